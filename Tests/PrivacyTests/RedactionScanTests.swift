import Testing

@testable import Privacy

struct RedactionScanTests {
  private func scan(_ text: String) -> RedactionScan {
    let redactor = Redactor(roster: ["Ahmad Khan", "Will", "Li Wu"], commonWords: ["will"])
    var scan = RedactionScan(redactor: redactor, isStrict: false)
    scan.run(Array(text.utf8).span)
    return scan
  }

  @Test func `redactions are in order and do not overlap`() {
    let found = scan("Ahmad ahmad@mail.com +4520304050.dk/x Li Wu https://a.dk/Ahmad 070761-4285 @Will").redactions
    #expect(found.map(\.kind) == [.name, .email, .link, .name, .link, .cpr, .name])
    for (left, right) in zip(found, found.dropFirst()) { #expect(left.range.upperBound <= right.range.lowerBound) }
  }

  @Test func `neighbouring names become one, others do not`() {
    #expect(scan("Ahmad  Khan").redactions.count == 1)
    #expect(scan("Ahmad, Khan").redactions.count == 2)
    #expect(scan("Ahmad 20304050").redactions.count == 2)
    #expect(scan("[NAME] [NAME]").hasMerged && !scan("[NAME]").hasMerged)
  }

  @Test(arguments: [
    ("Will", 0), ("so Will", 1), ("ok. Will", 0), ("ok\nWill", 0), ("ok? Will", 0), ("ok, Will", 1), ("5 Will", 1),
    ("[PHONE] Will", 1),
  ])
  func `the start of a sentence excuses a capital`(_ text: String, _ names: Int) {
    #expect(scan(text).redactions.filter { $0.kind == .name }.count == names)
  }
}
