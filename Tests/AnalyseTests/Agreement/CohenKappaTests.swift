import Analyse
import TestSupport
import Testing

struct CohenKappaTests {
  @Test(arguments: [
    ([20, 5, 10, 15], 2, 0.4), ([45, 15, 25, 15], 2, 0.13043478260869554), ([25, 35, 5, 35], 2, 0.25925925925925924),
    ([88, 14, 18, 10, 40, 10, 2, 6, 12], 3, 0.49152542372881347),
  ])
  func `The coefficient is the published one`(counts: [Int], size: Int, expected: Double) throws {
    let kappa = try #require(CohenKappa(ConfusionMatrix(size: size, counts: counts)))
    #expect(abs(kappa.value - expected) < 1e-14)
  }

  @Test func `The standard errors are the published ones`() throws {
    let kappa = try #require(CohenKappa(ConfusionMatrix(size: 2, counts: [20, 5, 10, 15])))
    #expect(abs((kappa.standardError ?? 0) - 0.12699606293) < 1e-11)
    #expect(abs((kappa.standardErrorOfChance ?? 0) - 0.13856406461) < 1e-11)
  }

  @Test func `With quadratic weights two misses by one weigh as much as half a miss by two`() throws {
    // Observed 40 × 1 + 20 × 4 = 120; expected 84 × 1 + 34 × 4 = 220: 1 − 120/220.
    let matrix = ConfusionMatrix(size: 3, counts: [88, 14, 18, 10, 40, 10, 2, 6, 12])
    let kappa = try #require(CohenKappa(matrix, weights: .quadratic))
    #expect(abs(kappa.value - 5.0 / 11) < 1e-14)
    #expect(kappa.standardError == nil)
  }

  @Test func `Of two categories the weights make no difference`() throws {
    var random = SeededGenerator(seed: 1960)
    for _ in 0..<200 {
      let matrix = ConfusionMatrix(size: 2, counts: (0..<4).map { _ in Int.random(in: 1...30, using: &random) })
      let (plain, weighted) = (CohenKappa(matrix)?.value, CohenKappa(matrix, weights: .quadratic)?.value)
      #expect(abs(try #require(plain) - #require(weighted)) < 1e-12)
    }
  }

  @Test func `Full agreement is 1, independence 0, one single category unknown`() throws {
    #expect(CohenKappa(ConfusionMatrix(size: 3, counts: [4, 0, 0, 0, 5, 0, 0, 0, 6]))?.value == 1)
    #expect(abs(try #require(CohenKappa(ConfusionMatrix(size: 2, counts: [6, 12, 4, 8]))?.value)) < 1e-14)
    #expect(CohenKappa(ConfusionMatrix(size: 2, counts: [9])) == nil)
    #expect(CohenKappa(ConfusionMatrix(size: 2), weights: .quadratic) == nil)
  }
}
