import Corpus
import Testing

@testable import Importers

@Suite struct WhatsAppHeaderWordsTests {
  @Test func `words are spelled once, as headers are folded`() {
    let words = WhatsAppHeaderWords.atDate.map(\.bytes) + WhatsAppHeaderWords.atTime
    #expect(words.count >= 7)
    #expect(Set(words).count == words.count)
    for word in words {
      var gap = WhatsAppHeaderGap()
      for byte in word { _ = gap.add(byte) }
      #expect(gap.isWord(word))
    }
  }

  @Test func `two letters name an era`() {
    let letters = (UInt8.min...UInt8.max).filter { WhatsAppHeaderWords.era($0) != nil }
    #expect(letters == [UInt8(ascii: "H"), UInt8(ascii: "R")])
  }

  @Test(arguments: ["9/3/24, 14:05", "9/3/24، 14:05", "9/3/24， 14:05"])
  func `every comma stands between date and time`(_ text: String) {
    #expect(WhatsAppHeaderScannerTests.time("\(text) - A: x", .dayMonthYear) == "2024-03-09 14:05:00")
  }
}
