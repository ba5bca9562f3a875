import Analyse
import Foundation
import TestSupport
import Testing

struct ExceedanceTableTests {
  private static let weeks = [(3, 10), (0, 4), (5, 5), (1, 12), (0, 0), (2, 2)].map {
    Proportion(successes: $0, trials: $1)
  }

  @Test(arguments: [0.01, 0.1, 0.5, 0.9], [0.05, 0.3, 0.8])
  func `The sums are the weeks' probabilities one by one`(overdispersion: Double, mean: Double) throws {
    let model = try #require(BetaPrior(mean: mean, overdispersion: overdispersion))
    let expected = Self.weeks.reduce(0) {
      $0 + model.logProbability($1) - logBinomialCoefficient($1.trials, $1.successes)
    }
    #expect(isNear(ExceedanceTable(Self.weeks).logKernel(mean, overdispersion), expected, within: 1e-12))
  }

  @Test(arguments: [0, 0.01, 0.1, 0.5, 0.9])
  func `The mean is the most likely one, and the slope is that of the sums`(overdispersion: Double) {
    let table = ExceedanceTable(Self.weeks)
    let mean = table.mean(overdispersion)
    let top = table.logKernel(mean, overdispersion)
    for other in [1e-6, 0.001, 0.1] {
      #expect(table.logKernel(mean - other, overdispersion) <= top + 1e-12)
      #expect(table.logKernel(mean + other, overdispersion) <= top + 1e-12)
    }
    let step = 1e-6
    let rise = table.logKernel(0.3, overdispersion + step) - table.logKernel(0.3, max(0, overdispersion - step))
    let width = overdispersion + step - max(0, overdispersion - step)
    #expect(abs(rise / width - table.slope(0.3, overdispersion)) < 1e-2 * max(1, abs(table.slope(0.3, overdispersion))))
  }

  @Test func `Without correlation the mean is the plain share`() {
    #expect(isNear(ExceedanceTable(Self.weeks).mean(0), 11.0 / 33, within: 1e-14))
  }

  @Test func `No weeks tell nothing`() {
    let table = ExceedanceTable([])
    #expect(!table.tellsOverdispersion && !table.hasMixedWeeks)
    #expect(table.logKernel(0.5, 0.5) == 0)
    #expect(table.mean(0.5) == 0)
  }
}
