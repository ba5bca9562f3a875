import Corpus
import Languages
import Testing

@testable import Pipeline

@Suite struct ConfigurationReaderTests {
  static func read(_ text: String) -> (configuration: ProjectConfiguration?, faults: [ConfigurationFault]) {
    ConfigurationReader.read(Array(text.utf8))
  }

  @Test func `what a project writes it reads back`() throws {
    let zone = try #require(TimeZoneTable.rules(for: "Europe/Copenhagen"))
    let written = ProjectConfiguration(
      projectID: "abc123", timeZone: zone, purpose: "a \"study\" \\ of # work\n: two lines",
      lawfulBasis: "Art. 9(2)(j)",
      purgeAfter: CivilDate("2027-12-31"), countryCode: "48", withdrawsDeleted: false,
      labels: ["G-ABCDEFGH": "Riders: north", "G-ZZZZZZZZ": "'"])
    let (read, faults) = Self.read(written.yaml)
    #expect(faults.isEmpty)
    #expect(read == written)
  }

  @Test func `empty values are missing, not empty texts`() throws {
    let bare = ProjectConfiguration(
      projectID: "abc", timeZone: try #require(TimeZoneTable.rules(for: "Europe/Warsaw")), purpose: nil,
      lawfulBasis: nil, purgeAfter: nil)
    let (read, faults) = Self.read(bare.yaml)
    #expect(faults.isEmpty && read == bare)
    #expect(read?.missing == ["purpose", "lawful_basis", "purge_after"])
  }

  @Test(arguments: [
    ("timezone: \"Europe/Warsaw\"", ["missingKey"]), ("project: \"a\"", ["missingKey"]),
    ("project: \"a b\"\ntimezone: \"Europe/Warsaw\"", ["badIdentifier"]),
    ("project: \"../x\"\ntimezone: \"Europe/Warsaw\"", ["badIdentifier"]),
    ("project: \"a\"\ntimezone: \"Mars\"", ["unknownTimeZone"]),
    ("project: \"a\"\ntimezone: \"Europe/Warsaw\"\npurge_after: \"soon\"", ["notADate"]),
    ("project: \"a\"\ntimezone: \"Europe/Warsaw\"\ncountry_code: \"+45\"", ["notACountryCode"]),
    ("project: \"a\"\ntimezone: \"Europe/Warsaw\"\nwithdraw_deleted: maybe", ["notTrueOrFalse"]),
    ("project: \"a\"\ntimezone: \"Europe/Warsaw\"\nlabels:\n  \"Ana\": \"x\"", ["notAGroup"]),
    ("project: \"a\"\ntimezone: [\"Europe/Warsaw\"]\npurpos: \"x\"", ["unknownKey", "notText"]),
    ("- a\n- b", ["missingKey"]), ("project: &x \"a\"\ntimezone: *x", ["yaml", "yaml"]), ("a: [", ["yaml"]),
    ("project: \"a\"\nproject: \"b\"", ["yaml"]),
  ])
  func `all faults are said at once`(text: String, kinds: [String]) {
    let (configuration, faults) = Self.read(text)
    #expect(configuration == nil)
    let found = faults.map { String(describing: $0.kind).prefix { $0 != "(" } }.map(String.init)
    #expect(found.sorted() == kinds.sorted(), "\(faults)")
  }

  @Test func `a misspelt key is placed and answered with the right one`() throws {
    let (_, faults) = Self.read("project: \"a\"\ntimezone: \"Europe/Warsaw\"\n  # note\npurge_afer: \"2027-12-31\"\n")
    let fault = try #require(faults.first)
    #expect(fault.kind == .unknownKey("purge_afer", suggestion: "purge_after"))
    #expect(fault.position?.line == 4 && fault.position?.column == 1)
  }
}
