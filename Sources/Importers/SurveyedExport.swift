package import Corpus

/// An export whose whole file has been looked at: its format, dialect, date order, names and title are known.
package protocol SurveyedExport: Sendable {
  /// What the first pass found out.
  var survey: ExportSurvey { get }

  /// Opens the export again for its records; call it as often as wanted.
  ///
  /// Throws `ambiguousDateOrder` when the survey could not decide and the user did not.
  func records() throws(ImportError) -> any ExportReader

  /// Parts of the file that can be read at the same time, each from its own first record; at least one.
  var partCount: Int { get }

  /// Opens one part for its records, counted from 0; those of all parts together are those of `records()`.
  func records(part: Int) throws(ImportError) -> any ExportReader
}

extension SurveyedExport {
  /// One part: the whole.
  package var partCount: Int { 1 }

  /// The whole.
  package func records(part: Int) throws(ImportError) -> any ExportReader { try records() }
}
