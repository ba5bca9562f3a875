import Languages
import Testing

@Suite struct SuggestionTests {
  /// A key, and which of the known keys it is taken for.
  @Test(
    arguments: [
      ("matchs", "matches"), ("mathces", "matches"), ("Matches", "matches"), ("miss", "misses"), ("any", nil),
      ("anyof", "any_of"), ("notes", "note"), ("nope", "note"), ("zebra", nil), ("", nil),
      (String(repeating: "m", count: 100), nil),
    ] as [(String, String?)]) func `a misspelt key is taken for the nearest`(_ row: (name: String, known: String?))
  {
    let known = ["any_of", "matches", "misses", "note"]
    var log = FaultLog(SourceFile(path: "f", bytes: Array("\"\(row.name)\": x".utf8)))
    let tree = YAMLTree.read(&log)
    _ = tree.flatMap { YAMLFields($0, keys: known, &log) }
    #expect(log.all.map(\.kind) == [.unknownKey(row.name, suggestion: row.known)])
  }
}
