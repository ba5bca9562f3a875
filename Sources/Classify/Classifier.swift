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

  private let tokenizer = Tokenizer()
  private var buffer = TokenBuffer()
  private var row = MessageRow()
  private var matcher: PatternMatcher
  private var builder: RowBuilder
  private var finder: HitFinder
  private var selection: HitSelection
  private var guesser: LanguageGuess

  /// Makes a classifier.
  package init(_ codebook: CompiledCodebook) {
    self.codebook = codebook
    matcher = PatternMatcher(steps: codebook.steps)
    builder = RowBuilder(codebook: codebook)
    finder = HitFinder(codebook: codebook)
    selection = HitSelection(codebook: codebook)
    guesser = codebook.guesser
  }

  /// How many steps of patterns were tried since the classifier was made; grows at most linearly with the text.
  package var work: Int { matcher.work }

  /// Codes one message; the caller then pushes the result to the context of its group.
  ///
  /// Linear in the text.
  package mutating func classify(
    _ text: String, isForwarded: Bool = false, context: ConversationContext = ConversationContext()
  ) -> MessageCoding {
    classify(text.utf8Span.span, isForwarded: isForwarded, context: context)
  }

  /// Codes one message given as UTF-8.
  package mutating func classify(
    _ text: Span<UInt8>, isForwarded: Bool = false, context: ConversationContext
  ) -> MessageCoding {
    let reading = read(text, isForwarded: isForwarded, context: context)
    let language = reading.language.map { codebook.languages[$0] } ?? "und"
    guard !finder.hits.isEmpty else {
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
  mutating func matches(_ text: String, context: ConversationContext) -> [RuleMatch] {
    _ = read(text.utf8Span.span, isForwarded: false, context: context)
    return finder.hits.map {
      RuleMatch(rule: codebook.rules[$0.rule].rule.id, span: span(of: $0.places), isChanged: $0.isChanged)
    }
  }

  // MARK: Reading

  /// What was found out about a message beside its hits.
  private struct Reading {
    var frame: HeadAndRung.Frame
    var language: Int?
    var surroundings: HitFinder.Surroundings
  }

  /// Tokenises a message and leaves its row and hits in the scratch.
  private mutating func read(_ text: Span<UInt8>, isForwarded: Bool, context: ConversationContext) -> Reading {
    tokenizer.tokenize(text, into: &buffer)
    let ownStart = QuotedLines.end(of: text)
    var first = 0
    if ownStart > 0 {
      while first < buffer.tokens.count, Int(buffer.tokens[first].byteStart) < ownStart { first += 1 }
    }
    var surroundings = HitFinder.Surroundings(context: context, language: nil)
    if first > 0 {
      builder.build(&row, from: buffer, tokens: 0..<first, matcher: &matcher)
      findHits(surroundings)
      var quoted = ConversationContext()
      quoted.push(
        codes: Set(finder.hits.lazy.filter { !$0.isTheme }.map(\.outcome)).map { codebook.manual.codes[$0].id })
      surroundings.context = quoted
    }
    builder.build(&row, from: buffer, tokens: first..<buffer.tokens.count, matcher: &matcher)
    let own = endOfForwardMark()
    if own > first { builder.build(&row, from: buffer, tokens: own..<buffer.tokens.count, matcher: &matcher) }
    surroundings.language = guesser.guess(buffer, tokens: max(own, first)..<buffer.tokens.count)
      .map { codebook.languageOfGuess[$0] }
    findHits(surroundings)
    let frame = HeadAndRung.Frame(
      isForwarded: isForwarded || own > first, isEmojiOnly: !row.hasWords && !row.places.isEmpty)
    return Reading(frame: frame, language: surroundings.language, surroundings: surroundings)
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

  // MARK: Writing

  private func coding(_ hit: Hit, _ reading: Reading) -> Coding {
    let compiled = codebook.rules[hit.rule]
    let rule = compiled.rule
    let languages = finder.languages(of: compiled, reading.surroundings)
    return Coding(
      code: codebook.manual.codes[hit.outcome].id, rule: rule.id, span: span(of: hit.places),
      rung: reading.frame.highestRung.map { hit.rung.capped(at: $0) } ?? hit.rung,
      modality: rule.modality ?? modality(of: hit, reading),
      person: rule.person
        ?? row.withView {
          ClauseReader.person(hit.places, languages: languages, codebook: codebook, row: $0)
        },
      form: rule.form, tense: rule.tense, certainty: rule.certainty)
  }

  private func modality(of hit: Hit, _ reading: Reading) -> Modality {
    if reading.frame.isForwarded { return .forwarded }
    if hit.places.allSatisfy({ row.places[$0].isQuoted }) { return .quoted }
    if hit.isConditional { return .conditional }
    if hit.isQuestion { return .question }
    return hit.isNegated ? .negated : .asserted
  }

  private func span(of places: Range<Int>) -> ScalarSpan {
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
