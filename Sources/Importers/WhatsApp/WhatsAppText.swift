import Corpus

/// WhatsApp's "export chat": plain text, one header per record, as `.txt` or inside of a zip.
struct WhatsAppText: ExportFormat {
  static let name = "whatsapp-text"

  private let options: ImportOptions
  private let wording: WhatsAppWording

  init(options: ImportOptions) {
    self.options = options
    wording = WhatsAppWording(options.phrases)
  }

  /// Every text file by itself.
  func claims(_ names: [String]) -> [[Int]] {
    names.indices.filter { names[$0].lowercased().hasSuffix(".txt") }.map { [$0] }
  }

  /// A header near the start is certain; any other text is still worth a look at the whole of it.
  func evidence(_ head: Span<UInt8>) -> FormatEvidence {
    guard ContentKind(head: head) == .text else { return .none }
    var start = 0
    while start < head.count {
      let line = head.extracting(start..<head.count)
      if WhatsAppDialectScan.mayBeHeader(line) {
        for dialect in WhatsAppDialect.all {
          if case .header = WhatsAppHeaderScanner(dialect: dialect).scan(line) { return .certain }
        }
      }
      guard let feed = line.firstIndex(where: { $0 == 0x0A }) else { break }
      start += feed + 1
    }
    return .possible
  }

  func survey(_ file: ExportFile) throws(ImportError) -> any SurveyedExport {
    let scan = try WhatsAppDialectScan(file)
    let verdict = try scan.dates.verdict(given: options.dateOrder) { () throws(ImportError) in
      try mediaNames(file, scan)
    }
    let named = file.names.lazy.compactMap { WhatsAppTitle.title($0, wording: wording) }.first
    var facts = WhatsAppFacts(dialect: scan.dialect, trustsLineEnds: scan.trustsLineEnds, title: named)
    let names = try WhatsAppRosterScan(file, facts: facts, order: verdict.order, wording: wording)
    facts.title = names.title
    let survey = ExportSurvey(
      format: Self.name, dialect: scan.dialect.name, dateOrder: verdict, roster: names.roster.names,
      title: names.title.map { String(decoding: $0, as: UTF8.self) }, headers: names.headers, lines: scan.lines,
      byteCount: scan.byteCount)
    return WhatsAppExport(
      survey: survey, file: file, facts: facts, roster: names.roster, wording: wording, batchSize: options.batchSize)
  }

  /// A pass that is only made when the dates alone do not decide.
  private func mediaNames(
    _ file: ExportFile, _ scan: WhatsAppDialectScan
  ) throws(ImportError) -> MediaDateEvidence {
    let facts = WhatsAppFacts(dialect: scan.dialect, trustsLineEnds: scan.trustsLineEnds)
    var evidence = MediaDateEvidence()
    var reader = try LineReader(file.sources[0], options: file.options)
    var afterBareLineFeed = false
    while try reader.next() {
      let line = reader.bytes.span.extracting(reader.line)
      if case .header(let header) = facts.header(line, afterBareLineFeed: afterBareLineFeed) {
        evidence.add(header, line, number: reader.number, orders: scan.dialect.orders)
      }
      afterBareLineFeed = reader.end == .lineFeed
    }
    return evidence
  }
}

/// A WhatsApp text that has been surveyed.
private struct WhatsAppExport: SurveyedExport {
  let survey: ExportSurvey
  let file: ExportFile
  let facts: WhatsAppFacts
  let roster: WhatsAppRoster
  let wording: WhatsAppWording
  let batchSize: Int

  func records() throws(ImportError) -> any ExportReader {
    guard let order = survey.dateOrder.order else { throw .ambiguousDateOrder(survey.dateOrder) }
    return WhatsAppExportReader(
      try WhatsAppReader(
        file, facts: facts, order: order, roster: roster, wording: wording, batchSize: batchSize,
        byteCount: survey.byteCount))
  }
}

/// Shares the last pass by reference.
private final class WhatsAppExportReader: ExportReader {
  private var reader: WhatsAppReader

  init(_ reader: consuming WhatsAppReader) {
    self.reader = reader
  }

  var account: ByteAccount { reader.account }

  func next(_ batch: inout RecordBatch) throws(ImportError) -> Bool { try reader.next(&batch) }
}
