import Testing

@testable import Histories

struct OffsetTrackTests {
  private func track(_ offsets: [Int64]) -> OffsetTrack {
    OffsetTrack(offsets.enumerated().map { .init(index: $0.offset, place: Int32($0.offset), offset: $0.element) })
  }

  @Test func `one phone without seconds shifts nothing by a minute`() {
    let track = track([3600, 3582, 3590, 3541, 3599, 3577])
    #expect((0...6).allSatisfy { abs(track.offset(before: $0) - 3585) <= 10 })
  }

  @Test func `a change of zone counts from its anchor on`() {
    let track = track([0, 0, 0, 3600, 3600, 3600])
    #expect((0...6).map { track.offset(before: $0) } == [0, 0, 0, 0, 3600, 3600, 3600])
    #expect(self.track([]).offset(before: 0) == 0)
  }
}
