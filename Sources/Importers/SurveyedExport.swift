package import Corpus

/// An export whose whole file has been looked at: its format, dialect, date order, names and title are known.
package protocol SurveyedExport: Sendable {
  /// What the first pass found out.
  var survey: ExportSurvey { get }

  /// Opens the export again for its records; call it as often as wanted.
  ///
  /// Throws `ambiguousDateOrder` when the survey could not decide and the user did not.
  func records() throws(ImportError) -> any ExportReader
}
