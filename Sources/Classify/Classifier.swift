package import Corpus
import Languages
import Text

/// Codes messages with a compiled codebook; reuses its memory from message to message, so use one per thread.
///
/// Quoted lines at the top ("> …") are not coded: they are the nearest context of what follows, in place of the
/// messages before. A forward mark (class FORWARD) at the top is left aside too and makes the message forwarded.
package struct Classifier: Sendable {
  /// What the messages are coded with.
  package let codebook: CompiledCodebook

  let tokenizer = Tokenizer()
  var buffer = TokenBuffer()
  var row = MessageRow()
  var matcher: PatternMatcher
  var builder: RowBuilder
  var finder: HitFinder
  var selection: HitSelection
  var keeper: ScoreKeeper
  var guesser: LanguageGuess

  /// Makes a classifier.
  package init(_ codebook: CompiledCodebook) {
    self.codebook = codebook
    matcher = PatternMatcher(steps: codebook.steps)
    builder = RowBuilder(codebook: codebook)
    finder = HitFinder(codebook: codebook)
    selection = HitSelection(codebook: codebook)
    keeper = ScoreKeeper(codebook: codebook)
    guesser = codebook.guesser
  }

  /// How many steps of patterns were tried since the classifier was made; grows at most linearly with the text.
  package var work: Int { matcher.work }

  /// Codes one message; the caller then pushes the result to the context of its group.
  ///
  /// Linear in the text.
  package mutating func classify(
    _ text: String, isForwarded: Bool = false, sentAt: Instant? = nil,
    context: ConversationContext = ConversationContext()
  ) -> MessageCoding {
    classify(text.utf8Span.span, isForwarded: isForwarded, sentAt: sentAt, context: context)
  }

  /// Codes one message given as UTF-8; rules with dates match only where `sentAt` is given.
  package mutating func classify(
    _ text: Span<UInt8>, isForwarded: Bool = false, sentAt: Instant? = nil, context: ConversationContext
  ) -> MessageCoding {
    let reading = read(text, isForwarded: isForwarded, sentAt: sentAt, context: context)
    let language = reading.language.map { codebook.languages[$0] } ?? "und"
    guard !finder.hits.isEmpty || !codebook.scorecards.isEmpty else {
      return MessageCoding(head: .neither, rung: .none, codings: [], themes: [], language: language)
    }
    let hits = selection.select(finder.hits, placeCount: row.places.count, language: reading.language)
    var derived = HeadAndRung(frame: reading.frame)
    var codings: [Coding] = []
    var themes: [ThemeCoding] = []
    for hit in hits {
      if hit.isTheme {
        themes.append(
          ThemeCoding(
            theme: codebook.manual.themes[hit.outcome].id, rule: codebook.rules[hit.rule].rule.id,
            span: span(of: hit.places)))
      } else {
        let coding = coding(hit, reading)
        derived.add(coding, head: codebook.manual.codes[hit.outcome].head)
        codings.append(coding)
      }
    }
    if isOpen(derived.head, codings), let weighed = weigh(hits, reading) {
      let coding = coding(weighed, reading)
      derived.add(coding, head: codebook.manual.codes[weighed.code].head)
      codings.append(coding)
    }
    if themes.isEmpty { themes = inheritedThemes(reading) }
    if codings.count > 1 { codings.sort(by: Self.isBefore) }
    if themes.count > 1 { themes.sort { $0.theme < $1.theme } }
    return MessageCoding(
      head: derived.head, rung: derived.rung, codings: codings, themes: themes, language: language)
  }

  /// A rule that matched a message, before rules compete for a code.
  struct RuleMatch {
    var rule: Corpus.RuleID
    var span: ScalarSpan
    /// Whether a policy put another code in place of the rule's own.
    var isChanged: Bool
  }

  /// All rules that match a message, for checking rules one by one.
  mutating func matches(_ text: String, sentAt: Instant? = nil, context: ConversationContext) -> [RuleMatch] {
    _ = read(text.utf8Span.span, isForwarded: false, sentAt: sentAt, context: context)
    return finder.hits.map {
      RuleMatch(rule: codebook.rules[$0.rule].rule.id, span: span(of: $0.places), isChanged: $0.isChanged)
    }
  }

  // MARK: Reading

  /// What was found out about a message beside its hits.
  struct Reading {
    var frame: HeadAndRung.Frame
    var language: Int?
    var surroundings: HitFinder.Surroundings
    /// First token of the message's own words.
    var firstToken: Int
  }

  /// Tokenises a message and leaves its row and hits in the scratch.
  mutating func read(
    _ text: Span<UInt8>, isForwarded: Bool, sentAt: Instant?, context: ConversationContext
  ) -> Reading {
    tokenizer.tokenize(text, into: &buffer)
    let ownStart = QuotedLines.end(of: text)
    var first = 0
    if ownStart > 0 {
      while first < buffer.tokens.count, Int(buffer.tokens[first].byteStart) < ownStart { first += 1 }
    }
    var surroundings = HitFinder.Surroundings(context: context, language: nil)
    surroundings.day = sentAt.map { LocalTime(secondsSinceEpoch: $0.secondsSinceEpoch).date }
    if first > 0 {
      build(0..<first, &surroundings)
      findHits(surroundings)
      surroundings.context = quotedContext()
    }
    build(first..<buffer.tokens.count, &surroundings)
    let own = endOfForwardMark()
    if own > first { build(own..<buffer.tokens.count, &surroundings) }
    findHits(surroundings)
    let frame = HeadAndRung.Frame(
      isForwarded: isForwarded || own > first, isEmojiOnly: !row.hasWords && !row.places.isEmpty)
    return Reading(
      frame: frame, language: surroundings.language, surroundings: surroundings, firstToken: max(own, first))
  }

  /// Builds the row of some tokens, for the languages they show signs of.
  private mutating func build(_ tokens: Range<Int>, _ surroundings: inout HitFinder.Surroundings) {
    surroundings.language = guesser.guess(buffer, tokens: tokens).map { codebook.languageOfGuess[$0] }
    surroundings.plausible = codebook.languages(ofGuesses: guesser.plausible)
    builder.build(&row, from: buffer, tokens: tokens, plausible: surroundings.plausible, matcher: &matcher)
  }

  /// What a quoted message was coded as, which takes the place of the messages before.
  private func quotedContext() -> ConversationContext {
    var codes: [CodeID] = []
    var themes: [ThemeID] = []
    for hit in finder.hits {
      if hit.isTheme {
        themes.append(codebook.manual.themes[hit.outcome].id)
      } else {
        codes.append(codebook.manual.codes[hit.outcome].id)
      }
    }
    var quoted = ConversationContext()
    quoted.push(codes: codes, themes: Array(Set(themes)).sorted())
    return quoted
  }

  private mutating func findHits(_ surroundings: borrowing HitFinder.Surroundings) {
    // The row is lent to the finder, so it must not be part of what the closure changes.
    var lent = MessageRow()
    swap(&lent, &row)
    lent.withView { finder.find(in: $0, surroundings, matcher: &matcher) }
    swap(&lent, &row)
  }

  /// The token behind a forward mark at the start of the row, if one stands there and something parts it from the rest.
  private func endOfForwardMark() -> Int {
    guard row.firstWord < row.places.count, row.places[row.firstWord].roles.contains(.forward) else { return 0 }
    let length = row.withView { view in
      let phrases = view.phraseRange(view.firstWord).map { view.phrases[$0] }
      return phrases.reduce(1) { longest, phrase in
        codebook.roles[Int(phrase.set)].kinds.contains(.forward) ? max(longest, Int(phrase.length)) : longest
      }
    }
    let next = Int(row.places[row.firstWord + length - 1].token) + 1
    guard next < buffer.tokens.count else { return next }
    return buffer.tokens[next].kind.isWordLike ? 0 : next
  }

  /// The themes of what the message replies to, where a rule that matched says that they are its own.
  private func inheritedThemes(_ reading: Reading) -> [ThemeCoding] {
    for hit in finder.hits where !hit.isTheme && !hit.isChanged {
      let rule = codebook.rules[hit.rule].rule
      guard rule.inheritsThemes else { continue }
      let context = reading.surroundings.context
      let themes =
        rule.repliesTo.isEmpty
        ? context.nearestThemes(within: rule.repliesWithin)
        : context.themes(ofMessageWith: rule.repliesTo, within: rule.repliesWithin)
      guard !themes.isEmpty else { continue }
      return themes.map { ThemeCoding(theme: $0, rule: rule.id, span: span(of: hit.places)) }
    }
    return []
  }

  // MARK: Writing

  private func coding(_ hit: Hit, _ reading: Reading) -> Coding {
    let compiled = codebook.rules[hit.rule]
    let rule = compiled.rule
    let languages = finder.languages(of: compiled, reading.surroundings)
    let code = codebook.manual.codes[hit.outcome].id
    let attributes = row.withView { CodingAttributes(of: hit.places, codebook: codebook, row: $0) }
    return Coding(
      code: code, rule: rule.id, span: span(of: hit.places),
      rung: reading.frame.highestRung.map { hit.rung.capped(at: $0) } ?? hit.rung,
      modality: rule.modality
        ?? modality(
          of: hit.places, isConditional: hit.isConditional, isQuestion: hit.isQuestion, isNegated: hit.isNegated,
          reading),
      person: rule.person
        ?? row.withView {
          ClauseReader.person(hit.places, languages: languages, codebook: codebook, row: $0)
        },
      form: rule.form, tense: rule.tense ?? attributes.tense,
      addressee: rule.addressee ?? CodingAttributes.addressee(ofCode: code), target: rule.target ?? attributes.target,
      certainty: rule.certainty)
  }

  /// How a thing is said, by what stands around its words.
  func modality(
    of places: Range<Int>, isConditional: Bool, isQuestion: Bool, isNegated: Bool, _ reading: Reading
  ) -> Modality {
    if reading.frame.isForwarded { return .forwarded }
    if places.allSatisfy({ row.places[$0].isQuoted }) { return .quoted }
    if isConditional { return .conditional }
    if isQuestion { return .question }
    return isNegated ? .negated : .asserted
  }

  func span(of places: Range<Int>) -> ScalarSpan {
    let first = buffer.tokens[Int(row.places[places.lowerBound].token)]
    let last = buffer.tokens[Int(row.places[places.upperBound - 1].token)]
    return ScalarSpan(start: Int(first.scalarStart), end: Int(last.scalarEnd))
  }

  /// Highest rung first, then by place, then by rule.
  private static func isBefore(_ left: Coding, _ right: Coding) -> Bool {
    if left.rung != right.rung { return left.rung > right.rung }
    if left.span.start != right.span.start { return left.span.start < right.span.start }
    if left.rule != right.rule { return left.rule < right.rule }
    return left.code < right.code
  }
}
