package import Importers

/// How a file is called in what users are shown.
///
/// A chat app puts the group's title, or a member's name, into the name of the file it exports. Wherever a part of a
/// path has the form of such a name, the title is replaced; the rest of the path is shown as typed, so that people can
/// find the file.
package struct SourceName: Sendable {
  private let names: ExportFileName

  /// Knows the forms of file names in all languages.
  package init(names: ExportFileName) {
    self.names = names
  }

  /// The path with every group's title replaced by what `cover` makes of it (its `G-` name).
  package func display(_ path: String, cover: (String) -> String) -> String {
    path.split(separator: "/", omittingEmptySubsequences: false)
      .map { component in
        let component = String(component)
        return Self.visible(names.parts(of: component).map { shown($0, cover) } ?? component)
      }
      .joined(separator: "/")
  }

  /// The path of a zip and the name of a member inside of it, both with their titles replaced.
  ///
  /// WhatsApp Web writes `chat.txt` into a zip, or folder of a zip, whose whole name is the title.
  package func display(_ path: String, member: String?, cover: (String) -> String) -> String {
    guard let member else { return display(path, cover: cover) }
    var inside = member.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let isWeb = inside.last?.lowercased() == "chat.txt" || inside.last?.lowercased() == "chat.md"
    if isWeb, inside.count > 1 { inside[inside.count - 2] = container(inside[inside.count - 2], cover) }
    let shownMember = display(inside.joined(separator: "/"), cover: cover)
    guard isWeb, inside.count == 1, let slash = path.lastIndex(of: "/") ?? path.indices.first else {
      return display(path, cover: cover) + Self.inside + shownMember
    }
    let start = path[slash] == "/" ? path.index(after: slash) : slash
    return display(String(path[..<start]), cover: cover) + container(String(path[start...]), cover) + Self.inside
      + shownMember
  }

  private static let inside = " › "

  private func container(_ name: String, _ cover: (String) -> String) -> String {
    Self.visible(names.parts(ofContainer: name).map { shown($0, cover) } ?? name)
  }

  private func shown(_ parts: ExportFileName.Parts, _ cover: (String) -> String) -> String {
    parts.prefix + cover(parts.title) + parts.suffix
  }

  /// Characters that would steer the terminal, or turn the direction of what follows, are shown as unknown.
  private static func visible(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          switch scalar.value {
          case 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
          default: scalar.properties.generalCategory == .control ? "\u{FFFD}" : scalar
          }
        }))
  }
}
