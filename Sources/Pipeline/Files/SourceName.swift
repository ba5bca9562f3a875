package import Corpus
import Foundation

/// How a file is called in what users are shown.
///
/// A chat app puts the group's title, or a member's name, into the name of the file it exports. Wherever a part of a
/// path has the form of such a name, the title is replaced; the rest of the path is shown as typed, so that people can
/// find the file.
package struct SourceName: Sendable {
  private let frames: [(prefix: String, suffix: String)]

  /// Knows the forms of file names in all languages.
  package init(phrases: ExportPhrases) {
    frames = phrases.fileTitles.compactMap { phrase in
      guard let hole = phrase.template.range(of: "{value}") else { return nil }
      let prefix = String(phrase.template[..<hole.lowerBound])
      let suffix = String(phrase.template[hole.upperBound...])
      return prefix.isEmpty && suffix.isEmpty ? nil : (prefix, suffix)
    }
  }

  /// The path with every group's title replaced by what `cover` makes of it (its `G-` name).
  package func display(_ path: String, cover: (String) -> String) -> String {
    path.split(separator: "/", omittingEmptySubsequences: false)
      .map { displayComponent(String($0), cover: cover) }
      .joined(separator: "/")
  }

  private func displayComponent(_ component: String, cover: (String) -> String) -> String {
    // File systems of macOS hand out decomposed accents.
    let name = component.precomposedStringWithCanonicalMapping
    let ending = [".txt", ".zip"].first { name.lowercased().hasSuffix($0) } ?? ""
    let stem = String(name.dropLast(ending.count))
    for (prefix, suffix) in frames {
      guard stem.count > prefix.count + suffix.count,
        stem.lowercased().hasPrefix(prefix.lowercased()), stem.lowercased().hasSuffix(suffix.lowercased())
      else { continue }
      var title = String(stem.dropFirst(prefix.count).dropLast(suffix.count))
      var copy = ""
      if title.hasSuffix(")"), let open = title.lastIndex(of: "("),
        title[title.index(after: open)...].dropLast().allSatisfy(\.isNumber), open > title.startIndex
      {
        copy = " " + title[open...]
        title = title[..<open].trimmingCharacters(in: .whitespaces)
      }
      let shown = stem.prefix(prefix.count) + cover(title) + stem.suffix(suffix.count)
      return shown + copy + name.suffix(ending.count)
    }
    return component
  }
}
