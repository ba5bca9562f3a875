import Corpus
import Importers
import Privacy

/// One export on its way through Importers and Privacy.
///
/// What comes out is safe to print and to store.
struct ExportPass {
  /// What `inspect` would say, complete once all batches have been read.
  private(set) var recognised: Recognised
  /// The group's key.
  let group: IdentityKey
  /// Keyed hash of the file's whole content, by which it is known again.
  private let surveyed: any SurveyedExport
  private let persons: [IdentityKey]
  private let redactor: Redactor
  private let zone: TimeZoneRules
  private var fingerprints: RecordFingerprint
  private var senders: Set<Int> = []
  /// The last clock reading and what it meant: neighbours often share it.
  private var lastTime: (local: LocalTime, instant: Instant, offset: Int)?

  /// Prepares the pass over a surveyed export.
  init(_ surveyed: any SurveyedExport, file: ExportFile, settings: ReadingSettings) {
    let survey = surveyed.survey
    let title = settings.groupTitle ?? survey.title
    self.surveyed = surveyed
    group = settings.key.pseudonym(ofGroup: title ?? ExportPass.stem(of: file.path))
    persons = survey.roster.map { settings.key.pseudonym(ofPerson: $0, countryCode: settings.countryCode) }
    redactor = Redactor(
      roster: survey.roster, commonWords: settings.commonWords, keptWords: settings.keptWords,
      countryCode: settings.countryCode)
    zone = settings.timeZone
    fingerprints = RecordFingerprint(key: settings.key, group: group)
    recognised = Recognised(survey: survey, group: group.groupName, isTitled: title != nil)
  }

  /// Reads the export to its end in batches; `body` gets safe records and the issues found beside them.
  mutating func forEachBatch<E: Error>(
    _ body: ([SafeRecord], [ImportIssue], _ bytesRead: Int) throws(E) -> Void
  ) throws(PassFailure<E>) {
    let reader: any ExportReader
    do throws(ImportError) { reader = try surveyed.records() } catch { throw .export(error) }
    var batch = RecordBatch()
    var safe: [SafeRecord] = []
    while try step(reader, &batch, E.self) {
      safe.removeAll(keepingCapacity: true)
      for record in batch.records { safe.append(protect(record)) }
      for issue in batch.issues { recognised.count(issue) }
      do throws(E) {
        try body(safe, batch.issues, reader.account.total)
      } catch {
        throw .body(error)
      }
    }
    recognised.account = reader.account
    recognised.senders = senders.count
  }

  private func step<E: Error>(
    _ reader: any ExportReader, _ batch: inout RecordBatch, _: E.Type
  ) throws(PassFailure<E>) -> Bool {
    do throws(ImportError) { return try reader.next(&batch) } catch { throw .export(error) }
  }

  /// Lines with a header.
  var headers: Int { surveyed.survey.headers }

  /// Counts all records without making them safe: enough for `inspect`.
  mutating func count() throws(ImportError) {
    let reader = try surveyed.records()
    var batch = RecordBatch()
    while try reader.next(&batch) {
      for record in batch.records {
        recognised.count(record)
        if case .message = record.kind, let sender = record.sender { senders.insert(sender) }
        _ = moment(of: record.sentAt)
      }
      for issue in batch.issues { recognised.count(issue) }
    }
    recognised.account = reader.account
    recognised.senders = senders.count
  }

  private mutating func protect(_ record: ClearRecord) -> SafeRecord {
    recognised.count(record)
    if case .message = record.kind, let sender = record.sender { senders.insert(sender) }
    let person = record.sender.map { persons[$0] }
    let members = record.members.map { persons[$0] }
    let (instant, offset) = moment(of: record.sentAt)
    return SafeRecord(
      kind: record.kind, sentAt: instant, utcOffset: offset, person: person, members: members,
      text: record.text.isEmpty ? "" : redactor.redact(record.text), isEdited: record.isEdited,
      isForwarded: record.isForwarded, line: record.line,
      fingerprint: fingerprints.next(record, person: person, members: members))
  }

  private mutating func moment(of local: LocalTime) -> (Instant, Int) {
    if let lastTime, lastTime.local == local { return (lastTime.instant, lastTime.offset) }
    let resolution = zone.resolve(local)
    switch resolution {
    case .unique: break
    case .repeated: recognised.repeatedHours += 1
    case .skipped: recognised.skippedHours += 1
    }
    let offset = zone.offset(at: resolution.instant)
    lastTime = (local, resolution.instant, offset)
    return (resolution.instant, offset)
  }

  /// The file's name without folders and ending: stands in for a title that is nowhere.
  private static func stem(of path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    for ending in [".txt", ".zip"] where name.lowercased().hasSuffix(ending) {
      return String(name.dropLast(ending.count))
    }
    return name
  }
}

/// Why a pass ended early: the export could not be read on, or whoever took its records failed.
enum PassFailure<Body: Error>: Error {
  case export(ImportError)
  case body(Body)
}
