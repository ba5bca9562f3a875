/// The tokens of one text and their folded spellings, reused from text to text so that tokenising allocates nothing.
///
/// One array of fixed-size values instead of one array per field: a match reads most fields of few tokens, and
/// appending costs one check instead of ten.
package struct TokenBuffer: Sendable {
  /// In order of place, disjoint.
  package internal(set) var tokens: [Token] = []
  /// UTF-8 of all folded spellings.
  package internal(set) var folded: [UInt8] = []
  /// Length of the text in Unicode scalars.
  package internal(set) var scalarCount = 0
  /// How often each row of `LetterHint` was met.
  var hints = [Int](repeating: 0, count: LetterHint.rows.count + 1)
  /// Whether any letter hint was met.
  var hasHints = false

  /// An empty buffer.
  package init() {
    tokens.reserveCapacity(64)
    folded.reserveCapacity(512)
  }

  /// Forgets the text and keeps the memory.
  package mutating func removeAll() {
    tokens.removeAll(keepingCapacity: true)
    folded.removeAll(keepingCapacity: true)
    scalarCount = 0
    guard hasHints else { return }
    for index in hints.indices { hints[index] = 0 }
    hasHints = false
  }

  /// The folded spelling of a token as text, for tests and explanations.
  package func spelling(of token: Token) -> String {
    String(decoding: folded[Int(token.foldStart)..<Int(token.foldEnd)], as: UTF8.self)
  }
}
