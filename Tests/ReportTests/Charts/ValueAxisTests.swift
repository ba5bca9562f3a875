import Testing

@testable import Report

struct ValueAxisTests {
  @Test(arguments: [
    (0.0, 10.0), (9, 10), (10, 10), (11, 20), (21, 40), (55, 60), (61, 80), (81, 100), (101, 200), (650, 800),
  ])
  func `The top is the least round number that is not below`(value: Double, top: Double) {
    #expect(ValueAxis.roundTop(value) == top)
  }

  @Test func `Values lie between the ends and are cut off beyond`() {
    let axis = ValueAxis(top: 50, upper: 10, lower: 110)
    #expect([0, 25, 50, 80, -3].map(axis.y) == [110, 60, 10, 10, 110])
    #expect(ValueAxis(top: 0, upper: 10, lower: 110).y(0) == 110)
  }
}
