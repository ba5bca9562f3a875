import Corpus

/// What the passes over a file found out, so that a line can be read by itself.
struct WhatsAppFacts: Sendable {
  let dialect: WhatsAppDialect
  let trustsLineEnds: Bool
  /// The group's title, cleaned.
  var title: [UInt8]?
  let scanner: WhatsAppHeaderScanner

  /// Gathers what is known.
  init(dialect: WhatsAppDialect, trustsLineEnds: Bool, title: [UInt8]? = nil) {
    self.dialect = dialect
    self.trustsLineEnds = trustsLineEnds
    self.title = title
    scanner = WhatsAppHeaderScanner(dialect: dialect)
  }

  /// A header at the start of a line, or nothing when the line is text.
  ///
  /// `afterBareLineFeed` says how the line before it ended.
  func header(_ line: Span<UInt8>, afterBareLineFeed: Bool) -> WhatsAppHeaderScanner.Outcome {
    guard WhatsAppDialectScan.mayBeHeader(line), !(trustsLineEnds && afterBareLineFeed) else { return .none }
    return scanner.scan(line)
  }
}
