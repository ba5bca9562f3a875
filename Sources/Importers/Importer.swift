/// The door of this module: finds exports, surveys them, and lets their records be read.
///
///     let importer = Importer(options: ImportOptions(phrases: phrases))
///     for case .export(let file) in importer.find(at: paths) {
///       let export = try importer.survey(file)
///       let reader = try export.records()
///       var batch = RecordBatch()
///       while try reader.next(&batch) { … }
///     }
package struct Importer: Sendable {
  /// What the caller asked for.
  package let options: ImportOptions
  let formats: [any ExportFormat]
  /// Where titles stand in the names of files.
  package let names: ExportFileName

  /// Prepares the formats (compiles the wording) once for any number of files.
  package init(options: ImportOptions) {
    self.init(options: options, formats: Formats.all.map { $0.init(options: options) })
  }

  /// The same with formats that are prepared already.
  init(options: ImportOptions, formats: [any ExportFormat]) {
    self.options = options
    self.formats = formats
    names = ExportFileName(phrases: options.phrases)
  }

  /// Everything at some paths: files as they are, folders with all below them in the order of their names, zips by
  /// their members.
  ///
  /// One failure never hides the rest.
  package func find(at paths: [String]) -> [FoundExport] {
    var search = ExportSearch(formats: formats, options: options, names: names)
    for path in paths { search.visit(path) }
    return search.found
  }

  /// Reads a whole file once and says what it is.
  ///
  /// Time linear in its size, memory bounded but for the names in it.
  package func survey(_ file: ExportFile) throws(ImportError) -> any SurveyedExport {
    let head = try file.sources[0].head(512)
    if head.isEmpty { throw .empty }
    let kind = ContentKind(head: head.span)
    var best: (format: any ExportFormat, evidence: FormatEvidence)?
    for format in formats {
      let evidence = format.evidence(head.span)
      if evidence > (best?.evidence ?? .none) { best = (format, evidence) }
    }
    guard let best else { throw .notAChat(kind) }
    return try best.format.survey(file)
  }
}
