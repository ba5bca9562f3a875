import Testing

@testable import Privacy

struct NumberRulesTests {
  private func judge(_ text: String, known: Set<UInt64> = []) -> NumberRules.Verdict {
    let bytes = Array(text.utf8)
    return NumberRules(known: known).judge(DigitRun(bytes.span, at: 0), bytes.span)
  }

  @Test(
    arguments: [
      ("20 30 40 50", 4, Placeholder.phone), ("20304050", 1, .phone), ("2030 4050", 2, .phone),
      ("+45 20304050 12", 2, .phone),
      ("0045 20304050 12", 2, .phone), ("070761-4285", 2, .cpr), ("0707614285", 1, .cpr),
      ("4571 1234 5678 9012", 4, .number),
      ("24-12-2024", 3, nil), ("2024-12-24", 3, nil), ("2023 2024", 2, nil), ("12", 1, nil), ("123456", 1, nil),
      ("1234567", 1, nil),
      ("12 345 678", 3, .phone), ("12 345 678 kr", 1, nil), ("12 345 000", 1, nil), ("601 234 567", 3, .phone),
      ("300 450 500", 1, nil),
      ("+1", 1, nil), ("00", 1, nil), ("290203-1234", 2, .phone),
    ] as [(String, Int, Placeholder?)])
  func `numbers are judged from their first group`(_ text: String, _ groups: Int, _ kind: Placeholder?) {
    #expect(judge(text).groups == groups)
    #expect(judge(text).kind == kind)
  }

  @Test(arguments: ["612 34 56", "6123456", "61-23-45-6", "0 612 3456"])
  func `a sender's number is known in any grouping`(_ text: String) {
    #expect(judge(text, known: [6_123_456]).kind == .phone)
    #expect(judge(text).kind == nil)
  }
}
