import Corpus

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Tells what the app wrote from what people wrote: by the line's structure first, by words only where structure leaves
/// it open.
///
/// A person's "I left the shift early" has a sender and stays a message.
struct WhatsAppSystemLines {
  let frame: WhatsAppDialect.Frame
  let wording: WhatsAppWording
  /// The group's title, cleaned.
  var title: [UInt8]?
  /// The app's own lines bear its mark in this file, so that one without it is a person's.
  var marksOwnLines = false
  /// The export of the Web or desktop app, which puts `- ` where the sender stands.
  var isWeb = false

  /// Bytes within which the sender's colon must stand; WhatsApp cuts names far sooner.
  private static let longestName = 512

  /// Reads the rest of a line after its header, when all names are known.
  func read(_ line: Span<UInt8>, from rest: Int, roster: WhatsAppRoster) -> WhatsAppLine {
    let tail = line.extracting(rest..<line.count)
    if isWeb, hasWebShape(tail) { return .event(senderless(tail.extracting(2..<tail.count))) }
    guard let colon = endOfSender(tail) else { return .event(senderless(tail)) }
    guard let sender = roster.sender(tail.extracting(0..<colon)) else { return .unseen }
    if sender.isPasted { return .pasted }
    if frame == .brackets,
      let event = eventWithAnySender(line, from: rest, colon: colon, isProven: { roster.isProven($0) })
    {
      return .event(event)
    }
    if sender.isPartOfName, let (end, person) = roster.longerName(tail, colon: colon) {
      return .message(name: rest..<rest + end, person: person, text: min(rest + end + 2, line.count))
    }
    if sender.mayBeEvent {
      if let event = eventWithColon(tail, isProven: { roster.isProven($0) }) { return .event(event) }
      if sender.person < 0 { return .event(WhatsAppEvent(type: .other, isKnownWording: false)) }
    }
    return .message(name: rest..<rest + colon, person: Int(sender.person), text: min(rest + colon + 2, line.count))
  }

  /// iOS: an event whose sender's place ends at the first colon, or, where the app's mark follows it, at the second: a
  /// title or name with a colon in it.
  func eventWithAnySender(
    _ line: Span<UInt8>, from rest: Int, colon: Int, isProven: (Span<UInt8>) -> Bool
  ) -> WhatsAppEvent? {
    let text = min(rest + colon + 2, line.count)
    if let event = eventWithSender(line, sender: rest..<rest + colon, text: text, isProven: isProven) { return event }
    let tail = line.extracting(rest..<line.count)
    guard let second = WhatsAppSenders.nextColon(tail, after: colon), second + 2 < tail.count,
      InvisibleMarks.generatedLength(tail, second + 2) > 0
    else { return nil }
    return eventWithSender(line, sender: rest..<rest + second, text: rest + second + 2, isProven: isProven)
  }

  /// The shape of a line of the Web export without a sender: `- Ana left`.
  func hasWebShape(_ tail: Span<UInt8>) -> Bool {
    tail.count >= 2 && tail[0] == UInt8(ascii: "-") && tail[1] == 0x20
  }

  /// The colon that ends the sender: followed by a space or the line's end.
  func endOfSender(_ tail: Span<UInt8>) -> Int? {
    let limit = min(tail.count, Self.longestName)
    return tail.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return nil }
      var start = 0
      while start < limit, let hit = memchr(base + start, 0x3A, limit - start) {
        let colon = UnsafeRawPointer(hit) - base
        if colon + 1 == bytes.count || bytes[colon + 1] == 0x20 { return colon }
        start = colon + 1
      }
      return nil
    }
  }

  /// A line without a sender.
  func senderless(_ tail: Span<UInt8>) -> WhatsAppEvent {
    let folded = FoldedLine(tail)
    guard let hit = wording.events.best(folded) else { return WhatsAppEvent(type: .other, isKnownWording: false) }
    return event(hit, folded, tail)
  }

  /// A line whose first colon belongs to a quoted title, to the wording itself, or to a name that is known to hold one.
  func eventWithColon(_ tail: Span<UInt8>, isProven: (Span<UInt8>) -> Bool) -> WhatsAppEvent? {
    let folded = FoldedLine(tail)
    guard let hit = wording.events.best(folded) else { return nil }
    if !holdsColonInName(hit, folded) { return hit.meaning.mayHoldColon ? event(hit, folded, tail) : nil }
    let areKnown = [hit.match.actor, hit.match.member].allSatisfy { range in
      guard let range else { return true }
      let written = tail.copy(folded.original(range))
      return isProven(InvisibleMarks.cleanName(written.span).span)
        || wording.listParts(written).allSatisfy { isProven(InvisibleMarks.cleanName($0.span).span) }
    }
    return areKnown ? event(hit, folded, tail) : nil
  }

  /// The same before any name is known: the event, if its colon is in none, and else whether it could be one.
  func eventWithColon(_ tail: Span<UInt8>) -> (event: WhatsAppEvent?, mayBe: Bool) {
    let folded = FoldedLine(tail)
    guard let hit = wording.events.best(folded) else { return (nil, false) }
    let isEvent = hit.meaning.mayHoldColon && !holdsColonInName(hit, folded)
    return (isEvent ? event(hit, folded, tail) : nil, true)
  }

  private func holdsColonInName(
    _ hit: PhraseIndex<WhatsAppWording.SystemLine>.Hit, _ folded: FoldedLine
  ) -> Bool {
    let colon: [UInt8] = [UInt8(ascii: ":"), 0x20]
    return [hit.match.actor, hit.match.member].contains { range in
      range.map { folded.bytes.span.extracting($0).firstRange(of: colon) != nil } ?? false
    }
  }

  /// As `eventWithColon` or `eventWithSender`, for the rest of a line after its header of which the first pass could not
  /// tell what it is.
  func doubtfulEvent(_ tail: Span<UInt8>, isProven: (Span<UInt8>) -> Bool) -> WhatsAppEvent? {
    if let event = eventWithColon(tail, isProven: isProven) { return event }
    guard frame == .brackets, let colon = endOfSender(tail) else { return nil }
    return eventWithAnySender(tail, from: 0, colon: colon, isProven: isProven)
  }

  /// iOS since 2023: the group's title or the actor stands in the sender's place.
  func eventWithSender(
    _ line: Span<UInt8>, sender: Range<Int>, text: Int, isProven: (Span<UInt8>) -> Bool
  ) -> WhatsAppEvent? {
    let isGenerated = InvisibleMarks.generatedLength(line, text) > 0
    let body = line.extracting(text..<line.count)
    let isTitle = isTitle(line.extracting(sender))
    let repeats = begins(body, with: line.extracting(sender))
    guard isGenerated || ((isTitle || repeats) && !marksOwnLines) else { return nil }
    let folded = FoldedLine(body)
    if isGenerated, wording.notes.best(folded) != nil { return nil }
    guard let hit = wording.events.best(folded) else {
      guard isGenerated, isTitle || repeats else { return nil }
      return WhatsAppEvent(type: .other, actor: isTitle ? nil : line.copy(sender), isKnownWording: false)
    }
    var event = event(hit, folded, body)
    if !isGenerated, !repeats {
      // In a chat of two the title is a person; without the mark only a known actor or a long notice is proof.
      let isProven = event.actor.map { isProven(InvisibleMarks.cleanName($0.span).span) } ?? (hit.literalCount >= 20)
      guard isProven else { return nil }
    }
    if !isGenerated { event.isDoubtful = true }
    if hit.match.actor == nil, event.actor == nil, !isTitle, event.type != .security, event.type != .other,
      hit.match.member == nil
    {
      event.actor = line.copy(sender)
    }
    // On iOS the "sender" of the encryption notice is the title.
    if event.type == .security, hit.match.actor == nil { event.title = line.copy(sender) }
    return event
  }

  /// True for a body that iOS marks as its own and that is too long for a note about media: as the first line of an
  /// export it is the encryption notice in a wording nobody has told us, and its "sender" the title.
  func isLongNotice(_ line: Span<UInt8>, _ text: Int) -> Bool {
    frame == .brackets && line.count - text > 60 && InvisibleMarks.generatedLength(line, text) > 0
      && wording.notes.best(FoldedLine(line.extracting(text..<line.count))) == nil
  }

  private func event(
    _ hit: PhraseIndex<WhatsAppWording.SystemLine>.Hit, _ folded: FoldedLine, _ line: Span<UInt8>
  ) -> WhatsAppEvent {
    var event = WhatsAppEvent(type: hit.meaning.type)
    if let actor = hit.match.actor, !isYou(folded, actor) { event.actor = line.copy(folded.original(actor)) }
    if let member = hit.match.member, !isYou(folded, member) { event.members = line.copy(folded.original(member)) }
    if event.type == .created, let value = hit.match.value { event.title = line.copy(folded.original(value)) }
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
