import Analyse
import Foundation
import Testing

struct RisingFactorialTests {
  /// mpmath, 30 digits.
  @Test(arguments: [
    (0.5, 1, -0.69314718055994531),
    (0.001, 30, 64.35324453686418),
    (0.5, 24, 52.618129583244565),
    (0.5, 25, 55.816802700795247),
    (3, 1000, 5925.2535393685634),
    (15.999, 25, 82.420407996968366),
    (16, 25, 82.421368330916504),
    (340.5, 50, 294.95573398216142),
    (1e9, 40, 828.93063425785644),
    (1e12, 5000, 138155.10559214024),
    (1, 1000000, 12815518.38465817),
  ])
  func `The logarithm is exact for small and large bases and many steps`(base: Double, steps: Int, expected: Double) {
    #expect(isNear(logRisingFactorial(base, steps), expected, within: 1e-14))
  }

  @Test(arguments: [1e-9, 0.3, 1, 15.99, 16, 40.5, 1e6])
  func `A product of two parts is the whole, around the place where the method changes`(base: Double) {
    for first in 0...40 {
      for second in 0...40 {
        let parts = logRisingFactorial(base, first) + logRisingFactorial(base + Double(first), second)
        #expect(abs(parts - logRisingFactorial(base, first + second)) < 1e-11)
      }
    }
  }

  @Test func `No steps and fewer are an empty product`() {
    #expect(logRisingFactorial(3, 0) == 0)
    #expect(logRisingFactorial(3, -5) == 0)
  }

  @Test(arguments: [(10, 3, 120.0), (52, 5, 2_598_960), (60, 30, 118_264_581_564_861_424), (7, 0, 1), (0, 0, 1)])
  func `Ways to choose are those of Pascal's triangle`(all: Int, chosen: Int, expected: Double) {
    #expect(abs(logBinomialCoefficient(all, chosen) - log(expected)) < 1e-12)
    #expect(logBinomialCoefficient(all, chosen) == logBinomialCoefficient(all, all - chosen))
  }

  @Test(arguments: [(3, 4), (3, -1), (-1, 0)])
  func `Where there is no way the logarithm is minus infinity`(all: Int, chosen: Int) {
    #expect(logBinomialCoefficient(all, chosen) == -.infinity)
  }
}
