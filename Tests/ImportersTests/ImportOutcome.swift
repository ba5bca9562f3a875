import Corpus
import Importers

/// Everything that importing one place gave, so that two readings can be compared.
struct ImportOutcome: Equatable {
  /// A record without its place in a batch.
  struct Row: Equatable {
    var kind: RecordKind
    var sentAt: LocalTime
    var hasSeconds: Bool
    var sender: Int?
    var members: [Int]
    var textCount: Int
    var flags: [Bool]
    var line: Int
  }

  private var error: ImportError?
  private var reason: SkipReason?
  private var title: String?
  private var roster: [String] = []
  private var dialect = ""
  private var verdict: DateOrderVerdict?
  private var headers = 0
  private var lines = 0
  private var byteCount = 0
  private var rows: [Row] = []
  private var texts: [UInt8] = []
  private var issues: [ImportIssue] = []
  private var unknownLines: [[UInt8]] = []
  private var account = ByteAccount()
  /// What was seen to be wrong while reading.
  private var faults: [String] = []

  /// A place that was left alone.
  init(_ reason: SkipReason) { self.reason = reason }

  /// A place that cannot be read.
  init(_ error: ImportError) { self.error = error }

  /// Surveys and reads an export to its end.
  init(_ file: ExportFile, _ importer: Importer) {
    do throws(ImportError) {
      let export = try importer.survey(file)
      let survey = export.survey
      (title, roster, dialect, verdict) = (survey.title, survey.roster, survey.dialect, survey.dateOrder)
      (headers, lines, byteCount) = (survey.headers, survey.lines, survey.byteCount)
      let reader = try export.records()
      var batch = RecordBatch()
      while try reader.next(&batch) { add(batch) }
      if !batch.isEmpty { faults.append("a batch after the last") }
      account = reader.account
    } catch {
      self.error = error
    }
  }

  /// The dates do not tell day from month.
  var isAmbiguous: Bool {
    if case .ambiguousDateOrder = error { true } else { false }
  }

  private mutating func add(_ batch: RecordBatch) {
    for record in batch.records {
      rows.append(
        Row(
          kind: record.kind, sentAt: record.sentAt, hasSeconds: record.hasSeconds, sender: record.sender,
          members: record.members, textCount: record.text.count, flags: [record.isEdited, record.isForwarded],
          line: record.line))
      texts += sound(record.text, of: batch, what: "text of line \(record.line)")
    }
    for range in batch.unknownLines { unknownLines.append(sound(range, of: batch, what: "an unknown line")) }
    issues += batch.issues
  }

  private mutating func sound(_ range: Range<Int>, of batch: RecordBatch, what: String) -> [UInt8] {
    guard range.lowerBound >= 0, range.upperBound <= batch.bytes.count else {
      faults.append("\(what) is no part of the batch")
      return []
    }
    let text = batch.bytes[range]
    if text.contains(0) { faults.append("\(what) holds NUL") }
    if String(validating: text, as: UTF8.self) == nil { faults.append("\(what) is no UTF-8") }
    return Array(text)
  }

  /// What does not hold, in words.
  var broken: [String] {
    var broken = faults
    switch error {
    case nil: break
    case .changedWhileReading?, .unreadable?, .symbolicLink?, .notRegularFile?:
      return broken + ["\(String(describing: error)) of a file that was written by us"]
    default: return broken
    }
    if reason != nil || !broken.isEmpty { return broken }
    func require(_ holds: Bool, _ what: @autoclosure () -> String) {
      if !holds { broken.append(what()) }
    }
    require(account.total == byteCount, "\(account) of \(byteCount) bytes")
    let outside = issues.filter(\.isOutsideRecords).map(\.bytes)
    require(
      outside.reduce(0) { $0 + $1.count } == account.issues, "issues outside of records \(outside), in \(account)")
    for issue in issues {
      require(issue.bytes.lowerBound >= 0 && issue.bytes.upperBound <= byteCount, "\(issue) of \(byteCount) bytes")
      require((0...lines).contains(issue.line), "\(issue) of \(lines) lines")
    }
    let pasted = issues.count { $0.kind == .headerInText || $0.kind == .impossibleDate }
    // An issue of several lines is one for all the headers in them.
    let most = outside.isEmpty ? rows.count + pasted : lines
    require(rows.count <= headers && headers <= most, "\(rows.count) records of \(headers) headers")
    for row in rows {
      require(((row.sender.map { [$0] } ?? []) + row.members).allSatisfy(roster.indices.contains), "\(row)")
      require((1...max(1, lines)).contains(row.line), "\(row) of \(lines) lines")
      if case .event = row.kind { require(row.textCount == 0, "\(row)") }
    }
    require(zip(rows, rows.dropFirst()).allSatisfy { $0.line < $1.line }, "records are not in order")
    // Different invalid bytes are shown as the same.
    let sound = roster.filter { !$0.contains("\u{FFFD}") }
    require(Set(sound).count == sound.count, "names stand twice in \(roster)")
    return broken
  }

  /// The first part in which another reading differs.
  func difference(to other: ImportOutcome) -> String {
    for (one, two) in zip(Mirror(reflecting: self).children, Mirror(reflecting: other).children) {
      let (left, right) = ("\(one.value)", "\(two.value)")
      if left != right { return "\(one.label ?? ""): \(left) … \(right)" }
    }
    return "nothing that can be printed"
  }
}
