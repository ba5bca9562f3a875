import TestSupport
import Testing

@testable import Text

@Suite struct HashIndexTests {
  @Test func `it finds what was put in, also under crowded keys, and nothing else`() {
    var generator = SeededGenerator(seed: 3)
    var expected: [UInt64: Int32] = [0: 5]
    for index in 0..<5000 {
      let key = index % 2 == 0 ? UInt64(index) << 29 : generator.next()
      expected[key] = Int32(index)
    }
    let index = HashIndex(expected.map { ($0.key, $0.value) })
    for (key, value) in expected { #expect(index.value(for: key) == value) }
    for _ in 0..<5000 {
      let key = generator.next()
      #expect(index.value(for: key) == expected[key] ?? -1)
    }
  }

  @Test func `an empty one finds nothing`() {
    #expect(HashIndex([]).value(for: 0) == -1)
  }
}
