import Corpus

/// The pass over a file before its records are made: dates, line ends, names and title, all read with one dialect's row.
///
/// Linear time; memory bounded by the names.
struct WhatsAppSurveyScan {
  let dialect: WhatsAppDialect
  /// True when header-shaped lines after a bare LF are text of the message before: iOS ends messages with CRLF and
  /// writes a bare LF inside of them, so those lines were pasted by a person.
  let trustsLineEnds: Bool
  private(set) var dates: DateEvidence
  private(set) var senders = WhatsAppSenders()
  private(set) var lines = 0
  private(set) var byteCount = 0
  /// Headers of each row of `WhatsAppDialect.all` that this dialect does not read.
  private(set) var foreign = [Int](repeating: 0, count: WhatsAppDialect.all.count)
  private(set) var headerLikeLine: Int?
  /// Some messages behind the middle of a large file, where a second reader may begin once they are known to be
  /// messages.
  private(set) var middle: [(offset: Int, line: Int, sender: Int, date: WrittenDate)] = []

  private var systemLines: WhatsAppSystemLines
  private var timeline: HeaderTimeline
  private let scanner: WhatsAppHeaderScanner
  private(set) var hasBareLineFeed = false
  /// Lines that the app marked as its own.
  private var marked = 0
  private var headersAfterBareLineFeed = 0

  /// Reads a file; `title` is what its name gives.
  init(
    _ file: ExportFile, dialect: WhatsAppDialect, trustsLineEnds: Bool, title: [UInt8]?, wording: WhatsAppWording
  ) throws(ImportError) {
    self.dialect = dialect
    self.trustsLineEnds = trustsLineEnds && dialect.frame == .brackets
    dates = DateEvidence(dialect: dialect)
    scanner = WhatsAppHeaderScanner(dialect: dialect)
    timeline = HeaderTimeline(orders: dialect.orders)
    systemLines = WhatsAppSystemLines(frame: dialect.frame, wording: wording, title: title)
    let size = file.sources[0].fileSize ?? 0
    let half = size >= file.options.splitBytes ? size / 2 : Int.max
    var reader = try LineReader(file.sources[0], options: file.options)
    var afterBareLineFeed = false
    while try reader.next() {
      let message = take(reader.bytes.span.extracting(reader.line), reader.number, afterBareLineFeed)
      if let message, reader.offset >= half, middle.count < Self.mostMiddle {
        middle.append((reader.offset, reader.number, message.sender, message.date))
      }
      afterBareLineFeed = reader.end == .lineFeed
      if afterBareLineFeed { hasBareLineFeed = true }
    }
    lines = reader.number
    byteCount = reader.offset
  }

  /// What the line ends tell, now that the whole file has been read.
  var lineEndsTell: Bool {
    dialect.frame == .brackets && hasBareLineFeed
      && WhatsAppDialectScan.lineEndsTell(
        trusted: dates.headers - (trustsLineEnds ? 0 : headersAfterBareLineFeed), others: headersAfterBareLineFeed)
  }

  /// Headers of this dialect that start records.
  var headers: Int { dates.headers }

  private static let mostMiddle = 64

  /// Reads a line; if it begins a message, the number of what stands in its sender's place, and its date.
  private mutating func take(
    _ line: Span<UInt8>, _ number: Int, _ afterBareLineFeed: Bool
  ) -> (sender: Int, date: WrittenDate)? {
    guard WhatsAppDialectScan.mayBeHeader(line) else {
      if dates.headers == 0 { notePreamble(line) }
      return nil
    }
    guard case .header(let header) = scanner.scan(line), header.hasPossibleClock else {
      noteForeign(line, number)
      return nil
    }
    if afterBareLineFeed { headersAfterBareLineFeed += 1 }
    if afterBareLineFeed, trustsLineEnds { return nil }
    dates.add(header, line: number)
    let timely = timeline.add(header)
    return note(line, header.rest, timely: timely).map { ($0, header.date) }
  }

  /// The Web export begins with a notice that has no header.
  private mutating func notePreamble(_ line: Span<UInt8>) {
    if dialect.frame == .brackets, systemLines.wording.isNotice(line) { systemLines.isWeb = true }
  }

  /// A header of another row, or what looks like one of an unknown dialect.
  private mutating func noteForeign(_ line: Span<UInt8>, _ number: Int) {
    if let row = WhatsAppDialectScan.row(of: line) {
      foreign[row] += 1
    } else if headerLikeLine == nil, WhatsAppDialectScan.resemblesHeader(line) {
      headerLikeLine = number
    }
  }

  /// Notes the names of a line; the number of its sender if it is a message.
  private mutating func note(_ line: Span<UInt8>, _ rest: Int, timely: UInt8) -> Int? {
    let tail = line.extracting(rest..<line.count)
    if dialect.frame == .brackets, systemLines.hasWebShape(tail), noteWebEvent(tail) { return nil }
    guard let colon = systemLines.endOfSender(tail) else {
      note(systemLines.senderless(tail))
      return nil
    }
    let id = senders.note(tail, colon: colon)
    if dialect.frame == .brackets, noteEventWithSender(line, rest: rest, colon: colon, id, timely: timely) {
      return nil
    }
    if senders.mayBePartOfEvent(id, tail, colon: colon), noteEventWithColon(tail, id, timely: timely) { return nil }
    senders.countMessage(id, tail, colon: colon, timely: timely)
    return id
  }

  /// `[time] - Ana left`: the form of the Web export, proven by known wording.
  private mutating func noteWebEvent(_ tail: Span<UInt8>) -> Bool {
    let event = systemLines.senderless(tail.extracting(2..<tail.count))
    if event.isKnownWording { systemLines.isWeb = true }
    if systemLines.isWeb { note(event) }
    return systemLines.isWeb
  }

  private mutating func noteEventWithColon(_ tail: Span<UInt8>, _ id: Int, timely: UInt8) -> Bool {
    let found = systemLines.eventWithColon(tail)
    if let event = found.event {
      senders.markEvent(id)
      note(event)
      return true
    }
    guard found.mayBe, senders.deferEvent(id, tail) else { return false }
    senders.countDoubtful(id, timely: timely)
    return true
  }

  private mutating func noteEventWithSender(
    _ line: Span<UInt8>, rest: Int, colon: Int, _ id: Int, timely: UInt8
  ) -> Bool {
    let text = min(rest + colon + 2, line.count)
    let name = rest..<rest + colon
    if let event = systemLines.eventWithAnySender(line, from: rest, colon: colon, isProven: { _ in true }) {
      guard event.isDoubtful else {
        marked += 1
        note(event)
        return true
      }
      guard senders.deferEvent(id, line.extracting(rest..<line.count)) else { return false }
      noteTitle(event)
      senders.countDoubtful(id, timely: timely)
      return true
    }
    if dates.headers == 1, systemLines.title == nil, systemLines.isLongNotice(line, text) {
      setTitle(InvisibleMarks.cleanName(line.extracting(name)))
    }
    return false
  }

  private mutating func note(_ event: WhatsAppEvent) {
    senders.noteNames(of: event)
    noteTitle(event)
  }

  private mutating func noteTitle(_ event: WhatsAppEvent) {
    if systemLines.title == nil, let found = event.title { setTitle(InvisibleMarks.cleanName(found.span)) }
  }

  private mutating func setTitle(_ cleaned: [UInt8]) {
    if !cleaned.isEmpty { systemLines.title = cleaned }
  }

  /// How the last pass tells the app's lines from people's.
  var linesOfFile: WhatsAppSystemLines {
    var lines = systemLines
    lines.marksOwnLines = marked > 0
    return lines
  }
}
