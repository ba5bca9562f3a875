import Analyse
import Testing

struct SplitMix64Tests {
  /// The first outputs of the reference code for seed 1234567.
  @Test func `The sequence is that of the reference code`() {
    var random = SplitMix64(seed: 1_234_567)
    let expected: [UInt64] = [
      6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423, 4_593_380_528_125_082_431,
      16_408_922_859_458_223_821,
    ]
    for number in expected { #expect(random.next() == number) }
  }

  @Test(arguments: [1, 2, 7, 1000])
  func `Numbers below a bound reach all of them and no other`(bound: Int) {
    var random = SplitMix64(seed: 9)
    var seen = Set<Int>()
    for _ in 0..<(bound * 20) { seen.insert(random.next(below: bound)) }
    #expect(seen == Set(0..<bound))
  }
}
