import Corpus

/// Finds a chat's title in the names of its export.
enum WhatsAppTitle {
  /// The title in a file's or member's name (no folders), or nothing when the name is no export's.
  static func title(_ name: String, wording: WhatsAppWording) -> [UInt8]? {
    let bare = Array(withoutCopyNumber(withoutEnding(name)).utf8)
    let folded = FoldedLine(bare.span)
    guard let value = wording.fileTitles.best(folded)?.match.value else { return nil }
    let title = InvisibleMarks.cleanName(bare.span.extracting(folded.original(value)))
    return title.isEmpty ? nil : title
  }

  /// A name without `.txt` or `.zip`.
  static func withoutEnding(_ name: String) -> String {
    let lower = name.suffix(4).lowercased()
    return lower == ".txt" || lower == ".zip" ? String(name.dropLast(4)) : name
  }

  /// A name without the ` (1)` of a second download.
  private static func withoutCopyNumber(_ name: String) -> String {
    guard name.hasSuffix(")"), let open = name.lastIndex(of: "("), open > name.startIndex else { return name }
    let number = name[name.index(after: open)...].dropLast()
    let before = name[..<open]
    guard !number.isEmpty, number.allSatisfy({ $0.isASCII && $0.isNumber }), before.hasSuffix(" ") else { return name }
    return String(before.dropLast())
  }
}
