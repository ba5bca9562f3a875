import Testing

@testable import Importers

@Suite struct WhatsAppPollTests {
  private let wording = WhatsAppWording.test

  private func poll(_ text: String) -> String? {
    WhatsAppPoll(Array(text.utf8).span, wording: wording).map { String(decoding: $0.text, as: UTF8.self) }
  }

  @Test func `question, options and votes are kept, the app's words are not`() {
    #expect(
      poll("POLL:\nLog off Friday?\nOPTION: Yes (1 vote)\nOPTION: No: never (12 votes)")
        == "Log off Friday?\n- Yes (1)\n- No: never (12)")
    #expect(poll("\u{200E}POLL:\r\nQ\r\n\u{200E}OPTION: A (\u{200E}3 votes)") == "Q\n- A (3)")
  }

  @Test func `questions and options may have several lines`() {
    #expect(
      poll("POLL:\nOne\ntwo\nOPTION: A\nmore (2 votes)\nOPTION: B (0 votes)") == "One\ntwo\n- A\nmore (2)\n- B (0)")
  }

  @Test func `the Web export has bullets`() {
    #expect(poll("Poll: Strike?\n    - yes\n    - no") == "Strike?\n- yes\n- no")
  }

  @Test func `options in a language not known here are known by their shape`() {
    #expect(poll("POLL:\nQ\nWAHL: A (1 x)\nWAHL: B (0 x)") == "Q\n- A (1)\n- B (0)")
    #expect(poll("POLL:\nQ\nnote: A (1 x)\nthing: B (0 x)") == nil)
  }

  @Test(arguments: ["POLL:", "POLL:\nonly a question", "Poll: who comes?", "POLL:\nOPTION: A (1 vote)", "a\nOPTION: b"])
  func `without a question and options it is a person's text`(_ text: String) { #expect(poll(text) == nil) }
}
