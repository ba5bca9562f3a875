import Classify
import Corpus
package import Languages
import Privacy
import Store

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Codes the same messages with two codebooks and counts how the codes differ.
///
/// Nothing is written. One message is in memory at a time.
package enum DifferenceRun {
  /// The messages that are coded.
  package enum Messages: Sendable {
    /// None: only the codebooks are compared.
    case none
    /// Those of a project's archive.
    case archive(Project)
    /// JSON lines as `classify` reads them.
    case file(String)
  }

  /// Compares; `progress` gets what was done out of how much, in messages or bytes.
  ///
  /// `keepsText` puts the text into the examples, of which there are at most `mostExamples` for each transition.
  package static func run(
    from old: Codebook, to new: Codebook, over messages: Messages, keepsText: Bool, mostExamples: Int,
    environment: RunEnvironment, progress: (_ done: Int, _ total: Int) -> Void
  ) throws(Failure) -> CodebookDifference {
    var difference = CodebookDifference(
      before: CodebookDifference.Side(version: old.manual.version, hash: old.hash),
      after: CodebookDifference.Side(version: new.manual.version, hash: new.hash),
      edits: CodebookEdits(from: old, to: new))
    var tally = DifferenceTally(mostExamples: mostExamples)
    switch messages {
    case .none: return difference
    case .archive(let project):
      let key = try project.key(environment)
      let archive = try project.openArchive(.readOnly, keyID: key.keyID)
      try count(archive, with: (CompiledCodebook(old), CompiledCodebook(new)), keepsText, &tally, progress)
    case .file(let path):
      try count(path, with: (CompiledCodebook(old), CompiledCodebook(new)), keepsText, &tally, progress)
    }
    tally.write(to: &difference, manuals: [new.manual, old.manual])
    return difference
  }

  private static func count(
    _ archive: Archive, with codebooks: (CompiledCodebook, CompiledCodebook), _ keepsText: Bool,
    _ tally: inout DifferenceTally, _ progress: (Int, Int) -> Void
  ) throws(Failure) {
    do {
      let total = try archive.facts().groups.reduce(0) { $0 + $1.messages }
      var (old, new) = (MessageCoder(codebooks.0), MessageCoder(codebooks.1))
      var group = ""
      var done = 0
      try archive.forEachMessage { message in
        done += 1
        if done % 4096 == 0 { progress(done, total) }
        guard message.coding != nil else { return }
        if message.groupName != group {
          group = message.groupName
          old.startGroup()
          new.startGroup()
        }
        let before = old.code(message.text, sentAt: message.sentAt, isForwarded: message.isForwarded)
        let after = new.code(message.text, sentAt: message.sentAt, isForwarded: message.isForwarded)
        old.push(before, sentAt: message.sentAt)
        new.push(after, sentAt: message.sentAt)
        tally.count(before, after, id: { "\(message.id)" }, text: { keepsText ? message.text : nil })
      }
    } catch let error as StoreError {
      throw .store(error)
    } catch {
      throw .store(.failed(code: 1))
    }
  }

  private static func count(
    _ path: String, with codebooks: (CompiledCodebook, CompiledCodebook), _ keepsText: Bool,
    _ tally: inout DifferenceTally, _ progress: (Int, Int) -> Void
  ) throws(Failure) {
    let handle = open(path, O_RDONLY | O_CLOEXEC)
    guard handle >= 0 else { throw .system(path: path, code: errno) }
    defer { close(handle) }
    var status = stat()
    let total = fstat(handle, &status) == 0 ? Int(status.st_size) : 0
    var (old, new) = (ThreadCoder(codebooks.0), ThreadCoder(codebooks.1))
    var done = 0
    var stream = LineStream()
    let ended = try stream.forEachLine(of: handle) { line, number throws(Failure) in
      done += line.count + 1
      guard let message = try message(line, number: number, path: path) else { return }
      tally.count(
        old.code(message.text, group: message.group, sentAt: message.sentAt),
        new.code(message.text, group: message.group, sentAt: message.sentAt),
        id: { name(of: message, line, number) }, text: { keepsText ? message.text : nil })
    } onBlock: { () throws(Failure) in
      progress(done, total)
    }
    switch ended {
    case .none: return
    case .unreadable(let code): throw .system(path: path, code: code)
    case .lineTooLong(let line): throw .lineOfFile(path: path, number: line, .tooLong)
    }
  }

  /// The message of a line; nothing where it has no text, as the events that `convert` writes.
  private static func message(
    _ line: UnsafeBufferPointer<UInt8>, number: Int, path: String
  ) throws(Failure) -> MessageLine? {
    guard line.contains(where: { $0 > 0x20 }) else { return nil }
    do throws(MessageLine.Malformed) {
      return try MessageLine(line)
    } catch {
      if case .missing = error.fault { return nil }
      throw .lineOfFile(path: path, number: number, error.fault)
    }
  }

  /// Its id as it would be read aloud, without quotes; else its line.
  private static func name(of message: MessageLine, _ line: UnsafeBufferPointer<UInt8>, _ number: Int) -> String {
    guard let id = message.id else { return "line \(number)" }
    let json = String(decoding: line[id], as: UTF8.self)
    return json.count > 2 && json.hasPrefix("\"") ? String(json.dropFirst().dropLast()) : json
  }
}
