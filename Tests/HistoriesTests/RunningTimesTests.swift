import Testing

@testable import Histories

struct RunningTimesTests {
  @Test func `places are found as by looking at each, late arrivals aside`() {
    let times = RunningTimes([10, 20, 15, 20, 30, 5, 40])
    #expect(times.places(from: 0, to: 9).isEmpty)
    #expect(times.places(from: 20, to: 30) == 1..<6)
    #expect(times.places(from: 31, to: 100) == 6..<7)
    #expect(times.places(from: 41, to: 100).isEmpty)
    #expect(RunningTimes([]).places(from: 0, to: 1).isEmpty)
  }
}
