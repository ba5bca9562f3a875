import Corpus
import Foundation
import Store
import TestSupport

/// Invented archives and records.
enum Samples {
  static let identity = ArchiveIdentity(
    projectID: "test", keyID: "0123abcd", timeZone: "Europe/Copenhagen",
    createdAt: Instant(secondsSinceEpoch: 1_700_000_000))
  static let stamp = CodebookStamp(hash: "hash-1", version: "1.0.0")
  static let now = Instant(secondsSinceEpoch: 1_710_000_000)

  /// A person or group by number.
  static func key(_ number: UInt64) -> IdentityKey {
    var generator = SeededGenerator(seed: number)
    return IdentityKey(high: generator.next(), low: generator.next())
  }

  static func facts(_ content: UInt8, group: UInt64 = 1, codebook: CodebookStamp = stamp) -> SourceFacts {
    SourceFacts(
      contentHash: [UInt8](repeating: content, count: 32), group: key(group), format: "whatsapp-text",
      dialect: "android-dash-slash", dateOrder: .dayMonthYear, dateOrderReason: .impossibleOtherwise, byteCount: 1000,
      headerCount: 10, importedAt: now, codebook: codebook)
  }

  static func message(
    _ fingerprint: UInt64, person: UInt64? = 10, text: String = "hello", type: MessageType = .text,
    second: Int64 = 1_709_570_520
  ) -> SafeRecord {
    SafeRecord(
      kind: .message(type), sentAt: Instant(secondsSinceEpoch: second), utcOffset: 3600, person: person.map(key),
      members: [], text: text, isEdited: false, isForwarded: false, line: 1, fingerprint: fingerprint)
  }

  static func event(_ fingerprint: UInt64, members: [UInt64] = []) -> SafeRecord {
    SafeRecord(
      kind: .event(.added), sentAt: Instant(secondsSinceEpoch: 1_709_570_000), utcOffset: 3600, person: key(10),
      members: members.map(key), text: "", isEdited: false, isForwarded: false, line: 2, fingerprint: fingerprint)
  }

  static func coding(
    head: Head = .resistance, rung: Int = 4, codes: [String] = ["R-CTA"], themes: [String] = ["PAY"],
    language: String = "en"
  ) -> MessageCoding {
    let span = ScalarSpan(start: 0, end: 5)
    let rung = Rung(rung) ?? .none
    return MessageCoding(
      head: head, rung: rung,
      codings: codes.map {
        Coding(
          code: CodeID($0), rule: RuleID("en/rule-\($0.lowercased())"), span: span, rung: rung, modality: .question,
          person: .firstPlural, form: .logoff, tense: .future, certainty: .mid)
      },
      themes: themes.sorted().map { ThemeCoding(theme: ThemeID($0), rule: RuleID("en/theme"), span: span) },
      language: language)
  }

  /// A coding drawn at random.
  static func coding(using generator: inout SeededGenerator) -> MessageCoding {
    let codes = ["R-CTA", "R-INJ", "C-ASK", "D-FEAR"].filter { _ in Bool.random(using: &generator) }
    let themes = ["PAY", "WAIT", "HOUSE", "APP"].filter { _ in Int.random(in: 0..<3, using: &generator) == 0 }
    return coding(
      head: Head.allCases.randomElement(using: &generator) ?? .neither, rung: Int.random(in: 0...7, using: &generator),
      codes: codes, themes: themes, language: Bool.random(using: &generator) ? "en" : "da")
  }

  /// Runs a test with a fresh archive.
  static func withArchive(_ body: (Archive, String) throws -> Void) throws {
    try Fixtures.withTemporaryFolder { folder in
      let path = folder.appending(path: "archive.sqlite").path
      try body(try Archive.create(at: path, identity: identity), path)
    }
  }

  /// Fills an archive with seeded exports of two groups and returns the records by group.
  static func fill(_ archive: Archive, seed: UInt64, messages: Int) throws {
    var generator = SeededGenerator(seed: seed)
    for group in 1...2 {
      _ = try archive.withImport(of: facts(UInt8(group), group: UInt64(group))) { session in
        for number in 0..<messages {
          let type = MessageType.allCases.randomElement(using: &generator) ?? .text
          let person = Int.random(in: 0..<20, using: &generator)
          let record = message(
            UInt64(group) << 32 | UInt64(number), person: person == 0 ? nil : UInt64(person), text: "message \(number)",
            type: Bool.random(using: &generator) ? .text : type,
            second: 1_700_000_000 + Int64.random(in: 0..<8_000_000, using: &generator))
          try session.add(record, coding: record.kind == .message(.text) ? coding(using: &generator) : nil)
        }
      }
    }
  }
}
