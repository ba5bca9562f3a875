import GRDB

/// Notes which lines of an export repeat those of others to the letter, as stretches.
///
/// Two exports that have the same record have its lines alike, so a stretch goes on while the distance between the line
/// numbers stays the same and nothing new stands between.
final class OverlapWriter {
  private struct Stretch {
    var line: Int64
    var end: Int64
    var other: Int64
    var otherLine: Int64
  }

  private let insertion: SQLStatement
  private let source: Int64
  private var stretch: Stretch?

  /// Serves one source in one transaction.
  init(_ database: Database, source: Int64) throws(StoreError) {
    self.source = source
    insertion = try SQLStatement(
      database, "INSERT INTO source_overlap (source, line, lines, other, other_line) VALUES (?, ?, ?, ?, ?)")
  }

  /// Notes a record on a line that another export has on one of its own.
  func add(_ line: Int64, other: Int64, otherLine: Int64) throws(StoreError) {
    guard other != source else { return }
    if var open = stretch, open.other == other, line - open.line == otherLine - open.otherLine, line > open.end {
      open.end = line
      stretch = open
      return
    }
    try end()
    stretch = Stretch(line: line, end: line, other: other, otherLine: otherLine)
  }

  /// Ends the stretch: something new stands here, or the export is over.
  func end() throws(StoreError) {
    guard let open = stretch else { return }
    stretch = nil
    for (index, value) in [source, open.line, open.end - open.line + 1, open.other, open.otherLine].enumerated() {
      insertion.bind(value, at: Int32(index + 1))
    }
    try insertion.run()
  }
}
