import Analyse
import TestSupport
import Testing

struct KrippendorffAlphaTests {
  /// Coders' rows as published, `.` for a missing value, turned into what each unit was given.
  private static func units(_ rows: [String]) -> [[Int]] {
    let coders = rows.map { $0.split(separator: " ").map { Int($0) } }
    return (0..<(coders.first?.count ?? 0)).map { unit in coders.compactMap { $0[unit] } }
  }

  private static let four = units([
    "1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . 3", ". 3 3 3 2 3 4 2 2 5 1 .", "1 2 3 3 2 4 4 1 2 5 1 .",
  ])
  private static let three = units([
    ". . . . . 3 4 1 2 1 1 3 3 . 3", "1 . 2 1 3 3 4 3 . . . . . . .", ". . 2 1 3 4 4 . 2 1 1 3 3 . 4",
  ])

  /// Krippendorff 2011, example C, and the three coders of the encyclopedias.
  @Test(arguments: [
    (four, [0.743421052631579, 0.8153875037548814, 0.8491071428571428, 0.7974027747116121]),
    (three, [0.691358024691358, 0.8067214199413153, 0.8108448928121059, 0.8089436707842471]),
  ])
  func `The coefficient is the published one on every scale`(units: [[Int]], expected: [Double]) throws {
    let alpha = KrippendorffAlpha(units: units)
    for (scale, value) in zip(KrippendorffAlpha.Scale.allCases, expected) {
      #expect(abs(try #require(alpha.value(scale)) - value) < 1e-14, "\(scale)")
    }
  }

  @Test(arguments: [
    ("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0", 0.09523809523809534),
    ("1 1 2 2 4 3 3 3 5 4 4 1", "2 1 2 2 2 3 3 3 5 4 4 4", 0.6919642857142858),
  ])
  func `So is that of two coders, also from their matrix`(one: String, other: String, expected: Double) throws {
    let units = Self.units([one, other])
    #expect(abs(try #require(KrippendorffAlpha(units: units).value(.nominal)) - expected) < 1e-14)
    var matrix = ConfusionMatrix(size: 6)
    for unit in units { matrix[unit[0], unit[1]] += 1 }
    for scale in KrippendorffAlpha.Scale.allCases {
      let (whole, single) = (KrippendorffAlpha(matrix).value(scale), KrippendorffAlpha(units: units).value(scale))
      #expect(abs(try #require(whole) - #require(single)) < 1e-12)
    }
  }

  @Test func `Order of units and of coders has no say`() throws {
    var random = SeededGenerator(seed: 2011)
    let expected = try #require(KrippendorffAlpha(units: Self.four).value(.ordinal))
    for _ in 0..<50 {
      let shuffled = Self.four.shuffled(using: &random).map { $0.shuffled(using: &random) }
      #expect(abs(try #require(KrippendorffAlpha(units: shuffled).value(.ordinal)) - expected) < 1e-12)
    }
  }

  @Test(arguments: KrippendorffAlpha.Scale.allCases)
  func `Full agreement is 1, and without variation or pairs there is none`(scale: KrippendorffAlpha.Scale) {
    #expect(KrippendorffAlpha(units: [[0, 0], [7, 7], [3, 3]]).value(scale) == 1)
    #expect(KrippendorffAlpha(units: [[2, 2], [2, 2]]).value(scale) == nil)
    #expect(KrippendorffAlpha(units: [[2], [3], []]).value(scale) == nil)
    #expect(KrippendorffAlpha(ConfusionMatrix(size: 4)).value(scale) == nil)
  }
}
