import Corpus
import Languages

extension Classifier {
  private static let spokenByOthers: Set<CodeID> = [CodeID("N-NEWS"), CodeID("N-AD"), CodeID("N-SYS")]

  /// Whether the scorecards are asked: where rules found nothing, or coping only and none of it for sure.
  ///
  /// News, texts of laws and adverts speak of others' acts; they are not weighed.
  func isOpen(_ head: Head, _ codings: [Coding]) -> Bool {
    switch head {
    case .neither: !codings.contains { Self.spokenByOthers.contains($0.code) }
    case .coping: !codings.contains { $0.certainty == .high }
    case .resistance, .demobilising: false
    }
  }

  /// What the scorecards make of a message that rules leave open; nothing where that is what rules say already.
  mutating func weigh(
    _ hits: [Hit], _ reading: Reading, note: ((ScoreKeeper.Part) -> Void)? = nil
  ) -> ScoreKeeper.Verdict? {
    let found = hits.filter { !$0.isTheme }.map(\.outcome)
    // The row is lent, so it must not be part of what is changed.
    var lent = MessageRow()
    swap(&lent, &row)
    defer { swap(&lent, &row) }
    let verdict = lent.withView {
      keeper.weigh($0, found: found, context: reading.surroundings.context, note: note)
    }
    guard let verdict else { return nil }
    let head = codebook.manual.codes[verdict.code].head
    return hits.contains { !$0.isTheme && codebook.manual.codes[$0.outcome].head == head } ? nil : verdict
  }

  /// The coding that a verdict gives: of middling certainty, with what the words around tell of it.
  func coding(_ verdict: ScoreKeeper.Verdict, _ reading: Reading) -> Coding {
    let code = codebook.manual.codes[verdict.code]
    let common = codebook.commonLanguage.map { UInt64(1) << UInt64($0) } ?? 0
    let languages = reading.surroundings.plausible | common
    let places = verdict.places
    let attributes = row.withView { CodingAttributes(of: places, codebook: codebook, row: $0) }
    let isQuestion = row.withView { ClauseReader.isQuestion(places.lowerBound, languages: languages, row: $0) }
    let isQuoted = places.allSatisfy { row.places[$0].isQuoted }
    return Coding(
      code: code.id, rule: verdict.id, span: span(of: places),
      rung: reading.frame.highestRung.map { code.rung.capped(at: $0) } ?? code.rung,
      modality: reading.frame.isForwarded ? .forwarded : isQuoted ? .quoted : isQuestion ? .question : .asserted,
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
    guard !cards.isEmpty else { return nil }
    var parts: [ScoreKeeper.Part] = []
    _ = weigh(hits, reading) { parts.append($0) }
    let totals = cards.ids.indices.map { card in
      Trace.Weighing.Total(
        card: cards.ids[card],
        code: cards.codes[card] < 0 ? nil : codebook.manual.codes[Int(cards.codes[card])].id,
        points: keeper.totals[card])
    }
    let ordered = totals.indices.sorted { left, right in
      totals[left].points == totals[right].points
        ? (totals[left].code == nil ? 0 : 1, left) < (totals[right].code == nil ? 0 : 1, right)
        : totals[left].points > totals[right].points
    }
    let counted = parts.filter { $0.card == ordered.first }.map(part).sorted { $0.points > $1.points }
    return Trace.Weighing(totals: ordered.map { totals[$0] }, parts: counted)
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
