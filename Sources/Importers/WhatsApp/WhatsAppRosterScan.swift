import Corpus

/// The second pass over a file: every name in it, and the title if the file's name did not give one.
struct WhatsAppRosterScan {
  private(set) var roster = WhatsAppRoster()
  /// The title, cleaned.
  private(set) var title: [UInt8]?
  /// Lines that are headers of records.
  private(set) var headers = 0

  /// Reads a whole file whose dialect and date order are known.
  ///
  /// Linear time; memory bounded by the names.
  init(
    _ file: ExportFile, facts: WhatsAppFacts, order: DateOrder?, wording: WhatsAppWording
  ) throws(ImportError) {
    var reader = try LineReader(file.sources[0], options: file.options)
    var lines = WhatsAppSystemLines(frame: facts.dialect.frame, wording: wording, title: facts.title)
    let anyOrder = order ?? facts.dialect.orders.first ?? .dayMonthYear
    var afterBareLineFeed = false
    while try reader.next() {
      let line = reader.bytes.span.extracting(reader.line)
      if case .header(let header) = facts.header(line, afterBareLineFeed: afterBareLineFeed),
        order == nil || header.time(anyOrder) != nil
      {
        headers += 1
        note(line, header.rest, &lines)
      }
      afterBareLineFeed = reader.end == .lineFeed
    }
    title = lines.title
    roster.finish()
  }

  private mutating func note(_ line: Span<UInt8>, _ rest: Int, _ lines: inout WhatsAppSystemLines) {
    switch lines.read(line, from: rest, isPerson: { _ in true }) {
    case .message(let sender, let text):
      roster.add(line.extracting(sender))
      if headers == 1, lines.title == nil, lines.isLongNotice(line, text) {
        lines.title = InvisibleMarks.cleanName(line.extracting(sender))
      }
    case .event(let event):
      if let actor = event.actor { roster.add(actor.span) }
      if let members = event.members { roster.addMembers(members) }
      // The last pass may take the line for a message after all, and needs the name then.
      if let sender = event.doubtfulSender { roster.add(line.extracting(sender)) }
      if lines.title == nil { lines.title = Self.title(event, frame: lines.frame) }
    }
  }

  /// The title that a system line gives: what a group was created as, and on iOS the "sender" of the encryption notice.
  private static func title(_ event: WhatsAppEvent, frame: WhatsAppDialect.Frame) -> [UInt8]? {
    guard event.type == .created || (event.type == .security && frame == .brackets), let value = event.value else {
      return nil
    }
    let title = InvisibleMarks.cleanName(value.span)
    return title.isEmpty ? nil : title
  }
}
