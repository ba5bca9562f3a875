/// Lets the YAML library read on past a key that stands twice in a map: it would give up there, and everything else
/// wrong with the file would stay unseen.
///
/// The first letter of the earlier key is replaced by a private-use character, one scalar for one scalar, and put back
/// where the tree is made, which notes the fault.
struct DoubledKeys {
  /// The text with the keys renamed so far.
  private(set) var text: String
  private var letters: [Unicode.Scalar] = []

  /// Above the signs of `DisarmedYAML`.
  private static let base: UInt32 = 0xE100
  /// Each renaming means reading the file again.
  private static let limit = 16

  init(text: String) { self.text = text }

  /// Renames the key at a place; false when it does not begin with a letter or digit, or after 16 of them.
  ///
  /// Linear.
  mutating func rename(at position: YAMLTree.Position) -> Bool {
    guard letters.count < Self.limit,
      let replacement = Unicode.Scalar(Self.base + UInt32(letters.count))
    else { return false }
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    var line = 1
    while line < position.line, index < scalars.endIndex {
      let scalar = scalars[index]
      scalars.formIndex(after: &index)
      if scalar == "\r", index < scalars.endIndex, scalars[index] == "\n" { scalars.formIndex(after: &index) }
      if scalar == "\n" || scalar == "\r" { line += 1 }
    }
    guard var index = scalars.index(index, offsetBy: position.column - 1, limitedBy: scalars.endIndex),
      index < scalars.endIndex
    else { return false }
    if scalars[index] == "'" || scalars[index] == "\"" { scalars.formIndex(after: &index) }
    guard index < scalars.endIndex, scalars[index].properties.isAlphabetic || Self.isDigit(scalars[index]) else {
      return false
    }
    letters.append(scalars[index])
    text.unicodeScalars.replaceSubrange(index...index, with: CollectionOfOne(replacement))
    return true
  }

  /// A key as it stands in the file.
  func restored(_ key: String) -> String {
    guard let first = key.unicodeScalars.first, first.value >= Self.base,
      let index = Int(exactly: first.value - Self.base), letters.indices.contains(index)
    else { return key }
    var scalars = key.unicodeScalars
    scalars.removeFirst()
    scalars.insert(letters[index], at: scalars.startIndex)
    return String(scalars)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
