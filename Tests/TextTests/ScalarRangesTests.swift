import Testing

@testable import Text

@Suite struct ScalarRangesTests {
  private func ranges(_ rows: StaticString) -> [ClosedRange<UInt32>] {
    var ranges: [ClosedRange<UInt32>] = []
    ScalarRanges.forEach(in: rows) { ranges.append($0) }
    return ranges
  }

  @Test func `single scalars and ranges are read, over lines`() {
    #expect(
      ranges("D 41..5A\n  1F1E6..1F1FF 10FFFF") == [0xD...0xD, 0x41...0x5A, 0x1F1E6...0x1F1FF, 0x10FFFF...0x10FFFF])
    #expect(ranges("").isEmpty)
  }

  @Test func `the ranges of no two word-break properties meet, and all are in order`() {
    var seen: Set<UInt32> = []
    for property in WordBreak.allCases {
      var last: UInt32?
      ScalarRanges.forEach(in: property.ranges) { range in
        #expect(last.map { $0 < range.lowerBound } != false)
        last = range.upperBound
        for scalar in range { #expect(seen.insert(scalar).inserted) }
      }
      #expect(last != nil || property == .other)
    }
    #expect(seen.count > 30_000)
  }
}
