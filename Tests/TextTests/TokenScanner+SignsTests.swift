import Foundation
import TestSupport
import Testing

@testable import Text

/// Emoji sequences, over the published emoji-test.txt.
@Suite struct TokenScannerSignsTests {
  private struct Sample {
    var text: String
    var status: Substring
  }

  private static func published() throws -> [Sample] {
    let file = Fixtures.root.appending(path: "unicode/emoji-test.txt")
    let text = try String(contentsOf: file, encoding: .utf8)
    return text.split(separator: "\n").compactMap { line in
      let fields = line.prefix { $0 != "#" }.split(separator: ";")
      guard fields.count == 2 else { return nil }
      var scalars = String.UnicodeScalarView()
      for part in fields[0].split(separator: " ") {
        if let value = UInt32(part, radix: 16), let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
      }
      return Sample(text: String(scalars), status: fields[1].split(separator: " ").first ?? "")
    }
  }

  @Test func `each published emoji, however qualified, is one token, alone and in a sentence`() throws {
    let samples = try Self.published()
    #expect(samples.count >= 4700)
    #expect(Set(samples.map(\.status)) == ["component", "fully-qualified", "minimally-qualified", "unqualified"])
    var buffer = TokenBuffer()
    for sample in samples {
      Tokenizer().tokenize(sample.text, into: &buffer)
      let isOne = buffer.tokens.count == 1 && buffer.tokens.first?.kind == .emoji
      #expect(isOne, "\(sample.text) \(sample.text.unicodeScalars.map { String($0.value, radix: 16) })")
      Tokenizer().tokenize("ok \(sample.text)now\(sample.text) \(sample.text)", into: &buffer)
      #expect(buffer.tokens.map(\.kind) == [.word, .emoji, .word, .emoji, .emoji], "\(sample.text)")
      #expect(buffer.tokens.allSatisfy { $0.kind != .emoji || $0.foldEnd > $0.foldStart })
    }
  }

  @Test func `the spelling does not tell how an emoji was qualified`() throws {
    var spellings: [String: String] = [:]
    var buffer = TokenBuffer()
    for sample in try Self.published() where sample.status != "component" {
      Tokenizer().tokenize(sample.text, into: &buffer)
      let plain = String(String.UnicodeScalarView(sample.text.unicodeScalars.filter { $0.value != 0xFE0F }))
      let spelling = buffer.tokens.first.map { buffer.spelling(of: $0) } ?? ""
      #expect(spellings[plain, default: spelling] == spelling)
      spellings[plain] = spelling
    }
    #expect(spellings.count >= 3600)
  }
}
