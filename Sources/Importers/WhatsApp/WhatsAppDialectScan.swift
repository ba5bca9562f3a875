import Corpus

/// The first pass over a file: which dialect, what the dates say, and whether line ends tell messages from their lines.
struct WhatsAppDialectScan {
  /// What one row of dialects found.
  private struct Row {
    let dialect: WhatsAppDialect
    let scanner: WhatsAppHeaderScanner
    /// Headers at the start of the file or after CRLF, and headers after a bare LF.
    var trusted: DateEvidence
    var afterBareLineFeed: DateEvidence
    /// Headers after either, for files in which line ends tell nothing.
    var every: DateEvidence

    init(_ dialect: WhatsAppDialect) {
      self.dialect = dialect
      scanner = WhatsAppHeaderScanner(dialect: dialect)
      trusted = DateEvidence(dialect: dialect)
      afterBareLineFeed = trusted
      every = trusted
    }
  }

  /// The row with the most headers.
  let dialect: WhatsAppDialect
  let dates: DateEvidence
  /// True when header-shaped lines after a bare LF are text of the message before: iOS ends messages with CRLF and
  /// writes a bare LF inside of them, so those lines were pasted by a person.
  let trustsLineEnds: Bool
  let lines: Int
  let byteCount: Int

  /// Reads a whole file.
  ///
  /// Linear time, bounded memory.
  init(_ file: ExportFile) throws(ImportError) {
    var rows = WhatsAppDialect.all.map(Row.init)
    var reader = try LineReader(file.sources[0], options: file.options)
    var headerLike: Int?
    var hasBareLineFeed = false
    var afterBareLineFeed = false
    while try reader.next() {
      let line = reader.bytes.span.extracting(reader.line)
      let found = Self.look(line, number: reader.number, afterBareLineFeed, &rows)
      if !found, headerLike == nil, Self.resemblesHeader(line) { headerLike = reader.number }
      afterBareLineFeed = reader.end == .lineFeed
      if afterBareLineFeed { hasBareLineFeed = true }
    }
    lines = reader.number
    byteCount = reader.offset
    guard let best = rows.max(by: { $0.every.headers < $1.every.headers }), best.every.headers > 0,
      best.every.hasPossibleDate
    else {
      throw .noHeader(lines: reader.number, headerLikeLine: headerLike ?? rows.lazy.compactMap(\.every.firstLine).first)
    }
    dialect = best.dialect
    trustsLineEnds =
      dialect.frame == .brackets && hasBareLineFeed
      && Self.lineEndsTell(trusted: best.trusted.headers, others: best.afterBareLineFeed.headers)
    dates = trustsLineEnds ? best.trusted : best.every
  }

  /// Counts a line's header in the row it belongs to.
  private static func look(
    _ line: Span<UInt8>, number: Int, _ afterBareLineFeed: Bool, _ rows: inout [Row]
  ) -> Bool {
    guard mayBeHeader(line) else { return false }
    for index in rows.indices {
      guard case .header(let header) = rows[index].scanner.scan(line), header.hasPossibleClock else { continue }
      rows[index].every.add(header, line: number)
      if afterBareLineFeed {
        rows[index].afterBareLineFeed.add(header, line: number)
      } else {
        rows[index].trusted.add(header, line: number)
      }
      return true
    }
    return false
  }

  /// False for most lines that are no header, told from their first byte.
  static func mayBeHeader(_ line: Span<UInt8>) -> Bool {
    guard line.count >= 10 else { return false }
    switch line[0] {
    case UInt8(ascii: "["), 0x30...0x39, 0xE2, 0xEF: return true
    default: return false
    }
  }

  /// Both ends occur and nearly all headers follow CRLF: at most a tenth do not, or eight lines of a short chat.
  private static func lineEndsTell(trusted: Int, others: Int) -> Bool {
    others <= max(trusted / 10, min(8, trusted / 2))
  }

  /// A line of an unknown dialect: five digits and a colon or dot near its start, and a name with `: ` behind them.
  private static func resemblesHeader(_ line: Span<UInt8>) -> Bool {
    guard mayBeHeader(line) || (line.count >= 10 && line[0] >= 0xD9) else { return false }
    guard let colon = line.extracting(0..<min(120, line.count)).firstRange(of: [UInt8(ascii: ":"), 0x20]) else {
      return false
    }
    let head = line.extracting(0..<min(40, colon.lowerBound))
    // The digits of other scripts end in bytes from A0 to BF.
    let digits = head.indices.count { head[$0] &- 0x30 < 10 || head[$0] &- 0xA0 < 32 }
    return digits >= 5 && head.firstIndex { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") } != nil
  }
}
