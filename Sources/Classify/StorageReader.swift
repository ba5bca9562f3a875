/// Reads back what a `StorageWriter` wrote, and refuses what it cannot have written.
struct StorageReader {
  /// The bytes end too early, or hold what no codebook has.
  struct Damage: Error {}

  private var rest: UnsafeRawBufferPointer.SubSequence

  init(_ bytes: UnsafeRawBufferPointer.SubSequence) { rest = bytes }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func integer() throws(Damage) -> Int {
    let raw = try take(8)
    guard let value = Int(exactly: Int64(bitPattern: raw.loadUnaligned(as: UInt64.self))) else { throw Damage() }
    return value
  }

  /// A length, or another number that cannot be negative.
  mutating func count() throws(Damage) -> Int {
    let value = try integer()
    guard value >= 0, value <= rest.count else { throw Damage() }
    return value
  }

  /// A list of numbers, or of structures of numbers; `count` says how many there must be, where that is known.
  mutating func list<Element: BitwiseCopyable>(
    of type: Element.Type = Element.self, count wanted: Int? = nil
  ) throws(Damage) -> [Element] {
    let count = try count()
    guard wanted == nil || count == wanted else { throw Damage() }
    let size = count.multipliedReportingOverflow(by: MemoryLayout<Element>.stride)
    guard !size.overflow else { throw Damage() }
    let raw = try take(size.partialValue)
    if size.partialValue % 8 != 0 { _ = try take(8 - size.partialValue % 8) }
    return [Element](unsafeUninitializedCapacity: count) { buffer, initialized in
      UnsafeMutableRawBufferPointer(buffer).copyMemory(from: raw)
      initialized = count
    }
  }

  mutating func strings(count: Int? = nil) throws(Damage) -> [String] {
    let ends = try list(of: Int32.self, count: count)
    let length = try self.count()
    let raw = try take(length)
    if length % 8 != 0 { _ = try take(8 - length % 8) }
    var strings: [String] = []
    strings.reserveCapacity(ends.count)
    var start = 0
    for end in ends {
      guard Int(end) >= start, Int(end) <= length else { throw Damage() }
      strings.append(String(decoding: raw[raw.startIndex + start..<raw.startIndex + Int(end)], as: UTF8.self))
      start = Int(end)
    }
    guard start == length else { throw Damage() }
    return strings
  }

  mutating func lists(count: Int? = nil) throws(Damage) -> [[String]] {
    let counts = try list(of: Int32.self, count: count)
    var strings = try strings()[...]
    var lists: [[String]] = []
    for count in counts {
      guard count >= 0, strings.count >= Int(count) else { throw Damage() }
      lists.append(Array(strings.prefix(Int(count))))
      strings = strings.dropFirst(Int(count))
    }
    guard strings.isEmpty else { throw Damage() }
    return lists
  }

  mutating func cases<Value: CaseIterable & Equatable>(
    _ type: Value.Type = Value.self, count: Int
  ) throws(Damage) -> [Value?] {
    let all = Array(Value.allCases)
    var values: [Value?] = []
    for place in try list(of: Int8.self, count: count) {
      guard place >= -1, Int(place) < all.count else { throw Damage() }
      values.append(place < 0 ? nil : all[Int(place)])
    }
    return values
  }

  private mutating func take(_ length: Int) throws(Damage) -> UnsafeRawBufferPointer {
    guard length >= 0, length <= rest.count else { throw Damage() }
    let taken = rest.prefix(length)
    rest = rest.dropFirst(length)
    return UnsafeRawBufferPointer(rebasing: taken)
  }
}
