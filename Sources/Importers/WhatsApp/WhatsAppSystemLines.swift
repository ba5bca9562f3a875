import Corpus

/// Tells what the app wrote from what people wrote: by the line's structure first, by words only where structure leaves
/// it open.
///
/// A person's "I left the shift early" has a sender and stays a message.
struct WhatsAppSystemLines {
  let frame: WhatsAppDialect.Frame
  let wording: WhatsAppWording
  /// The group's title, cleaned.
  var title: [UInt8]?

  /// Bytes within which the sender's colon must stand; WhatsApp cuts names far sooner.
  private static let longestName = 512

  /// Reads the rest of a line after its header.
  ///
  /// `isPerson` says whether a cleaned name is known to write messages.
  func read(_ line: Span<UInt8>, from rest: Int, isPerson: (Span<UInt8>) -> Bool) -> WhatsAppLine {
    let tail = line.extracting(rest..<line.count)
    guard let (colon, hasQuote) = endOfSender(tail) else { return .event(event(tail)) }
    if hasQuote || colon > 24, let event = eventWithColon(tail, colon: colon) { return .event(event) }
    let sender = rest..<rest + colon
    let text = min(rest + colon + 2, line.count)
    if frame == .brackets, let event = eventWithSender(line, sender: sender, text: text, isPerson: isPerson) {
      return .event(event)
    }
    return .message(sender: sender, text: text)
  }

  /// The colon that ends the sender (followed by a space or the line's end), and whether a quotation mark stands
  /// before it.
  private func endOfSender(_ tail: Span<UInt8>) -> (colon: Int, hasQuote: Bool)? {
    var hasQuote = false
    for index in 0..<min(tail.count, Self.longestName) {
      switch tail[index] {
      case UInt8(ascii: ":"):
        if index + 1 == tail.count || tail[index + 1] == 0x20 { return (index, hasQuote) }
      case UInt8(ascii: "\""), 0xAB, 0x9C...0x9F:
        // The last bytes of «, “ and ” ; a false hit only costs a comparison.
        hasQuote = true
      default: break
      }
    }
    return nil
  }

  /// A line without a sender.
  private func event(_ tail: Span<UInt8>) -> WhatsAppEvent {
    let folded = FoldedLine(tail)
    guard let hit = wording.events.best(folded) else { return WhatsAppEvent(type: .other, isKnownWording: false) }
    return event(hit, folded, tail)
  }

  /// A line whose first colon belongs to a quoted title or to the wording itself.
  private func eventWithColon(_ tail: Span<UInt8>, colon: Int) -> WhatsAppEvent? {
    let folded = FoldedLine(tail)
    guard let hit = wording.eventsWithColon.best(folded) else { return nil }
    if let actor = hit.match.actor,
      folded.bytes.span.extracting(actor).firstRange(of: [UInt8(ascii: ":"), 0x20]) != nil
    {
      return nil
    }
    return event(hit, folded, tail)
  }

  /// iOS since 2023: the group's title or the actor stands in the sender's place.
  private func eventWithSender(
    _ line: Span<UInt8>, sender: Range<Int>, text: Int, isPerson: (Span<UInt8>) -> Bool
  ) -> WhatsAppEvent? {
    let isGenerated = InvisibleMarks.generatedLength(line, text) > 0
    let body = line.extracting(text..<line.count)
    let isTitle = isTitle(line.extracting(sender))
    let repeats = begins(body, with: line.extracting(sender))
    guard isGenerated || isTitle || repeats else { return nil }
    let folded = FoldedLine(body)
    if isGenerated, wording.notes.best(folded) != nil { return nil }
    guard let hit = wording.events.best(folded) else {
      guard isGenerated, isTitle || repeats else { return nil }
      return WhatsAppEvent(type: .other, actor: isTitle ? nil : line.copy(sender), isKnownWording: false)
    }
    var event = event(hit, folded, body)
    if !isGenerated, !repeats {
      // In a chat of two the title is a person; without the mark only a known actor or a long notice is proof.
      let isProven = event.actor.map { isPerson(InvisibleMarks.cleanName($0.span).span) } ?? (hit.literalCount >= 20)
      guard isProven else { return nil }
    }
    if !isGenerated { event.doubtfulSender = sender }
    if hit.match.actor == nil, event.actor == nil, !isTitle, event.type != .security, event.type != .other,
      hit.match.member == nil
    {
      event.actor = line.copy(sender)
    }
    if event.type == .security, hit.match.actor == nil, event.value == nil { event.value = line.copy(sender) }
    return event
  }

  /// True for a body that iOS marks as its own and that is too long for a note about media: as the first line of an
  /// export it is the encryption notice in a wording nobody has told us, and its "sender" the title.
  func isLongNotice(_ line: Span<UInt8>, _ text: Int) -> Bool {
    frame == .brackets && line.count - text > 60 && InvisibleMarks.generatedLength(line, text) > 0
      && wording.notes.best(FoldedLine(line.extracting(text..<line.count))) == nil
  }

  private func event(
    _ hit: PhraseIndex<EventType>.Hit, _ folded: FoldedLine, _ line: Span<UInt8>
  ) -> WhatsAppEvent {
    var event = WhatsAppEvent(type: hit.meaning)
    if let actor = hit.match.actor, !isYou(folded, actor) { event.actor = line.copy(folded.original(actor)) }
    if let member = hit.match.member, !isYou(folded, member) { event.members = line.copy(folded.original(member)) }
    if let value = hit.match.value { event.value = line.copy(folded.original(value)) }
    return event
  }

  private func isYou(_ folded: FoldedLine, _ range: Range<Int>) -> Bool {
    wording.you.contains(Array(folded.bytes[range]))
  }

  private func isTitle(_ sender: Span<UInt8>) -> Bool {
    guard let title, sender.count >= title.count else { return false }
    return InvisibleMarks.cleanName(sender) == title
  }

  /// True when a body begins with the sender's own name as a word.
  private func begins(_ body: Span<UInt8>, with sender: Span<UInt8>) -> Bool {
    let start = InvisibleMarks.skip(body, 0)
    guard !sender.isEmpty, start + sender.count < body.count, body[start + sender.count] == 0x20 else { return false }
    for index in sender.indices where body[start + index] != sender[index] { return false }
    return true
  }
}
