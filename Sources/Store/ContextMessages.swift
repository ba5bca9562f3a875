import Corpus
import GRDB

/// Reads the classifier's context.
enum ContextMessages {
  /// The last coded messages of a group up to a number, oldest first.
  static func last(
    _ limit: Int, ofGroup group: Int64, upTo last: Int64 = .max, in database: Database
  ) throws(StoreError) -> [ContextMessage] {
    let messages = try SQLStatement(
      database,
      """
      SELECT id, sent_at, text, is_forwarded, head, rung FROM message
      WHERE chat_group = ? AND id <= ? AND codebook IS NOT NULL ORDER BY id DESC LIMIT ?
      """)
    let codes = try SQLStatement(
      database,
      """
      SELECT code.name, rule.name FROM coding JOIN code ON code.id = coding.code JOIN rule ON rule.id = coding.rule
      WHERE message = ? ORDER BY position
      """)
    let themes = try SQLStatement(
      database, "SELECT theme.name FROM message_theme JOIN theme ON theme.bit = theme WHERE message = ? ORDER BY 1")
    messages.bind(group, at: 1)
    messages.bind(last, at: 2)
    messages.bind(Int64(limit), at: 3)
    var found: [ContextMessage] = []
    while try messages.step() {
      codes.bind(messages.int(0), at: 1)
      var names: [CodeID] = []
      while try codes.step() {
        if !RuleID(codes.text(1)).isWeighed { names.append(CodeID(codes.text(0))) }
      }
      themes.bind(messages.int(0), at: 1)
      var themeNames: [ThemeID] = []
      while try themes.step() { themeNames.append(ThemeID(themes.text(0))) }
      found.append(
        ContextMessage(
          sentAt: Instant(secondsSinceEpoch: messages.int(1)), text: messages.text(2),
          isForwarded: messages.int(3) != 0,
          head: Head(rawValue: messages.text(4)) ?? .neither, rung: Rung(Int(messages.int(5))) ?? .none, codes: names,
          themes: themeNames))
    }
    return found.reversed()
  }
}
