import Classify
import Corpus
import Testing

@testable import Pipeline

@Suite struct ConversationTests {
  static let call = CodeID("R-CTA")
  static func at(_ hours: Int64) -> Instant { Instant(secondsSinceEpoch: hours * 3600) }

  @Test(arguments: [(Int64(0), true), (23, true), (24, true), (25, false), (-25, false), (-1, true)])
  func `what was said is context for a day, in either direction of a clock that steps back`(
    hours: Int64, isContext: Bool
  ) {
    var conversation = Conversation()
    conversation.push(codes: [Self.call], themes: [], sentAt: Self.at(100))
    #expect(conversation.context(at: Self.at(100 + hours)).contains(anyOf: [Self.call]) == isContext)
  }

  @Test func `only the last four messages count`() {
    var conversation = Conversation()
    conversation.push(codes: [Self.call], themes: [], sentAt: Self.at(1))
    for _ in 0..<3 { conversation.push(codes: [], themes: [], sentAt: Self.at(1)) }
    #expect(conversation.context(at: Self.at(1)).contains(anyOf: [Self.call]))
    conversation.push(codes: [], themes: [], sentAt: Self.at(1))
    #expect(!conversation.context(at: Self.at(1)).contains(anyOf: [Self.call]))
  }

  @Test func `without times everything of the last four counts`() {
    var conversation = Conversation()
    conversation.push(codes: [Self.call], themes: [], sentAt: nil)
    #expect(conversation.context(at: Self.at(9_999)).contains(anyOf: [Self.call]))
    #expect(conversation.context(at: nil).contains(anyOf: [Self.call]))
  }
}
