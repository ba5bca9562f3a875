import Corpus
import Foundation
import Testing

@testable import Pipeline

@Suite struct RecordLinesTests {
  static let ana = IdentityKey(high: 0x1122_3344_5566_7788, low: 0)

  @Test func `a message and an event come out as the contract has them`() throws {
    var lines = RecordLines()
    let moment = Instant(secondsSinceEpoch: 1_709_570_520)
    lines.append(
      SafeRecord(
        kind: .message(.text), sentAt: moment, utcOffset: 3600, person: Self.ana, members: [], text: "a\n\"b\"",
        isEdited: true, isForwarded: false, line: 17, fingerprint: 1), group: "G-AAAAAAAA", file: 2)
    lines.append(
      SafeRecord(
        kind: .event(.added), sentAt: moment, utcOffset: 3600, person: nil, members: [Self.ana], text: "",
        isEdited: false, isForwarded: false, line: 18, fingerprint: 2), group: "G-AAAAAAAA", file: 2)
    let name = Self.ana.personName
    #expect(
      String(decoding: lines.bytes, as: UTF8.self) == """
        {"kind":"message","type":"text","sent_at":"2024-03-04T17:42:00+01:00","group":"G-AAAAAAAA","person":"\(name)",\
        "text":"a\\n\\"b\\"","edited":true,"forwarded":false,"source":{"file":2,"line":17}}
        {"kind":"event","type":"added","sent_at":"2024-03-04T17:42:00+01:00","group":"G-AAAAAAAA","members":["\(name)"],\
        "source":{"file":2,"line":18}}

        """)
  }
}
