import Testing

@testable import groundswell

@Suite struct ExitStatusTests {
  // sysexits.h: EX_USAGE 64, EX_DATAERR 65, EX_CANTCREAT 73, EX_IOERR 74, EX_TEMPFAIL 75, EX_CONFIG 78.
  @Test func `the numbers are those of sysexits`() {
    #expect(ExitStatus.allCases.map(\.rawValue) == [0, 64, 65, 73, 74, 75, 78])
  }

  @Test func `the worse of two ends is kept`() {
    for one in ExitStatus.allCases {
      for other in ExitStatus.allCases {
        #expect(one.combined(with: other).rawValue == max(one.rawValue, other.rawValue))
      }
    }
  }
}
