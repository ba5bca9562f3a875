import Testing

@testable import Importers

@Suite struct DayPartWordsTests {
  @Test func `the list is whole`() {
    #expect(DayPartWords.all.count >= 100)
  }

  @Test func `no spelling has two meanings`() {
    let meanings = Dictionary(grouping: DayPartWords.all, by: \.bytes)
    for (word, entries) in meanings {
      #expect(Set(entries.map(\.part)).count == 1, "\(String(decoding: word, as: UTF8.self))")
    }
  }

  @Test func `a word covers at most twelve hours, so that an hour of the dial has one meaning`() {
    for word in DayPartWords.all {
      #expect(word.part.from < word.part.to && word.part.to <= 24 && word.part.to - word.part.from <= 12)
    }
  }

  @Test func `every spelling is folded as headers are, and read back`() {
    for word in DayPartWords.all {
      var gap = WhatsAppHeaderGap()
      let taken = word.bytes.map { gap.add($0) }
      #expect(taken.allSatisfy(\.self) && gap.isWord(word.bytes))
      #expect(gap.dayPart(from: 0) == word.part)
    }
  }
}
