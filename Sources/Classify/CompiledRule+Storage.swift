import Corpus
import Languages

/// The rules inside a stored codebook: column by column.
extension CompiledRule {
  static func write(_ rules: [CompiledRule], to writer: inout StorageWriter) {
    let traits = rules.map(\.rule)
    writer.strings(traits.map(\.id.description))
    writer.cases(traits.map { $0.scope as Rule.Scope? })
    writer.cases(traits.map { $0.certainty as Certainty? })
    writer.cases(traits.map(\.form))
    writer.cases(traits.map(\.person))
    writer.cases(traits.map(\.tense))
    writer.cases(traits.map(\.modality))
    writer.cases(traits.map(\.addressee))
    writer.cases(traits.map(\.target))
    writer.lists(traits.map { $0.repliesTo.map(\.description) })
    writer.lists(traits.map { $0.unlessRepliesTo.map(\.description) })
    let numbers: [(CompiledRule) -> Int] = [
      { $0.rule.conditions }, { $0.rule.mostWords ?? -1 }, { $0.rule.repliesWithin },
      { $0.rule.inheritsThemes ? 1 : 0 }, { day($0.rule.validFrom) }, { day($0.rule.validTo) },
      { $0.rule.looksBehind ? 1 : 0 }, { $0.language }, { $0.outcome.stored }, { $0.rung.value },
      { $0.negation.stored }, { $0.question.stored }, { $0.condition.stored }, { Int($0.asks.rawValue) },
      { $0.patterns.count },
    ]
    for number in numbers { writer.list(rules.map { Int32(clamping: number($0)) }) }
    writer.list(rules.map(\.withTheme))
    writer.list(rules.flatMap { $0.patterns.flatMap { [$0.use.rawValue, $0.program, $0.source] } })
  }

  static func read(
    from reader: inout StorageReader, manual: CodebookManual
  ) throws(StorageReader.Damage) -> [CompiledRule] {
    let traits = try RuleTraits.read(from: &reader)
    let count = traits.ids.count
    var numbers: [[Int32]] = []
    for _ in 0..<15 { numbers.append(try reader.list(count: count)) }
    let themes = try reader.list(of: UInt64.self, count: count)
    let patterns = try reader.list(of: Int32.self)
    var next = 0
    var rules: [CompiledRule] = []
    rules.reserveCapacity(count)
    for index in 0..<count {
      let end = next + Int(numbers[14][index]) * 3
      guard let outcome = Outcome(stored: Int(numbers[8][index]), manual), let rung = Rung(Int(numbers[9][index])),
        let negation = Policy(stored: Int(numbers[10][index]), manual),
        let question = Policy(stored: Int(numbers[11][index]), manual),
        let condition = Policy(stored: Int(numbers[12][index]), manual), end >= next, end <= patterns.count
      else { throw StorageReader.Damage() }
      rules.append(
        CompiledRule(
          rule: try traits.rule(index, numbers: numbers),
          patterns: stride(from: next, to: end, by: 3).map {
            CompiledPattern(
              use: PatternUse(of: Int(patterns[$0])), program: patterns[$0 + 1], source: patterns[$0 + 2])
          },
          language: Int(numbers[7][index]), outcome: outcome, rung: rung, withTheme: themes[index],
          negation: negation, question: question, condition: condition,
          asks: Asks(rawValue: UInt8(truncatingIfNeeded: numbers[13][index]))))
      next = end
    }
    return rules
  }

  private static func day(_ date: CivilDate?) -> Int { date?.daysSinceEpoch ?? Int(Int32.min) }
}

extension RuleTraits {
  /// The columns of all rules.
  struct Columns {
    var ids: [String]
    var scopes: [Rule.Scope?]
    var certainties: [Certainty?]
    var forms: [ActionForm?]
    var persons: [GrammaticalPerson?]
    var tenses: [Tense?]
    var modalities: [Modality?]
    var addressees: [Addressee?]
    var targets: [Target?]
    var repliesTo: [[String]]
    var unlessRepliesTo: [[String]]

    func rule(_ index: Int, numbers: [[Int32]]) throws(StorageReader.Damage) -> RuleTraits {
      guard let scope = scopes[index], let certainty = certainties[index] else { throw StorageReader.Damage() }
      let mostWords = Int(numbers[1][index])
      return RuleTraits(
        id: RuleID(ids[index]), conditions: Int(numbers[0][index]), scope: scope, certainty: certainty,
        form: forms[index], person: persons[index], tense: tenses[index], modality: modalities[index],
        addressee: addressees[index], target: targets[index],
        mostWords: mostWords < 0 ? nil : mostWords, repliesTo: repliesTo[index].map { CodeID($0) },
        unlessRepliesTo: unlessRepliesTo[index].map { CodeID($0) }, repliesWithin: Int(numbers[2][index]),
        inheritsThemes: numbers[3][index] != 0, validFrom: Self.date(numbers[4][index]),
        validTo: Self.date(numbers[5][index]), looksBehind: numbers[6][index] != 0)
    }

    private static func date(_ days: Int32) -> CivilDate? {
      days == .min ? nil : CivilDate(daysSinceEpoch: Int(days))
    }
  }

  static func read(from reader: inout StorageReader) throws(StorageReader.Damage) -> Columns {
    let ids = try reader.strings()
    let count = ids.count
    return Columns(
      ids: ids, scopes: try reader.cases(count: count), certainties: try reader.cases(count: count),
      forms: try reader.cases(count: count), persons: try reader.cases(count: count),
      tenses: try reader.cases(count: count), modalities: try reader.cases(count: count),
      addressees: try reader.cases(count: count), targets: try reader.cases(count: count),
      repliesTo: try reader.lists(count: count), unlessRepliesTo: try reader.lists(count: count))
  }
}

extension CompiledRule.Outcome {
  /// A code's place in the manual, or of a theme's the complement.
  fileprivate var stored: Int {
    switch self {
    case .code(let index): index
    case .theme(let index): ~index
    }
  }

  fileprivate init?(stored: Int, _ manual: CodebookManual) {
    self = stored >= 0 ? .code(stored) : .theme(~stored)
    guard stored >= 0 ? stored < manual.codes.count : ~stored < manual.themes.count else { return nil }
  }
}

extension CompiledRule.Policy {
  fileprivate var stored: Int {
    switch self {
    case .ignored: -3
    case .blocks: -2
    case .required: -1
    case .becomes(let code): code
    }
  }

  fileprivate init?(stored: Int, _ manual: CodebookManual) {
    switch stored {
    case -3: self = .ignored
    case -2: self = .blocks
    case -1: self = .required
    default:
      guard manual.codes.indices.contains(stored) else { return nil }
      self = .becomes(stored)
    }
  }
}
