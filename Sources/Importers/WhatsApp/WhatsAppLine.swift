import Corpus

/// What follows a header on its line.
enum WhatsAppLine {
  /// A person's message: where the name stands, the person's number in the roster (-1 for nobody), and where the text
  /// begins.
  case message(name: Range<Int>, person: Int, text: Int)
  case event(WhatsAppEvent)
  /// A line of another chat, pasted into a message.
  case pasted
  /// A sender that the pass before has not seen: the file has changed.
  case unseen
}

/// A system line with the names in it, as written and not yet cleaned.
struct WhatsAppEvent {
  var type: EventType
  var actor: [UInt8]?
  var members: [UInt8]?
  /// The group's title at that time, where the line tells it.
  var title: [UInt8]?
  /// False when only the line's shape says that it is an event.
  var isKnownWording = true
  /// Its being an event rests on words more than on shape: the last pass may take it for a message after all.
  var isDoubtful = false
}
