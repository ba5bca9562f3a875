package import Corpus
import Foundation

/// Where a chat's title stands in the names of exported files and of the folders and zips around them.
///
/// The one place that knows it: importers take the title from here, and whatever shows a path covers the same piece.
package struct ExportFileName: Sendable {
  /// A name cut into what is the same for all chats and the title.
  package struct Parts: Hashable, Sendable {
    /// What stands before the title.
    package var prefix: String
    /// The title: composed, without invisible marks.
    package var title: String
    /// What stands behind the title: words, the number of a copy, the ending.
    package var suffix: String
  }

  private let titles: PhraseIndex<Bool>

  /// Knows the forms of file names in all languages.
  package init(phrases: ExportPhrases) {
    titles = Self.index(phrases.fileTitles)
  }

  /// Cuts a name (one component of a path) that has the form of an export's, or returns nothing.
  ///
  /// Endings (`.txt`, `.zip`), the ` (1)` of a second download and the case of ASCII letters make no difference.
  package func parts(of name: String) -> Parts? { Self.parts(of: name, titles) }

  /// Cuts the name of a zip or folder around a chat whose own name tells nothing, as WhatsApp Web makes it: the whole
  /// name is the title then.
  package func parts(ofContainer name: String) -> Parts? { Self.parts(ofContainer: name, titles) }

  /// The same with templates compiled elsewhere.
  static func parts(ofContainer name: String, _ titles: PhraseIndex<Bool>) -> Parts? {
    if let parts = parts(of: name, titles) { return parts }
    let composed = name.precomposedStringWithCanonicalMapping
    let stem = stem(composed)
    let title = clean(Array(stem.utf8).span)
    return title.isEmpty ? nil : Parts(prefix: "", title: title, suffix: String(composed.dropFirst(stem.count)))
  }

  /// True for a name that chat apps give to the text of an export.
  func isChat(_ name: String) -> Bool { Self.isGeneric(name) || parts(of: name) != nil }

  /// Compiles the templates of file names.
  static func index(_ phrases: [ExportPhrases.Phrase]) -> PhraseIndex<Bool> {
    var titles = PhraseIndex<Bool>()
    for phrase in phrases {
      let template = withoutEnding(phrase.template).precomposedStringWithCanonicalMapping
      titles.add(PhraseTemplate(lowered(template)), true)
    }
    return titles
  }

  /// The same with templates compiled elsewhere, in lower case or as they are.
  static func parts(of name: String, _ titles: PhraseIndex<Bool>) -> Parts? {
    // File systems of macOS hand out decomposed accents.
    let composed = name.precomposedStringWithCanonicalMapping
    let stem = stem(composed)
    let bytes = Array(stem.utf8)
    let folded = FoldedLine(Array(lowered(stem).utf8).span)
    // Lowering ASCII moves no byte, so places in one are places in the other.
    guard let value = (titles.best(folded) ?? titles.best(FoldedLine(bytes.span)))?.match.value else { return nil }
    let range = folded.original(value)
    let title = clean(bytes.span.extracting(range))
    if title.isEmpty { return nil }
    let rest = String(decoding: bytes[range.upperBound...], as: UTF8.self) + composed.dropFirst(stem.count)
    return Parts(prefix: String(decoding: bytes[..<range.lowerBound], as: UTF8.self), title: title, suffix: rest)
  }

  /// True for the names that apps give to every chat: `_chat.txt` (iPhone) and `chat.txt` (Web), copies included.
  static func isGeneric(_ name: String) -> Bool { ["_chat", "chat"].contains(lowered(stem(name))) }

  /// A name without its endings and the number of a copy: `X (1).txt` and `X.txt (1)` are `X`.
  static func stem(_ name: String) -> String {
    var stem = withoutEnding(name)
    // A group may be called "Riders (2)": only one number is a copy's.
    let bare = withoutCopyNumber(stem)
    stem = stem.count == name.count ? withoutEnding(bare) : bare
    return stem
  }

  /// A name without `.txt` or `.zip`.
  static func withoutEnding(_ name: String) -> String {
    let lower = name.suffix(4).lowercased()
    return lower == ".txt" || lower == ".zip" ? String(name.dropLast(4)) : name
  }

  /// A name without the ` (1)` of a second download; at most two digits, because ` (2024)` is part of a title.
  private static func withoutCopyNumber(_ name: String) -> String {
    guard name.hasSuffix(")"), let open = name.lastIndex(of: "("), open > name.startIndex else { return name }
    let number = name[name.index(after: open)...].dropLast()
    let before = name[..<open]
    guard (1...2).contains(number.count), number.allSatisfy({ $0.isASCII && $0.isNumber }), number.first != "0",
      before.hasSuffix(" ")
    else { return name }
    return String(before.dropLast())
  }

  private static func lowered(_ text: String) -> String {
    String(decoding: text.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  private static func clean(_ bytes: Span<UInt8>) -> String {
    String(decoding: InvisibleMarks.cleanName(bytes), as: UTF8.self)
  }
}
