/// Which of two redactions of one text is kept: members' names are redacted in one export and unknown in another.
enum Redaction {
  /// How many placeholders a text may have: each begins with a bracket.
  static func placeholders(_ text: String) -> Int { text.utf8.count { $0 == UInt8(ascii: "[") } }

  /// Whether one redaction is kept before another: the one with more placeholders, then the first by bytes.
  static func isFirst(_ left: String, before right: String) -> Bool {
    let (mine, theirs) = (placeholders(left), placeholders(right))
    return mine != theirs ? mine > theirs : left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}
