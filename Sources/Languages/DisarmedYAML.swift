/// A YAML text in which `&`, `*` and `!` are replaced by private-use characters, so that the YAML library sees no
/// anchors, aliases and tags: it would resolve them unseen, and aliases of aliases grow without limit.
///
/// Each replacement is one scalar for one scalar, so places stay right, and is undone in every text that comes out.
struct DisarmedYAML {
  /// What the library is given.
  var text: String

  /// U+E021, U+E026, U+E02A: the signs' own numbers above it.
  private static let base: UInt32 = 0xE000

  /// Disarms a file; nothing, with the fault noted, when a character has no place in it.
  ///
  /// Linear.
  init?(_ log: inout FaultLog) {
    let bytes = log.file.bytes
    guard let whole = String(validating: bytes, as: UTF8.self) else {
      log.add(.invalidUTF8, atByte: Self.firstInvalidByte(bytes))
      return nil
    }
    var disarmed: [UInt8] = []
    disarmed.reserveCapacity(bytes.count + bytes.count / 16)
    var offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var isAllowed = true
    var scalars = whole.unicodeScalars.makeIterator()
    if offset > 0 { _ = scalars.next() }
    while let scalar = scalars.next() {
      if scalar.value < 0x80 {
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        if Self.isSign(byte) { disarmed += Self.disarmed(byte) } else { disarmed.append(byte) }
      } else {
        disarmed += bytes[offset..<offset + UTF8.width(scalar)]
      }
      if !Self.isAllowed(scalar) {
        isAllowed = false
        log.add(.forbiddenCharacter(scalar.value), atByte: offset)
      }
      offset += UTF8.width(scalar)
    }
    guard isAllowed else { return nil }
    text = String(decoding: disarmed, as: UTF8.self)
  }

  /// The sign that a text begins with although it should have been read as anchor, alias or tag.
  static func leadingSign(_ text: String) -> Character? {
    guard let first = text.unicodeScalars.first, let sign = rearmed(first) else { return nil }
    return Character(sign)
  }

  /// The text as it stands in the file.
  static func rearm(_ text: String) -> String {
    guard text.utf8.contains(0xEE) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(rearmed(scalar) ?? scalar) }
    return String(result)
  }

  /// The place of an anchor, alias or tag in a line: a sign where a value may begin.
  ///
  /// For a line that the library could not read because of it.
  static func signColumn(in line: ArraySlice<UInt8>) -> (column: Int, sign: Character)? {
    var column = 0
    var previous: UInt8?
    for (index, byte) in zip(line.indices, line) where byte & 0xC0 != 0x80 {
      column += 1
      let next = index + 1 < line.endIndex ? line[index + 1] : 0x20
      let mayBegin = previous.map { ":-?[{,".utf8.contains($0) } ?? true
      if mayBegin, isSign(byte), next != 0x20 { return (column, Character(Unicode.Scalar(byte))) }
      if byte != 0x20 { previous = byte }
    }
    return nil
  }

  /// `!`, `&`, `*`.
  private static func isSign(_ byte: UInt8) -> Bool { byte == 0x21 || byte == 0x26 || byte == 0x2A }

  private static func disarmed(_ sign: UInt8) -> [UInt8] { [0xEE, 0x80, 0x80 | sign] }

  private static func rearmed(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard scalar.value >= base, scalar.value < base + 0x80 else { return nil }
    let sign = UInt8(truncatingIfNeeded: scalar.value - base)
    return isSign(sign) ? Unicode.Scalar(sign) : nil
  }

  /// Tab, line ends and what can be seen.
  ///
  /// The line ends of Unicode would make the library count other lines than editors do.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E: true
    case 0xA0...0x2027, 0x202A...0xD7FF, 0xF900...0xFEFE, 0xFF00...0xFFFD, 0x10000...0xEFFFF: true
    default: false
    }
  }

  private static func firstInvalidByte(_ bytes: [UInt8]) -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) { offset += UTF8.width(scalar) }
    return offset
  }
}
