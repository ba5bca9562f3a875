import Privacy
import Testing

@testable import struct Pipeline.WordingMask

@Suite struct WordingMaskTests {
  @Test(arguments: [
    ("\u{200E}Ana Lund skipti um mynd", "[NAME] skipti um mynd"),
    ("Ana Lund \"Night: riders\" x", "[NAME] \"…\" x"), ("Hub 5: Ana Lund „a“ b", "[TITLE]: [NAME] „…“ b"),
    ("+45 12 34 56 78 fór", "[PHONE] fór"), ("Ana Lund «open", "[NAME] «open"),
  ])
  func `nothing in it names a person or group`(_ line: String, _ expected: String) {
    let mask = WordingMask(Redactor(roster: ["Ana Lund", "+45 12 34 56 78"]), title: "Hub 5")
    #expect(mask.masked(Array(line.utf8)) == expected)
  }
}
