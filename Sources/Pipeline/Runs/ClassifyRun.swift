import Classify
import Corpus

/// The pure line filter: JSON objects in, JSON objects with codes out, same order, same count.
///
/// Lines of the same group are context for each other, up to 4 back; a line without a group stands alone.
package struct ClassifyRun {
  private var coder: ThreadCoder
  private var writer = JSONLineWriter()

  /// Makes a filter; nothing was said yet.
  package init(_ codebook: ReadyCodebook) { coder = ThreadCoder(codebook.compiled) }

  /// Filters a stream to its end.
  ///
  /// `write` takes whole lines and returns an `errno`, 0 for none; results go out whenever all lines received so far
  /// are done. A malformed line ends the run, or with `keepGoing` becomes a line with the sentence of `explain`.
  package mutating func run(
    input: Int32, keepGoing: Bool, explain: (LineFault) -> String, write: ([UInt8]) -> Int32
  ) throws(Failure) {
    var stream = LineStream()
    let ended: LineStream.Failure?
    do throws(Failure) {
      ended = try stream.forEachLine(of: input) { line, number throws(Failure) in
        if let (fault, id) = filter(line) {
          guard keepGoing else { throw .line(number: number, fault) }
          complain(id: id, explain(fault))
        }
        if writer.bytes.count > 1 << 18 { try flush(write) }
      } onBlock: { () throws(Failure) in
        try flush(write)
      }
    } catch {
      // What was right before the malformed line still goes out.
      if case .line = error { try flush(write) }
      throw error
    }
    switch ended {
    case .none: return
    case .unreadable(let code): throw .stream(code: code)
    case .lineTooLong(let line): throw .line(number: line, .tooLong)
    }
  }

  private mutating func flush(_ write: ([UInt8]) -> Int32) throws(Failure) {
    guard !writer.bytes.isEmpty else { return }
    let code = write(writer.bytes)
    writer.removeAll()
    if code != 0 { throw .stream(code: code) }
  }

  /// Codes one line; on a fault says which, and the JSON of the line's id where it has one.
  private mutating func filter(_ line: UnsafeBufferPointer<UInt8>) -> (LineFault, id: [UInt8]?)? {
    let message: MessageLine
    do throws(MessageLine.Malformed) {
      message = try MessageLine(line)
    } catch {
      return (error.fault, error.id.map { Array(line[$0]) })
    }
    guard let id = message.id else { return (.missing("id"), nil) }
    let coding = coder.code(message.text, group: message.group, sentAt: message.sentAt)
    writer.beginObject()
    writer.raw("id", line[id])
    writer.members(of: coding)
    writer.endObject()
    writer.endLine()
    return nil
  }

  private mutating func complain(id: [UInt8]?, _ sentence: String) {
    writer.beginObject()
    writer.raw("id", id ?? Array("null".utf8))
    writer.string("error", sentence)
    writer.endObject()
    writer.endLine()
  }
}

extension JSONLineWriter {
  /// The members that say what the codebook says of a message.
  mutating func members(of coding: MessageCoding) {
    string("head", coding.head.rawValue)
    integer("rung", coding.rung.value)
    beginArray("codes")
    for code in coding.codings {
      beginObject()
      string("code", code.code.description)
      string("rule", code.rule.description)
      beginArray("span")
      integer(nil, code.span.start)
      integer(nil, code.span.end)
      endArray()
      string("modality", code.modality.rawValue)
      string("person", code.person.rawValue)
      if let form = code.form { string("form", form.rawValue) }
      if let tense = code.tense { string("tense", tense.rawValue) }
      if let addressee = code.addressee { string("addressee", addressee.rawValue) }
      if let target = code.target { string("target", target.rawValue) }
      string("certainty", code.certainty.rawValue)
      endObject()
    }
    endArray()
    beginArray("themes")
    for theme in coding.themes { string(nil, theme.theme.description) }
    endArray()
    string("language", coding.language)
  }
}
