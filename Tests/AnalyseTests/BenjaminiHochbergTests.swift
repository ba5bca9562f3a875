import Analyse
import TestSupport
import Testing

struct BenjaminiHochbergTests {
  /// The fifteen p-values of Benjamini and Hochberg 1995, section 3.2.
  private static let published = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1,
  ]

  @Test func `The adjusted values match those of R`() {
    let adjusted = BenjaminiHochberg(Self.published).adjusted
    let expected = [
      0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.0447 / 0.7, 0.0447 / 0.7, 0.0645, 0.0765, 0.486, 6.393 / 11,
      0.714875, 9.792 / 13, 11.385 / 14, 1,
    ]
    #expect(adjusted.count == expected.count)
    for (value, other) in zip(adjusted, expected) { #expect(abs(value - other) < 1e-12) }
  }

  @Test func `So do those under any dependence`() {
    let adjusted = BenjaminiHochberg(Self.published, dependence: .any).adjusted
    for (value, other) in zip(adjusted, [0.0049773, 0.0099547, 0.0315232, 0.1182119]) {
      #expect(abs(value - other) < 1e-7)
    }
    #expect(adjusted.last == 1)
  }

  @Test func `As many findings as published`() {
    #expect(BenjaminiHochberg(Self.published).findings(rate: 0.05) == [0, 1, 2, 3])
    #expect(BenjaminiHochberg(Self.published, dependence: .any).findings(rate: 0.05) == [0, 1, 2])
    #expect(BenjaminiHochberg(Self.published).combined.map { abs($0 - 0.0015) < 1e-15 } == true)
  }

  /// The definition: the greatest i for which the i-th least p-value is at most i / m · q, and all up to it.
  @Test(arguments: BenjaminiHochberg.Dependence.allCases)
  func `Adjusted values find what stepping up finds, are no less than the p-values and keep their order`(
    dependence: BenjaminiHochberg.Dependence
  ) {
    var random = SeededGenerator(seed: 1995)
    for _ in 0..<300 {
      let count = Int.random(in: 1...30, using: &random)
      let values = (0..<count).map { _ in
        Double.random(in: 0...1, using: &random) * Double.random(in: 0...1, using: &random)
      }
      let result = BenjaminiHochberg(values, dependence: dependence)
      let factor = dependence == .any ? (1...count).reduce(0.0) { $0 + 1 / Double($1) } : 1
      let rising = values.sorted()
      let rate = 0.2
      let last = (1...count).last { rising[$0 - 1] * factor <= rate * Double($0) / Double(count) }
      #expect(result.findings(rate: rate).count == last ?? 0)
      #expect(zip(values, result.adjusted).allSatisfy { $0 <= $1 && $1 <= 1 })
      let order = values.indices.sorted { values[$0] < values[$1] }.map { result.adjusted[$0] }
      #expect(order == order.sorted())
    }
  }

  @Test func `One test is not adjusted, and none gives none`() {
    #expect(BenjaminiHochberg([0.03]).adjusted == [0.03])
    #expect(BenjaminiHochberg([]).adjusted.isEmpty)
    #expect(BenjaminiHochberg([]).combined == nil)
    #expect(BenjaminiHochberg([], dependence: .any).findings(rate: 1).isEmpty)
  }

  @Test func `What is no probability is never a finding by mistake`() {
    #expect(BenjaminiHochberg([.nan, 2, .infinity]).adjusted == [1, 1, 1])
    #expect(BenjaminiHochberg([-0.5, .nan]).adjusted == [0, 1])
  }
}
