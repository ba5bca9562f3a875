import Foundation
import TestSupport
import Testing

/// What `scripts/make-demo` planted in the demo exports, as it wrote it down.
private struct Planted: Decodable {
  struct Week: Decodable {
    let week: String
    let messages: Int
    let persons: Int
    let personsAtRung2OrAbove: Int
    let personsAtRung4OrAbove: Int
  }

  struct Canaries: Decodable {
    let titles: [String]
    let names: [String]
    let surnames: [String]
    let phones: [String]
    let emails: [String]
    let cprNumbers: [String]
  }

  struct Group: Decodable {
    let title: String
    let files: [String]
    let personsWhoWrote: Int
    let messages: Int
    let events: Int
    let messagesByType: [String: Int]
    let eventsByType: [String: Int]
    let weeks: [Week]
    let canaries: Canaries
  }

  let messages: Int
  let events: Int
  let payCutWeek: String
  let logOffDate: String
  let groups: [Group]

  static func load() throws -> Planted {
    let file = Fixtures.root.appending(path: "reports/demo/planted.json")
    return try JSONDecoder().decode(Planted.self, from: try Data(contentsOf: file))
  }
}

@Suite struct DemoTests {
  /// Imports the demo into a project and gives the imports' reports by group title, and `report.json`.
  private static func withDemo(
    _ body: (Planted, _ files: [[String: Any]], _ report: [String: Any], ScratchProject) throws -> Void
  ) throws {
    let planted = try Planted.load()
    try ScratchProject.with { project in
      let demo = Fixtures.root.appending(path: "demo").path(percentEncoded: false)
      let run = try project.run(["import", demo, "--project", project.path, "--json"])
      #expect(run.status == 0, "\(run.errors)")
      let files = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
      let report = try project.run(["report", "--project", project.path, "--json"])
      #expect(report.status == 0, "\(report.errors)")
      let object = try #require(try JSONSerialization.jsonObject(with: Data(report.output.utf8)) as? [String: Any])
      try body(planted, files, object, project)
    }
  }

  private static func group(_ planted: Planted.Group, in report: [String: Any]) throws -> [String: Any] {
    let groups = try #require(report["groups"] as? [[String: Any]])
    return try #require(groups.first { $0["persons"] as? Int == planted.personsWhoWrote }, "\(planted.title)")
  }

  @Test func `every planted message, event, person and week is found again, and the overlapping export adds nothing`()
    throws
  {
    try Self.withDemo { planted, files, report, project in
      #expect(planted.groups.count == 3)
      #expect(try ImportCommandTests.count(project) == planted.messages)
      #expect(try ImportCommandTests.count(project, "SELECT count(*) FROM events") == planted.events)
      let repeated = try #require(files.first { ($0["name"] as? String)?.contains(" (1).txt") == true })
      let added = (repeated["added"] as? [String: Int]) ?? [:]
      // Whichever of the two comes first: together they add the group once.
      #expect(added["known"] != nil)
      for expected in planted.groups {
        let group = try Self.group(expected, in: report)
        let weeks = try #require(group["weeks"] as? [[String: Any]])
        #expect(weeks.count == expected.weeks.count, "\(expected.title)")
        for (week, plan) in zip(weeks, expected.weeks) {
          #expect(week["week"] as? String == plan.week)
          if plan.persons >= 5 {
            #expect(week["persons"] as? Int == plan.persons, "\(expected.title) \(plan.week)")
            #expect(week["messages"] as? Int == plan.messages, "\(expected.title) \(plan.week)")
          } else {
            #expect(week["persons"] as? String == "hidden", "\(expected.title) \(plan.week)")
          }
        }
      }
    }
  }

  @Test func `the report tells the three planted stories apart`() throws {
    try Self.withDemo { planted, _, report, _ in
      func change(_ title: String) throws -> (group: [String: Any], step: [String: Any]?, outcome: String?) {
        let group = try Self.group(try #require(planted.groups.first { $0.title == title }), in: report)
        let step = group["largestStep"] as? [String: Any]
        return (group, step, (step?["change"] as? [String: Any])?["outcome"] as? String)
      }
      // Coping, all year the same: no change of any kind.
      let stable = try change("Nordhavn Riders")
      #expect((stable.group["change"] as? [String: Any])?["outcome"] as? String == "no-clear-change")
      #expect(stable.step == nil || stable.outcome == "no-clear-change")
      // After the pay cut the same persons call for action; the log-off's week is the peak; a union is reached.
      let risen = try change("Sydhavn Couriers")
      #expect(risen.outcome == "risen")
      let week = try #require(risen.step?["week"] as? String)
      #expect(week >= planted.payCutWeek && week <= "2024-W41", "\(week)")
      let peak = try #require(risen.group["peak"] as? [String: Any])
      #expect((peak["weeks"] as? [String])?.contains("2024-W41") == true, "\(peak)")
      let plan = try #require(planted.groups[1].weeks.first { $0.week == "2024-W41" })
      let found = try #require(peak["persons"] as? Int)
      #expect(found * 10 >= plan.personsAtRung4OrAbove * 6 && found <= plan.persons)
      #expect((risen.group["highestRung"] as? [String: Any])?["rung"] as? Int == 7)
      // Others came who complain more; those who stayed did not change.
      let replaced = try change("Bude Aarhus Vest")
      #expect(replaced.outcome == "risen-by-turnover", "\(String(describing: replaced.outcome))")
    }
  }

  @Test func `types of messages and events are those planted`() throws {
    let planted = try Planted.load()
    let demo = Fixtures.root.appending(path: "demo")
    for group in planted.groups {
      let file = demo.appending(path: try #require(group.files.first)).path(percentEncoded: false)
      let run = try ToolRun(["inspect", file, "--json", "--timezone", "Europe/Copenhagen"])
      let reports = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
      var messages = try #require(reports.first?["messages"] as? [String: Int])
      var events = try #require(reports.first?["events"] as? [String: Int])
      #expect(messages.removeValue(forKey: "total") == group.messages)
      #expect(events.removeValue(forKey: "total") == group.events)
      #expect(messages == group.messagesByType.filter { $0.value > 0 }, "\(group.title)")
      #expect(events == group.eventsByType.filter { $0.value > 0 }, "\(group.title)")
    }
  }

  @Test func `none of the planted names, numbers and titles is in any byte of the project`() throws {
    try Self.withDemo { planted, _, _, project in
      var bytes = Data()
      let enumerator = FileManager.default.enumerator(at: URL(filePath: project.path), includingPropertiesForKeys: nil)
      while let file = enumerator?.nextObject() as? URL {
        if let content = try? Data(contentsOf: file) { bytes.append(content) }
      }
      #expect(bytes.count > 500_000)
      var looked = 0
      for canaries in planted.groups.map(\.canaries) {
        for canary in canaries.titles + canaries.names + canaries.surnames + canaries.phones + canaries.emails
          + canaries.cprNumbers
        {
          #expect(bytes.range(of: Data(canary.utf8)) == nil, "\(canary)")
          looked += 1
        }
      }
      #expect(looked >= 200)
    }
  }
}
