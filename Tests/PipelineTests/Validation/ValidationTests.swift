import Analyse
import Classify
import Corpus
import Foundation
import TestSupport
import Testing

@testable import Pipeline

/// The built-in codebook on invented, coded messages: quality cannot fall without a test that says so.
@Suite struct ValidationTests {
  /// One run over everything, because the codebook is large.
  private static let coded = Result { () throws -> Coded in try Coded() }

  /// What came out.
  private struct Coded {
    var collisions: [(text: String, coding: MessageCoding)] = []
    var declarations: [(language: String, coding: MessageCoding)] = []

    init() throws {
      var classifier = Classifier(try CodebookSource.ready(nil).compiled)
      for line in try ValidationTests.lines("codebook/collisions.ndjson") {
        let text = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: String])["text"]
        collisions.append((try #require(text), classifier.classify(try #require(text))))
      }
      for line in try ValidationTests.lines("codebook/udhr-article-23-4.tsv").dropFirst() {
        let fields = line.split(separator: "\t").map(String.init)
        declarations.append((fields[0], classifier.classify(fields[1])))
      }
    }
  }

  private static func lines(_ path: String) throws -> [String] {
    try String(contentsOf: Fixtures.root.appending(path: path), encoding: .utf8).split(separator: "\n").map(String.init)
  }

  private struct Floor: CustomTestStringConvertible {
    var files: String
    var score: AgreementScore
    var least: Double
    var testDescription: String { "\(files) \(score.rawValue)" }
  }

  private static func floors() throws -> [Floor] {
    try lines("gold/floors.tsv").filter { !$0.hasPrefix("#") }.map { line in
      let fields = line.split(separator: "\t").map(String.init)
      return Floor(
        files: fields[0], score: try #require(AgreementScore(rawValue: fields[1])),
        least: try #require(Double(fields[2])))
    }
  }

  @Test func `no score lies below its floor`() throws {
    let floors = try Self.floors()
    #expect(floors.count >= 12)
    for files in Set(floors.map(\.files)) {
      let paths = files.split(separator: " ").map { name in
        Fixtures.root.appending(path: "gold/\(name).ndjson").path(percentEncoded: false)
      }
      let validation = try ValidationRun.run(
        files: paths, codebook: nil, baseline: nil, parameters: AgreementParameters(resamples: 0))
      let agreement = try #require(validation.overall).rules
      for floor in floors where floor.files == files {
        let value = try #require(agreement[floor.score].value)
        #expect(value >= floor.least, "\(floor.testDescription): \(value)")
      }
    }
  }

  @Test func `words of strikes and unions in innocent use are no calls`() throws {
    let collisions = try Self.coded.get().collisions
    #expect(collisions.count >= 90)
    let wrong = collisions.filter { $0.coding.rung >= .callToAction }.map(\.text)
    #expect(wrong.count <= 2, "\(wrong)")
  }

  @Test func `article 23 of the declaration of human rights is about organising, and calls nobody`() throws {
    let declarations = try Self.coded.get().declarations
    #expect(declarations.count == 23)
    let wrong = declarations.filter {
      !$0.coding.themes.contains { $0.theme == ThemeID("ORG") } || $0.coding.rung != .none
    }
    #expect(wrong.map(\.language) == [])
  }

  @Test func `of minimal pairs both members are right`() throws {
    let validation = try ValidationRun.run(
      files: [Fixtures.root.appending(path: "codebook/minimal-pairs.ndjson").path(percentEncoded: false)],
      codebook: nil,
      baseline: nil, parameters: AgreementParameters(resamples: 0))
    let pairs = try #require(validation.pairs)
    #expect(pairs.all.pairs >= 40)
    #expect(Double(pairs.all.both) >= 0.8 * Double(pairs.all.pairs), "\(pairs.phenomena)")
  }
}
