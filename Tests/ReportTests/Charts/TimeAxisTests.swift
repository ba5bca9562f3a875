import Corpus
import Testing

@testable import Report

struct TimeAxisTests {
  private let weeks = (2800...2810).map(ISOWeek.init(ordinal:))

  @Test func `Weeks stand in the middle of equal steps`() throws {
    let axis = TimeAxis(weeks: weeks, left: 0, right: 110)
    #expect(axis.x(weeks[0]) == 5)
    #expect(axis.x(weeks[10]) == 105)
    #expect(axis.x(ISOWeek(ordinal: 2799)) == nil)
    #expect(axis.x(ISOWeek(ordinal: 2811)) == nil)
  }

  @Test func `A run of weeks is cut off at the axis`() throws {
    let axis = TimeAxis(weeks: weeks, left: 0, right: 110)
    let edges = try #require(axis.edges(ISOWeek(ordinal: 2790)...ISOWeek(ordinal: 2801)))
    #expect(edges.left == 0)
    #expect(edges.right == 20)
    #expect(axis.edges(ISOWeek(ordinal: 2811)...ISOWeek(ordinal: 2815)) == nil)
  }

  @Test(arguments: [4, 12, 30, 52, 104])
  func `Names of months do not run into each other`(count: Int) {
    let weeks = (2800..<2800 + count).map(ISOWeek.init(ordinal:))
    var drawing = Drawing(width: 700, height: 40)
    TimeAxis(weeks: weeks, left: 42, right: 596).draw(in: &drawing, y: 20, text: ReportText(.english))
    let places = drawing.labels.map(\.x)
    #expect(zip(places, places.dropFirst()).allSatisfy { $1 - $0 >= 30 })
    #expect(drawing.labels.contains { $0.text.contains("20") } || count == 4)
  }
}
