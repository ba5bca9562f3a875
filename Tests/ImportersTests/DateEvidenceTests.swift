import Corpus
import Testing

@testable import Importers

@Suite struct DateEvidenceTests {
  /// The verdict over headers of one row, written without the text.
  private func verdict(
    _ row: String, _ headers: [String], given: DateOrder? = nil
  ) throws -> DateOrderVerdict {
    let dialect = try #require(WhatsAppDialect.all.first { $0.name == row })
    var evidence = DateEvidence(dialect: dialect)
    for (index, header) in headers.enumerated() {
      guard case .header(let found) = WhatsAppHeaderScanner(dialect: dialect).scan(Array(header.utf8).span) else {
        Issue.record("no header: \(header)")
        continue
      }
      evidence.add(found, line: index + 1)
    }
    #expect(evidence.headers == headers.count)
    return try evidence.verdict(given: given) { () throws(ImportError) in MediaDateEvidence() }
  }

  private func slashes(_ dates: [String]) -> [String] { dates.map { "\($0), 10:00 - a" } }

  @Test func `a part above twelve proves the order, with its line`() throws {
    let day = try verdict("android-slash", slashes(["01/02/24", "13/02/24"]))
    #expect(day.order == .dayMonthYear && day.reason == .impossibleOtherwise && day.line == 2)
    let month = try verdict("android-slash", slashes(["01/02/24", "02/02/24", "02/28/24"]))
    #expect(month.order == .monthDayYear && month.reason == .impossibleOtherwise && month.line == 3)
  }

  @Test func `a year in front is an order of its own`() throws {
    let found = try verdict("android-hyphen", ["2024-03-09, 10:00 - a"], given: .dayMonthYear)
    #expect(found.order == .yearMonthDay && found.reason == .impossibleOtherwise && found.line == 1)
    #expect(found.readings.map(\.order) == [.yearMonthDay])
  }

  @Test func `a dot puts the day first`() throws {
    #expect(try verdict("android-dot", ["01.02.24, 10:00 - a"]).reason == .separator)
  }

  @Test func `what the user says goes before what the file says`() throws {
    let found = try verdict("android-slash", slashes(["13/02/24"]), given: .monthDayYear)
    #expect(found.order == .monthDayYear && found.reason == .given)
  }

  @Test func `both readings of a riddle are reported and none is chosen`() throws {
    let found = try verdict("android-slash", slashes(["03/04/24", "04/04/24"]))
    #expect(found.order == nil && found.reason == nil)
    #expect(found.readings.map(\.order) == [.dayMonthYear, .monthDayYear])
    #expect(found.readings.map { $0.first?.description } == ["2024-04-03", "2024-03-04"])
  }

  @Test func `two runs of lines, each with days that only its order has, are two orders`() throws {
    let dates = (13...20).map { "\($0)/02/24" } + (23...28).map { "02/\($0)/24" }
    let found = try verdict("android-slash", slashes(dates))
    #expect(found.order == nil && found.isDecided && found.reason == .impossibleOtherwise && found.line == 9)
    #expect(found.readings.map(\.impossible) == [6, 8])
    #expect(found.runs.map(\.order) == [.dayMonthYear, .monthDayYear])
    #expect((1...14).map { found.order(ofLine: $0) == .dayMonthYear } == (1...14).map { $0 < 9 })
  }

  @Test func `the change between two runs must have only one place`() throws {
    let before = (25...28).map { "\($0)/02/24" }
    let after = (13...20).map { "03/\($0)/24" }
    // 5 March, day first, and 6 March, month first: no other reading keeps their order.
    let certain = try verdict("android-slash", slashes(before + ["05/03/24", "03/06/24"] + after))
    #expect(certain.runs.map(\.firstLine) == [1, 6])
    // 3 March is 3 March either way, and the change may be before or behind it.
    let same = try verdict("android-slash", slashes(before + ["03/03/24"] + after))
    #expect(same.runs.map(\.firstLine) == [1, 6])
    // 4 March or 3 April, between February and May: both fit.
    let riddle = try verdict(
      "android-slash", slashes(before + ["04/03/24"] + (13...20).map { "05/\($0)/24" }))
    #expect(riddle.order == nil && riddle.runs.isEmpty && !riddle.isDecided)
  }

  @Test func `orders that take turns are refused`() throws {
    let dates = (0..<20).map { $0 % 2 == 0 ? "\(13 + $0 / 2)/02/24" : "02/\(13 + $0 / 2)/24" }
    let found = try verdict("android-slash", slashes(dates))
    #expect(!found.isDecided && found.readings.map(\.impossible) == [10, 10])
    // A run that a single day proves is a stray line.
    let single = try verdict("android-slash", slashes((13...15).map { "\($0)/02/24" } + ["02/20/24"]))
    #expect(!single.isDecided)
  }

  @Test func `U+202F before capitals and no padding mean the United States`() throws {
    #expect(try verdict("android-slash", ["3/9/24, 2:05\u{202F}PM - a"]).order == .monthDayYear)
    for time in ["2:05 PM", "2:05\u{202F}pm", "14:05", "2:05\u{202F}μ.μ."] {
      #expect(try verdict("android-slash", ["3/9/24, \(time) - a"]).order == nil, "\(time)")
    }
    #expect(try verdict("android-slash", ["3/09/24, 2:05\u{202F}PM - a"]).order == nil)
  }

  @Test func `a notice of the Web means the month first`() throws {
    let lines = ["[3/9/24, 2:05:07 PM] A: x", "[3/9/24, 2:05:08 PM] - A left"]
    #expect(try verdict("ios-slash", lines).order == .monthDayYear)
    #expect(try verdict("ios-slash", [lines[0]]).order == nil)
  }

  @Test func `a short year in front is proven by days that are no years`() throws {
    let devanagari = (1...4).map { "२४/३/\(["१", "२", "३", "४"][$0 - 1]), १४:०५ - a" }
    #expect(try verdict("android-devanagari", devanagari).order == .yearMonthDay)
    let day = try verdict("android-devanagari", ["१९/३/२४, १४:०५ - a", "२९/३/२४, १४:०५ - a"])
    #expect(day.order == nil && day.readings.map(\.order) == [.dayMonthYear, .yearMonthDay])
    let korea = ["24. 3. 9. 14:05 - a", "24. 3. 10. 14:05 - a"]
    #expect(try verdict("android-dot-blank", korea).order == .yearMonthDay)
    #expect(try verdict("android-dot-blank", ["24. 3. 15. 14:05 - a"]).order == nil)
    let prefixed = try verdict("android-dot-blank", ["24. 3. 15. PM 2:05 - a"])
    #expect(prefixed.order == .yearMonthDay && prefixed.reason == .layout)
    let croatia = ["9. 3. 2024. 14:05 - a", "10. 3. 2024. 14:05 - a"]
    #expect(try verdict("android-dot-blank", croatia).order == .dayMonthYear)
  }

  @Test func `with slashes a short year in front must be the only reading, or leave the smallest gaps`() throws {
    #expect(try verdict("android-slash", slashes((1...9).map { "24/03/0\($0)" })).order == .yearMonthDay)
    let late = try verdict("android-slash", slashes((13...19).map { "24/03/\($0)" }))
    #expect(late.order == .yearMonthDay && late.reason == .gaps && late.readings.count == 3)
    #expect(try verdict("android-slash", slashes(["24/03/13", "24/03/14"])).order == nil)
    #expect(try verdict("android-slash", slashes(["24/03/13"])).order == .dayMonthYear)
    #expect(try verdict("android-slash", slashes(["13/03/24", "14/03/24", "15/03/24"])).order == .dayMonthYear)
  }

  @Test func `Thai, Iranian and Japanese years are weighed as the days they are`() throws {
    let thai = try verdict("android-slash", slashes(["9/3/67", "13/3/67"]))
    #expect(thai.order == .dayMonthYear && thai.readings[0].first?.description == "2024-03-09")
    let iran = try verdict("android-persian", ["۱۴۰۲/۱۲/۱۹, ۱۴:۰۵ - a"])
    #expect(iran.order == .yearMonthDay && iran.readings[0].last?.description == "2024-03-09")
    let era = try verdict("ios-slash", ["[3/18/R4, 14:56:01] a", "[3/19/R4, 14:56:01] a"])
    #expect(era.order == .monthDayYear && era.readings[1].first?.description == "2022-03-18")
  }

  @Test func `every day-first calendar of whole months is read right or refused`() throws {
    for month in 1...12 {
      for length in [3, 6, 12, 28] {
        let dates = (1...length).map { "\($0 < 10 ? "0" : "")\($0)/\(month < 10 ? "0" : "")\(month)/24" }
        let order = try verdict("android-slash", slashes(dates)).order
        #expect(order == .dayMonthYear || order == nil, "month \(month), \(length) days")
        if length == 28 { #expect(order == .dayMonthYear) }
      }
    }
  }
}
