import Corpus
import Privacy
import Testing

struct ContentKeyTests {
  private static let same: [(String, String)] = [
    ("we log off at six tonight", "  we log off\u{A0}at six\r\ntonight "),
    ("thanks @\u{2068}Ana Wolt\u{2069} for the tip", "thanks @\u{2068}+45 12 34 56 78\u{2069} for the tip"),
    ("no pay again \u{2764}\u{FE0F}", "\u{200E}no pay again \u{2764}"),
    ("venerdì 23 sera", "venerdì\u{202F}23 sera\u{200F}"),
    ("a\tb", "a b"),
  ]
  private static let different = [
    "we log off at six", "we log off at seven", "We log off at six", "we logoff at six", "@ana we log off", "👍", "👍👍",
    "ok", "ok.",
    "\u{2068}open", "\u{2068}shut",
  ]

  private func content(_ text: String, _ kind: RecordKind = .message(.text)) throws -> (hash: UInt64, isTelling: Bool) {
    var contents = ContentKey(key: try Self.key.get())
    return contents.content(of: text.utf8Span.span, kind: kind)
  }

  private static let key = Result { try ProjectKey.ephemeral() }

  @Test(arguments: same) func `what two phones write differently is the same`(first: String, second: String) throws {
    #expect(try content(first) == content(second))
  }

  @Test func `different texts have different hashes`() throws {
    #expect(Self.same.count > 4 && Self.different.count > 8)
    let hashes = try Set(Self.different.map { try content($0).hash })
    #expect(hashes.count == Self.different.count && !hashes.contains(0))
  }

  @Test func `only the question of a poll counts`() throws {
    let poll = RecordKind.message(.poll)
    let question = try content("POLL:\nStrike on Friday?\nOPTION: Yes (1 vote)", poll)
    #expect(try content("UMFRAGE:\r\nStrike on Friday?\nOPTION: Yes (9 Stimmen)\nOPTION: No", poll) == question)
    #expect(try content("Poll: Strike on Friday?\n    - Yes", poll) == question)
    #expect(try content("POLL:\nStrike on Monday?\nOPTION: Yes", poll).hash != question.hash)
  }

  @Test func `twelve letters tell, signs and digits do not count`() throws {
    #expect(try content("abcdefghijkl").isTelling)
    #expect(try !content("abcdefghijk").isTelling)
    #expect(try !content("1234567890123 👍👍👍 !!!").isTelling)
    #expect(try content("завтра бастуем").isTelling)
  }

  @Test func `nothing has no hash`() throws {
    for kind in [RecordKind.event(.joined), .message(.deleted), .message(.location), .message(.contact)] {
      #expect(try content("some text that is long enough", kind).hash == 0)
    }
    #expect(try content("", .message(.media)).hash == 0)
    #expect(try content(" \u{200E}\n").hash == 0)
  }

  @Test func `another key gives other hashes, and broken bytes none that crash`() throws {
    var other = ContentKey(key: try ProjectKey.ephemeral())
    let text = "we log off at six tonight"
    #expect(try other.content(of: text.utf8Span.span, kind: .message(.text)).hash != content(text).hash)
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0..<12, using: &generator)).map { _ in
        [0xE2, 0x80, 0x81, 0xA8, 0xF0, 0xC2, 0x40, 0x0A, 0x3A].randomElement(using: &generator) ?? UInt8(0)
      }
      for kind in [RecordKind.message(.text), .message(.poll)] {
        #expect(other.content(of: bytes.span, kind: kind).hash != 0 || bytes.count < 12)
      }
    }
  }
}
