import Corpus
import Foundation
import Languages
import TestSupport
import Testing

@Suite struct CodebookAdditionTests {
  static let rules = """
    - rule: ride-home
      code: R-CTA
      any_of: ["@WE ride @PLACE", "@FIRM @SIGN"]
      matches: ["«we ride home»", "«wolt ring»"]
      misses: ["ride"]
    """
  static let words = """
    language: "English"
    reviewed: true
    classes:
      PLACE: ["home", "back"]
      WE: ["us two"]
    """
  static let sharedWords = "language: \"All\"\nreviewed: true\nclasses:\n  SIGN: [\"ring\"]\n"

  static func add(_ texts: [String: String]) throws -> Result<Codebook, CodebookFaults> {
    let base = try Codebook.read(files: SmallCodebook.files())
    let files = texts.sorted { $0.key < $1.key }.map { (path: $0.key, bytes: Array($0.value.utf8)) }
    do throws(CodebookFaults) {
      return .success(try CodebookAddition(name: "mine", files: files).added(to: base))
    } catch {
      return .failure(error)
    }
  }

  @Test func `rules see the classes of both, and entries of one class are joined`() throws {
    let codebook = try Self.add([
      "en/rules.yaml": Self.rules, "en/words.yaml": Self.words, "common/words.yaml": Self.sharedWords,
    ]).get()
    let english = try #require(codebook.languages.first { $0.code == "en" })
    #expect(english.rules.map(\.id.description) == ["en/go-home", "en/ride-home"])
    #expect(english.rules.last?.place == Rule.Place(file: "mine/en/rules.yaml", line: 1, column: 3))
    #expect(english.classes["WE"]?.map(\.source) == ["we", "all of us", "us two"])
    #expect(english.classes["PLACE"]?.count == 2 && english.markers == ["the", "no"])
    #expect(codebook.languages.first?.classes["SIGN"]?.count == 1)
    #expect(codebook.manual.version == "1.0.0+mine")
    #expect(codebook.files.map(\.path).contains("added/en/rules.yaml"))
  }

  @Test func `a new language comes with its words`() throws {
    let codebook = try Self.add([
      "da/rules.yaml": Self.rules.replacing("@PLACE", with: "hjem").replacing(
        "@SIGN", with: "nu"
      ).replacing("@WE", with: "@VI").replacing("we ride home", with: "vi ride hjem").replacing(
        "wolt ring", with: "wolt nu"),
      "da/words.yaml": "language: \"Danish\"\nreviewed: false\nclasses:\n  VI: [\"vi\"]\n",
    ]
    ).get()
    #expect(codebook.languages.map(\.code) == ["common", "da", "en"])
  }

  static let faulty: [(texts: [String: String], faults: [String])] = [
    (["en/rules.yaml": rules], ["mine/en/rules.yaml:3:22", "mine/en/rules.yaml:3:38"]),
    (["da/rules.yaml": rules], ["mine/da/words.yaml:1:1"]),
    (["en/rules.yaml": SmallCodebook.rules], ["mine/en/rules.yaml:1:3"]),
    (
      ["en/rules.yaml": "- rule: x\n  code: R-CTB\n"],
      ["mine/en/rules.yaml:1:3", "mine/en/rules.yaml:1:3", "mine/en/rules.yaml:1:3", "mine/en/rules.yaml:2:9"]
    ),
    (
      ["codes.yaml": SmallCodebook.codes, "en/exports.yaml": "x", "en/rules.yaml": ""],
      ["mine/codes.yaml:1:1", "mine/en/exports.yaml:1:1", "mine/en/rules.yaml:1:1"]
    ),
    (
      [
        "common/rules.yaml":
          "- rule: x\n  code: R-CTB\n  any_of: [\"@FIRM x\"]\n  matches: [\"«wolt x»\", \"«wolt x»!\"]\n  misses: [\"x\"]\n"
      ],
      ["mine/common/rules.yaml:2:9"]
    ),
  ]

  @Test(arguments: faulty)
  func `all faults are placed in the folder that is added`(texts: [String: String], faults: [String]) throws {
    guard case .failure(let found) = try Self.add(texts) else {
      Issue.record("added")
      return
    }
    #expect(found.list.map { "\($0.place.file):\($0.place.line):\($0.place.column)" } == faults)
  }

  @Test func `a folder with codes is a codebook of its own, one without rules and words is none`() throws {
    try Fixtures.withTemporaryFolder { folder in
      let path = folder.path(percentEncoded: false)
      #expect(try CodebookAddition(folder: path) == nil)
      let english = folder.appending(path: "en")
      try FileManager.default.createDirectory(at: english, withIntermediateDirectories: true)
      try Data(Self.rules.utf8).write(to: english.appending(path: "rules.yaml"))
      #expect(try CodebookAddition(folder: path) != nil)
      try Data(SmallCodebook.codes.utf8).write(to: folder.appending(path: "codes.yaml"))
      #expect(try CodebookAddition(folder: path) == nil)
    }
  }
}
