import Testing

@testable import Privacy

struct CurrencyTests {
  @Test(arguments: [
    ("1 kr", true), ("1kr", true), ("1  DKK", true), ("1,-", true), ("1€", true), ("1 zł", true), ("1 x", false),
    ("1", false), ("1   kr", false), ("1 k", false),
  ])
  func `money is told by what follows`(_ text: String, _ isMoney: Bool) {
    let stands = Currency.stands(after: 1, Array(text.utf8).span)
    #expect(stands == isMoney)
  }
}
