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

  @Test func `a file of two orders is refused`() throws {
    let dates = (13...20).map { "\($0)/02/24" } + (13...20).map { "02/\($0)/24" }
    let found = try verdict("android-slash", slashes(dates))
    #expect(found.order == nil)
    #expect(found.readings.map(\.impossible) == [8, 8])
  }

  @Test func `capital letters and no padding mean the United States`() throws {
    #expect(try verdict("android-slash", ["3/9/24, 2:05 PM - a"]).order == .monthDayYear)
    #expect(try verdict("android-slash", ["3/9/24, 2:05 pm - a"]).order == nil)
    #expect(try verdict("android-slash", ["3/9/24, 14:05 - a"]).order == nil)
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
