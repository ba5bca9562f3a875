package import Corpus
import GRDB

extension Archive {
  /// All person-weeks, by group (index into `StoredFacts.groups`), week and person.
  ///
  /// Persons are numbered from 0 in the order in which they appear here; the numbers mean nothing outside of this
  /// list. A person of several groups has one number. Linear in the rows.
  package func personWeeks() throws(StoreError) -> [PersonWeek] {
    try read { database in
      let rows = try SQLStatement(
        database,
        """
        SELECT week, person, messages, top_rung, heads, rungs, themes FROM person_week
        WHERE chat_group = ? ORDER BY week, person
        """)
      var persons: [Int64: Int] = [:]
      var found: [PersonWeek] = []
      for (index, group) in try Groups.all(in: database).enumerated() {
        rows.bind(group.id, at: 1)
        while try rows.step() {
          let person = persons[rows.int(1), default: persons.count]
          persons[rows.int(1)] = person
          found.append(
            PersonWeek(
              group: index, week: ISOWeek(ordinal: Int(rows.int(0))), person: person, messages: Int(rows.int(2)),
              topRung: Rung(Int(rows.int(3))) ?? .none, heads: UInt8(truncatingIfNeeded: rows.int(4)),
              rungs: UInt8(truncatingIfNeeded: rows.int(5)), themes: UInt64(bitPattern: rows.int(6))))
        }
      }
      return found
    }
  }
}
