import Classify
import Corpus
import Languages
import Privacy
package import Store

/// Codes the archive again with the present codebook.
package enum RecodeRun {
  /// What changed, and between which codebooks.
  package struct Result: Sendable {
    /// Counts of changes.
    package var summary: RecodeSummary
    /// The codebook that coded before; absent in an archive that was never coded.
    package var before: CodebookStamp?
    /// The codebook that codes now.
    package var after: CodebookStamp
  }

  /// Runs to the end; `progress` gets the number of messages done.
  package static func run(
    project: Project, codebookFolder: String?, environment: RunEnvironment, progress: (_ done: Int) -> Void
  ) throws(Failure) -> Result {
    let codebook = try CodebookSource.ready(codebookFolder)
    let stamp = codebook.stamp
    let key = try project.key(environment)
    let lock = try project.lock()
    defer { withExtendedLifetime(lock) {} }
    let archive = try project.openArchive(.readWrite, keyID: key.keyID)
    do {
      let before = try archive.lastCodebook()
      var coder = MessageCoder(codebook.compiled)
      var group = ""
      var done = 0
      let summary = try archive.recode(with: stamp, at: environment.now) { message in
        if message.groupName != group {
          group = message.groupName
          coder.startGroup()
        }
        done += 1
        if done % 4096 == 0 { progress(done) }
        let coding = coder.code(message.text, sentAt: message.sentAt, isForwarded: message.isForwarded)
        coder.push(coding, sentAt: message.sentAt)
        return coding
      }
      return Result(summary: summary, before: before, after: stamp)
    } catch let error as StoreError {
      throw .store(error)
    } catch {
      throw .store(.failed(code: 1))
    }
  }
}
