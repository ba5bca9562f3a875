import Analyse
import Corpus
import Report
import TestSupport

/// An invented archive of four groups over 32 weeks: one steady, one in which the same persons turn to action, one in
/// which other persons do, and one too small to show anything.
struct InventedArchive {
  static let firstWeek = ISOWeek(ordinal: 2818)
  static let weeks = 32
  static let zone = TimeZoneRules(
    identifier: "Europe/Copenhagen", transitions: [1_711_846_800, 1_729_990_800], offsets: [3600, 7200, 3600])

  var rows: [PersonWeek] = []
  var facts: ArchiveFacts
  var manual = CodebookManual(
    version: "1.0.0",
    codes: [
      CodebookManual.Code(
        id: CodeID("C-ASK"), name: "Help-seeking", family: "coping", head: .coping, rung: .none,
        definition: "Asks others for practical help.", when: "Papers, app, routes, rooms.",
        whenNot: "Not when the question recruits.", source: "Yao 2021"),
      CodebookManual.Code(
        id: CodeID("R-CTA"), name: "Call to action", family: "mobilising", head: .resistance, rung: .callToAction,
        definition: "Urges others to take part in a joint step.", when: "Imperatives, \"let's\", \"share this\".",
        whenNot: "Not for advice to one's own benefit.", source: "Pera & Aiello 2025"),
    ],
    themes: [
      CodebookManual.Theme(id: ThemeID("PAY"), name: "Pay", definition: "Rates, cuts, bonus.", flags: ["standard"]),
      CodebookManual.Theme(
        id: ThemeID("WAIT"), name: "Waiting time", definition: "Unpaid waiting at venues.", flags: ["standard"]),
      CodebookManual.Theme(
        id: ThemeID("DEACT"), name: "Deactivation", definition: "Blocked or paused accounts.", flags: ["right"]),
      CodebookManual.Theme(
        id: ThemeID("HOUSE"), name: "Housing", definition: "Rent, rooms, deposit.", flags: ["social"]),
    ],
    rungs: zip(
      [
        "None", "Individual grievance", "Shared grievance", "Attribution and identity", "Call to action", "Planning",
        "Execution", "Institutionalisation",
      ], 0...
    ).compactMap { name, value in
      Rung(value).map {
        CodebookManual.RungDefinition(rung: $0, name: name, definition: "Rung \(value) of the ladder.")
      }
    })

  /// Tendencies of a person, in hundredths per active week.
  struct Habit {
    var grievance: Int
    var call: Int
  }

  init() {
    facts = ArchiveFacts(
      groups: [], themes: [ThemeID("PAY"), ThemeID("WAIT"), ThemeID("DEACT"), ThemeID("HOUSE")],
      languages: [ArchiveFacts.LanguageCount(language: "en", messages: 9000)], sources: 7, issues: 3,
      firstRecord: InventedArchive.moment(week: 0, hour: 30), lastRecord: InventedArchive.moment(week: 31, hour: 90),
      codebookHash: "7d9f0c1e5ab24c66", codebookVersion: "1.0.0", toolVersion: "0.1.0", keyID: "a1b2c3d4",
      projectID: "invented", purpose: "Study of how couriers' networks of coping change",
      lawfulBasis: "Research, GDPR Art. 9(2)(j)", purgeAfter: CivilDate(daysSinceEpoch: 21_000),
      timeZone: InventedArchive.zone,
      manifestHash: "0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0")
    var random = SeededGenerator(seed: 20_221_005)
    add("G-STEADYAA", "Harbour riders", persons: 0..<34, random: &random) { _, _ in Habit(grievance: 24, call: 9) }
    add("G-RISINGAA", "Northern couriers", persons: 100..<158, random: &random) { _, week in
      week < 24 ? Habit(grievance: 26, call: 10) : Habit(grievance: 52, call: 34)
    }
    add("G-TURNOVER", "Night vans & <drivers>", persons: 200..<290, seen: [0...11, 15...31], random: &random) {
      person, week in
      let isLate = person >= 245
      guard isLate == (week >= 27) || person % 5 == 0 else { return nil }
      return isLate ? Habit(grievance: 58, call: 42) : Habit(grievance: 26, call: 10)
    }
    add("G-SMALLAAA", nil, persons: 300..<304, seen: [20...31], random: &random) { _, _ in
      Habit(grievance: 40, call: 30)
    }
  }

  static func moment(week: Int, hour: Int) -> Instant {
    let monday = firstWeek.advanced(by: week).monday.daysSinceEpoch
    return zone.resolve(LocalTime(secondsSinceEpoch: Int64(monday) * 86_400 + Int64(hour) * 3600)).instant
  }

  private mutating func add(
    _ name: String, _ label: String?, persons: Range<Int>, seen: [ClosedRange<Int>] = [0...31],
    random: inout SeededGenerator, habit: (Int, Int) -> Habit?
  ) {
    let group = facts.groups.count
    var messages = 0
    var writers: Set<Int> = []
    for week in seen.flatMap({ Array($0) }) {
      for person in persons {
        guard let habit = habit(person, week), Int.random(in: 0..<100, using: &random) < 62 else { continue }
        let row = InventedArchive.row(group, week, person, habit, &random)
        rows.append(row)
        messages += row.messages
        writers.insert(person)
      }
    }
    facts.groups.append(
      ArchiveFacts.Group(
        name: name, label: label,
        covered: seen.map {
          InventedArchive.moment(week: $0.lowerBound, hour: 30)...InventedArchive.moment(week: $0.upperBound, hour: 90)
        }, messages: messages, events: 12, persons: writers.count))
  }

  private static func row(
    _ group: Int, _ week: Int, _ person: Int, _ habit: Habit, _ random: inout SeededGenerator
  ) -> PersonWeek {
    let isCall = Int.random(in: 0..<100, using: &random) < habit.call
    let isGrievance = isCall || Int.random(in: 0..<100, using: &random) < habit.grievance
    let rung = isCall ? Int.random(in: 4...6, using: &random) : isGrievance ? Int.random(in: 2...3, using: &random) : 0
    let isCoping = !isGrievance || Int.random(in: 0..<100, using: &random) < 55
    let isQuitting = Int.random(in: 0..<100, using: &random) < 12
    let heads: UInt8 = (isCoping ? 1 : 0) | (isGrievance ? 2 : 0) | (isQuitting ? 4 : 0) | 8
    let themes = [45, 30, 18, 9].enumerated().reduce(UInt64(0)) { bits, theme in
      Int.random(in: 0..<100, using: &random) < theme.element ? bits | 1 << UInt64(theme.offset) : bits
    }
    return PersonWeek(
      group: group, week: firstWeek.advanced(by: week), person: person,
      messages: Int.random(in: 1...14, using: &random), topRung: Rung(rung) ?? .none, heads: heads,
      rungs: 1 << UInt8(rung),
      themes: themes)
  }

  /// The findings and the document of this archive.
  func document(_ parameters: AnalysisParameters = AnalysisParameters()) -> ReportDocument {
    ReportDocument(
      findings: Analysis.findings(rows: rows, facts: facts, parameters: parameters), facts: facts, manual: manual)
  }
}
