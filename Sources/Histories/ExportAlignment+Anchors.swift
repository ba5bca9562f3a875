import Corpus

extension ExportAlignment {
  /// A record of the export that may be one of the history's.
  private struct Candidate {
    var index: Int
    var record: Int32
    var offset: Int64
    var isTelling: Bool
    var isConsistent = false
  }

  /// Finds the records that only can be each other's: the same to the letter, or with a telling text that stands once
  /// on either side; and judges whether they are enough.
  ///
  /// O(n log n).
  mutating func findAnchors(in history: CommonHistory) {
    var candidates = candidates(in: history)
    let chain = LongestRun.indices(of: candidates.map { history.places[Int($0.record)] })
    judge(&candidates, chain: chain, in: history)
    let telling = candidates.count { $0.isTelling }
    let found = candidates.count { $0.isTelling && $0.isConsistent }
    anchors = chain.map { candidates[$0] }.filter { $0.isConsistent || partners[$0.index] >= 0 }.map {
      Anchor(index: $0.index, place: history.places[Int($0.record)], offset: $0.offset)
    }
    let isEnough =
      found >= ExportAlignment.leastAnchors && found * 100 >= telling * ExportAlignment.leastConsistency
      && found * 100 >= coverable(in: history) * ExportAlignment.leastCoverage
    guard isEnough else {
      anchors.removeAll { partners[$0.index] < 0 }
      return
    }
    evidence = .sufficient
    acceptChangesOfZone(&candidates, chain: chain)
    let consistent = Set(candidates.filter(\.isConsistent).map(\.index))
    anchors.removeAll { !consistent.contains($0.index) }
    for candidate in candidates where candidate.isConsistent {
      if partners[candidate.index] < 0 {
        match(candidate.index, with: candidate.record)
        placement.matched += 1
      }
      if candidate.isTelling { learn(candidate.index, candidate.record, in: history) }
    }
  }

  private func candidates(in history: CommonHistory) -> [Candidate] {
    let tellable = indicesOfUniqueTexts(in: history)
    var found: [Candidate] = []
    for index in sequence.indices {
      let sighting = history.sightings[Int(sequence[index])]
      var record = partners[index]
      if record < 0, tellable[sighting.content] == index, let owner = history.owner(of: sighting.content),
        !taken[Int(owner)]
      {
        record = owner
      }
      guard record >= 0 else { continue }
      found.append(
        Candidate(
          index: index, record: record, offset: sighting.wall - history.times[Int(record)],
          isTelling: sighting.traits.contains(.telling)))
    }
    return found
  }

  /// For each telling content the only index that has it, or -1.
  private func indicesOfUniqueTexts(in history: CommonHistory) -> [UInt32: Int] {
    var indices: [UInt32: Int] = [:]
    for (index, number) in sequence.enumerated() {
      let sighting = history.sightings[Int(number)]
      guard sighting.traits.contains(.telling) else { continue }
      indices[sighting.content] = indices[sighting.content] == nil ? index : -1
    }
    return indices
  }

  /// Marks the candidates whose clock offset is that of a neighbour.
  private func judge(_ candidates: inout [Candidate], chain: [Int], in history: CommonHistory) {
    func agree(_ left: Int64, _ right: Int64) -> Bool {
      abs(left - right) <= ExportAlignment.offsetTolerance && abs(left) <= ExportAlignment.mostOffset
    }
    for (place, step) in chain.enumerated() {
      let offset = candidates[step].offset
      let isLikeBefore = place > 0 && agree(offset, candidates[chain[place - 1]].offset)
      let isLikeAfter = place + 1 < chain.count && agree(offset, candidates[chain[place + 1]].offset)
      candidates[step].isConsistent =
        isLikeBefore || isLikeAfter
        || abs(offset) <= ExportAlignment.mostOffset && isSupported(candidates[step], in: history)
    }
    // Phones do not receive everything in one order: what lies off the chain counts when its clock fits.
    var onChain = 0
    for step in candidates.indices {
      if onChain < chain.count, chain[onChain] == step {
        onChain += 1
        continue
      }
      let neighbours = [onChain - 1, onChain].filter(chain.indices.contains).map { candidates[chain[$0]] }
      candidates[step].isConsistent = neighbours.contains {
        $0.isConsistent && agree(candidates[step].offset, $0.offset)
      }
    }
  }

  /// Accepts telling candidates in their place whose clock is off by what a change of zone makes: right at the change there
  /// is no neighbour to confirm it.
  private func acceptChangesOfZone(_ candidates: inout [Candidate], chain: [Int]) {
    for (place, step) in chain.enumerated() where candidates[step].isTelling && !candidates[step].isConsistent {
      let isLikely = [place - 1, place + 1].filter(chain.indices.contains).contains { neighbour in
        guard candidates[chain[neighbour]].isConsistent else { return false }
        let change = abs(candidates[step].offset - candidates[chain[neighbour]].offset)
        let rest = change % 900
        return change <= 14 * 3600 && min(rest, 900 - rest) <= ExportAlignment.offsetTolerance
      }
      if isLikely { candidates[step].isConsistent = true }
    }
  }

  /// Whether the records around a candidate are the same on both sides, by the candidate's own clock offset: near a change
  /// of the clock there may be no other anchor.
  private func isSupported(_ candidate: Candidate, in history: CommonHistory) -> Bool {
    let place = Int(history.places[Int(candidate.record)])
    let support = [-4, -3, -2, -1, 1, 2, 3, 4].count { step in
      let (index, other) = (candidate.index + step, place + step)
      guard sequence.indices.contains(index), history.order.indices.contains(other) else { return false }
      let sighting = history.sightings[Int(sequence[index])]
      let record = history.order[other]
      return history.hasSighting(record) { Likeness($0) == Likeness(sighting) }
        && abs(sighting.wall - history.times[Int(record)] - candidate.offset) <= ExportAlignment.offsetTolerance
    }
    return support >= 2
  }

  /// How many tellable records the poorer side has between the first and the last anchor.
  private func coverable(in history: CommonHistory) -> Int {
    guard let first = anchors.first, let last = anchors.last else { return 0 }
    let tellable = indicesOfUniqueTexts(in: history)
    let mine = tellable.values.count { $0 >= first.index && $0 <= last.index }
    let theirs = history.order[Int(first.place)...Int(last.place)].count { history.isUnique($0) }
    return min(mine, theirs)
  }
}
