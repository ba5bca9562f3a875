import Analyse
import Testing

struct LogOddsTests {
  private static let target = "a a a b b c c c c c c d e f g h h"
  private static let other = "a a b c c d d d d e f h"

  /// Each word said by as many persons as times where nothing else is asked.
  private static func usages(persons: Int? = nil) -> [String: LogOdds.Usage] {
    var usages: [String: LogOdds.Usage] = [:]
    let none = LogOdds.Usage(target: LogOdds.Count(), other: LogOdds.Count())
    for word in target.split(separator: " ") { usages[String(word), default: none].target.times += 1 }
    for word in other.split(separator: " ") { usages[String(word), default: none].other.times += 1 }
    return usages.mapValues {
      LogOdds.Usage(
        target: LogOdds.Count(times: $0.target.times, persons: persons ?? $0.target.times),
        other: LogOdds.Count(times: $0.other.times, persons: persons ?? $0.other.times))
    }
  }

  /// The eight words' z scores, computed elsewhere, from a to h.
  @Test(arguments: [
    (
      LogOdds.Prior.flat(0.01),
      [0.0761019, 0.3113260, 1.2280436, -1.8571897, -0.2648641, -0.2648641, 0.4307617, 0.3113260]
    ),
    (.flat(1), [0.0999957, 0.2243410, 1.1450208, -1.6060702, -0.2451225, -0.2451225, 0.4099564, 0.2243410]),
    (.pooled(10), [0.0576181, 0.2396898, 0.9722749, -1.5519605, -0.2022881, -0.2022881, 0.6241952, 0.2396898]),
  ])
  func `The z scores match those computed elsewhere`(prior: LogOdds.Prior, expected: [Double]) {
    let words = LogOdds(Self.usages(persons: 9), prior: prior, k: 1).words.sorted { $0.text < $1.text }
    #expect(words.map(\.text) == ["a", "b", "c", "d", "e", "f", "g", "h"])
    for (word, z) in zip(words, expected) { #expect(abs(word.z - z) < 1e-7, "\(word)") }
  }

  @Test(arguments: [("c", 1.0006120), ("d", -2.0676416), ("g", 4.3288894)])
  func `So do the log-odds ratios`(text: String, ratio: Double) throws {
    let words = LogOdds(Self.usages(persons: 9), prior: .flat(0.01), k: 1).words
    #expect(abs(try #require(words.first { $0.text == text }).logRatio - ratio) < 1e-7)
  }

  @Test func `Words stand from the target's to the other's, and turn round with the collections`() {
    let usages = Self.usages(persons: 9)
    let there = LogOdds(usages, prior: .flat(0.01), k: 1).words
    #expect(there.map(\.text) == ["c", "g", "b", "h", "a", "e", "f", "d"])
    let turned = usages.mapValues { LogOdds.Usage(target: $0.other, other: $0.target) }
    let back = LogOdds(turned, prior: .flat(0.01), k: 1).words
    for word in there { #expect(back.contains { $0.text == word.text && abs($0.z + word.z) < 1e-12 }) }
  }

  @Test func `A history that says what both collections say draws toward the same prior`() throws {
    let history = Self.usages().mapValues { ($0.target.times + $0.other.times) * 1_000_000 }
    let pooled = LogOdds(Self.usages(persons: 9), prior: .pooled(10), k: 1).words
    let past = LogOdds(Self.usages(persons: 9), prior: .history(history, 10), k: 1).words
    #expect(pooled.map(\.text) == past.map(\.text))
    for (one, other) in zip(pooled, past) { #expect(abs(one.z - other.z) < 1e-5) }
    let unknown = LogOdds(Self.usages(persons: 9), prior: .history([:], 8), k: 1).words
    #expect(unknown == LogOdds(Self.usages(persons: 9), prior: .flat(1), k: 1).words)
  }

  @Test func `Words of fewer than k persons are as if never said`() {
    var usages = Self.usages(persons: 5)
    let without = LogOdds(usages, prior: .pooled(10), k: 5).words
    usages["secret"] = LogOdds.Usage(
      target: LogOdds.Count(times: 900, persons: 4), other: LogOdds.Count(times: 1, persons: 1))
    #expect(LogOdds(usages, prior: .pooled(10), k: 5).words == without)
    #expect(LogOdds(usages, prior: .pooled(10), k: 4).words.first?.text == "secret")
  }

  @Test func `A word that few persons of the side it tells have said is not shown`() {
    var usages = Self.usages(persons: 5)
    usages["c"]?.target.persons = 4
    #expect(!LogOdds(usages, prior: .flat(1), k: 5).words.contains { $0.text == "c" })
    usages = Self.usages(persons: 5)
    usages["c"]?.other.persons = 4
    #expect(LogOdds(usages, prior: .flat(1), k: 5).words.first?.text == "c")
  }

  @Test func `Nothing can be told from no or one word, or with a prior that is none`() {
    let usages = Self.usages(persons: 9)
    #expect(LogOdds([:], prior: .flat(1), k: 1).words.isEmpty)
    #expect(LogOdds(usages.filter { $0.key == "c" }, prior: .pooled(1), k: 1).words.isEmpty)
    for weight in [0, -1, .infinity, .nan] {
      #expect(LogOdds(usages, prior: .flat(weight), k: 1).words.isEmpty)
      #expect(LogOdds(usages, prior: .pooled(weight), k: 1).words.isEmpty)
    }
    let unsaid = usages.mapValues { _ in
      LogOdds.Usage(target: LogOdds.Count(times: -3, persons: 9), other: LogOdds.Count())
    }
    #expect(LogOdds(unsaid, prior: .flat(1), k: 1).words.isEmpty)
  }
}
