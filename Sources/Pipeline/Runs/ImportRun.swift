import Classify
package import Corpus
import Importers
import Languages
import Privacy
import Store

/// Reads exports into a project's archive: parse, pseudonymise, redact, code, store; one transaction a file.
package struct ImportRun {
  private let project: Project
  private let reading: ReadingRun
  private let key: ProjectKey
  private let archive: Archive
  private let codebook: CodebookStamp
  private let compiled: CompiledCodebook
  private let now: Instant
  private let lock: RunLock

  /// Takes the project's lock and opens its archive, making it at the first import.
  package init(
    project: Project, dateOrder: DateOrder?, groupTitle: String?, codebookFolder: String?, environment: RunEnvironment
  ) throws(Failure) {
    try project.requirePermission(now: environment.now)
    self.project = project
    key = try project.key(environment)
    let codebook = try CodebookSource.ready(codebookFolder)
    self.codebook = codebook.stamp
    compiled = codebook.compiled
    now = environment.now
    lock = try project.lock()
    archive = try project.openOrCreateArchive(key: key, now: environment.now)
    reading = ReadingRun(
      settings: ReadingSettings.make(
        project: project, key: key, dateOrder: dateOrder, groupTitle: groupTitle, words: codebook.readingWords))
  }

  /// Imports everything at some paths.
  ///
  /// A file that cannot be read is reported and the run goes on; a failing archive ends it.
  package func importAll(
    _ paths: [String], progress: (ReadingRun.Progress) -> Void, finished: (FileReport) -> Void
  ) throws(Failure) {
    var failure: Failure?
    reading.forEachFile(at: paths, finished: { if failure == nil { finished($0) } }) {
      file, index, name throws(ImportError) in
      guard failure == nil else { return FileReport(index: index, name: name, outcome: .known) }
      do throws(PassFailure<StoreError>) {
        return try importOne(file, index: index, name: name, progress: progress)
      } catch {
        switch error {
        case .export(let cause): throw cause
        case .body(let cause): failure = .store(cause)
        }
        return FileReport(index: index, name: name, outcome: .known)
      }
    }
    if let failure { throw failure }
  }

  private func importOne(
    _ file: ExportFile, index: Int, name: String, progress: (ReadingRun.Progress) -> Void
  ) throws(PassFailure<StoreError>) -> FileReport {
    let source = ImportStages.read(file, with: reading)
    defer { source.cancel() }
    let hash = try contentHash(of: file)
    let surveyed: ImportStages.Surveyed
    switch source.receive() {
    case .surveyed(let found): surveyed = found
    case .failed(let cause): throw .export(cause)
    case .batch, .finished, nil: throw .export(.changedWhileReading)
    }
    var recognised = surveyed.recognised
    let summary: ImportSummary
    do {
      summary = try archive.withImport(of: facts(surveyed, contentHash: hash)) { session in
        recognised = try store(from: source, in: session, label: name, of: surveyed, progress: progress)
        guard session.mustMerge else { return }
        try HistoryMerge.run(
          session, codebook: compiled, timeZone: project.configuration.timeZone,
          withdrawsDeleted: project.configuration.withdrawsDeleted)
      }
    } catch let error as StoreError {
      throw .body(error)
    } catch let error as PassFailure<StoreError> {
      throw error
    } catch {
      throw .body(.failed(code: 1))
    }
    if summary.wasKnown { return FileReport(index: index, name: name, outcome: .known) }
    recognised.added = Recognised.Added(
      messages: summary.addedMessages, events: summary.addedEvents,
      known: summary.messages + summary.events - summary.addedMessages - summary.addedEvents)
    recognised.merge = summary.merge
    return FileReport(index: index, name: name, outcome: .read(recognised))
  }

  private func facts(_ surveyed: ImportStages.Surveyed, contentHash: [UInt8]) -> SourceFacts {
    let found = surveyed.recognised
    return SourceFacts(
      contentHash: contentHash, group: surveyed.group, format: found.format, dialect: found.dialect,
      dateOrder: found.dateOrder.order, dateOrderReason: found.dateOrder.reason, byteCount: found.byteCount,
      headerCount: surveyed.headers, importedAt: now, codebook: codebook)
  }

  /// Stores what the stages before send, to its end; what was recognised.
  private func store(
    from source: StageChannel<ImportStages.Item>, in session: ImportSession, label: String,
    of surveyed: ImportStages.Surveyed, progress: (ReadingRun.Progress) -> Void
  ) throws(PassFailure<StoreError>) -> Recognised {
    // Coding ahead of storing is right only where all that is coded will be stored.
    let isCodedAhead = session.keepsEverything
    let stages = isCodedAhead ? ImportStages.code(source, with: compiled) : source
    defer { stages.cancel() }
    var failure = ImportError.changedWhileReading
    do throws(StoreError) {
      var coder = MessageCoder(
        compiled, context: isCodedAhead ? [] : try session.lastMessages(ConversationContext.length))
      items: while let item = stages.receive() {
        switch item {
        case .surveyed: continue
        case .batch(let batch):
          for (index, record) in batch.records.enumerated() {
            if isCodedAhead {
              try session.add(record, coding: batch.codings[index])
            } else {
              try store(record, in: session, coder: &coder)
            }
          }
          for issue in batch.issues { try session.add(issue) }
          progress(ReadingRun.Progress(label: label, done: batch.bytesRead, total: surveyed.recognised.byteCount))
        case .finished(let recognised): return recognised
        case .failed(let cause):
          failure = cause
          break items
        }
      }
    } catch {
      throw .body(error)
    }
    throw .export(failure)
  }

  private func store(
    _ record: SafeRecord, in session: ImportSession, coder: inout MessageCoder
  ) throws(StoreError) {
    // Only stored messages are context for those after them, here as in `recode`, which must give the same codes.
    if try session.takesAsKnown(record) { return }
    // What is to be merged is coded when its place is known.
    guard !session.mustMerge, MessageCoder.isCoded(record) else {
      try session.add(record, coding: nil)
      return
    }
    let coding = coder.code(record.text, sentAt: record.sentAt, isForwarded: record.isForwarded)
    if try session.add(record, coding: coding) { coder.push(coding, sentAt: record.sentAt) }
  }

  private func contentHash(of file: ExportFile) throws(PassFailure<StoreError>) -> [UInt8] {
    let hasher = ContentHasher(key: key)
    do throws(ImportError) {
      try file.forEachChunk { hasher.update($0) }
    } catch {
      throw .export(error)
    }
    return hasher.finish()
  }
}
