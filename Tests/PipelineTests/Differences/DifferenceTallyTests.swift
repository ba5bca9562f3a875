import Corpus
import Languages
import TestSupport
import Testing

@testable import Pipeline

@Suite struct DifferenceTallyTests {
  static let codes = ["C-ASK", "R-CTA"].map(CodeID.init)

  static func coding(_ head: Head, _ rung: Int, _ codes: [CodeID] = [], rule: String = "en/a") throws -> MessageCoding {
    let rung = try #require(Rung(rung))
    return MessageCoding(
      head: head, rung: rung,
      codings: codes.map {
        Coding(code: $0, rule: RuleID(rule), span: ScalarSpan(start: 0, end: 1), rung: rung)
      }, themes: [], language: "en")
  }

  static func difference(
    _ pairs: [(MessageCoding, MessageCoding)], mostExamples: Int = 2
  ) throws -> CodebookDifference {
    var tally = DifferenceTally(mostExamples: mostExamples)
    for (number, pair) in pairs.enumerated() {
      tally.count(pair.0, pair.1, id: { "\(number)" }, text: { "t\(number)" })
    }
    let side = CodebookDifference.Side(version: "1", hash: "h")
    let codebook = try InventedCodebook.read(rules: CodebookEditsTests.rule("a"))
    var difference = CodebookDifference(
      before: side, after: side, edits: CodebookEdits(from: codebook, to: codebook))
    tally.write(to: &difference, manuals: [codebook.manual])
    return difference
  }

  @Test func `gains, losses, transitions and examples are counted`() throws {
    let call = try Self.coding(.resistance, 4, [Self.codes[1]])
    let ask = try Self.coding(.coping, 0, [Self.codes[0]])
    let none = try Self.coding(.neither, 0)
    let otherRule = try Self.coding(.resistance, 4, [Self.codes[1]], rule: "en/b")
    let difference = try Self.difference([
      (none, call), (none, call), (none, call), (call, none), (ask, ask), (call, otherRule), (none, none),
    ])
    #expect(difference.messages == 7 && difference.changed == 4 && difference.changedInDetail == 1)
    #expect(
      difference.codes == [CodebookDifference.Count(name: "R-CTA", before: 2, after: 4, gained: 3, lost: 1)])
    #expect(difference.heads.map(\.name) == ["COPING", "RESISTANCE", "NEITHER"])
    #expect(difference.heads.map(\.before) == [1, 2, 4] && difference.heads.map(\.after) == [1, 4, 2])
    #expect(difference.transitions.map(\.messages) == [3, 1])
    #expect(difference.transitions.first?.examples.map(\.id) == ["0", "1"])
    #expect(difference.transitions.first?.examples.first?.after == [RuleID("en/a")])
    #expect(difference.transitions.last?.examples.map(\.text) == ["t3"])
  }

  @Test func `before and gains are after and losses, whatever changed`() throws {
    var generator = SeededGenerator(seed: 3)
    let all = try (0..<40).map { _ in
      let count = Int.random(in: 0...2, using: &generator)
      return try Self.coding(
        Head.allCases.randomElement(using: &generator) ?? .neither, Int.random(in: 0...7, using: &generator),
        Array(Self.codes.shuffled(using: &generator).prefix(count)))
    }
    let difference = try Self.difference(zip(all, all.reversed()).map { ($0, $1) })
    for count in difference.heads + difference.rungs + difference.codes {
      #expect(count.before + count.gained == count.after + count.lost)
    }
    #expect(difference.heads.reduce(0) { $0 + $1.before } == 40)
    #expect(difference.transitions.reduce(0) { $0 + $1.messages } == difference.changed)
    #expect(difference.transitions.allSatisfy { $0.examples.count == min($0.messages, 2) })
  }
}
