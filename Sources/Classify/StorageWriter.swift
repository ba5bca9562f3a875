/// Writes what a compiled codebook is made of as one row of bytes, in the byte order of the machine.
///
/// Each list is its length in eight bytes and its elements as they lie in memory, filled up to a multiple of eight bytes.
struct StorageWriter {
  private(set) var bytes: [UInt8] = []

  mutating func integer(_ value: Int) { withUnsafeBytes(of: UInt64(bitPattern: Int64(value))) { append($0) } }

  /// Writes a list of numbers, or of structures of numbers of one width.
  mutating func list<Element: BitwiseCopyable>(_ elements: [Element]) {
    integer(elements.count)
    elements.withUnsafeBytes { append($0) }
    while bytes.count % 8 != 0 { bytes.append(0) }
  }

  /// Writes texts: where each ends, and all their bytes.
  mutating func strings(_ strings: [String]) {
    var ends: [Int32] = []
    var joined: [UInt8] = []
    for string in strings {
      joined.append(contentsOf: string.utf8)
      ends.append(Int32(joined.count))
    }
    list(ends)
    list(joined)
  }

  /// Writes lists of texts: how many each has, and all of them.
  mutating func lists(_ lists: [[String]]) {
    list(lists.map { Int32($0.count) })
    strings(lists.flatMap { $0 })
  }

  /// Writes a case by its place among all.
  mutating func cases<Value: CaseIterable & Equatable>(_ values: [Value?]) {
    let all = Array(Value.allCases)
    list(values.map { value in Int8(value.flatMap { all.firstIndex(of: $0) } ?? -1) })
  }

  private mutating func append(_ raw: UnsafeRawBufferPointer) { bytes.append(contentsOf: raw) }
}
