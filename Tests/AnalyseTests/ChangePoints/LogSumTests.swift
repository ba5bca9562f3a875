import Analyse
import Foundation
import TestSupport
import Testing

struct LogSumTests {
  @Test func `The sum is that of the numbers, in any order`() {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<200 {
      let numbers = (0..<20).map { _ in Double.random(in: 1e-6...1, using: &random) }
      let sum = numbers.reduce(into: LogSum()) { $0.add(log($1)) }
      #expect(abs(sum.logarithm - log(numbers.reduce(0, +))) < 1e-13)
      let sorted = numbers.sorted().reduce(into: LogSum()) { $0.add(log($1)) }
      #expect(abs(sum.logarithm - sorted.logarithm) < 1e-13)
    }
  }

  @Test func `Numbers that cannot be written out are added up all the same`() {
    var sum = LogSum()
    for logarithm: Double in [-9000, -9001, -Double.infinity] { sum.add(logarithm) }
    let expected = -9000 + log1p(exp(-1.0))
    #expect(isNear(sum.logarithm, expected, within: 1e-15))
  }

  @Test func `Nothing added is the logarithm of 0`() {
    var sum = LogSum()
    #expect(sum.logarithm == -.infinity)
    sum.add(-.infinity)
    #expect(sum.logarithm == -.infinity)
  }
}
