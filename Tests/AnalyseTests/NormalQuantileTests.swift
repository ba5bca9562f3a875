import Analyse
import Foundation
import Testing

struct NormalQuantileTests {
  /// Published tables of the normal distribution, and Wichura's own check values.
  @Test(arguments: [
    (0.5, 0.0), (0.975, 1.959963984540054), (0.995, 2.5758293035489004), (0.841344746068543, 1.0),
    (0.25, -0.6744897501960817), (0.001, -3.090232306167814), (1e-20, -9.262340089798408),
  ])
  func `The quantile matches published values`(p: Double, value: Double) {
    #expect(abs(normalQuantile(p) - value) <= 1e-12 * max(1, abs(value)))
  }

  @Test func `The quantile inverts the distribution function`() {
    for step in 1..<200 {
      let p = Double(step) / 200
      #expect(abs(0.5 * erfc(-normalQuantile(p) / 2.0.squareRoot()) - p) < 1e-14)
    }
  }

  @Test func `Outside of 0 to 1 it is infinite`() {
    #expect(normalQuantile(0) == -.infinity)
    #expect(normalQuantile(1) == .infinity)
  }
}
