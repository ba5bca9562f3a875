import Corpus

/// One message of a stream or file of JSON lines, as `classify` reads it.
struct MessageLine {
  /// Why a line is no message, and where the JSON of its id stands if it has one.
  struct Malformed: Error {
    var fault: LineFault
    var id: Range<Int>?
  }

  private static let wanted = ["id", "text", "group", "sent_at"]

  /// Where the JSON of its id stands in the line.
  let id: Range<Int>?
  let text: String
  /// Lines of one group are context for each other.
  let group: String?
  let sentAt: Instant?

  /// Reads a line.
  init(_ line: UnsafeBufferPointer<UInt8>) throws(Malformed) {
    let members: [JSONLineReader.Member?]
    do throws(JSONLineReader.Malformed) {
      members = try JSONLineReader.members(of: line, wanted: MessageLine.wanted)
    } catch {
      throw Malformed(fault: LineFault(error), id: nil)
    }
    id = members[0]?.range
    guard let text = members[1]?.string else {
      throw Malformed(fault: .missing(members[0] == nil ? "id" : "text"), id: id)
    }
    self.text = text
    group = members[2].map { $0.string ?? String(decoding: line[$0.range], as: UTF8.self) }
    sentAt = members[3]?.string.flatMap(TimeText.read)
  }
}
