import Corpus
import GRDB

/// Reads what the archive says about a message back into the value it was written from.
final class StoredCodings {
  private let message: SQLStatement
  private let codings: SQLStatement
  private let themes: SQLStatement

  /// Serves one transaction.
  init(_ database: Database) throws(StoreError) {
    message = try SQLStatement(database, "SELECT head, rung, language FROM message WHERE id = ?")
    codings = try SQLStatement(
      database,
      """
      SELECT code.name, rule.name, span_start, span_end, rung, modality, person, form, tense, certainty,
        addressing
      FROM coding JOIN code ON code.id = code JOIN rule ON rule.id = rule JOIN stance ON stance.id = stance
      WHERE message = ? ORDER BY position
      """)
    themes = try SQLStatement(
      database,
      """
      SELECT theme.name, rule.name, span_start, span_end
      FROM message_theme JOIN theme ON theme.bit = theme JOIN rule ON rule.id = rule
      WHERE message = ? ORDER BY theme.name
      """)
  }

  /// The coding of one message; that of no message is `MessageCoding.nothing`.
  func coding(of id: Int64) throws(StoreError) -> MessageCoding {
    var result = MessageCoding.nothing
    message.bind(id, at: 1)
    while try message.step() {
      result.head = Head(rawValue: message.text(0)) ?? .neither
      result.rung = Rung(Int(message.int(1))) ?? .none
      result.language = message.text(2)
    }
    codings.bind(id, at: 1)
    while try codings.step() {
      let addressing = Addressing(number: codings.int(10))
      result.codings.append(
        Coding(
          code: CodeID(codings.text(0)), rule: RuleID(codings.text(1)),
          span: ScalarSpan(start: Int(codings.int(2)), end: Int(codings.int(3))),
          rung: Rung(Int(codings.int(4))) ?? .none, modality: Modality(rawValue: codings.text(5)) ?? .asserted,
          person: GrammaticalPerson(rawValue: codings.text(6)) ?? .none, form: ActionForm(rawValue: codings.text(7)),
          tense: Tense(rawValue: codings.text(8)), addressee: addressing.addressee, target: addressing.target,
          certainty: Certainty(rawValue: codings.text(9)) ?? .high))
    }
    themes.bind(id, at: 1)
    while try themes.step() {
      result.themes.append(
        ThemeCoding(
          theme: ThemeID(themes.text(0)), rule: RuleID(themes.text(1)),
          span: ScalarSpan(start: Int(themes.int(2)), end: Int(themes.int(3)))))
    }
    return result
  }
}
