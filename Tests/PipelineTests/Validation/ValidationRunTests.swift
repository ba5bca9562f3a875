import Analyse
import Corpus
import Foundation
import TestSupport
import Testing

@testable import Pipeline

@Suite struct ValidationRunTests {
  private static let call = "nobody accept orders under 40 tonight, all of us"

  private static func line(
    _ id: String, group: String? = nil, lang: String = "en", text: String, head: Head, rung: Int
  ) -> String {
    let group = group.map { #""group":"\#($0)","# } ?? ""
    return #"{"id":"\#(id)",\#(group)"lang":"\#(lang)","text":"\#(text)","head":"\#(head.rawValue)","rung":\#(rung)}"#
  }

  private static func validate(
    _ files: [[String]], baseline: (name: String, content: String)? = nil, resamples: Int = 0
  ) throws -> Validation {
    try Fixtures.withTemporaryFolder { folder in
      let paths = try files.enumerated().map { index, lines in
        let url = folder.appending(path: "\(index).ndjson")
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: url)
        return url.path(percentEncoded: false)
      }
      var baselinePath: String?
      if let baseline {
        let url = folder.appending(path: baseline.name)
        try Data(baseline.content.utf8).write(to: url)
        baselinePath = url.path(percentEncoded: false)
      }
      return try ValidationRun.run(
        files: paths, codebook: nil, baseline: baselinePath, parameters: AgreementParameters(resamples: resamples))
    }
  }

  @Test func `messages are coded in the order of the file with their thread as context`() throws {
    let thread = [
      Self.line("1", group: "t", text: Self.call, head: .resistance, rung: 4),
      Self.line("2", group: "t", text: "count me in", head: .resistance, rung: 5),
      Self.line("3", text: "count me in", head: .neither, rung: 0),
    ]
    let overall = try #require(try Self.validate([thread]).overall)
    #expect(overall.rules.tally.messages == 3 && overall.rules.threads == 2)
    #expect(overall.rules[.strictF1].value == 1)
    // In a file of its own the reply answers nothing.
    let apart = try Self.validate([[thread[0]], [thread[1]]])
    #expect(apart.overall?.rules.threads == 2)
    #expect(apart.mistakes.map(\.id) == ["2"] && apart.mistakes.first?.kind == .missedCall)
  }

  @Test func `languages are told apart, the largest first, and small ones are marked`() throws {
    let found = try Self.validate([
      [
        Self.line("1", lang: "da", text: "hej", head: .neither, rung: 0),
        Self.line("2", lang: "en", text: "hi", head: .neither, rung: 0),
        Self.line("3", lang: "en", text: Self.call, head: .resistance, rung: 4),
      ]
    ])
    #expect(found.languages.map(\.code) == ["en", "da"])
    #expect(found.languages.map { $0.agreement.rules.tally.messages } == [2, 1])
    #expect(found.languages.allSatisfy { !$0.isEnough })
  }

  @Test func `three hundred messages with forty calls are enough`() throws {
    let lines = (0..<300).map { index in
      index < 40
        ? Self.line("\(index)", text: Self.call, head: .resistance, rung: 4)
        : Self.line("\(index)", text: "ok", head: .neither, rung: 0)
    }
    #expect(try Self.validate([lines]).languages.first?.isEnough == true)
    #expect(try Self.validate([Array(lines.dropLast())]).languages.first?.isEnough == false)
  }

  @Test func `pairs count only where both members are right`() throws {
    func pair(_ id: String, _ a: String, _ b: String, rungs: (Int, Int)) -> String {
      func member(_ text: String, _ rung: Int) -> String {
        #"{"text":"\#(text)","lang":"en","head":"\#(rung > 3 ? "RESISTANCE" : "NEITHER")","rung":\#(rung)}"#
      }
      return #"{"id":"\#(id)","a":\#(member(a, rungs.0)),"b":\#(member(b, rungs.1)),"phenomenon":"x"}"#
    }
    let found = try Self.validate([
      [pair("p", Self.call, "ok", rungs: (4, 0)), pair("q", Self.call, "ok", rungs: (4, 4))]
    ])
    #expect(found.overall == nil && found.languages.isEmpty)
    let pairs = try #require(found.pairs)
    #expect(pairs.all.pairs == 2 && pairs.all.both == 1 && pairs.all.heads == 1 && pairs.all.strict == 1)
    #expect(pairs.phenomena["x"] == pairs.all)
    #expect(found.mistakes.map(\.id) == ["q b"])
  }

  @Test func `another dictionary is measured on the same messages`() throws {
    let lines = (0..<12).map { index in
      index % 2 == 0
        ? Self.line("\(index)", text: Self.call, head: .resistance, rung: 4)
        : Self.line("\(index)", text: "lightning strike near the port, wow", head: .neither, rung: 0)
    }
    let found = try Self.validate(
      [lines], baseline: ("rival.dic", "%\n1\tR-CTA\n%\nstrike*\t1\n"), resamples: 50)
    let overall = try #require(found.overall)
    #expect(found.baseline != nil && found.baseline != found.codebook)
    #expect(overall.rules[.strictF1].value == 1)
    #expect(overall.baseline?[.strictPrecision].value == 0)
    #expect(overall.differences[.strictF1]?.value == 1)
    #expect(overall.differences[.headMacroF1]?.interval != nil)
  }

  @Test func `faults of all files come together, and nothing is coded`() throws {
    let error = try #require(throws: Failure.self) {
      try Self.validate([["{}"], [""], [Self.line("1", text: "x", head: .neither, rung: 0), "[]"]])
    }
    guard case .gold(let faults) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(faults.map(\.line) == [1, 1, 1, nil, 2])
    #expect(faults[3].kind == .empty && faults[4].kind == .line(.notJSON(byte: 0)))
  }

  @Test func `a file that is not there is named`() {
    #expect {
      try ValidationRun.run(
        files: ["/nonexistent/gold"], codebook: nil, baseline: nil, parameters: AgreementParameters())
    } throws: { error in
      if case .system("/nonexistent/gold", ENOENT)? = error as? Failure { true } else { false }
    }
  }
}
