package import Classify
import Corpus
package import Languages

/// Messages with what became of every rule whose words were found in them, for a person who asks why.
///
/// Lines are JSON objects as `classify` reads them, or plain text; plain lines are one conversation in their order.
package struct ExplainRun {
  /// One message and its trace.
  package struct Explained: Sendable {
    /// What was read.
    package var text: String
    /// The JSON of the line's id, where it has one.
    package var id: String?
    /// What the codebook says of it, and why.
    package var trace: Trace
  }

  /// The group of all plain lines, which no JSON line can name.
  private static let plainGroup = "\u{0}plain"

  private var coder: ThreadCoder

  /// Compiles a codebook, unless it is the built-in one and the program carries it compiled.
  package init(_ codebook: Codebook) {
    let stored = ReadyCodebook.stored.flatMap { $0.hash == codebook.hash ? $0.compiled : nil }
    coder = ThreadCoder(stored ?? CompiledCodebook(codebook))
  }

  /// Explains one message that stands alone.
  package mutating func explain(_ text: String) -> Explained {
    Explained(text: text, trace: coder.trace(text, group: nil, sentAt: nil))
  }

  /// Explains a stream line by line; blank lines are passed over.
  ///
  /// `show` gets each message as soon as it is read and returns an `errno`, 0 for none. A malformed JSON line ends the
  /// run.
  package mutating func run(input: Int32, show: (Explained) -> Int32) throws(Failure) {
    var stream = LineStream()
    let ended = try stream.forEachLine(of: input) { line, number throws(Failure) in
      guard let explained = try explain(line, number: number) else { return }
      let code = show(explained)
      if code != 0 { throw .stream(code: code) }
    } onBlock: { () throws(Failure) in
    }
    switch ended {
    case .none: return
    case .unreadable(let code): throw .stream(code: code)
    case .lineTooLong(let line): throw .line(number: line, .tooLong)
    }
  }

  private mutating func explain(
    _ line: UnsafeBufferPointer<UInt8>, number: Int
  ) throws(Failure) -> Explained? {
    guard let first = line.first(where: { $0 > 0x20 }) else { return nil }
    guard first == UInt8(ascii: "{") else {
      guard var text = String(validating: line, as: UTF8.self) else { throw .line(number: number, .notUTF8(byte: 0)) }
      if text.hasSuffix("\r") { text.removeLast() }
      return Explained(text: text, trace: coder.trace(text, group: Self.plainGroup, sentAt: nil))
    }
    do throws(MessageLine.Malformed) {
      let message = try MessageLine(line)
      return Explained(
        text: message.text, id: message.id.map { String(decoding: line[$0], as: UTF8.self) },
        trace: coder.trace(message.text, group: message.group, sentAt: message.sentAt))
    } catch {
      throw .line(number: number, error.fault)
    }
  }
}
