import Corpus
import Foundation
import Privacy
import Store
import TestSupport
import Testing

@testable import Pipeline

@Suite struct ProjectTests {
  static let now = Instant(secondsSinceEpoch: 1_800_000_000)

  /// Makes a project in a scratch folder with its key beside it.
  static func withProject(purgeAfter: String?, _ body: (Project, RunEnvironment) throws -> Void) throws {
    try Fixtures.withTemporaryFolder { folder in
      let environment = RunEnvironment(
        variables: ["XDG_CONFIG_HOME": folder.appending(path: "config").path(percentEncoded: false)], now: now)
      let zone = try #require(TimeZoneTable.rules(for: "Europe/Copenhagen"))
      let made = try Project.create(
        at: folder.appending(path: "p").path(percentEncoded: false), timeZone: zone, purpose: "x", lawfulBasis: "y",
        purgeAfter: purgeAfter.flatMap { CivilDate($0) }, environment: environment)
      try body(made.project, environment)
    }
  }

  @Test func `a made project opens with the same configuration and finds its key`() throws {
    try Self.withProject(purgeAfter: "2099-01-01") { project, environment in
      let opened = try Project.open(at: project.folder.path)
      #expect(opened.configuration == project.configuration)
      #expect(try opened.key(environment).keyID == (try project.key(environment).keyID))
      #expect(throws: Never.self) { try opened.requirePermission(now: Self.now) }
    }
  }

  // 1 800 000 000 is 2027-01-15 in Copenhagen.
  @Test(arguments: [("2027-01-14", true), ("2027-01-15", true), ("2027-01-16", false)])
  func `from the purge date on nothing is imported`(date: String, isPast: Bool) throws {
    try Self.withProject(purgeAfter: date) { project, _ in
      if isPast {
        #expect(throws: Failure.self) { try project.requirePermission(now: Self.now) }
      } else {
        #expect(throws: Never.self) { try project.requirePermission(now: Self.now) }
      }
    }
  }

  @Test func `two projects have different identifiers and keys`() throws {
    var seen: Set<String> = []
    for _ in 0..<3 {
      try Self.withProject(purgeAfter: nil) { project, environment in
        seen.insert(project.configuration.projectID)
        seen.insert(try project.key(environment).keyID)
      }
    }
    #expect(seen.count == 6)
  }

  @Test func `the first import makes the archive and the second lock is refused`() throws {
    try Self.withProject(purgeAfter: "2099-01-01") { project, environment in
      #expect(throws: Failure.self) { try project.openArchive(.readOnly, keyID: nil) }
      let lock = try project.lock()
      _ = try project.openOrCreateArchive(key: try project.key(environment), now: Self.now)
      #expect(throws: Failure.self) { _ = try project.lock() }
      withExtendedLifetime(lock) {}
      #expect(throws: Never.self) { try project.openArchive(.readOnly, keyID: nil) }
    }
  }
}
