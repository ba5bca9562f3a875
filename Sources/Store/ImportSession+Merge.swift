package import Corpus
import GRDB

extension ImportSession {
  /// All that the exports of the group show, this one included, without texts; once the export was read to its end.
  package func sightings() throws(StoreError) -> GroupHistory {
    try closeExport()
    return GroupHistory(try SightingReader.read(group: group, in: database))
  }

  /// Makes the group's messages and events those of a merged history, coded in its order.
  ///
  /// Throws `StoreError`, or what a step threw.
  package func rewrite(_ history: GroupHistory, as merged: MergedHistory, _ steps: MergeSteps) throws {
    let before = try counts()
    let writer = try HistoryWriter(
      database, group: group, groupName: summary.groupName, codebook: codebook, read: history.read, merged: merged,
      changed: changedMessages)
    try writer.write(steps)
    try DerivedTables.recount(group: group, in: database)
    let joins = merged.joins.map {
      (
        alias: history.read.persons[Int($0.alias)], person: history.read.persons[Int($0.person)], matched: $0.matched,
        telling: $0.telling
      )
    }
    let newJoins = try AliasTable.replace(joins, group: group, at: facts.importedAt, in: database)
    for (index, source) in history.read.sources.enumerated() {
      try SourceTable.place(source, merged.placements[index], in: database)
    }
    let last = merged.records.last.map { history.input.sightings[Int($0.principal)].fingerprint }
    try GroupEnd.set(last.map(Int64.init(bitPattern:)), group: group, in: database)
    let own = history.read.sources.firstIndex(of: source).map { merged.placements[$0] }
    var found = MergeSummary(placement: own ?? MergedHistory.Placement(relation: .apart))
    found.newJoins = newJoins
    found.joinedPersons = Set(joins.map(\.person)).count
    found.namesKeptApart = merged.namesKeptApart
    found.withdrawn = writer.withdrawn
    let after = try counts()
    take(
      found, addedMessages: added(summary.addedMessages, before.messages, after.messages, of: summary.messages),
      addedEvents: added(summary.addedEvents, before.events, after.events, of: summary.events))
  }

  /// How many records the group has more than before the export: those put in meanwhile, less those that were found to be
  /// others.
  private func added(_ inserted: Int, _ before: Int, _ after: Int, of all: Int) -> Int {
    min(all, max(0, after - before + inserted))
  }

  private func counts() throws(StoreError) -> (messages: Int, events: Int) {
    let count = try SQLStatement(
      database,
      """
      SELECT (SELECT count(*) FROM message WHERE chat_group = ?1), (SELECT count(*) FROM event WHERE chat_group = ?1)
      """)
    count.bind(group, at: 1)
    guard try count.step() else { return (0, 0) }
    defer { count.reset() }
    return (Int(count.int(0)), Int(count.int(1)))
  }
}
