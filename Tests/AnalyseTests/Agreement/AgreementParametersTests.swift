import Analyse
import Testing

struct AgreementParametersTests {
  @Test(arguments: [(-5, 0), (0, 0), (1000, 1000), (Int.max, 100_000)])
  func `Numbers of draws stay in range`(given: Int, kept: Int) {
    #expect(AgreementParameters(resamples: given).resamples == kept)
  }

  @Test(arguments: [(0.9, 0.9), (0.4, 0.95), (1, 0.95), (.nan, 0.95)])
  func `So does the confidence`(given: Double, kept: Double) {
    #expect(AgreementParameters(confidence: given).confidence == kept)
  }
}
