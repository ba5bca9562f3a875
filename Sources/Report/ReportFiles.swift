/// A file of a report, not yet written anywhere.
package struct ReportFile: Hashable, Sendable {
  /// Plain name without a folder, such as `report.html`.
  package let name: String
  /// The whole file.
  package let bytes: [UInt8]

  init(name: String, text: String) {
    self.name = name
    bytes = Array(text.utf8)
  }
}

/// THE list of files that a report consists of.
package enum ReportFiles {
  /// Renders every file.
  ///
  /// The same document gives the same bytes.
  package static func all(_ document: ReportDocument) throws(ReportError) -> [ReportFile] {
    [
      ReportFile(name: "report.html", text: try HTMLRenderer().render(document)),
      ReportFile(name: "report.json", text: JSONRenderer().render(document)),
      ReportFile(name: "coverage.csv", text: CSVRenderer().coverage(document)),
      ReportFile(name: "weekly.csv", text: CSVRenderer().weekly(document)),
      ReportFile(name: "themes.csv", text: CSVRenderer().themes(document)),
    ]
  }
}
