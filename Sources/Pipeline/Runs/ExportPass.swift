import Corpus
import Dispatch
import Importers
import Privacy
import Synchronization

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
  private let settings: ReadingSettings
  private var fingerprints: RecordFingerprint
  private var contents: ContentKey
  private var tally: RecordTally
  /// Whether records get what the archive knows them again by, which costs as much as reading them.
  private let isForArchive: Bool

  /// Prepares the pass over a surveyed export.
  init(_ surveyed: any SurveyedExport, file: ExportFile, settings: ReadingSettings, isForArchive: Bool) {
    self.isForArchive = isForArchive
    let survey = surveyed.survey
    let title = settings.groupTitle ?? survey.title
    self.surveyed = surveyed
    self.settings = settings
    group = settings.key.pseudonym(ofGroup: title ?? file.ownName)
    persons = survey.roster.map { settings.key.pseudonym(ofPerson: $0, countryCode: settings.countryCode) }
    fingerprints = RecordFingerprint(key: settings.key, group: group)
    contents = ContentKey(key: settings.key)
    tally = RecordTally(names: survey.roster.count, zone: settings.timeZone)
    recognised = Recognised(survey: survey, group: group.groupName, isTitled: title != nil)
  }

  /// Hides the names of this export.
  private var redactor: Redactor {
    let words = settings.words()
    return Redactor(
      roster: surveyed.survey.roster, commonWords: words.common, keptWords: words.kept,
      countryCode: settings.countryCode)
  }

  /// Reads the export to its end in batches; `body` gets safe records and the issues found beside them.
  mutating func forEachBatch<E: Error>(
    _ body: ([SafeRecord], [ImportIssue], _ bytesRead: Int) throws(E) -> Void
  ) throws(PassFailure<E>) {
    let reader: any ExportReader
    do throws(ImportError) { reader = try surveyed.records() } catch { throw .export(error) }
    let redactor = redactor
    var batch = RecordBatch()
    var safe: [SafeRecord] = []
    while try step(reader, &batch, E.self) {
      safe.removeAll(keepingCapacity: true)
      for record in batch.records {
        safe.append(protect(record, batch.bytes.span.extracting(record.text), redactor))
      }
      tally.countOddities(of: batch)
      do throws(E) {
        try body(safe, batch.issues, reader.account.total)
      } catch {
        throw .body(error)
      }
    }
    tally.add(reader.account)
    tally.write(to: &recognised)
  }

  private func step<E: Error>(
    _ reader: any ExportReader, _ batch: inout RecordBatch, _: E.Type
  ) throws(PassFailure<E>) -> Bool {
    do throws(ImportError) { return try reader.next(&batch) } catch { throw .export(error) }
  }

  /// Lines with a header.
  var headers: Int { surveyed.survey.headers }

  /// Counts all records without making them safe, which is enough for `inspect`.
  ///
  /// Parts of a large file are read at the same time.
  mutating func count() throws(ImportError) {
    let surveyed = surveyed
    let empty = tally
    let counted = Mutex([Result<RecordTally, ImportError>?](repeating: nil, count: surveyed.partCount))
    DispatchQueue.concurrentPerform(iterations: surveyed.partCount) { part in
      let result = Self.tally(surveyed, part: part, from: empty)
      counted.withLock { $0[part] = result }
    }
    for part in counted.withLock({ $0 }) {
      guard let part else { throw .changedWhileReading }
      tally.append(try part.get())
    }
    tally.write(to: &recognised)
    recognised.unknownWordings = maskedWordings()
  }

  /// Counts one part of an export.
  private static func tally(
    _ surveyed: any SurveyedExport, part: Int, from empty: RecordTally
  ) -> Result<RecordTally, ImportError> {
    var tally = empty
    do throws(ImportError) {
      let reader = try surveyed.records(part: part)
      var batch = RecordBatch()
      while try reader.next(&batch) {
        for record in batch.records { tally.count(record) }
        tally.countOddities(of: batch)
      }
      tally.add(reader.account)
      return .success(tally)
    } catch {
      return .failure(error)
    }
  }

  /// The unknown system lines without names, numbers and titles, most frequent first.
  private func maskedWordings() -> [(text: String, count: Int)] {
    guard !tally.unknownLines.isEmpty else { return [] }
    let mask = WordingMask(redactor, title: surveyed.survey.title)
    var counts: [String: Int] = [:]
    for (line, count) in tally.unknownLines { counts[mask.masked(line), default: 0] += count }
    return counts.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
      .map { (text: $0.key, count: $0.value) }
  }

  private mutating func protect(_ record: ClearRecord, _ text: Span<UInt8>, _ redactor: Redactor) -> SafeRecord {
    let (instant, offset) = tally.count(record)
    let person = record.sender.map { persons[$0] }
    let members = record.members.map { persons[$0] }
    let content = isForArchive ? contents.content(of: text, kind: record.kind) : (hash: 0, isTelling: false)
    return SafeRecord(
      kind: record.kind, sentAt: instant, utcOffset: offset, person: person, members: members,
      text: text.isEmpty ? "" : redactor.redact(text), isEdited: record.isEdited,
      isForwarded: record.isForwarded, line: record.line,
      fingerprint: isForArchive ? fingerprints.next(record, text: text, person: person, members: members) : 0,
      hasSeconds: record.hasSeconds, content: content.hash, isTelling: content.isTelling)
  }
}

/// Why a pass ended early: the export could not be read on, or whoever took its records failed.
enum PassFailure<Body: Error>: Error {
  case export(ImportError)
  case body(Body)
}
