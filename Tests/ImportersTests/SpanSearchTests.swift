import Testing

@testable import Importers

@Suite struct SpanSearchTests {
  @Test func `bytes are found where they are and nowhere else`() {
    let text = "abcabd"
    #expect(over(text) { $0.firstRange(of: Array("abd".utf8)) } == 3..<6)
    #expect(over(text) { $0.firstRange(of: Array("ab".utf8), from: 1) } == 3..<5)
    #expect(over(text) { $0.firstRange(of: Array("x".utf8)) } == nil)
    #expect(over(text) { $0.firstRange(of: []) } == nil)
    #expect(over(text) { $0.holds(Array("bc".utf8), at: 1) })
    #expect(!over(text) { $0.holds(Array("bd".utf8), at: 5) })
    #expect(!over(text) { $0.holds(Array("a".utf8), at: -1) })
    #expect(over(text) { $0.firstIndex { $0 == UInt8(ascii: "d") } } == 5)
    #expect(over(text) { $0.copy(1..<3) } == Array("bc".utf8))
  }
}
