import Corpus

/// WhatsApp's "export chat": plain text, one header per record, as `.txt` or inside of a zip.
struct WhatsAppText: ExportFormat {
  static let name = "whatsapp-text"

  private let options: ImportOptions
  private let wording: WhatsAppWording

  init(options: ImportOptions) { self.init(options: options, wording: WhatsAppWording(options.phrases)) }

  /// The same with wording that is compiled already.
  init(options: ImportOptions, wording: WhatsAppWording) {
    self.options = options
    self.wording = wording
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
        for scanner in WhatsAppDialect.scanners {
          if case .header = scanner.scan(line) { return .certain }
        }
      }
      guard let feed = line.firstIndex(where: { $0 == 0x0A }) else { break }
      start += feed + 1
    }
    return .possible
  }

  func survey(_ found: ExportFile) throws(ImportError) -> any SurveyedExport {
    let file = try found.withItsLineEnds()
    let scan = try scan(file, title: WhatsAppTitle.title(of: file, wording: wording))
    let verdict = try scan.dates.verdict(given: options.dateOrder) { () throws(ImportError) in
      try mediaNames(file, scan)
    }
    let facts = WhatsAppFacts(
      dialect: scan.dialect, trustsLineEnds: scan.trustsLineEnds, foreignHeaders: scan.foreign.reduce(0, +))
    let lines = scan.linesOfFile
    let reading = verdict.order.flatMap { scan.dialect.orders.firstIndex(of: $0) }
    let roster = WhatsAppRoster(WhatsAppRosterBuilder(scan.senders, lines: lines, reading: reading).tables)
    let survey = ExportSurvey(
      format: Self.name, dialect: scan.dialect.name, dateOrder: verdict, roster: roster.names,
      title: lines.title.map { String(decoding: $0, as: UTF8.self) },
      headers: scan.headers - (verdict.readings.first { $0.order == verdict.order }?.impossible ?? 0),
      lines: scan.lines,
      byteCount: scan.byteCount)
    return WhatsAppExport(
      survey: survey, file: file, facts: facts, roster: roster, lines: lines, batchSize: options.batchSize,
      split: Self.split(scan, verdict, roster))
  }

  /// Reads the file with the row that its beginning speaks for, and again where the whole file speaks for another.
  private func scan(_ file: ExportFile, title: [UInt8]?) throws(ImportError) -> WhatsAppSurveyScan {
    let sample = try WhatsAppDialectScan(file)
    var (row, trustsLineEnds) = (sample.row, sample.seemsToTellLineEnds)
    // Each further reading is for a row with more headers, or for the other kind of line ends: three are enough.
    for attempt in 1...3 {
      let scan = try WhatsAppSurveyScan(
        file, dialect: WhatsAppDialect.all[row], trustsLineEnds: trustsLineEnds, title: title, wording: wording)
      if let other = scan.foreign.indices.max(by: { scan.foreign[$0] < scan.foreign[$1] }),
        scan.foreign[other] > scan.headers, attempt < 3
      {
        row = other
      } else if scan.trustsLineEnds, !scan.lineEndsTell, scan.hasBareLineFeed, attempt < 3 {
        trustsLineEnds = false
      } else if !scan.trustsLineEnds, scan.lineEndsTell, attempt < 3 {
        trustsLineEnds = true
      } else {
        guard scan.headers > 0, scan.dates.hasPossibleDate else {
          throw .noHeader(lines: scan.lines, headerLikeLine: scan.headerLikeLine ?? scan.dates.firstLine)
        }
        return scan
      }
    }
    throw .changedWhileReading
  }

  /// The first message behind the middle that is one under the dates and names found.
  private static func split(
    _ scan: WhatsAppSurveyScan, _ dates: DateOrderVerdict, _ roster: WhatsAppRoster
  ) -> (offset: Int, line: Int)? {
    let found = scan.middle.first { place in
      guard let order = dates.order(ofLine: place.line), place.date.civil(order) != nil else { return false }
      return roster.sender(scan.senders.written[place.sender].span)?.isPasted == false
    }
    return found.map { ($0.offset, $0.line) }
  }

  /// A pass that is only made when the dates alone do not decide.
  private func mediaNames(
    _ file: ExportFile, _ scan: WhatsAppSurveyScan
  ) throws(ImportError) -> MediaDateEvidence {
    let facts = WhatsAppFacts(
      dialect: scan.dialect, trustsLineEnds: scan.trustsLineEnds, foreignHeaders: scan.foreign.reduce(0, +))
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
  let lines: WhatsAppSystemLines
  let batchSize: Int
  /// A record's first line near the middle of a large file.
  let split: (offset: Int, line: Int)?

  func records() throws(ImportError) -> any ExportReader { try reader(.all) }

  var partCount: Int { split == nil ? 1 : 2 }

  func records(part: Int) throws(ImportError) -> any ExportReader {
    guard let split else { return try reader(.all) }
    return try reader(
      part == 0 ? LineRange(offset: 0, line: 1, end: split.offset) : LineRange(offset: split.offset, line: split.line))
  }

  private func reader(_ range: LineRange) throws(ImportError) -> any ExportReader {
    guard survey.dateOrder.isDecided else { throw .ambiguousDateOrder(survey.dateOrder) }
    return WhatsAppExportReader(
      try WhatsAppReader(
        file, facts: facts, dates: survey.dateOrder, roster: roster, lines: lines, batchSize: batchSize,
        byteCount: survey.byteCount, range: range))
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
