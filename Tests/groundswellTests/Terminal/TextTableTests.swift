import Testing

@testable import groundswell

@Suite struct TextTableTests {
  @Test func `the first column stands flush left, the others flush right, and no line ends in blanks`() {
    var table = TextTable()
    table.add(["", "a", "long"])
    table.add(["name", "12", "3"])
    table.add(["short row"])
    #expect(table.lines(indentation: 2) == ["              a  long", "  name       12     3", "  short row"])
  }

  @Test func `blocks of unequal height stand beside each other`() {
    #expect(TextTable.beside(["ab", "c"], ["x", "y", "z"], gap: 1) == ["ab x", "c  y", "   z"])
    #expect(TextTable.beside(["ab", "c"], ["x"], gap: 1) == ["ab x", "c"])
  }

  @Test func `nothing is nothing`() {
    #expect(TextTable().lines() == [] && TextTable.beside([], []) == [])
  }
}
