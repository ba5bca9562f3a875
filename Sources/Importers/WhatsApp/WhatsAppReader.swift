import Corpus

/// The last pass over a file: its records, one batch at a time.
struct WhatsAppReader: ~Copyable {
  /// A record whose lines are still coming.
  private struct Pending {
    var kind: RecordKind
    var sentAt: LocalTime
    var sender: Int?
    var members: [Int]
    var line: Int
    /// Bytes of the record so far, and where its text began in the file.
    var bytes: Int
    var textOffset: Int
    /// False once an event has been followed by lines that its wording does not explain.
    var isSingleLine = true
    /// Lines that no longer fit into a message's text, and the number of the first.
    var overflow: (line: Int, bytes: Range<Int>)?
  }

  private(set) var account = ByteAccount()

  private var reader: LineReader
  private let facts: WhatsAppFacts
  private let order: DateOrder
  private let roster: WhatsAppRoster
  private let lines: WhatsAppSystemLines
  private let notes: WhatsAppNotes
  private let batchSize: Int
  private let byteCount: Int
  private let textLimit: Int

  private var pending: Pending?
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
    _ file: ExportFile, facts: WhatsAppFacts, order: DateOrder, roster: WhatsAppRoster, wording: WhatsAppWording,
    batchSize: Int, byteCount: Int
  ) throws(ImportError) {
    reader = try LineReader(file.sources[0], options: file.options)
    self.facts = facts
    self.order = order
    self.roster = roster
    self.batchSize = batchSize
    self.byteCount = byteCount
    textLimit = file.options.lineBytes
    lines = WhatsAppSystemLines(frame: facts.dialect.frame, wording: wording, title: facts.title)
    notes = WhatsAppNotes(frame: facts.dialect.frame, wording: wording)
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
        guard account.total == byteCount, reader.offset == byteCount else { throw .changedWhileReading }
      }
    }
    return !batch.isEmpty
  }

  /// Reads the present line as the start of a record or as more of the pending one.
  private mutating func take(_ batch: inout RecordBatch) throws(ImportError) {
    let bytes = reader.bytes
    let line = bytes.span.extracting(reader.line)
    let outcome = facts.header(line, afterBareLineFeed: afterBareLineFeed)
    afterBareLineFeed = reader.end == .lineFeed
    switch outcome {
    case .header(let header):
      guard let time = header.time(order) else {
        addText(line, issue: .impossibleDate, &batch)
        break
      }
      flush(&batch)
      flushStrayText(&batch)
      try start(line, header, time, &batch)
    case .cutOff where reader.end == .endOfFile:
      addText(line, issue: .truncatedFile, &batch)
    case .cutOff, .none:
      addText(line, issue: nil, &batch)
    }
    if reader.overlong > 0 { noteOverlong(reader.overlong, &batch) }
  }

  private mutating func start(
    _ line: Span<UInt8>, _ header: WhatsAppHeader, _ time: LocalTime, _ batch: inout RecordBatch
  ) throws(ImportError) {
    var bytes = reader.size - reader.overlong
    if reader.offset == 0, line.holds([0xEF, 0xBB, 0xBF], at: 0) {
      account.preamble += 3
      bytes -= 3
    }
    heldEnd = reader.end
    text.removeAll(keepingCapacity: true)
    switch lines.read(line, from: header.rest, isPerson: { roster.isKnown($0) }) {
    case .message(let sender, let start):
      let index = try number(of: line.extracting(sender))
      pending = Pending(
        kind: .message(.text), sentAt: time, sender: index, members: [], line: reader.number, bytes: bytes,
        textOffset: reader.offset + start)
      line.extracting(start..<line.count).withUnsafeBufferPointer { text.append(contentsOf: $0) }
      if let index, roster.repaired.contains(index) {
        let name = reader.offset + sender.lowerBound..<reader.offset + sender.upperBound
        note(.invalidUTF8, name, &batch)
      }
    case .event(let event):
      let sender: Int? = if let actor = event.actor { try number(of: actor.span) } else { nil }
      let members = try event.members.map { text throws(ImportError) in try numbers(of: text) }
      pending = Pending(
        kind: .event(event.type), sentAt: time, sender: sender, members: members ?? [], line: reader.number,
        bytes: bytes, textOffset: reader.offset)
      if !event.isKnownWording { note(.unknownSystemLine, reader.offset..<reader.offset + reader.size, &batch) }
    }
  }

  /// The number of a name that the pass before has seen; a name it has not seen means that the file has changed.
  private func number(of name: Span<UInt8>) throws(ImportError) -> Int? {
    guard let number = roster.index(of: name) else { throw .changedWhileReading }
    return number < 0 ? nil : number
  }

  private func numbers(of members: [UInt8]) throws(ImportError) -> [Int] {
    guard let numbers = roster.members(of: members) else { throw .changedWhileReading }
    return numbers
  }

  /// Adds a line without a (possible) header to what came before it.
  private mutating func addText(_ line: Span<UInt8>, issue: ImportIssue.Kind?, _ batch: inout RecordBatch) {
    let range = reader.offset..<reader.offset + reader.size - reader.overlong
    guard let open = pending else {
      addStrayText(line, range, issue, &batch)
      return
    }
    guard case .message = open.kind else {
      addBelowEvent(line, range, issue, isFirst: open.isSingleLine, &batch)
      return
    }
    guard open.overflow == nil, text.count + line.count + 2 <= textLimit else {
      account.issues += range.count
      let first = open.overflow ?? (line: reader.number, bytes: range)
      pending?.overflow = (first.line, first.bytes.lowerBound..<range.upperBound)
      return
    }
    if let issue { note(issue, range, &batch) }
    pending?.bytes += range.count
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
    pending?.bytes += range.count
    if let issue {
      note(issue, range, &batch)
    } else if isFirst, !line.isEmpty {
      note(.unknownSystemLine, range, &batch)
      pending?.isSingleLine = false
    }
  }

  /// Text before the first record: blank lines and the app's own notices are expected there, anything else is not.
  private mutating func addStrayText(
    _ line: Span<UInt8>, _ range: Range<Int>, _ issue: ImportIssue.Kind?, _ batch: inout RecordBatch
  ) {
    let start = InvisibleMarks.skip(line, 0)
    let isNotice = lines.wording.events.best(FoldedLine(line))?.meaning == .security
    if isNotice || InvisibleMarks.skipBlanks(line, start) == line.count {
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
    let end = reader.offset + reader.size - (reader.end == .endOfFile ? 0 : 1)
    batch.issues.append(
      ImportIssue(kind: .overlongLine, line: reader.number, bytes: end - count..<end, isOutsideRecords: true))
  }

  /// Notes an oddity of bytes that are part of a record all the same.
  private func note(_ kind: ImportIssue.Kind, _ bytes: Range<Int>, _ batch: inout RecordBatch) {
    batch.issues.append(ImportIssue(kind: kind, line: reader.number, bytes: bytes, isOutsideRecords: false))
  }

  /// Ends the pending record.
  private mutating func flush(_ batch: inout RecordBatch) {
    guard let done = pending.take() else { return }
    if let (line, bytes) = done.overflow {
      batch.issues.append(ImportIssue(kind: .overlongLine, line: line, bytes: bytes, isOutsideRecords: true))
    }
    var record = ClearRecord(
      kind: done.kind, sentAt: done.sentAt, sender: done.sender, members: done.members, text: "", line: done.line)
    if case .message = done.kind {
      account.messages += done.bytes
      fill(&record, done, &batch)
    } else {
      account.events += done.bytes
    }
    batch.records.append(record)
  }

  /// Turns the collected bytes into a message's type and text.
  private mutating func fill(_ record: inout ClearRecord, _ done: Pending, _ batch: inout RecordBatch) {
    if let edit = notes.edit(text.span) {
      text.removeSubrange(edit)
      record.isEdited = true
    }
    let finding = notes.read(text.span)
    record.kind = .message(finding.type)
    if !finding.removed.isEmpty { text.removeSubrange(finding.removed) }
    if text.isEmpty { return }
    if let valid = String(validating: text, as: UTF8.self) {
      record.text = valid
    } else {
      record.text = String(decoding: text, as: UTF8.self)
      let range = done.textOffset..<done.textOffset + text.count + finding.removed.count
      batch.issues.append(
        ImportIssue(kind: .invalidUTF8, line: done.line, bytes: range, isOutsideRecords: false))
    }
  }
}
