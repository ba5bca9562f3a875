import Testing

@testable import groundswell

@Suite struct InspectionTextTests {
  @Test(arguments: [
    (0, "0"), (7, "7"), (999, "999"), (1000, "1,000"), (12_345, "12,345"), (1_000_000, "1,000,000"), (-1234, "-1,234"),
    (Int.min, "-9,223,372,036,854,775,808"),
  ])
  func `digits stand in threes`(number: Int, text: String) {
    #expect(InspectionText.grouped(number) == text)
  }
}
