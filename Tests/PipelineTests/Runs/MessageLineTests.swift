import Corpus
import Testing

@testable import Pipeline

@Suite struct MessageLineTests {
  static func read(_ line: String) -> Result<MessageLine, MessageLine.Malformed> {
    Array(line.utf8).withUnsafeBufferPointer { bytes in
      do throws(MessageLine.Malformed) { return .success(try MessageLine(bytes)) } catch { return .failure(error) }
    }
  }

  @Test func `id, text, group and time are read, the rest is left aside`() throws {
    let line = "{\"x\":[1],\"id\":\"a\",\"text\":\"hej\",\"group\":\"g\",\"sent_at\":\"2024-03-04T17:42:00+01:00\"}"
    let message = try Self.read(line).get()
    #expect(message.text == "hej" && message.group == "g")
    #expect(message.sentAt == Instant(secondsSinceEpoch: 1_709_570_520))
    let id = try #require(message.id)
    #expect(String(decoding: Array(line.utf8)[id], as: UTF8.self) == "\"a\"")
  }

  @Test func `a group may be any JSON value, and only the text must be there`() throws {
    #expect(try Self.read("{\"text\":\"\",\"group\":{\"n\":1}}").get().group == "{\"n\":1}")
    let bare = try Self.read("{\"text\":\"\"}").get()
    #expect(bare.id == nil && bare.group == nil && bare.sentAt == nil)
  }

  @Test(arguments: [
    ("", LineFault.notJSON(byte: 0)), ("[]", .notJSON(byte: 0)), ("{\"id\":1}", .missing("text")),
    ("{}", .missing("id")),
    ("{\"id\":1,\"text\":2}", .missing("text")),
  ])
  func `what is no message is told with the reason`(line: String, fault: LineFault) {
    guard case .failure(let malformed) = Self.read(line) else {
      Issue.record("read")
      return
    }
    #expect(malformed.fault == fault)
    #expect((malformed.id != nil) == line.contains("\"id\""))
  }
}
