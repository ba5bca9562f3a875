import Analyse
import Corpus
import Testing

struct MeasuresTests {
  private let themes = [ThemeID("PAY"), ThemeID("WAIT")]

  @Test func `Names are distinct, and the list is not empty`() {
    let names = Measures.all(themes: themes).map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.count == 7 + Head.allCases.count + 2)
    #expect(names.contains(Measures.strict.name) && names.contains(Measures.broad.name))
  }

  @Test func `A person counts at every rung up to the highest reached`() throws {
    let row = row(rung: 5)
    #expect(Measures.ladder.map { $0.holds(for: row) } == [true, true, true, true, true, false, false])
    #expect(Measures.strict.holds(for: row) && Measures.broad.holds(for: row))
    #expect(!Measures.strict.holds(for: self.row(rung: 3)))
  }

  @Test func `Heads and themes are read from their own bits`() {
    let row = row(rung: 0)
    #expect(Measures.heads.map { $0.holds(for: row) } == [true, false, true, false])
    #expect(Measures.themes(themes).map { $0.holds(for: row) } == [false, true])
  }

  @Test func `A codebook of more themes than bits keeps the first 64`() {
    #expect(Measures.themes((0..<80).map { ThemeID("T\($0)") }).count == 64)
  }

  private func row(rung: Int) -> PersonWeek {
    PersonWeek(
      group: 0, week: ISOWeek(ordinal: 1), person: 0, messages: 1, topRung: Rung(rung) ?? .none, heads: 0b0101,
      rungs: 0, themes: 0b10)
  }
}
