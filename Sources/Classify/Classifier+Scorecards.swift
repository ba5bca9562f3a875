import Corpus
import Languages

extension Classifier {
  private static let spokenByOthers = [CodeID("N-NEWS"), CodeID("N-AD")]

  /// Whether the scorecards are asked: where rules found nothing, or coping only and none of it for sure.
  ///
  /// News, with texts of laws, and adverts speak of others' acts; they are not weighed.
  func isOpen(_ head: Head, _ codings: [Coding]) -> Bool {
    switch head {
    case .neither, .coping:
      !codings.contains {
        $0.certainty == .high && !$0.code.description.hasPrefix("N-") || Self.spokenByOthers.contains($0.code)
      }
    case .resistance, .demobilising: false
    }
  }

  /// What the scorecards make of a message that rules leave open; nothing where that is what rules say already.
  mutating func weigh(
    _ hits: [Hit], _ reading: Reading, note: ((ScoreKeeper.Part) -> Void)? = nil
  ) -> ScoreKeeper.Verdict? {
    // The row is lent, so it must not be part of what is changed.
    var lent = MessageRow()
    swap(&lent, &row)
    defer { swap(&lent, &row) }
    let verdict = lent.withView {
      keeper.weigh($0, hits: hits, context: reading.surroundings.context, note: note)
    }
    guard let verdict else { return nil }
    return isKnown(verdict.code, hits) ? nil : verdict
  }

  /// Whether rules gave the head of a code already.
  private func isKnown(_ code: Int, _ hits: [Hit]) -> Bool {
    let head = codebook.manual.codes[code].head
    return hits.contains { !$0.isTheme && codebook.manual.codes[$0.outcome].head == head }
  }

  /// The coding that a verdict gives: of middling certainty, with what the words around tell of it.
  func coding(_ verdict: ScoreKeeper.Verdict, _ reading: Reading) -> Coding {
    let code = codebook.manual.codes[verdict.code]
    let common = codebook.commonLanguage.map { UInt64(1) << UInt64($0) } ?? 0
    let languages = reading.surroundings.plausible | common
    let places = verdict.places
    let attributes = row.withView { CodingAttributes(of: places, codebook: codebook, row: $0) }
    let looksBehind =
      reading.surroundings.language.map { LanguageTraits.looksBehind(codebook.languages[$0]) } ?? false
    let modality = row.withView { row -> Modality in
      self.modality(
        of: places, isConditional: ClauseReader.isConditional(places.lowerBound, languages: languages, row: row),
        isQuestion: ClauseReader.isQuestion(places.lowerBound, languages: languages, row: row),
        isNegated: ClauseReader.isNegated(
          places, taken: verdict.taken, languages: languages, looksBehind: looksBehind, row: row), reading)
    }
    return Coding(
      code: code.id, rule: verdict.id, span: span(of: places),
      rung: reading.frame.highestRung.map { code.rung.capped(at: $0) } ?? code.rung,
      modality: modality,
      person: row.withView { ClauseReader.person(places, languages: languages, codebook: codebook, row: $0) },
      tense: attributes.tense, addressee: CodingAttributes.addressee(ofCode: code.id), target: attributes.target,
      certainty: .mid)
  }

  /// Whether the scorecards were asked for a coding.
  func isWeighed(_ coding: MessageCoding) -> Bool {
    isOpen(coding.head, coding.codings) || coding.codings.contains { codebook.scorecards.ids.contains($0.rule) }
  }

  /// The sums of all scorecards, and what counted for the one with most points.
  mutating func weighing(_ hits: [Hit], _ reading: Reading) -> Trace.Weighing? {
    let cards = codebook.scorecards
    guard !cards.isEmpty, !row.places.isEmpty else { return nil }
    var parts: [ScoreKeeper.Part] = []
    _ = weigh(hits, reading) { parts.append($0) }
    let totals = cards.ids.indices.map { card in
      Trace.Weighing.Total(
        card: cards.ids[card],
        code: cards.codes[card] < 0 ? nil : codebook.manual.codes[Int(cards.codes[card])].id,
        points: keeper.totals[card])
    }
    let ordered = totals.indices.sorted { keeper.isAhead($0, of: $1) }
    let counted = parts.filter { $0.card == ordered.first }.map(part).sorted { $0.points > $1.points }
    let winner = ordered.first.map { Int(cards.codes[$0]) } ?? -1
    return Trace.Weighing(
      totals: ordered.map { totals[$0] }, parts: counted, isKnown: winner >= 0 && isKnown(winner, hits))
  }

  private func part(_ part: ScoreKeeper.Part) -> Trace.Weighing.Part {
    switch part.what {
    case .start: Trace.Weighing.Part(name: "start", points: part.points)
    case .fewWords: Trace.Weighing.Part(name: "few words", points: part.points)
    case .words(let name, let places):
      Trace.Weighing.Part(name: "@\(name)", points: part.points, span: span(of: places))
    case .found(let code): Trace.Weighing.Part(name: "\(code) found", points: part.points)
    case .before(let code): Trace.Weighing.Part(name: "\(code) before", points: part.points)
    }
  }
}
