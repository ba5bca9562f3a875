import Testing

@testable import Privacy

struct RosterBuilderTests {
  @Test func `only names with a word that does not stand alone are sequences`() {
    var builder = RosterBuilder(common: [], kept: [])
    builder.addWords(of: "Ahmad Khan")
    #expect(builder.sequences.isEmpty)
    builder.addWords(of: "Li Khan")
    #expect(builder.sequences.count == 1 && builder.sequences.first?.requiresCapitals == false)
  }

  @Test func `names of common words only need capitals`() {
    let common = Set(["wolt", "courier"].flatMap { NameForms.words(of: $0).map(\.hash) })
    var builder = RosterBuilder(common: common, kept: [])
    builder.addWords(of: "Wolt Courier")
    #expect(builder.sequences.first?.requiresCapitals == true)
  }

  @Test func `a word keeps its number in all names and forms`() {
    var builder = RosterBuilder(common: [], kept: [])
    builder.addWords(of: "Li Wu")
    builder.addWords(of: "Wu Li")
    let tokens = builder.sequences.map(\.tokens)
    #expect(tokens.count == 2 && tokens[0] == tokens[1].reversed())
  }
}
