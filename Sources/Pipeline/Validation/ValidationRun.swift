package import Analyse
import Classify
import Corpus
import Languages

/// Codes messages that a person coded, and measures how well the rules agree with the person.
package struct ValidationRun {
  private let names: GoldNames
  private var coder: GoldCoder
  private var baseline: GoldCoder?
  /// Where every tally begins.
  private let empty: AgreementBuilder
  private var overall: AgreementBuilder
  private var languages: [String: AgreementBuilder] = [:]
  private var threads = 0
  private var pairs = PairScores()
  private var baselinePairs = PairScores()
  private var mistakes: [Mistake] = []

  /// Validates a codebook, the built-in one if none is named, on some files.
  ///
  /// Messages of a thread are context for each other within a file, exactly as `classify` has it; the members of a pair
  /// stand alone. Every fault of the files is found before anything is coded. Linear in the messages and in the draws
  /// times the messages.
  package static func run(
    files: [String], codebook path: String?, baseline baselinePath: String?, parameters: AgreementParameters
  ) throws(Failure) -> Validation {
    let codebook = try CodebookSource.ready(path)
    var manuals = [codebook.compiled.manual]
    // Coded files may use the codes of the built-in codebook also where another one is tried.
    if path != nil { manuals.append(try CodebookSource.ready(nil).compiled.manual) }
    var rival: ReadyCodebook?
    if let baselinePath {
      let ready = try CodebookSource.ready(baselinePath)
      manuals.append(ready.compiled.manual)
      rival = ready
    }
    let names = GoldNames(manuals)
    let contents = try read(files, names: names)
    var run = ValidationRun(codebook.compiled, baseline: rival?.compiled, names: names)
    for (path, file) in zip(files, contents) { run.add(file, path: path) }
    return run.finish(
      codebook: Validation.Source(codebook, path: path),
      baseline: rival.map { Validation.Source($0, path: baselinePath) }, dictionary: rival?.dictionary,
      parameters: parameters)
  }

  private static func read(_ files: [String], names: GoldNames) throws(Failure) -> [GoldFile] {
    var contents: [GoldFile] = []
    var faults: [GoldFault] = []
    for path in files {
      let read = try GoldFile.read(path: path, names: names)
      contents.append(read.file)
      faults += read.faults
    }
    guard faults.isEmpty else { throw .gold(faults) }
    return contents
  }

  private init(_ codebook: CompiledCodebook, baseline rival: CompiledCodebook?, names: GoldNames) {
    self.names = names
    coder = GoldCoder(codebook, names: names)
    baseline = rival.map { GoldCoder($0, names: names) }
    empty = AgreementBuilder(
      layout: TallyLayout(themes: names.themes.count, codes: names.codes.count), isPaired: rival != nil)
    overall = empty
  }

  private mutating func add(_ file: GoldFile, path: String) {
    coder.startFile()
    baseline?.startFile()
    var threadOfGroup: [String: Int] = [:]
    for item in file.items {
      switch item {
      case .message(let message):
        let known = message.group.flatMap { threadOfGroup[$0] }
        let thread = known ?? threads
        if known == nil {
          threads += 1
          if let group = message.group { threadOfGroup[group] = thread }
        }
        add(message, thread: thread, path: path)
      case .pair(let pair): add(pair, path: path)
      }
    }
  }

  private mutating func add(_ gold: GoldMessage, thread: Int, path: String) {
    let given = coder.code(gold)
    let pair = coder.pair(gold, given)
    let other = (baseline?.code(gold)).map { coder.pair(gold, $0) }
    overall.add(pair, baseline: other, thread: thread)
    languages[gold.language, default: empty].add(pair, baseline: other, thread: thread)
    if let mistake = Mistake(gold, given, path: path) { mistakes.append(mistake) }
  }

  private mutating func add(_ pair: GoldPair, path: String) {
    let given = pair.members.map { coder.code($0) }
    pairs.add(pair, given)
    for (gold, given) in zip(pair.members, given) {
      if let mistake = Mistake(gold, given, path: path), mistake.kind != .rung { mistakes.append(mistake) }
    }
    guard baseline != nil else { return }
    baselinePairs.add(pair, pair.members.compactMap { baseline?.code($0) })
  }

  private func finish(
    codebook: Validation.Source, baseline: Validation.Source?, dictionary: RivalDictionary?,
    parameters: AgreementParameters
  ) -> Validation {
    let found = languages.map { code, builder in
      let agreement = builder.finish(parameters)
      let tally = agreement.rules.tally
      return Validation.Language(
        code: code, agreement: agreement,
        isEnough: tally.messages >= Validation.leastMessages
          && tally.messages(from: .callToAction) >= Validation.leastCalls)
    }
    let order = Mistake.Kind.allCases
    return Validation(
      codebook: codebook, baseline: baseline, dictionary: dictionary, parameters: parameters, codes: names.codes,
      themes: names.themes, overall: threads > 0 ? overall.finish(parameters) : nil,
      languages: found.sorted {
        let (left, right) = ($0.agreement.rules.tally.messages, $1.agreement.rules.tally.messages)
        return left == right ? $0.code < $1.code : left > right
      },
      pairs: pairs.all.pairs > 0 ? pairs : nil, baselinePairs: baselinePairs.all.pairs > 0 ? baselinePairs : nil,
      mistakes: order.flatMap { kind in mistakes.filter { $0.kind == kind } })
  }
}

extension PairScores {
  /// Adds a pair with what the rules say of its members.
  fileprivate mutating func add(_ pair: GoldPair, _ given: [MessageCoding]) {
    let sides = zip(pair.members, given)
    add(
      pair.phenomenon, isHeadRight: sides.allSatisfy { $0.head == $1.head },
      isStrictRight: sides.allSatisfy { ($0.rung >= .callToAction) == ($1.rung >= .callToAction) })
  }
}

extension Validation.Source {
  /// Names a codebook.
  fileprivate init(_ codebook: ReadyCodebook, path: String?) {
    self.init(path: path, version: codebook.compiled.manual.version, hash: codebook.hash)
  }
}
