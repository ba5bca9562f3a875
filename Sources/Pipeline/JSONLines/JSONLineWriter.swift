/// Writes JSON objects, one a line, into a reused byte buffer.
///
/// Keys come out in the order of the calls. Text is valid UTF-8 by construction (`String`), so only quotes,
/// backslashes and control characters are escaped (RFC 8259 §7).
struct JSONLineWriter {
  /// What has been written since the last `removeAll`.
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// Forgets the bytes and keeps the memory.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  /// Opens an object, as a value or, with a name, as a member.
  mutating func beginObject(_ name: StaticString? = nil) {
    open(name, UInt8(ascii: "{"))
  }

  /// Closes the innermost object.
  mutating func endObject() { close(UInt8(ascii: "}")) }

  /// Opens an array, as a value or, with a name, as a member.
  mutating func beginArray(_ name: StaticString? = nil) {
    open(name, UInt8(ascii: "["))
  }

  /// Closes the innermost array.
  mutating func endArray() { close(UInt8(ascii: "]")) }

  /// Ends the line.
  mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  /// A string member, or element when it has no name.
  mutating func string(_ name: StaticString? = nil, _ value: String) {
    key(name)
    quote(value)
  }

  /// An integer member or element.
  mutating func integer(_ name: StaticString? = nil, _ value: Int) {
    key(name)
    bytes.append(contentsOf: String(value).utf8)
  }

  /// A truth-value member or element.
  mutating func bool(_ name: StaticString? = nil, _ value: Bool) {
    key(name)
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  /// A member or element that is JSON already.
  mutating func raw(_ name: StaticString? = nil, _ json: some Sequence<UInt8>) {
    key(name)
    bytes.append(contentsOf: json)
  }

  private mutating func open(_ name: StaticString?, _ bracket: UInt8) {
    key(name)
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func key(_ name: StaticString?) {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
    guard let name else { return }
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
  }

  private mutating func quote(_ value: String) {
    bytes.append(UInt8(ascii: "\""))
    let text = value.utf8Span.span
    var copied = 0
    for index in text.indices {
      let byte = text[index]
      guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else { continue }
      append(text.extracting(copied..<index))
      copied = index + 1
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0x0A: bytes.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "n")])
      case 0x0D: bytes.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "r")])
      case 0x09: bytes.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "t")])
      default:
        let digits = Array("0123456789abcdef".utf8)
        bytes.append(contentsOf: Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]])
      }
    }
    append(text.extracting(copied..<text.count))
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func append(_ run: Span<UInt8>) {
    run.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
  }
}
