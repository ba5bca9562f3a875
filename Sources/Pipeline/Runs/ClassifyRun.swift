import Classify
import Corpus
import Languages

/// The pure line filter: JSON objects in, JSON objects with codes out, same order, same count.
///
/// Lines of the same group are context for each other, up to 4 back; a line without a group stands alone. Contexts are
/// kept for the last groups seen, at most `mostGroups`, so that memory is bounded for any input.
package struct ClassifyRun {
  private static let wanted = ["id", "text", "group", "sent_at"]
  private static let mostGroups = 16_384

  private var classifier: Classifier
  /// The group of the last line that had one, and its conversation; those of other groups wait in `conversations`.
  private var group: String?
  private var conversation = Conversation()
  private var conversations: [String: Conversation] = [:]
  private var writer = JSONLineWriter()

  /// Reads the codebook.
  package init(codebookFolder: String?) throws(Failure) {
    classifier = Classifier(CompiledCodebook(try CodebookSource.read(folder: codebookFolder)))
  }

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
    let members: [JSONLineReader.Member?]
    do throws(JSONLineReader.Malformed) {
      members = try JSONLineReader.members(of: line, wanted: ClassifyRun.wanted)
    } catch {
      return (error.reason == .notUTF8 ? .notUTF8(byte: error.offset) : .notJSON(byte: error.offset), nil)
    }
    guard let id = members[0] else { return (.missing("id"), nil) }
    guard let text = members[1]?.string else { return (.missing("text"), Array(line[id.range])) }
    let sentAt = members[3]?.string.flatMap(TimeText.read)
    let coding: MessageCoding
    if let member = members[2] {
      let group = member.string ?? String(decoding: line[member.range], as: UTF8.self)
      enter(group)
      coding = classifier.classify(text, context: conversation.context(at: sentAt))
      conversation.push(coding.codings.map(\.code), sentAt: sentAt)
    } else {
      coding = classifier.classify(text)
    }
    writer.beginObject()
    writer.raw("id", line[id.range])
    writer.members(of: coding)
    writer.endObject()
    writer.endLine()
    return nil
  }

  /// Makes the conversation of a group the present one.
  private mutating func enter(_ group: String) {
    guard group != self.group else { return }
    if conversations.count >= ClassifyRun.mostGroups { conversations.removeAll() }
    if let left = self.group { conversations[left] = conversation }
    conversation = conversations.removeValue(forKey: group) ?? Conversation()
    self.group = group
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
