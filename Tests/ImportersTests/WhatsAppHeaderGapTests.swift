import Testing

@testable import Importers

@Suite struct WhatsAppHeaderGapTests {
  private func gap(_ text: String) -> WhatsAppHeaderGap {
    var gap = WhatsAppHeaderGap()
    for byte in text.utf8 { _ = gap.add(byte) }
    return gap
  }

  @Test(arguments: [
    ("AM", "am"), ("ÖS", "ös"), ("ÀÉ", "àé"), ("Π.Μ".filter { $0 != "." }, "πμ"), ("ΡΩ", "ρω"), ("ПП", "пп"),
    ("ЧСЯ", "чся"), ("下午", "下午"), ("م", "م"),
  ])
  func `capitals of all scripts with headers become small`(_ capital: String, _ small: String) {
    #expect(gap(capital).isWord(Array(small.utf8)))
  }

  @Test func `capitals of ASCII are told from small letters`() {
    #expect(gap("PM").isUpperCase && !gap("Pm").isUpperCase && !gap("pm").isUpperCase && !gap("下午").isUpperCase)
  }

  @Test func `a word too long, a second comma and a fifth dot are refused`() {
    var gap = WhatsAppHeaderGap()
    let letters = (0..<49).map { _ in gap.add(0x61) }
    #expect(letters == Array(repeating: true, count: 48) + [false] && gap.count == 48)
    let commas = (0..<2).map { _ in gap.addComma() }
    #expect(commas == [true, false])
    let dots = (0..<5).map { _ in gap.addDot() }
    #expect(dots == [true, true, true, true, false])
  }

  @Test func `only a narrow blank before a word counts`() {
    var before = WhatsAppHeaderGap()
    before.addBlank(isNarrow: true)
    #expect(before.hasNarrowBlank && before.hasBlank)
    var after = gap("pm")
    after.addBlank(isNarrow: true)
    #expect(!after.hasNarrowBlank && after.hasBlank)
  }
}
