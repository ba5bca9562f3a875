/// Gathers the faults of one file.
package struct FaultLog: Sendable {
  /// The file that is read.
  package let file: SourceFile
  /// In the order in which they were found.
  package private(set) var faults: [CodebookFault] = []
  private var unlisted = 0
  /// Values that were misread because of an anchor, alias or tag; what else seems wrong with them is not told.
  private var misread: Set<YAMLTree.Position> = []

  /// Beyond so many a file is broken as a whole, and listing costs more than it tells.
  private static let limit = 500

  /// An empty log.
  package init(_ file: SourceFile) { self.file = file }

  /// Notes a fault with the line it stands in.
  package mutating func add(_ kind: CodebookFault.Kind, at position: YAMLTree.Position) {
    guard !misread.contains(position) else { return }
    if case .anchorAliasOrTag = kind { misread.insert(position) }
    guard !isFull else {
      unlisted += 1
      return
    }
    faults.append(
      CodebookFault(kind: kind, place: place(position), excerpt: file.excerpt(at: position)))
  }

  /// Notes a fault at a scalar inside a text.
  package mutating func add(_ kind: CodebookFault.Kind, in scalar: YAMLTree.Scalar, offset: Int) {
    add(kind, at: isFull ? scalar.position : file.position(in: scalar, offset: offset))
  }

  /// Notes a fault at a byte.
  mutating func add(_ kind: CodebookFault.Kind, atByte offset: Int) {
    add(kind, at: isFull ? .start : file.position(ofByte: offset))
  }

  /// The known name that a misspelt one probably stands for; not sought for faults that are not listed any more.
  func suggestion(for name: String, in known: some Sequence<String>) -> String? {
    isFull ? nil : Suggestion.nearest(to: name, in: known)
  }

  private var isFull: Bool { faults.count >= Self.limit }

  /// The listed faults, and how many more there were.
  package var all: [CodebookFault] {
    guard unlisted > 0, let last = faults.last else { return faults }
    return faults + [CodebookFault(kind: .more(count: unlisted), place: last.place)]
  }

  /// A position with this file's name.
  package func place(_ position: YAMLTree.Position) -> Rule.Place {
    Rule.Place(file: file.path, line: position.line, column: position.column)
  }
}
