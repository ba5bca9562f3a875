import Report
import Testing

struct DecimalsTests {
  @Test(arguments: [
    (0.0, 0, "0"), (2.5, 0, "3"), (-2.5, 0, "-3"), (-0.4, 0, "0"), (0.05, 1, "0.1"), (12.345, 2, "12.35"),
    (99.999, 2, "100.00"), (0.004, 2, "0.00"), (.nan, 1, "0.0"), (.infinity, 0, "0"), (-1.5, 3, "-1.500"),
  ])
  func `A number has a fixed count of decimals and no negative zero`(number: Double, places: Int, text: String) {
    #expect(Decimals.fixed(number, places: places) == text)
  }

  @Test(arguments: [
    (0, "0"), (999, "999"), (1000, "1\u{202F}000"), (1_234_567, "1\u{202F}234\u{202F}567"), (-12_345, "−12\u{202F}345"),
  ])
  func `Whole numbers are grouped in threes`(number: Int, text: String) {
    #expect(Decimals.grouped(number) == text)
  }

  @Test(arguments: [(3, "+3"), (0, "0"), (-3, "−3")])
  func `A difference carries its sign`(number: Int, text: String) {
    #expect(Decimals.signed(number) == text)
  }
}
