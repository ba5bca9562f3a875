import Corpus

/// What the words of a match and its sentence tell of when a thing happens and whom it is about (codebook §1.7).
///
/// Read from the classes FUTURE, NOW, PAST and ABOUT… of `common`; what the evidence says counts before what the rest of
/// the sentence says.
struct CodingAttributes {
  var tense: Tense?
  var target: Target?

  /// How many places beside the match are looked at.
  private static let reach = 20

  private static let tenses: [(EngineRole.Kinds, Tense)] = [(.past, .pastRecent), (.now, .now), (.future, .future)]
  private static let targets: [(EngineRole.Kinds, Target)] = [
    (.platform, .platform), (.haulier, .haulier), (.restaurant, .restaurant), (.state, .state),
    (.coworkers, .coworkers),
  ]

  /// Reads them off a row; constant work.
  init(of places: Range<Int>, codebook: CompiledCodebook, row: RowView) {
    var inside: EngineRole.Kinds = []
    var around: EngineRole.Kinds = []
    let start = max(row.sentenceStart(places.lowerBound), places.lowerBound - Self.reach)
    let end = min(row.sentenceEnd(places.upperBound - 1), places.upperBound + Self.reach)
    for place in start..<end {
      let roles = row.places[place].roles
      if places.contains(place) { inside.formUnion(roles) } else { around.formUnion(roles) }
    }
    tense = Self.first(Self.tenses, in: inside) ?? Self.first(Self.tenses, in: around)
    target = Self.first(Self.targets, in: inside) ?? Self.first(Self.targets, in: around)
  }

  private static func first<Value>(_ table: [(EngineRole.Kinds, Value)], in kinds: EngineRole.Kinds) -> Value? {
    table.first { kinds.contains($0.0) }?.1
  }

  /// Whom codes speak to by what they are: a call, a plan, a commitment to the group, a voice to the company.
  static func addressee(ofCode code: CodeID) -> Addressee? {
    switch code.description {
    case "R-CTA", "R-EVID", "R-INT", "R-PLAN", "R-ID", "D-REF", "C-ASK", "C-INFO", "C-MUT", "C-EMO": .group
    case "C-VOICE", "R-BARG": .company
    case "R-COAL": .general
    default: nil
    }
  }
}
