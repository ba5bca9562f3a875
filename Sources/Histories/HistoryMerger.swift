package import Corpus

/// Makes one history of the exports of a group: a function of the set of exports, so that the order in which they were
/// imported makes no difference.
///
/// Exports are added one after the other, the one that reaches back furthest first; each is aligned with what the ones
/// before it add up to, as texts are in progressive alignment (Feng and Doolittle 1987). The anchors are found as in
/// patience diff. Time is O(n log n) in the lengths of the exports, memory some 80 bytes a sighting.
package struct HistoryMerger {
  private let input: GroupSightings
  private var history: CommonHistory
  private var evidence: AliasEvidence
  private var placements: [MergedHistory.Placement]
  /// The latest moment that any export showing a sighting reaches.
  private var reaches: [Int64]
  private var latest = Int64.min

  private init(_ input: GroupSightings) {
    self.input = input
    history = CommonHistory(input.sightings)
    evidence = AliasEvidence(aliases: input.aliases.count, exports: input.exports.count)
    placements = input.exports.map { _ in MergedHistory.Placement(relation: .same) }
    reaches = [Int64](repeating: .min, count: input.sightings.count)
  }

  /// The history that the exports add up to; with `withdrawsDeleted` a message that any export shows as deleted is.
  package static func merge(_ input: GroupSightings, withdrawsDeleted: Bool = true) -> MergedHistory {
    var merger = HistoryMerger(input)
    let order = input.exports.indices.sorted { input.exports[$0].key < input.exports[$1].key }
    for (rank, number) in order.enumerated() { merger.add(number, rank: Int32(rank)) }
    return merger.result(withdrawsDeleted: withdrawsDeleted)
  }

  private mutating func add(_ number: Int, rank: Int32) {
    let sequence = input.exports[number].runs.flatMap { Array($0) }
    var isShown = Set<Int32>()
    for sighting in sequence {
      // Two records of one export are two messages, whatever another pair of exports made of them.
      let record = history.recordOf[Int(sighting)]
      if record >= 0, !isShown.insert(record).inserted { history.detach(sighting) }
    }
    let reach = sequence.reduce(Int64.min) { max($0, input.sightings[Int($1)].wall) }
    for sighting in sequence {
      let place = Int(sighting)
      history.note(sighting, in: rank)
      reaches[place] = max(reaches[place], reach)
      evidence.note(input.sightings[place].alias, in: Int(rank), isMessage: input.sightings[place].isMessage)
    }
    if history.order.isEmpty {
      for sighting in sequence { append(sighting) }
      placements[number] = MergedHistory.Placement(relation: .reference)
    } else {
      placements[number] = add(sequence)
    }
  }

  /// Aligns a later export with the history and adds what is new.
  private mutating func add(_ sequence: [Int32]) -> MergedHistory.Placement {
    guard let firstNew = sequence.firstIndex(where: { history.recordOf[Int($0)] < 0 }) else {
      var placement = MergedHistory.Placement(relation: .same)
      placement.exact = sequence.count
      return placement
    }
    if firstNew > 0, sequence[firstNew...].allSatisfy({ history.recordOf[Int($0)] < 0 }),
      history.recordOf[Int(sequence[firstNew - 1])] == history.order.last
    {
      let last = sequence[firstNew - 1]
      let offset = input.sightings[Int(last)].wall - history.times[Int(history.recordOf[Int(last)])]
      for sighting in sequence[firstNew...] { append(sighting, offset: offset) }
      var placement = MergedHistory.Placement(relation: .same)
      placement.exact = firstNew
      return placement
    }
    var alignment = ExportAlignment(sequence, in: history)
    alignment.align(with: history)
    var placement = alignment.placement
    placement.relation = relation(of: alignment)
    if alignment.evidence == .sufficient, alignment.placement.exact < sequence.count {
      // The hour that spring leaves out makes a few larger differences that mean nothing.
      let offsets = alignment.anchors.map(\.offset).sorted()
      let outside = offsets.count / 50
      placement.leastOffset = offsets.dropFirst(outside).first.map(Int.init(clamping:))
      placement.mostOffset = offsets.dropLast(outside).last.map(Int.init(clamping:))
    }
    for (index, sighting) in sequence.enumerated() where history.recordOf[Int(sighting)] < 0 {
      let partner = alignment.partners[index]
      if partner >= 0 { history.add(sighting, to: partner) }
    }
    insert(alignment)
    return placement
  }

  private mutating func append(_ sighting: Int32, offset: Int64 = 0) {
    let wall = input.sightings[Int(sighting)].wall
    latest = max(latest, wall - offset)
    history.append(history.makeRecord(sighting, time: wall - offset))
  }

  private func relation(of alignment: ExportAlignment) -> MergedHistory.Relation {
    let found = alignment.placement
    if alignment.evidence == .sufficient {
      let isShifted = alignment.anchors.contains { $0.offset != 0 }
      return found.matched > 0 || isShifted ? .aligned : .same
    }
    let walls = alignment.sequence.map { input.sightings[Int($0)].wall }
    let isOverlapping = (walls.min() ?? .max) <= latest
    return isOverlapping && found.exact * 2 < alignment.sequence.count ? .apart : .same
  }

  /// Puts the records that only the export has between those that both have, by time where both have some.
  private mutating func insert(_ alignment: ExportAlignment) {
    let before = history.order
    var order: [Int32] = []
    order.reserveCapacity(before.count + alignment.sequence.count)
    var (index, place) = (0, 0)
    let clock = OffsetTrack(alignment.anchors)
    for step in 0...alignment.anchors.count {
      let anchor = step < alignment.anchors.count ? alignment.anchors[step] : nil
      let endOfMine = anchor?.index ?? alignment.sequence.count
      let endOfTheirs = anchor.map { Int($0.place) } ?? before.count
      var mine: [Int32] = []
      for position in index..<endOfMine where history.recordOf[Int(alignment.sequence[position])] < 0 {
        let sighting = alignment.sequence[position]
        let time = input.sightings[Int(sighting)].wall - clock.offset(before: step)
        latest = max(latest, time)
        mine.append(history.makeRecord(sighting, time: time))
      }
      interleave(mine, before[place..<endOfTheirs], into: &order)
      guard let anchor else { break }
      order.append(before[Int(anchor.place)])
      (index, place) = (anchor.index + 1, Int(anchor.place) + 1)
    }
    history.setOrder(order)
  }

  /// Merges two sequences by time without changing the order of either.
  private func interleave(_ mine: [Int32], _ theirs: ArraySlice<Int32>, into order: inout [Int32]) {
    var place = theirs.startIndex
    // A late arrival must not pull back what came before it: only times not seen yet count.
    var theirLatest = Int64.min
    var myLatest = Int64.min
    for record in mine {
      myLatest = max(myLatest, history.times[Int(record)])
      while place < theirs.endIndex, max(theirLatest, history.times[Int(theirs[place])]) <= myLatest {
        theirLatest = max(theirLatest, history.times[Int(theirs[place])])
        order.append(theirs[place])
        place += 1
      }
      order.append(record)
    }
    order += theirs[place...]
  }

  private mutating func result(withdrawsDeleted: Bool) -> MergedHistory {
    var merged = MergedHistory()
    merged.placements = placements
    for record in history.order { evidence.note(record, in: history) }
    let joining = evidence.joined()
    merged.persons = joining.persons
    merged.joins = joining.joins
    merged.namesKeptApart = joining.keptApart
    for record in history.order {
      let start = Int32(merged.sightings.count)
      history.forEachSighting(of: record) { merged.sightings.append($0) }
      let range = start..<Int32(merged.sightings.count)
      let members = merged.sightings[Int(start)...]
      let choice = RecordChoice(members.map { (sighting: $0, reach: reaches[Int($0)]) }, in: input.sightings)
      merged.records.append(
        MergedHistory.Record(
          sightings: range, principal: choice.principal(withdrawsDeleted: withdrawsDeleted),
          wall: history.times[Int(record)], person: joining.person(of: choice.aliases),
          isWithdrawn: withdrawsDeleted && choice.isDeletedLater))
    }
    return merged
  }
}
