import Corpus

/// What the passes over a file found out, so that a line can be read by itself.
struct WhatsAppFacts: Sendable {
  let dialect: WhatsAppDialect
  let trustsLineEnds: Bool
  let scanner: WhatsAppHeaderScanner
  /// Lines of the file that another dialect's row reads as headers.
  let foreignHeaders: Int

  /// Gathers what is known.
  init(dialect: WhatsAppDialect, trustsLineEnds: Bool, foreignHeaders: Int) {
    self.dialect = dialect
    self.trustsLineEnds = trustsLineEnds
    self.foreignHeaders = foreignHeaders
    scanner = WhatsAppHeaderScanner(dialect: dialect)
  }

  /// A header at the start of a line, or nothing when the line is text.
  ///
  /// `afterBareLineFeed` says how the line before it ended.
  func header(_ line: Span<UInt8>, afterBareLineFeed: Bool) -> WhatsAppHeaderScanner.Outcome {
    guard WhatsAppDialectScan.mayBeHeader(line), !(trustsLineEnds && afterBareLineFeed) else { return .none }
    return scanner.scan(line)
  }

  /// True for a line that another dialect's row reads as a header.
  func isHeaderOfOtherDialect(_ line: Span<UInt8>) -> Bool {
    foreignHeaders > 0 && WhatsAppDialectScan.row(of: line) != nil
  }
}
