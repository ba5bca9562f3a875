import Analyse
import Corpus
import Testing

struct ThemeFindingTests {
  /// Person n has theme 0 when bit 0 of n mod 4 is set, theme 1 when bit 1 is.
  @Test func `Themes are told as ranges of persons, most persons first`() throws {
    var group = InventedGroup()
    for _ in 0..<8 { group.addWeek(persons: 0..<40) }
    for _ in 0..<4 { group.addWeek(persons: (0..<40).filter { $0 % 4 != 1 } + Array(40..<44)) }
    let themes = try #require(group.findings().groups.first).themes
    #expect(themes.map(\.theme) == [ThemeID("WAIT"), ThemeID("PAY")])
    #expect(themes.map(\.persons.low) == [20, 10])
    #expect(themes.map(\.direction) == [.up, .down])
  }

  @Test func `Themes of fewer than k persons, and groups with too few weeks, have none`() throws {
    var small = InventedGroup()
    for _ in 0..<12 { small.addWeek(persons: 0..<8) }
    #expect(try #require(small.findings().groups.first).themes.isEmpty)
    var short = InventedGroup()
    for _ in 0..<11 { short.addWeek(persons: 0..<80) }
    #expect(try #require(short.findings().groups.first).themes.isEmpty)
  }
}
