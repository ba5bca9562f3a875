/// What a first pass over a whole export found out, before any record is made from it.
///
/// It holds clear names (`roster`, `title`): it must not be stored or printed as it is.
package struct ExportSurvey: Sendable {
  /// Name of the format in `Formats.swift`, such as `whatsapp-text`.
  package var format: String
  /// Name of the dialect's row, such as `android-dash-slash`.
  package var dialect: String
  /// How the date order was decided.
  package var dateOrder: DateOrderVerdict
  /// Every distinct sender or named member in the order of first appearance, marks stripped.
  package var roster: [String]
  /// The group's title, where the file's name or its system lines give one.
  package var title: String?
  /// Lines with a possible header; a few may prove to be pasted into messages.
  package var headers: Int
  /// Lines of the file.
  package var lines: Int
  /// Size of the file or zip member.
  package var byteCount: Int

  /// Makes a survey.
  package init(
    format: String, dialect: String, dateOrder: DateOrderVerdict, roster: [String], title: String?, headers: Int,
    lines: Int, byteCount: Int
  ) {
    self.format = format
    self.dialect = dialect
    self.dateOrder = dateOrder
    self.roster = roster
    self.title = title
    self.headers = headers
    self.lines = lines
    self.byteCount = byteCount
  }
}
