import Mustache

/// How texts enter the page: what HTML gives a meaning is replaced, scalar by scalar.
///
/// The template engine's own escaping goes by `Character`, so a quotation mark followed by a combining accent would
/// pass unescaped and end an attribute. Hence this one.
struct HTMLEscaping: MustacheContentType {
  /// The name that templates ask for it by.
  static let name = "GROUNDSWELL_HTML"

  func escapeText(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x22 || $0 == 0x26 || $0 == 0x27 || $0 == 0x3C || $0 == 0x3E }) else {
      return text
    }
    var result = ""
    result.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "&quot;"
      case "&": result += "&amp;"
      case "'": result += "&#39;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
