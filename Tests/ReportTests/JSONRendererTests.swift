import Analyse
import Foundation
import Report
import TestSupport
import Testing

struct JSONRendererTests {
  private let document = InventedArchive().document()

  @Test func `The file of the invented archive is the golden one`() throws {
    try expectGolden(JSONRenderer().render(document), "reports/invented.json")
  }

  @Test func `Another reader finds the schema version and every group`() throws {
    let data = Data(JSONRenderer().render(document).utf8)
    let object = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(object["schema"] as? Int == ReportDocument.schemaVersion)
    let groups = try #require(object["groups"] as? [[String: Any]])
    #expect(groups.map { $0["name"] as? String } == document.groups.map(\.findings.name))
    let outcomes = try #require(object["outcomes"] as? [String: Int])
    #expect(outcomes.values.reduce(0, +) == groups.count)
    #expect(Set(outcomes.keys) == Set(Change.Outcome.allCases.map(\.rawValue)))
  }
}
