import Corpus

extension ExportAlignment {
  /// Matches what the anchors' order misses: phones do not receive everything in the same order.
  ///
  /// Only where text, time and name leave one possibility on either side.
  mutating func matchOutOfOrder(in history: CommonHistory) {
    guard let first = anchors.first, let last = anchors.last else { return }
    let mine = sequence.indices.filter { partners[$0] < 0 }
    if mine.isEmpty { return }
    var records: [Likeness: [Int32]] = [:]
    for record in history.order where !taken[Int(record)] {
      var likenesses: Set<Likeness> = []
      history.forEachSighting(of: record) { likenesses.insert(Likeness(history.sightings[Int($0)])) }
      for likeness in likenesses { records[likeness, default: []].append(record) }
    }
    var step = 0
    var edges: [(Int, Int32)] = []
    for index in mine {
      while step < anchors.count, anchors[step].index < index { step += 1 }
      let offsets = (
        (step > 0 ? anchors[step - 1] : first).offset, (step < anchors.count ? anchors[step] : last).offset
      )
      let sighting = history.sightings[Int(sequence[index])]
      guard let fitting = records[Likeness(sighting)], fitting.count <= 1024 else { continue }
      for record in fitting where agrees(index, record, offsets, in: history) {
        let verdict = verdict(index, record, in: history)
        if verdict == .same || verdict == .unknown && sighting.traits.contains(.telling) {
          edges.append((index, record))
        }
      }
    }
    for (index, record) in onlyPossibilities(edges, in: history) {
      match(index, with: record)
      placement.matched += 1
    }
  }

  /// Matches states of one message in the same place, at the same time, of the same person.
  ///
  /// Deleted beside what it said, edited beside the original, polls with other votes, a line of the app that one side could
  /// not name.
  mutating func matchVariants(in history: CommonHistory) {
    rechain(in: history)
    if anchors.isEmpty { return }
    for gap in gaps(in: history) {
      let times = RunningTimes(gap.theirs.map { history.times[Int($0)] })
      var edges: [(Int, Int32)] = []
      for index in gap.mine {
        let wall = history.sightings[Int(sequence[index])].wall
        let offsets = (min(gap.offsets.0, gap.offsets.1), max(gap.offsets.0, gap.offsets.1))
        for place in times.places(from: wall - offsets.1 - 3600, to: wall - offsets.0 + 3600)
        where isVariant(index, gap.theirs[place], gap.offsets, in: history) {
          edges.append((index, gap.theirs[place]))
        }
      }
      for (index, record) in onlyPossibilities(edges, in: history) {
        match(index, with: record)
        placement.variants += 1
      }
    }
  }

  private func isVariant(
    _ index: Int, _ record: Int32, _ offsets: (Int64, Int64), in history: CommonHistory
  ) -> Bool {
    let sighting = history.sightings[Int(sequence[index])]
    guard agrees(index, record, offsets, in: history),
      history.hasSighting(record, where: { ExportAlignment.areStates(sighting, $0) })
    else { return false }
    switch evidence {
    case .sufficient:
      let verdict = verdict(index, record, in: history)
      // The app's lines often name nobody.
      if case .event = sighting.kind { return verdict != .different }
      return verdict == .same
    case .exactOnly:
      return history.hasSighting(record) { $0.alias == sighting.alias && $0.wall == sighting.wall }
    }
  }

  /// Whether two sightings can be states of one record.
  static func areStates(_ left: Sighting, _ right: Sighting) -> Bool {
    switch (left.kind, right.kind) {
    case (.event(let left), .event(let right)): left != right && (left == .other || right == .other)
    case (.message(.deleted), .message(let other)), (.message(let other), .message(.deleted)): other != .deleted
    case (.message(.text), .message(.text)): left.traits.contains(.edited) || right.traits.contains(.edited)
    case (.message(.media), .message(.contact)), (.message(.contact), .message(.media)): true
    case (.message(let left), .message(let right)): left == right
    default: false
    }
  }

  /// The pairs that are certain: in each connected set of possibilities as many records here as there, matched in their
  /// order, or none.
  func onlyPossibilities(_ edges: [(Int, Int32)], in history: CommonHistory) -> [(Int, Int32)] {
    var indicesOf: [Int32: [Int]] = [:]
    var recordsOf: [Int: [Int32]] = [:]
    for (index, record) in edges {
      indicesOf[record, default: []].append(index)
      recordsOf[index, default: []].append(record)
    }
    var seen: Set<Int> = []
    var found: [(Int, Int32)] = []
    for start in recordsOf.keys.sorted() where !seen.contains(start) {
      var indices: Set<Int> = [start]
      var records: [Int32] = []
      var isRecordSeen: Set<Int32> = []
      var waiting = [start]
      while let index = waiting.popLast() {
        for record in recordsOf[index] ?? [] where isRecordSeen.insert(record).inserted {
          records.append(record)
          for other in indicesOf[record] ?? [] where indices.insert(other).inserted { waiting.append(other) }
        }
      }
      seen.formUnion(indices)
      guard indices.count == records.count else { continue }
      let pairs = zip(indices.sorted(), records.sorted { history.places[Int($0)] < history.places[Int($1)] })
      if pairs.allSatisfy({ recordsOf[$0.0]?.contains($0.1) == true }) { found += pairs.map { ($0.0, $0.1) } }
    }
    return found
  }
}
