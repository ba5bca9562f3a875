import Corpus
import Testing

@Suite struct CodeTests {
  @Test func `rungs lie between nought and seven and are ordered`() {
    #expect(
      (-2...9).map { Rung($0) != nil } == [false, false, true, true, true, true, true, true, true, true, false, false])
    #expect(Rung.none < Rung.sharedGrievance && Rung.sharedGrievance < Rung.callToAction)
    #expect(Rung(6)?.capped(at: .callToAction) == .callToAction)
    #expect(Rung(1)?.capped(at: .callToAction) == Rung(1))
  }
}
