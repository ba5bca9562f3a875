/// What stands in a redacted text in the place of personal data.
package enum Placeholder: UInt8, CaseIterable, Sendable {
  case name, phone, email, cpr
  /// A card, account or other long number.
  case number
  /// A link, of which only the host is kept: `[URL wolt.com]`.
  case link

  /// As it stands in a text; a link's host follows between `[URL` and `]`.
  package var spelling: String {
    switch self {
    case .name: "[NAME]"
    case .phone: "[PHONE]"
    case .email: "[EMAIL]"
    case .cpr: "[CPR]"
    case .number: "[NUMBER]"
    case .link: "[URL]"
    }
  }

  /// The longest host that a link's placeholder keeps (RFC 1035, 2.3.4).
  static let hostLimit = 253

  /// The placeholder that a text has at a `[`, with the index after its `]`, and the host if it keeps one.
  static func parse(_ bytes: Span<UInt8>, at start: Int) -> (kind: Placeholder, end: Int, host: Range<Int>?)? {
    for kind in [Placeholder.name, .phone, .email, .cpr, .number, .link] {
      if let end = after(kind.spelling, bytes, at: start) { return (kind, end, nil) }
    }
    guard let host = after("[URL ", bytes, at: start) else { return nil }
    var end = host
    while end < bytes.count, end - host <= hostLimit, Link.isHostByte(bytes[end]) { end += 1 }
    guard end > host, end < bytes.count, bytes[end] == UInt8(ascii: "]") else { return nil }
    return (.link, end + 1, host..<end)
  }

  private static func after(_ spelling: String, _ bytes: Span<UInt8>, at start: Int) -> Int? {
    var index = start
    for byte in spelling.utf8 {
      guard index < bytes.count, bytes[index] == byte else { return nil }
      index += 1
    }
    return index
  }
}
