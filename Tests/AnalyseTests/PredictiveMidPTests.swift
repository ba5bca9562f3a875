import Analyse
import TestSupport
import Testing

struct PredictiveMidPTests {
  /// By mpmath: new count, persons, α − ½ and β − ½ as one past week, tail, mid-p.
  @Test(arguments: [
    (6, 50, 10, 350, 0.0070986340003647129, 0.0044809877812525013), (0, 50, 10, 350, 1.0, 0.87916918159950808),
    (4, 12, 0, 0, 0.6306922435760498, 0.6038433313369751),
    (30, 200, 3, 83, 0.0018365159437247694, 0.0015874639845866663),
  ])
  func `The tails match another program's`(new: Int, of: Int, past: Int, pastOf: Int, tail: Double, midP: Double) throws
  {
    let result = try #require(
      PredictiveMidP(
        new: Proportion(successes: new, trials: of), past: [Proportion(successes: past, trials: pastOf)]))
    #expect(abs(result.tail / tail - 1) < 1e-12)
    #expect(abs(result.midP / midP - 1) < 1e-12)
  }

  @Test func `The mid-p averages ½ over what is foretold, and falls with the count`() throws {
    let past = [Proportion(successes: 4, trials: 60), Proportion(successes: 2, trials: 40)]
    for correlation in [0, 0.03] {
      let row = try (0...30).map {
        try #require(PredictiveMidP(new: Proportion(successes: $0, trials: 30), past: past, correlation: correlation))
      }
      let probabilities = row.map { 2 * ($0.tail - $0.midP) }
      #expect(abs(probabilities.reduce(0, +) - 1) < 1e-12)
      #expect(abs(zip(probabilities, row).reduce(0) { $0 + $1.0 * $1.1.midP } - 0.5) < 1e-12)
      #expect(zip(row, row.dropFirst()).allSatisfy { $0.midP > $1.midP && $0.tail > $1.tail })
      let mean = probabilities.enumerated().reduce(0) { $0 + Double($1.offset) * $1.element }
      #expect(abs(mean - row[0].expected) < 1e-10)
    }
  }

  @Test func `Only sums of the past count without correlation, and with it a high count surprises less`() throws {
    let new = Proportion(successes: 9, trials: 50)
    let weeks = [Proportion](repeating: Proportion(successes: 2, trials: 50), count: 10)
    let sum = [Proportion(successes: 20, trials: 500)]
    let plain = try #require(PredictiveMidP(new: new, past: weeks))
    #expect(plain == PredictiveMidP(new: new, past: sum))
    let correlated = try #require(PredictiveMidP(new: new, past: weeks, correlation: 0.05))
    #expect(correlated.midP > 10 * plain.midP)
    let short = try #require(PredictiveMidP(new: new, past: weeks.prefix(1)))
    #expect(short.midP > plain.midP)
  }

  /// Counts drawn with a share that varies from week to week: the correlated p-value keeps its level, the plain does not.
  @Test func `Over-dispersed quiet weeks raise few false alarms once their correlation is known`() throws {
    var random = SeededGenerator(seed: 1961)
    let probabilities = try #require(BetaBinomial(trials: 50, mean: 0.1, correlation: 0.05)).probabilities
    func draw() -> Proportion {
      var (rest, count) = (Double.random(in: 0..<1, using: &random), 0)
      while count < 50, rest >= probabilities[count] { (rest, count) = (rest - probabilities[count], count + 1) }
      return Proportion(successes: count, trials: 50)
    }
    var (plain, correlated) = (0, 0)
    let rounds = 2000
    for _ in 0..<rounds {
      let past = (0..<16).map { _ in draw() }
      let new = draw()
      if try #require(PredictiveMidP(new: new, past: past)).midP <= 0.05 { plain += 1 }
      if try #require(PredictiveMidP(new: new, past: past, correlation: 0.05)).midP <= 0.05 { correlated += 1 }
    }
    // Three standard errors around 5 % are 71 … 129.
    #expect(correlated < 130)
    #expect(plain > 200)
  }

  @Test func `Without persons or past all is expected, and unsound counts give nothing`() throws {
    let empty = try #require(PredictiveMidP(new: Proportion(), past: [Proportion]()))
    #expect(empty.tail == 1 && empty.midP == 0.5 && empty.expected == 0)
    for unsound in [(3, 2), (-1, 2), (0, -1), (1, .max)] {
      let week = Proportion(successes: unsound.0, trials: unsound.1)
      #expect(PredictiveMidP(new: week, past: [Proportion]()) == nil)
      #expect(PredictiveMidP(new: Proportion(), past: [week]) == nil)
    }
    #expect(PredictiveMidP(new: Proportion(), past: [Proportion](), correlation: 1) == nil)
    #expect(PredictiveMidP(new: Proportion(), past: [Proportion](), correlation: .nan) == nil)
  }
}
