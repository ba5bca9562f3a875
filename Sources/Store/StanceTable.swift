import Corpus
import GRDB

/// Numbers of the combinations of modality, person, form, tense and certainty.
final class StanceTable {
  /// One combination.
  struct Stance: Hashable {
    var modality: Modality
    var person: GrammaticalPerson
    var form: ActionForm?
    var tense: Tense?
    var certainty: Certainty

    /// That of a coding.
    init(of coding: Coding) {
      modality = coding.modality
      person = coding.person
      form = coding.form
      tense = coding.tense
      certainty = coding.certainty
    }
  }

  private let database: Database
  private let lookup: SQLStatement
  private let insertion: SQLStatement
  private var numbers: [Stance: Int64] = [:]

  /// Serves the table `stance`.
  init(_ database: Database) throws(StoreError) {
    self.database = database
    lookup = try SQLStatement(
      database,
      "SELECT id FROM stance WHERE modality = ? AND person = ? AND form = ? AND tense = ? AND certainty = ?")
    insertion = try SQLStatement(
      database, "INSERT INTO stance (modality, person, form, tense, certainty) VALUES (?, ?, ?, ?, ?)")
  }

  /// The number of a coding's combination.
  func number(of coding: Coding) throws(StoreError) -> Int64 {
    let stance = Stance(of: coding)
    if let number = numbers[stance] { return number }
    bind(stance, to: lookup)
    let number: Int64
    if try lookup.step() {
      number = lookup.int(0)
      lookup.reset()
    } else {
      bind(stance, to: insertion)
      try insertion.run()
      number = database.lastInsertedRowID
    }
    numbers[stance] = number
    return number
  }

  private func bind(_ stance: Stance, to statement: SQLStatement) {
    statement.bind(stance.modality.rawValue, at: 1)
    statement.bind(stance.person.rawValue, at: 2)
    statement.bind(stance.form?.rawValue ?? "", at: 3)
    statement.bind(stance.tense?.rawValue ?? "", at: 4)
    statement.bind(stance.certainty.rawValue, at: 5)
  }
}
