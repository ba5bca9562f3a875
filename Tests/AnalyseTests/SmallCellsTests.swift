import Analyse
import TestSupport
import Testing

struct SmallCellsTests {
  @Test(arguments: [
    (0, 20, Cell.hidden), (1, 20, .hidden), (4, 20, .hidden), (5, 20, .shown(5)), (20, 20, .shown(20)), (4, 4, .hidden),
    (0, 0, .hidden),
  ])
  func `A count is shown from k persons on, and zero looks like four`(persons: Int, active: Int, cell: Cell) {
    #expect(SmallCells.cell(persons: persons, amongActive: active, k: 5) == cell)
  }

  @Test func `Messages are hidden with the persons who wrote them`() {
    #expect(SmallCells.cell(300, about: 4, k: 5) == .hidden)
    #expect(SmallCells.cell(0, about: 5, k: 5) == .shown(0))
  }

  @Test func `One hidden cell of a row takes the smallest shown one with it`() {
    let row: [Cell] = [.shown(30), .hidden, .unseen, .shown(12), .shown(12)]
    #expect(SmallCells.complementing(row) == [.shown(30), .hidden, .unseen, .hidden, .shown(12)])
  }

  @Test(arguments: [[Cell.shown(3)], [.hidden, .hidden, .shown(9)], [.hidden], [.unseen], []])
  func `Other rows stay as they are`(row: [Cell]) {
    #expect(SmallCells.complementing(row) == row)
  }

  /// Compared with trying every way to fill the hidden cells.
  @Test func `A sum gives back a cell exactly when fewer than three values remain for it`() {
    var random = SeededGenerator(seed: 13)
    for _ in 0..<400 {
      let k = Int.random(in: 3...5, using: &random)
      let exact = (0..<Int.random(in: 1...5, using: &random)).map { _ in Int.random(in: 0...8, using: &random) }
      let row = exact.map { SmallCells.cell(persons: $0, amongActive: 40, k: k) }
      let sum = exact.reduce(0, +)
      let hidden = row.count { $0 == .hidden }
      let rest = sum - row.compactMap(\.value).reduce(0, +)
      let values = Set(fillings(of: hidden, sum: rest, below: k).compactMap(\.first))
      #expect(SmallCells.sumGivesBack(row: row, sum: sum, k: k) == (hidden > 0 && values.count < 3))
    }
  }

  private func fillings(of cells: Int, sum: Int, below k: Int) -> [[Int]] {
    guard cells > 0 else { return sum == 0 ? [[]] : [] }
    return (0..<k).filter { $0 <= sum }.flatMap { first in
      fillings(of: cells - 1, sum: sum - first, below: k).map { [first] + $0 }
    }
  }
}
