import Corpus

/// What follows a header on its line.
enum WhatsAppLine {
  /// A person's message: where the sender's name and the text lie in the line.
  case message(sender: Range<Int>, text: Int)
  case event(WhatsAppEvent)
}

/// A system line with the names in it, as written and not yet cleaned.
struct WhatsAppEvent {
  var type: EventType
  var actor: [UInt8]?
  var members: [UInt8]?
  /// A title, for `created` and `renamed`.
  var value: [UInt8]?
  /// False when only the line's shape says that it is an event.
  var isKnownWording = true
  /// The name in the sender's place, for a line whose being an event rests on words more than on shape.
  var doubtfulSender: Range<Int>?
}
