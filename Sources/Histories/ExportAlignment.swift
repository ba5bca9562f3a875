import Corpus

/// One export beside the history so far: which of its records is which of the history's.
struct ExportAlignment {
  /// A record found on both sides, in the order of both.
  struct Anchor {
    /// Index in the export.
    var index: Int
    /// Place in the history.
    var place: Int32
    /// Seconds by which the export's clock is ahead of the reference.
    var offset: Int64
  }

  /// How far the export may be read into the history.
  enum Evidence {
    /// Enough records agree: places and times may decide about the others.
    case sufficient
    /// Only what agrees to the letter counts.
    case exactOnly
  }

  /// Clocks of two phones never differ by more: the zones of the earth, and summer time.
  static let mostOffset: Int64 = 26 * 3600
  /// Neighbouring anchors agree on the offset within this; one phone may show minutes only.
  static let offsetTolerance: Int64 = 90
  /// What is asked of two exports before anything but exact agreement counts.
  static let leastAnchors = 5
  /// Of all records whose text stands once in each of the two, so many in a hundred must lie where they should.
  static let leastConsistency = 80
  /// Of the tellable records of either side between the first and the last anchor, so many in a hundred must be found
  /// on the other.
  static let leastCoverage = 50

  /// Sightings in the export's order.
  let sequence: [Int32]
  /// The record of each; -1 where there is none.
  private(set) var partners: [Int32]
  /// Whether a record has a partner here.
  private(set) var taken: [Bool]
  /// Consistent anchors, ascending on both sides.
  var anchors: [Anchor] = []
  /// Names beside each other on the anchors.
  var pairs = AliasPairs()
  /// What may be concluded.
  var evidence = Evidence.exactOnly
  /// What was found, for the report.
  var placement = MergedHistory.Placement(relation: .same)

  /// Starts with what agrees to the letter.
  init(_ sequence: [Int32], in history: CommonHistory) {
    self.sequence = sequence
    partners = sequence.map { history.recordOf[Int($0)] }
    taken = [Bool](repeating: false, count: history.times.count)
    for partner in partners where partner >= 0 {
      taken[Int(partner)] = true
      placement.exact += 1
    }
  }

  /// Finds everything that the evidence allows.
  mutating func align(with history: CommonHistory) {
    findAnchors(in: history)
    if evidence == .sufficient {
      fillGaps(in: history)
      matchOutOfOrder(in: history)
    }
    matchVariants(in: history)
    rechain(in: history)
  }

  /// Makes a record the partner of one of the export's.
  mutating func match(_ index: Int, with record: Int32) {
    partners[index] = record
    taken[Int(record)] = true
  }

  /// The names under which a record is known, those that an app writes for "You" included.
  static func names(of record: Int32, in history: CommonHistory) -> [Int32] {
    var found: [Int32] = []
    history.forEachSighting(of: record) {
      guard let name = history.name(of: $0), !found.contains(name) else { return }
      found.append(name)
    }
    return found
  }

  /// The name under which the export knows the writer of one of its records.
  func name(_ index: Int, in history: CommonHistory) -> Int32? {
    let sighting = history.sightings[Int(sequence[index])]
    return sighting.alias >= 0 ? sighting.alias : sighting.isMessage ? -1 : nil
  }

  /// How well the names of a record of the export and one of the history go together.
  func verdict(_ index: Int, _ record: Int32, in history: CommonHistory) -> AliasPairs.Verdict {
    guard let name = name(index, in: history) else { return .unknown }
    return pairs.verdict(name, ExportAlignment.names(of: record, in: history))
  }

  /// Learns from two records that are one who is called how.
  mutating func learn(_ index: Int, _ record: Int32, in history: CommonHistory) {
    guard let name = name(index, in: history) else { return }
    pairs.note(name, beside: ExportAlignment.names(of: record, in: history))
  }

  /// Whether the clocks of two records agree, given the offsets of the anchors before and after.
  func agrees(_ index: Int, _ record: Int32, _ offsets: (Int64, Int64), in history: CommonHistory) -> Bool {
    let sighting = history.sightings[Int(sequence[index])]
    let offset = sighting.wall - history.times[Int(record)]
    let isPrecise = sighting.traits.contains(.seconds) && history.isPrecise[Int(record)]
    let tolerance: Int64 = evidence == .exactOnly ? 0 : isPrecise ? 2 : 60
    return abs(offset - offsets.0) <= tolerance || abs(offset - offsets.1) <= tolerance
  }

  /// Takes the anchors from all partners, in the order of both sides.
  mutating func rechain(in history: CommonHistory) {
    let matched = partners.indices.filter { partners[$0] >= 0 }
    let places = matched.map { history.places[Int(partners[$0])] }
    let chain = LongestRun.indices(of: places)
    anchors = chain.map { step in
      let index = matched[step]
      let offset = history.sightings[Int(sequence[index])].wall - history.times[Int(partners[index])]
      return Anchor(index: index, place: places[step], offset: offset)
    }
  }
}
