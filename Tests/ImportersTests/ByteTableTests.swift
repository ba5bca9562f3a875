import TestSupport
import Testing

@testable import Importers

@Suite struct ByteTableTests {
  @Test func `it numbers like a dictionary does`() {
    var random = SeededGenerator(seed: 4)
    var table = ByteTable()
    var numbers: [[UInt8]: Int] = [:]
    for _ in 0..<5000 {
      let key = (0..<Int.random(in: 0...3, using: &random)).map { _ in UInt8.random(in: 0...9, using: &random) }
      #expect(over(key) { table.index(of: $0) } == numbers[key])
      let number = table.intern(key.span)
      #expect(number == numbers[key, default: numbers.count])
      numbers[key] = number
    }
    #expect(table.count == numbers.count)
    for (key, number) in numbers { #expect(table[number] == key) }
  }
}
