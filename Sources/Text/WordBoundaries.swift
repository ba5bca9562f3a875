/// Default word boundaries of a text: Unicode Standard Annex #29, §4, without tailoring; the tables say of which version.
///
/// Linear in the text. Words of chat (`Tokenizer`) lie between these boundaries, but for the signs listed there.
package enum WordBoundaries {
  /// The version of Unicode that the tables are from.
  package static var unicodeVersion: String { "\(UnicodeProperties.version)" }

  /// Byte offsets of all boundaries of a text with both ends, in order; none of an empty text.
  package static func offsets(in bytes: Span<UInt8>) -> [Int] {
    guard !bytes.isEmpty else { return [] }
    var offsets = [0]
    bytes.withUnsafeBufferPointer { pointer in
      var index = 0
      while index < pointer.count {
        index = end(from: index, in: pointer, .shared)
        offsets.append(index)
      }
    }
    return offsets
  }

  /// The boundary behind a boundary.
  static func end(from start: Int, in bytes: UnsafeBufferPointer<UInt8>, _ table: ScalarTable) -> Int {
    let first = ScalarReader.read(bytes, at: start)
    var joiner = WordJoiner(table.entry(first.scalar))
    var index = start + first.width
    while index < bytes.count {
      let read = ScalarReader.read(bytes, at: index)
      guard joiner.takes(table.entry(read.scalar), next: index + read.width, in: bytes, table) else { break }
      index += read.width
    }
    return index
  }
}
