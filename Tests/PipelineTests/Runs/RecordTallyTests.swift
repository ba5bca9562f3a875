import Corpus
import Importers
import Testing

@testable import struct Pipeline.Recognised
@testable import struct Pipeline.RecordTally

@Suite struct RecordTallyTests {
  private func record(_ kind: RecordKind, at second: Int64, sender: Int?, edited: Bool = false) -> ClearRecord {
    ClearRecord(kind: kind, sentAt: LocalTime(secondsSinceEpoch: second), sender: sender, isEdited: edited, line: 1)
  }

  private var records: [ClearRecord] {
    [
      record(.message(.text), at: 500, sender: 0), record(.message(.media), at: 100, sender: 1),
      record(.event(.left), at: 900, sender: 2), record(.message(.text), at: 300, sender: 0, edited: true),
    ]
  }

  private func recognised(_ tally: RecordTally) -> Recognised {
    let survey = ExportSurvey(
      format: "f", dialect: "d",
      dateOrder: DateOrderVerdict(order: .dayMonthYear, reason: .given, line: nil, readings: []), roster: [],
      title: nil,
      headers: 4, lines: 4, byteCount: 9)
    var recognised = Recognised(survey: survey, group: "G-AAAAAAAA", isTitled: true)
    tally.write(to: &recognised)
    return recognised
  }

  @Test func `everything is counted once`() {
    var tally = RecordTally(names: 3, zone: .utc)
    for record in records { tally.count(record) }
    let found = recognised(tally)
    #expect(found.messages == [.text: 2, .media: 1] && found.events == [.left: 1])
    #expect(found.senders == 2 && found.edited == 1)
    #expect(found.first?.secondsSinceEpoch == 100 && found.last?.secondsSinceEpoch == 900)
  }

  @Test(arguments: 0...4)
  func `parts add up to the whole`(_ cut: Int) {
    var whole = RecordTally(names: 3, zone: .utc)
    for record in records { whole.count(record) }
    var first = RecordTally(names: 3, zone: .utc)
    var second = first
    for record in records[..<cut] { first.count(record) }
    for record in records[cut...] { second.count(record) }
    var account = ByteAccount()
    account.messages = 4
    second.add(account)
    first.append(second)
    let (one, two) = (recognised(whole), recognised(first))
    #expect(one.messages == two.messages && one.events == two.events && one.senders == two.senders)
    #expect(one.first == two.first && one.last == two.last && one.edited == two.edited)
    #expect(two.account.messages == 4)
  }
}
