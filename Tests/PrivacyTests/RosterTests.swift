import TestSupport
import Testing

@testable import Privacy

struct RosterTests {
  private func roster(_ names: [String], common: Set<String> = [], kept: Set<String> = []) -> Roster {
    Roster(names, commonWords: common, keptWords: kept, countryCode: "45")
  }

  private func entry(_ word: String, in roster: Roster) -> Roster.Entry? {
    WordScanner.word(Array(word.utf8).span, at: 0).flatMap { roster.entry($0.hash) }
  }

  @Test func `every word of every name is found in a large roster and no other`() {
    var generator = SeededGenerator(seed: 1)
    let names = (0..<2000).map { _ in
      String((0..<8).map { _ in "abcdefghijklmnopqrstuvwxyz".randomElement(using: &generator) ?? "a" })
    }
    let roster = roster(names)
    #expect(names.allSatisfy { entry($0, in: roster)?.isAlone == true })
    #expect((0..<2000).allSatisfy { entry("other" + String(repeating: "x", count: $0 % 9) + "zz", in: roster) == nil })
  }

  @Test func `numbers are kept whole and without what may be a country code`() {
    #expect(roster(["+45 12 34 56 78", "Ahmad"]).numbers == [4_512_345_678, 512_345_678, 12_345_678, 2_345_678])
    #expect(roster(["Ahmad 12345678"]).numbers.isEmpty)
  }

  @Test func `common words need a capital and kept words never stand alone`() {
    let roster = roster(["Mark Wolt", "will smith"], common: ["mark", "will"], kept: ["WOLT"])
    #expect(
      entry("mark", in: roster)?.isAlone == false && entry("mark", in: roster)?.shapes == ScannedWord.Shape.title.bit)
    #expect(entry("wolt", in: roster)?.isAlone == false && entry("wolt", in: roster)?.shapes == 0)
    #expect(entry("smith", in: roster)?.isAlone == true)
    #expect(entry("marks", in: roster)?.isAlone == false)
  }

  @Test func `names of words that do not stand alone are followed word by word`() throws {
    let roster = roster(["Li Wu", "Li Wu Bo"])
    let tokens = try ["li", "wu", "bo"].map { try #require(entry($0, in: roster)).token }
    let first = roster.step(from: 0, by: tokens[0])
    let second = roster.step(from: first, by: tokens[1])
    let third = roster.step(from: second, by: tokens[2])
    #expect(!roster.isName(first, isCapitalised: true))
    #expect(roster.isName(second, isCapitalised: false) && roster.isName(third, isCapitalised: false))
    #expect(roster.step(from: first, by: tokens[2]) == 0 && roster.step(from: 0, by: 0) == 0)
  }

  @Test func `an empty roster knows nothing`() {
    #expect(entry("ahmad", in: roster([])) == nil)
    #expect(entry("ahmad", in: roster(["", "🚲", "1"])) == nil)
  }
}
