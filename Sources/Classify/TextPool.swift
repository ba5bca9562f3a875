/// Many texts in one row of bytes, of which few are ever asked for.
struct TextPool: Sendable {
  private(set) var starts: [Int32] = [0]
  private(set) var bytes: [UInt8] = []

  init() {}

  /// Adds a text; its number.
  mutating func add(_ text: String) -> Int32 {
    bytes.append(contentsOf: text.utf8)
    starts.append(Int32(bytes.count))
    return Int32(starts.count - 2)
  }

  /// How many texts there are.
  var count: Int { starts.count - 1 }

  /// The text of a number that `add` gave.
  subscript(number: Int32) -> String {
    String(decoding: bytes[Int(starts[Int(number)])..<Int(starts[Int(number) + 1])], as: UTF8.self)
  }

  func write(to writer: inout StorageWriter) {
    writer.list(starts)
    writer.list(bytes)
  }

  init(from reader: inout StorageReader) throws(StorageReader.Damage) {
    starts = try reader.list()
    bytes = try reader.list()
    guard starts.first == 0, starts.last.map(Int.init) == bytes.count else { throw StorageReader.Damage() }
  }
}
