import Corpus
import Pipeline
import Testing

@Suite struct HistoryStartTests {
  private func record(_ kind: RecordKind, sender: Int? = 0, members: [Int] = []) -> ClearRecord {
    ClearRecord(kind: kind, sentAt: LocalTime(secondsSinceEpoch: 0), sender: sender, members: members, line: 1)
  }

  private func verdict(_ records: [ClearRecord], then messages: Int = 0) -> HistoryStart.Verdict {
    var start = HistoryStart()
    for record in records { start.add(record) }
    for _ in 0..<messages { start.add(record(.message(.text))) }
    return start.verdict
  }

  @Test func `the making of the group and the exporter's coming are told`() {
    #expect(verdict([record(.event(.created))], then: 40_000) == .groupCreated)
    #expect(verdict([record(.event(.added))], then: 5) == .exporterJoined)
    #expect(verdict([record(.event(.joined), sender: nil)], then: 5) == .exporterJoined)
    #expect(verdict([record(.event(.added), members: [1])], then: 5) == .unknown)
    #expect(verdict([], then: 20) == .unknown)
  }

  @Test func `only the beginning counts`() {
    var start = HistoryStart()
    for _ in 0..<20 { start.add(record(.message(.text))) }
    start.add(record(.event(.created)))
    #expect(start.verdict == .unknown)
  }

  @Test(arguments: [(39_999, 40_000), (40_000, 40_000), (9_999, 10_000), (10_004, 10_000)])
  func `a file at a phone's limit is cut off`(_ messages: Int, _ limit: Int) {
    #expect(verdict([], then: messages) == .exportLimit(limit))
  }

  @Test func `the first part's beginning is the file's, a later part's is not`() {
    var created = HistoryStart()
    created.add(record(.event(.created)))
    var whole = HistoryStart()
    whole.append(created)
    #expect(whole.verdict == .groupCreated)
    var late = HistoryStart()
    for _ in 0..<20 { late.add(record(.message(.text))) }
    late.append(created)
    #expect(late.verdict == .unknown)
  }

  @Test func `parts of a file add up`() {
    var first = HistoryStart()
    var second = HistoryStart()
    for _ in 0..<5000 { first.add(record(.message(.text))) }
    for _ in 0..<5000 { second.add(record(.message(.text))) }
    #expect(first.verdict == .unknown)
    first.append(second)
    #expect(first.verdict == .exportLimit(10_000))
  }
}
