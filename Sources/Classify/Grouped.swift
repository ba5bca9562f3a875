/// Lists of small numbers, one per key, in two flat arrays.
struct Grouped: Sendable {
  private let starts: [Int32]
  private let elements: [Int32]

  init(_ lists: [[Int32]]) {
    var starts: [Int32] = [0]
    starts.reserveCapacity(lists.count + 1)
    var elements: [Int32] = []
    for list in lists {
      elements.append(contentsOf: list)
      starts.append(Int32(elements.count))
    }
    self.starts = starts
    self.elements = elements
  }

  func write(to writer: inout StorageWriter) {
    writer.list(starts)
    writer.list(elements)
  }

  init(from reader: inout StorageReader, count: Int? = nil) throws(StorageReader.Damage) {
    starts = try reader.list(count: count.map { $0 + 1 })
    elements = try reader.list()
    guard starts.first == 0, starts.last.map(Int.init) == elements.count else { throw StorageReader.Damage() }
  }

  /// All lists one after the other.
  var joined: [Int32] { elements }

  /// Where the list of a key lies.
  @inline(__always)
  func range(_ key: Int) -> Range<Int> { Int(starts[key])..<Int(starts[key + 1]) }

  /// An element, by its place in a `range`.
  @inline(__always)
  func element(_ place: Int) -> Int { Int(elements[place]) }

  /// How many lists there are.
  var count: Int { starts.count - 1 }
}
