/// A YAML document as plain values that know their places: texts, lists and maps, nothing else.
///
/// Every scalar is a text as written, so `no`, `012` and `1.0` stay what they are. Anchors, aliases, tags, maps with
/// keys other than texts, and second documents are refused where the tree is made.
package enum YAMLTree: Hashable, Sendable {
  /// Line and column, both from 1; columns count Unicode scalars.
  package struct Position: Hashable, Comparable, Sendable {
    /// From 1.
    package var line: Int
    /// From 1, in Unicode scalars.
    package var column: Int

    /// Makes a position.
    package init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }

    /// The first character of a file.
    package static let start = Position(line: 1, column: 1)

    /// Orders positions as one reads.
    package static func < (left: Position, right: Position) -> Bool {
      (left.line, left.column) < (right.line, right.column)
    }
  }

  /// A text.
  package struct Scalar: Hashable, Sendable {
    /// Without quotes and escapes.
    package var text: String
    /// Whether it stands in single or double quotes.
    package var isQuoted: Bool
    /// Of the opening quote, or of the first character.
    package var position: Position

    /// Makes a text.
    package init(text: String, isQuoted: Bool, position: Position) {
      self.text = text
      self.isQuoted = isQuoted
      self.position = position
    }
  }

  /// A key and its value.
  package struct Entry: Hashable, Sendable {
    /// The key.
    package var key: Scalar
    /// Its value.
    package var value: YAMLTree

    /// Makes an entry.
    package init(key: Scalar, value: YAMLTree) {
      self.key = key
      self.value = value
    }
  }

  case scalar(Scalar)
  case list([YAMLTree], at: Position)
  /// In the order of the file; no key twice.
  case map([Entry], at: Position)

  /// Where it begins.
  package var position: Position {
    switch self {
    case .scalar(let scalar): scalar.position
    case .list(_, let position), .map(_, let position): position
    }
  }

  /// What it is.
  package var shape: CodebookFault.Shape {
    switch self {
    case .scalar: .text
    case .list: .list
    case .map: .map
    }
  }

  /// The most levels of lists and maps inside each other.
  package static let depthLimit = 16

  /// Reads a file, or says in the log why it cannot be read.
  ///
  /// A tree may come back beside faults (a key given twice counts once), so that its content can be checked as well.
  /// Near linear in the file's length.
  package static func read(_ log: inout FaultLog) -> YAMLTree? {
    guard log.file.bytes.count <= SourceFile.byteLimit else {
      log.add(.tooLarge(limit: SourceFile.byteLimit), at: .start)
      return nil
    }
    guard let text = DisarmedYAML(&log) else { return nil }
    return YAMLComposer(text: text).tree(&log)
  }
}
