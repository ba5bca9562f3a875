import Corpus
import Languages
import TestSupport
import Testing

@Suite struct ReadingTableTests {
  @Test func `the embedded table is that of the files`() throws {
    let words = ReadingWords(try Codebook.read(files: Codebook.embeddedFiles()))
    try expectGolden(ReadingTable.text(of: words), "../Sources/LanguagesData/reading.tsv")
  }

  @Test func `what is written is read back`() throws {
    let words = ReadingWords(try Codebook.read(files: Codebook.embeddedFiles()))
    let found = ReadingTable.builtIn()
    #expect(found.commonWords == words.commonWords && found.commonWords.count > 500)
    #expect(found.keptWords == words.keptWords && !found.keptWords.isEmpty)
    #expect(found.phrases.events == words.phrases.events && found.phrases.events.count > 15)
    #expect(found.phrases.mediaOmitted == words.phrases.mediaOmitted)
    #expect(found.phrases.you == words.phrases.you && found.phrases.and == words.phrases.and)
    #expect(found.phrases.attached == words.phrases.attached && found.phrases.deleted == words.phrases.deleted)
    #expect(found.phrases.edited == words.phrases.edited && found.phrases.forwarded == words.phrases.forwarded)
    #expect(found.phrases.location == words.phrases.location && found.phrases.poll == words.phrases.poll)
    #expect(found.phrases.pollOption == words.phrases.pollOption && found.phrases.notices == words.phrases.notices)
    #expect(found.phrases.unavailable == words.phrases.unavailable)
    #expect(found.phrases.fileTitles == words.phrases.fileTitles)
  }

  /// "Ali" is "there" in Portuguese, "Noi" is "we" in Romanian; as names both must go from texts.
  @Test(arguments: ["ali", "ana", "jan", "deniz", "noi", "asi", "hum", "raj", "ahmed", "nuno"])
  func `first names that are words of a language of the codebook stay names`(_ name: String) {
    let words = ReadingTable.builtIn()
    #expect(!words.commonWords.contains(name))
    #expect(!words.keptWords.contains(name))
  }
}
