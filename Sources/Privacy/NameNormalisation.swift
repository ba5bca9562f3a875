import Foundation

/// The one spelling of a name under which a person or group is known, whatever an export made of it.
package enum NameNormalisation {
  /// A person's name in normal form: a phone number as E.164, anything else as `name(_:)` has it.
  package static func person(_ name: String, countryCode: String = "45") -> String {
    let bare = withoutMarks(name)
    return PhoneNumber.e164(bare, countryCode: countryCode) ?? folded(bare)
  }

  /// A name in normal form: direction marks and WhatsApp's `~` of unsaved contacts off, blanks trimmed and collapsed,
  /// letter case off, composed (NFC).
  package static func name(_ name: String) -> String { folded(withoutMarks(name)) }

  /// A group's title in normal form: as `name(_:)` has it, with `_` for the characters that apps replace by it where they
  /// name a file after the title, so that a title read inside of an export and one read from its name are the same.
  package static func title(_ title: String) -> String {
    String(name(title).map { "/\\?%*:|\"<>".contains($0) ? "_" : $0 })
  }

  /// Whether a scalar is one of the invisible marks that apps put around names.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  private static func withoutMarks(_ name: String) -> String {
    var bare = String.UnicodeScalarView(name.unicodeScalars.filter { !isMark($0) })[...]
    while let first = bare.first, first.properties.isWhitespace || first == "~" { bare.removeFirst() }
    while let last = bare.last, last.properties.isWhitespace { bare.removeLast() }
    return String(bare)
  }

  /// Lower case by way of upper case makes ẞ, ß and ss, and the two small sigmas, one.
  private static func folded(_ name: String) -> String {
    let words = name.lowercased().uppercased().lowercased().split(whereSeparator: \.isWhitespace)
    return words.joined(separator: " ").precomposedStringWithCanonicalMapping
  }
}
