import Classify
import Corpus
import Testing

@Suite struct HeadAndRungTests {
  private func derive(_ codings: [(Head, Int, Certainty, Modality)], frame: HeadAndRung.Frame? = nil) -> (Head, Int) {
    var derived = HeadAndRung(frame: frame ?? HeadAndRung.Frame(isForwarded: false, isEmojiOnly: false))
    for (head, rung, certainty, modality) in codings {
      derived.add(
        Coding(
          code: CodeID("X"), rule: RuleID("x"), span: ScalarSpan(start: 0, end: 1), rung: Rung(rung) ?? .none,
          modality: modality, certainty: certainty), head: head)
    }
    return (derived.head, derived.rung.value)
  }

  private static let table: [([(Head, Int, Certainty, Modality)], Head, Int)] = [
    ([], .neither, 0),
    ([(.neither, 0, .high, .asserted)], .neither, 0),
    ([(.coping, 0, .high, .asserted)], .coping, 0),
    ([(.coping, 1, .high, .asserted)], .coping, 1),
    ([(.coping, 1, .high, .asserted), (.resistance, 2, .high, .asserted)], .resistance, 2),
    ([(.resistance, 3, .high, .asserted)], .resistance, 3),
    ([(.demobilising, 0, .high, .asserted)], .demobilising, 0),
    ([(.demobilising, 0, .high, .asserted), (.coping, 1, .high, .asserted)], .demobilising, 1),
    ([(.demobilising, 0, .high, .asserted), (.resistance, 2, .high, .asserted)], .demobilising, 2),
    ([(.demobilising, 0, .high, .asserted), (.resistance, 3, .high, .asserted)], .resistance, 3),
    ([(.demobilising, 0, .high, .asserted), (.resistance, 4, .mid, .asserted)], .resistance, 4),
    ([(.demobilising, 5, .high, .asserted)], .demobilising, 0),
    ([(.resistance, 5, .low, .asserted)], .resistance, 3),
    ([(.resistance, 5, .low, .asserted), (.resistance, 4, .mid, .asserted)], .resistance, 4),
    ([(.resistance, 4, .high, .ironic)], .resistance, 3),
    ([(.resistance, 4, .high, .counterfactual)], .resistance, 3),
    ([(.resistance, 6, .high, .forwarded)], .resistance, 4),
    ([(.resistance, 7, .high, .negated)], .resistance, 7),
    ([(.resistance, 1, .high, .asserted)], .neither, 1),
  ]

  @Test func `the table is not empty`() { #expect(Self.table.count >= 15) }

  @Test(arguments: table.indices)
  func `head and rung follow the codebook's precedence`(_ row: Int) {
    let (codings, head, rung) = Self.table[row]
    #expect(derive(codings) == (head, rung))
    #expect(derive(codings.reversed()) == (head, rung))
  }

  @Test func `forwarded text stops at 4, emoji alone at 3`() {
    let execution: [(Head, Int, Certainty, Modality)] = [(.resistance, 6, .high, .asserted)]
    #expect(derive(execution, frame: .init(isForwarded: true, isEmojiOnly: false)) == (.resistance, 4))
    #expect(derive(execution, frame: .init(isForwarded: false, isEmojiOnly: true)) == (.resistance, 3))
    #expect(derive(execution, frame: .init(isForwarded: true, isEmojiOnly: true)) == (.resistance, 3))
  }
}
