import Testing

@testable import Privacy

struct DigitRunTests {
  private func run(_ text: String) -> DigitRun { DigitRun(Array(text.utf8).span, at: 0) }

  @Test(arguments: [
    ("12 34", [2, 2], [DigitRun.Separator.none, .blank]), ("12-34", [2, 2], [.none, .hyphen]),
    ("12\u{2011}34", [2, 2], [.none, .hyphen]),
    ("12.34", [2, 2], [.none, .dot]), ("12/34", [2, 2], [.none, .slash]), ("12) 34", [2, 2], [.none, .bracket]),
    ("12 - 34", [2, 2], [.none, .mixed]), ("12\u{A0}34", [2, 2], [.none, .blank]), ("12. 34", [2], [.none]),
    ("12:34", [2], [.none]),
    ("12,34", [2], [.none]), ("12   34", [2], [.none]), ("12 x", [2], [.none]), ("12 ", [2], [.none]),
    ("12 +34", [2], [.none]),
    ("٢٠ ३०", [2, 2], [.none, .blank]),
  ])
  func `groups and separators are told`(_ text: String, _ counts: [Int], _ separators: [DigitRun.Separator]) {
    #expect(run(text).groups.map(\.count) == counts)
    #expect(run(text).groups.map(\.separator) == separators)
  }

  @Test func `a plus belongs to the run and is needed before a digit`() {
    #expect(run("+45 12").hasPlus && run("+45 12").groups.first?.range == 0..<3)
    #expect(run("+ (45)").groups.count == 1)
    #expect(run("+x").groups.isEmpty && run("+").groups.isEmpty)
  }

  @Test func `reading stops soon after more digits than any number has`() {
    #expect(run(String(repeating: "1 ", count: 1000)).groups.count == 25)
    #expect(run(String(repeating: "1", count: 1000)).groups.first?.count == 1000)
  }
}
