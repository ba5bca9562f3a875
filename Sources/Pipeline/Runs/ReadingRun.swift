import Corpus
import Importers
import Privacy

/// Reads exports and stores nothing: `inspect` and `convert`.
package struct ReadingRun: Sendable {
  private let settings: ReadingSettings
  private let importer: Importer
  private let names: SourceName

  /// How far a run has come, for a progress bar.
  package struct Progress: Sendable {
    /// The file at work, with its title covered.
    package var label: String
    /// Bytes read.
    package var done: Int
    /// Bytes of the file.
    package var total: Int
  }

  /// Prepares the run.
  package init(settings: ReadingSettings) {
    self.settings = settings
    importer = Importer(options: ImportOptions(phrases: settings.phrases, dateOrder: settings.dateOrder))
    names = SourceName(names: importer.names)
  }

  /// Everything at some paths, in the order in which it is read.
  func find(_ paths: [String]) -> [FoundExport] { importer.find(at: paths) }

  /// Surveys one export and prepares the pass over it.
  func pass(over file: ExportFile, isForArchive: Bool) throws(ImportError) -> ExportPass {
    ExportPass(try importer.survey(file), file: file, settings: settings, isForArchive: isForArchive)
  }

  /// Says what was recognised in every file at some paths, one report a file, in order.
  package func inspect(
    _ paths: [String], progress: (Progress) -> Void, finished: (FileReport) -> Void
  ) {
    forEachFile(at: paths, finished: finished) { file, index, name throws(ImportError) in
      progress(Progress(label: name, done: 0, total: 1))
      var pass = try pass(over: file, isForArchive: false)
      try pass.count()
      return FileReport(index: index, name: name, outcome: .read(pass.recognised))
    }
  }

  /// Writes every record at some paths as one JSON object a line, pseudonymised and redacted.
  ///
  /// `write` gets whole lines; it returns false to end the run (the reader has gone).
  package func convert(
    _ paths: [String], progress: (Progress) -> Void, write: ([UInt8]) -> Bool, finished: (FileReport) -> Void
  ) {
    var lines = RecordLines()
    var isOpen = true
    forEachFile(at: paths, finished: finished) { file, index, name throws(ImportError) in
      let source = ImportStages.read(file, with: self, isForArchive: false)
      defer { source.cancel() }
      var surveyed: ImportStages.Surveyed?
      while let item = source.receive() {
        switch item {
        case .surveyed(let found): surveyed = found
        case .batch(let batch):
          guard isOpen, let surveyed else { continue }
          lines.removeAll()
          for record in batch.records { lines.append(record, group: surveyed.group.groupName, file: index) }
          isOpen = write(lines.bytes)
          progress(Progress(label: name, done: batch.bytesRead, total: surveyed.recognised.byteCount))
        case .finished(let recognised): return FileReport(index: index, name: name, outcome: .read(recognised))
        case .failed(let cause): throw cause
        }
      }
      throw .changedWhileReading
    }
  }

  /// Walks over everything at some paths; what cannot be read becomes a report and the walk goes on.
  func forEachFile(
    at paths: [String], finished: (FileReport) -> Void,
    _ body: (ExportFile, Int, String) throws(ImportError) -> FileReport
  ) {
    var index = 0
    var attachments = 0
    for found in find(paths) {
      switch found {
      case .export(let file):
        let name = display(file.path, file.member)
        do throws(ImportError) {
          finished(try body(file, index, name))
        } catch {
          finished(FileReport(index: index, name: name, outcome: .refused(error)))
        }
        index += 1
      case .failed(let path, let member, let error):
        finished(FileReport(index: index, name: display(path, member), outcome: .refused(error)))
        index += 1
      case .skipped(_, _, .hidden), .skipped(_, _, .macOSMetadata): continue
      // A picture called .txt was meant to be a chat; other pictures lie beside the chats.
      case .skipped(let path, nil, .notAChat(let kind)) where path.hasSuffix(".txt") || path.hasSuffix(".zip"):
        finished(FileReport(index: index, name: display(path, nil), outcome: .refused(.notAChat(kind))))
        index += 1
      // Names of attachments are those of persons often enough (contact cards): they are counted, never shown.
      case .skipped(_, _, .attachment), .skipped(_, _, .notAChat): attachments += 1
      case .skipped(let path, let member, let reason):
        finished(FileReport(index: index, name: display(path, member), outcome: .skipped(reason)))
      }
    }
    if attachments > 0 {
      let name = attachments == 1 ? "1 file beside the chats" : "\(attachments) files beside the chats"
      finished(FileReport(index: index, name: name, outcome: .skipped(.attachment)))
    }
  }

  /// A path and a zip member's name with titles covered.
  func display(_ path: String, _ member: String?) -> String {
    names.display(path, member: member) { title in settings.key.pseudonym(ofGroup: title).groupName }
  }
}
