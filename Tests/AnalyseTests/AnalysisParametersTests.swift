import Analyse
import Testing

struct AnalysisParametersTests {
  @Test(arguments: [(-1, 3), (0, 3), (2, 3), (3, 3), (5, 5), (40, 40)])
  func `No configuration gets k below the compiled-in floor`(wanted: Int, k: Int) {
    #expect(AnalysisParameters(k: wanted).k == k)
  }

  @Test func `A k below the default is marked`() {
    #expect(AnalysisParameters(k: 3).isBelowDefault)
    #expect(!AnalysisParameters().isBelowDefault)
  }

  @Test(arguments: [(0.9, 0.9), (0.2, 0.95), (1.0, 0.95), (Double.nan, 0.95)])
  func `A confidence out of range falls back to the default`(wanted: Double, confidence: Double) {
    #expect(AnalysisParameters(confidence: wanted).confidence == confidence)
  }
}
