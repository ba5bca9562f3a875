import Corpus

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// The last pass over a file: its records, one batch at a time.
struct WhatsAppReader: ~Copyable {
  /// A record whose lines are still coming.
  private struct Pending {
    /// False before the first record, and between a record's end and the next one's beginning.
    var isOpen = false
    var record = ClearRecord(
      kind: .event(.other), sentAt: LocalTime(secondsSinceEpoch: 0), sender: nil, line: 0)
    var isMessage = false
    /// Bytes of the record so far, and where its text began in the file.
    var bytes = 0
    var textOffset = 0
    /// False once an event has been followed by lines that its wording does not explain.
    var isSingleLine = true
    /// Lines that no longer fit into a message's text, and the number of the first.
    var overflow: (line: Int, bytes: Range<Int>)?
  }

  private(set) var account = ByteAccount()

  private var reader: LineReader
  private let facts: WhatsAppFacts
  /// The order of the whole file, if it has one.
  private let order: DateOrder?
  private let dates: DateOrderVerdict
  private let roster: WhatsAppRoster
  private let lines: WhatsAppSystemLines
  private let notes: WhatsAppNotes
  private let batchSize: Int
  /// The bytes of the file that are read.
  private let range: Range<Int>
  private let textLimit: Int

  private var latestDay: (written: WrittenDate, order: DateOrder, day: CivilDate?)?
  /// One place in memory for all records: it is filled anew and never copied.
  private var pending = Pending()
  /// The text of the pending message, line ends inside of it included.
  private var text: [UInt8] = []
  /// The line end that becomes part of the text when another line follows.
  private var heldEnd: LineEnd = .endOfFile
  private var afterBareLineFeed = false
  /// Unexplained text before the first record.
  private var strayText: ImportIssue?
  private var isFinished = false

  /// Opens a file for its records.
  init(
    _ file: ExportFile, facts: WhatsAppFacts, dates: DateOrderVerdict, roster: WhatsAppRoster,
    lines: WhatsAppSystemLines, batchSize: Int, byteCount: Int, range: LineRange
  ) throws(ImportError) {
    reader = try LineReader(file.sources[0], options: file.options, range: range)
    self.range = range.offset..<(range.end ?? byteCount)
    self.facts = facts
    self.dates = dates
    order = dates.order
    self.roster = roster
    self.batchSize = batchSize
    textLimit = file.options.lineBytes
    self.lines = lines
    notes = WhatsAppNotes(frame: facts.dialect.frame, wording: lines.wording)
  }

  /// See `ExportReader`.
  mutating func next(_ batch: inout RecordBatch) throws(ImportError) -> Bool {
    batch.reset()
    // Hostile files can be all issues: a batch is full of either.
    while !isFinished, batch.records.count < batchSize, batch.issues.count < batchSize {
      if try reader.next() {
        try take(&batch)
      } else {
        isFinished = true
        flush(&batch)
        flushStrayText(&batch)
        noteDamage(&batch)
        guard account.total == range.count, reader.offset == range.upperBound else { throw .changedWhileReading }
      }
    }
    return !batch.isEmpty
  }

  /// Reads the present line as the start of a record or as more of the pending one.
  private mutating func take(_ batch: inout RecordBatch) throws(ImportError) {
    let bytes = reader.bytes
    let line = bytes.span.extracting(reader.line)
    let isInside = facts.trustsLineEnds && afterBareLineFeed
    afterBareLineFeed = reader.end == .lineFeed
    if WhatsAppDialectScan.mayBeHeader(line) {
      try takeHeader(line, isInside: isInside, &batch)
    } else {
      addText(line, issue: nil, &batch)
    }
    if reader.overlong > 0, pending.overflow == nil { noteOverlong(reader.overlong, &batch) }
  }

  /// Reads a line that may have a header; `isInside` when the line end before it says that a message goes on.
  private mutating func takeHeader(
    _ line: Span<UInt8>, isInside: Bool, _ batch: inout RecordBatch
  ) throws(ImportError) {
    switch facts.scanner.scan(line) {
    case .header(let header):
      guard let time = time(of: header) else {
        addText(line, issue: .impossibleDate, &batch)
        break
      }
      let read = isInside ? .pasted : lines.read(line, from: header.rest, roster: roster)
      if case .pasted = read {
        addText(line, issue: .headerInText, &batch)
        break
      }
      flush(&batch)
      flushStrayText(&batch)
      try start(line, read, header, time, &batch)
    case .cutOff where reader.end == .endOfFile && !isInside:
      addText(line, issue: .truncatedFile, &batch)
    case .cutOff, .none:
      let isForeign = pending.isOpen && facts.isHeaderOfOtherDialect(line)
      addText(line, issue: isForeign ? .headerInText : nil, &batch)
    }
  }

  /// The clock reading of a header; the day is worked out once for neighbours that share it.
  private mutating func time(of header: WhatsAppHeader) -> LocalTime? {
    guard let order = order ?? dates.order(ofLine: reader.number) else { return nil }
    if latestDay?.order != order || latestDay?.written != header.date {
      latestDay = (header.date, order, header.date.civil(order))
    }
    return latestDay?.day.flatMap(header.time(on:))
  }

  private mutating func start(
    _ line: Span<UInt8>, _ read: WhatsAppLine, _ header: WhatsAppHeader, _ time: LocalTime, _ batch: inout RecordBatch
  ) throws(ImportError) {
    var bytes = reader.size - reader.overlong
    if reader.offset == 0, line.holds([0xEF, 0xBB, 0xBF], at: 0) {
      account.preamble += 3
      bytes -= 3
    }
    heldEnd = reader.end
    text.removeAll(keepingCapacity: true)
    switch read {
    case .message(let name, let person, let start):
      open(.message(.text), at: time, hasSeconds: header.hasSeconds, sender: person < 0 ? nil : person, bytes: bytes)
      pending.textOffset = reader.offset + start
      line.extracting(start..<line.count).withUnsafeBufferPointer { text.append(contentsOf: $0) }
      if !roster.repaired.isEmpty, roster.repaired.contains(person) {
        note(.invalidUTF8, reader.offset + name.lowerBound..<reader.offset + name.upperBound, &batch)
      }
    case .event(let event):
      let sender: Int? = if let actor = event.actor { try number(of: actor.span) } else { nil }
      let members = try event.members.map { text throws(ImportError) in try numbers(of: text) }
      open(.event(event.type), at: time, hasSeconds: header.hasSeconds, sender: sender, bytes: bytes)
      if let members { pending.record.members = members }
      if !event.isKnownWording { noteUnknownLine(line, from: header.rest, &batch) }
    case .pasted, .unseen:
      throw .changedWhileReading
    }
  }

  /// Begins a record; its text is still to come.
  private mutating func open(_ kind: RecordKind, at time: LocalTime, hasSeconds: Bool, sender: Int?, bytes: Int) {
    pending.isOpen = true
    pending.record.kind = kind
    pending.record.sentAt = time
    pending.record.hasSeconds = hasSeconds
    pending.record.sender = sender
    if !pending.record.members.isEmpty { pending.record.members = [] }
    pending.record.text = 0..<0
    pending.record.isEdited = false
    pending.record.isForwarded = false
    pending.record.line = reader.number
    if case .message = kind { pending.isMessage = true } else { pending.isMessage = false }
    pending.bytes = bytes
    pending.textOffset = reader.offset
    pending.isSingleLine = true
    pending.overflow = nil
  }

  /// Notes a system line whose wording no language has, and hands out its bytes so that people can be shown it.
  private mutating func noteUnknownLine(_ line: Span<UInt8>, from start: Int, _ batch: inout RecordBatch) {
    note(.unknownSystemLine, reader.offset..<reader.offset + reader.size, &batch)
    let rest = line.extracting(start..<line.count)
    guard !rest.isEmpty, isSound(rest) else { return }
    let place = batch.bytes.count
    rest.withUnsafeBufferPointer { batch.bytes.append(contentsOf: $0) }
    batch.unknownLines.append(place..<batch.bytes.count)
  }

  /// The number of an actor that the pass before has seen; one it has not seen means that the file has changed.
  private func number(of name: Span<UInt8>) throws(ImportError) -> Int? {
    let number = roster.actor(name) ?? roster.sender(name).map { Int($0.person) }
    guard let number else { throw .changedWhileReading }
    return number < 0 ? nil : number
  }

  private func numbers(of members: [UInt8]) throws(ImportError) -> [Int] {
    guard let numbers = roster.members(of: members) else { throw .changedWhileReading }
    return numbers
  }

  /// Adds a line without a (possible) header to what came before it.
  private mutating func addText(_ line: Span<UInt8>, issue: ImportIssue.Kind?, _ batch: inout RecordBatch) {
    let range = reader.offset..<reader.offset + reader.size - reader.overlong
    guard pending.isOpen else {
      addStrayText(line, range, issue, &batch)
      return
    }
    guard pending.isMessage else {
      addBelowEvent(line, range, issue, isFirst: pending.isSingleLine, &batch)
      return
    }
    if let issue { note(issue, range, &batch) }
    guard pending.overflow == nil, text.count + line.count + 2 <= textLimit else {
      let whole = reader.offset..<reader.offset + reader.size
      account.issues += whole.count
      let first = pending.overflow ?? (line: reader.number, bytes: whole)
      pending.overflow = (first.line, first.bytes.lowerBound..<whole.upperBound)
      return
    }
    pending.bytes += range.count
    switch heldEnd {
    case .lineFeed: text.append(0x0A)
    case .carriageReturnLineFeed: text.append(contentsOf: [0x0D, 0x0A])
    case .endOfFile: break
    }
    heldEnd = reader.end
    line.withUnsafeBufferPointer { text.append(contentsOf: $0) }
  }

  /// Lines below an event belong to no wording we know: said once per event, so that nothing vanishes unseen.
  private mutating func addBelowEvent(
    _ line: Span<UInt8>, _ range: Range<Int>, _ issue: ImportIssue.Kind?, isFirst: Bool, _ batch: inout RecordBatch
  ) {
    pending.bytes += range.count
    if let issue {
      note(issue, range, &batch)
    } else if isFirst, !line.isEmpty {
      note(.unknownSystemLine, range, &batch)
      pending.isSingleLine = false
    }
  }

  /// Text before the first record: blank lines and the app's own notices are expected there, anything else is not.
  private mutating func addStrayText(
    _ line: Span<UInt8>, _ range: Range<Int>, _ issue: ImportIssue.Kind?, _ batch: inout RecordBatch
  ) {
    let start = InvisibleMarks.skip(line, 0)
    if lines.wording.isNotice(line) || InvisibleMarks.skipBlanks(line, start) == line.count {
      account.preamble += range.count
      flushStrayText(&batch)
      return
    }
    account.issues += range.count
    if strayText == nil {
      strayText = ImportIssue(
        kind: issue ?? .textBeforeFirstMessage, line: reader.number, bytes: range, isOutsideRecords: true)
    } else if let lower = strayText?.bytes.lowerBound {
      strayText?.bytes = lower..<range.upperBound
    }
  }

  private mutating func flushStrayText(_ batch: inout RecordBatch) {
    if let issue = strayText { batch.issues.append(issue) }
    strayText = nil
  }

  private mutating func noteOverlong(_ count: Int, _ batch: inout RecordBatch) {
    account.issues += count
    // The line is in an issue already, which goes on behind it: one range for all, so that no byte is told twice.
    if let lower = strayText?.bytes.lowerBound {
      strayText?.bytes = lower..<reader.offset + reader.size
      return
    }
    let end = reader.offset + reader.size - (reader.end == .endOfFile ? 0 : 1)
    batch.issues.append(
      ImportIssue(kind: .overlongLine, line: reader.number, bytes: end - count..<end, isOutsideRecords: true))
  }

  /// Says where a member of a zip could not be read on.
  private func noteDamage(_ batch: inout RecordBatch) {
    guard let damage = reader.damage else { return }
    batch.issues.append(
      ImportIssue(
        kind: damage.isTruncation ? .truncatedFile : .unreadableMember, line: reader.number,
        bytes: range.upperBound..<range.upperBound, isOutsideRecords: false))
  }

  /// Notes an oddity of bytes that are part of a record all the same.
  private func note(_ kind: ImportIssue.Kind, _ bytes: Range<Int>, _ batch: inout RecordBatch) {
    batch.issues.append(ImportIssue(kind: kind, line: reader.number, bytes: bytes, isOutsideRecords: false))
  }

  /// Ends the pending record.
  private mutating func flush(_ batch: inout RecordBatch) {
    guard pending.isOpen else { return }
    pending.isOpen = false
    if let (line, bytes) = pending.overflow {
      batch.issues.append(ImportIssue(kind: .overlongLine, line: line, bytes: bytes, isOutsideRecords: true))
      pending.overflow = nil
    }
    if pending.isMessage {
      account.messages += pending.bytes
      fill(&batch)
    } else {
      account.events += pending.bytes
    }
    batch.records.append(pending.record)
  }

  /// Turns the collected bytes into the pending message's type and text.
  private mutating func fill(_ batch: inout RecordBatch) {
    if let edit = notes.edit(text.span) {
      text.removeSubrange(edit)
      pending.record.isEdited = true
    }
    let forwarded = notes.forwarded(text.span)
    if forwarded > 0 {
      text.removeSubrange(..<forwarded)
      pending.record.isForwarded = true
    }
    let finding = notes.read(text.span)
    pending.record.kind = .message(finding.type)
    let count = text.count
    if let replacement = finding.replacement { text = replacement }
    if !finding.removed.isEmpty { text.removeSubrange(finding.removed) }
    if text.isEmpty { return }
    let start = batch.bytes.count
    if isSound(text.span) {
      text.withUnsafeBufferPointer { batch.bytes.append(contentsOf: $0) }
    } else {
      batch.bytes.append(contentsOf: String(decoding: text, as: UTF8.self).replacing("\0", with: "\u{FFFD}").utf8)
      let range = pending.textOffset..<pending.textOffset + count
      batch.issues.append(
        ImportIssue(kind: .invalidUTF8, line: pending.record.line, bytes: range, isOutsideRecords: false))
    }
    pending.record.text = start..<batch.bytes.count
  }

  /// UTF-8 without NUL, which no phone writes and which would end the text early for other programs.
  private func isSound(_ text: Span<UInt8>) -> Bool {
    let hasNUL = text.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { memchr($0, 0, bytes.count) != nil } ?? false
    }
    if hasNUL { return false }
    do {
      _ = try UTF8Span(validating: text)
      return true
    } catch {
      return false
    }
  }
}
