import Corpus
import Privacy
import Testing

@testable import struct Privacy.RecordFingerprint
@testable import enum Privacy.SipHash

struct RecordFingerprintTests {
  private let group = IdentityKey(high: 1, low: 2)
  private let person = IdentityKey(high: 3, low: 4)

  private func record(
    _ text: String, kind: RecordKind = .message(.text), second: Int64 = 1_700_000_000
  ) -> (record: ClearRecord, text: [UInt8]) {
    (ClearRecord(kind: kind, sentAt: LocalTime(secondsSinceEpoch: second), sender: 0, line: 1), Array(text.utf8))
  }

  private func next(
    _ record: (record: ClearRecord, text: [UInt8]), _ fingerprints: inout RecordFingerprint
  ) -> UInt64 {
    fingerprints.next(record.record, text: record.text.span, person: person, members: [])
  }

  /// The reference vectors of SipHash-2-4: key 00 … 0f, input 00 … n-1.
  @Test(arguments: [
    (0, UInt64(0x726F_DB47_DD0E_0E31)), (1, 0x74F8_39C5_93DC_67FD), (8, 0x93F5_F579_9A93_2462),
    (15, 0xA129_CA61_49BE_45E5),
  ])
  func `the hash is SipHash-2-4`(_ count: Int, _ expected: UInt64) {
    #expect(SipHash.hash((0..<count).map { UInt8($0) }, key: (0..<16).map { UInt8($0) }) == expected)
  }

  @Test func `the same file read again gives the same fingerprints`() throws {
    let key = try ProjectKey.ephemeral()
    let records = [record("a"), record("a"), record("b"), record("a", second: 1_700_000_060)]
    let runs = (0..<2).map { _ in
      var fingerprints = RecordFingerprint(key: key, group: group)
      return records.map { fingerprints.next($0.record, text: $0.text.span, person: person, members: []) }
    }
    #expect(runs[0] == runs[1])
    #expect(Set(runs[0]).count == 4)
  }

  @Test func `every part counts`() throws {
    let key = try ProjectKey.ephemeral()
    func one(
      _ record: (record: ClearRecord, text: [UInt8]), _ person: IdentityKey?, _ members: [IdentityKey] = [],
      group: IdentityKey, key: ProjectKey
    ) -> UInt64 {
      var fingerprints = RecordFingerprint(key: key, group: group)
      return fingerprints.next(record.record, text: record.text.span, person: person, members: members)
    }
    let all = [
      one(record("a"), person, group: group, key: key), one(record("b"), person, group: group, key: key),
      one(record("a"), nil, group: group, key: key), one(record("a"), person, [group], group: group, key: key),
      one(record("a", kind: .message(.media)), person, group: group, key: key),
      one(record("a", second: 1_700_000_001), person, group: group, key: key),
      one(record("a"), person, group: person, key: key),
      one(record("a"), person, group: group, key: try ProjectKey.ephemeral()),
    ]
    #expect(Set(all).count == all.count)
  }

  @Test func `neighbours in time lie together`() throws {
    var fingerprints = RecordFingerprint(key: try ProjectKey.ephemeral(), group: group)
    let early = next(record("a", second: 1_600_000_000), &fingerprints)
    let late = next(record("a", second: 1_600_100_000), &fingerprints)
    #expect(early < late)
  }
}
