import Classify
import Corpus
import Dispatch
import Importers

/// The first two stages of an import, each on a thread of its own; the third, storing, stays with the transaction.
///
/// Reading, pseudonymising and redacting of one batch overlap with coding of the one before and storing of the one
/// before that. The order of records never changes.
enum ImportStages {
  /// Batches waiting between two stages: some thousand records.
  private static let capacity = 4

  /// What the reading stage sends: first the survey, then batches, last how it ended.
  enum Item: Sendable {
    case surveyed(Surveyed)
    case batch(Batch)
    case finished(Recognised)
    case failed(ImportError)
  }

  /// What is known before the first record.
  struct Surveyed: Sendable {
    var recognised: Recognised
    var group: IdentityKey
    var headers: Int
  }

  /// Some records, their codings where the coding stage has been, and the issues found beside them.
  struct Batch: Sendable {
    var records: [SafeRecord]
    /// One for each record; empty before the coding stage.
    var codings: [MessageCoding?]
    var issues: [ImportIssue]
    /// Bytes of the file read so far.
    var bytesRead: Int
  }

  /// Starts reading an export.
  static func read(
    _ file: ExportFile, with reading: ReadingRun, isForArchive: Bool = true
  ) -> StageChannel<Item> {
    let channel = StageChannel<Item>(capacity: capacity)
    DispatchQueue.global().async {
      defer { channel.close() }
      do throws(ImportError) {
        var pass = try reading.pass(over: file, isForArchive: isForArchive)
        let surveyed = Surveyed(recognised: pass.recognised, group: pass.group, headers: pass.headers)
        guard channel.send(.surveyed(surveyed)) else { return }
        guard try send(&pass, to: channel) else { return }
        _ = channel.send(.finished(pass.recognised))
      } catch {
        _ = channel.send(.failed(error))
      }
    }
    return channel
  }

  /// The receiver left.
  private struct Unwanted: Error {}

  private static func send(_ pass: inout ExportPass, to channel: StageChannel<Item>) throws(ImportError) -> Bool {
    do throws(PassFailure<Unwanted>) {
      try pass.forEachBatch { records, issues, bytesRead throws(Unwanted) in
        let batch = Batch(records: records, codings: [], issues: issues, bytesRead: bytesRead)
        guard channel.send(.batch(batch)) else { throw Unwanted() }
      }
      return true
    } catch {
      switch error {
      case .export(let cause): throw cause
      case .body: return false
      }
    }
  }

  /// Starts coding what another stage reads.
  ///
  /// Right only where every record will be stored, so that each is context for those after it.
  static func code(_ source: StageChannel<Item>, with codebook: CompiledCodebook) -> StageChannel<Item> {
    let channel = StageChannel<Item>(capacity: capacity)
    DispatchQueue.global().async {
      defer {
        source.cancel()
        channel.close()
      }
      var coder = MessageCoder(codebook)
      while let item = source.receive() {
        guard case .batch(var batch) = item else {
          guard channel.send(item) else { return }
          continue
        }
        batch.codings = batch.records.map { coder.codeAndPush($0) }
        guard channel.send(.batch(batch)) else { return }
      }
    }
    return channel
  }
}
