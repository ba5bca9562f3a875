import Corpus
import GRDB

/// Writes the codings and themes of messages; the bits it sees are handed back for the tallies.
final class CodingWriter {
  private let coding: SQLStatement
  private let theme: SQLStatement
  private let codes: NameTable
  private let rules: NameTable
  private let themes: ThemeTable
  private let stances: StanceTable

  /// Serves one transaction.
  init(_ database: Database) throws(StoreError) {
    coding = try SQLStatement(
      database,
      """
      INSERT INTO coding (message, position, code, rule, span_start, span_end, rung, stance, addressing)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    theme = try SQLStatement(
      database, "INSERT INTO message_theme (message, theme, rule, span_start, span_end) VALUES (?, ?, ?, ?, ?)")
    codes = try NameTable(database, table: "code")
    rules = try NameTable(database, table: "rule")
    themes = try ThemeTable(database)
    stances = try StanceTable(database)
  }

  /// Writes what the codebook says about one message and returns its bits for the tallies.
  func write(_ result: MessageCoding, of message: Int64) throws(StoreError) -> MessageBits {
    var bits = MessageBits(result)
    for (position, item) in result.codings.enumerated() {
      coding.bind(message, at: 1)
      coding.bind(Int64(position), at: 2)
      coding.bind(try codes.number(of: item.code.description), at: 3)
      coding.bind(try rules.number(of: item.rule.description), at: 4)
      coding.bind(Int64(item.span.start), at: 5)
      coding.bind(Int64(item.span.end), at: 6)
      coding.bind(Int64(item.rung.value), at: 7)
      coding.bind(try stances.number(of: item), at: 8)
      coding.bind(Addressing(of: item).number, at: 9)
      try coding.run()
    }
    for item in result.themes {
      let bit = try themes.bit(of: item.theme)
      bits.themes |= 1 << UInt64(bit)
      theme.bind(message, at: 1)
      theme.bind(bit, at: 2)
      theme.bind(try rules.number(of: item.rule.description), at: 3)
      theme.bind(Int64(item.span.start), at: 4)
      theme.bind(Int64(item.span.end), at: 5)
      try theme.run()
    }
    return bits
  }

  /// The bits of a message whose codings are stored already.
  func bits(of result: MessageCoding) throws(StoreError) -> MessageBits {
    var bits = MessageBits(result)
    for item in result.themes { bits.themes |= 1 << UInt64(try themes.bit(of: item.theme)) }
    return bits
  }
}
