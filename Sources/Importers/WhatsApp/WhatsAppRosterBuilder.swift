import Corpus

/// Numbers the names of a file between its two passes, and decides what the first could not: which names hold colons,
/// which lines are the app's, who was only pasted.
struct WhatsAppRosterBuilder {
  private(set) var tables: WhatsAppRoster.Tables

  /// Numbers the names that the first pass collected.
  ///
  /// `reading` is the number of the date order chosen. Linear in the names.
  init(_ found: WhatsAppSenders, lines: WhatsAppSystemLines, reading: Int?) {
    let senders = found.entries.map { entry in
      let isTimely = reading.map { entry.isTimely & 1 << UInt8($0) != 0 } ?? true
      return WhatsAppRoster.Sender(
        person: -1, mayBeEvent: entry.isEvent,
        isPasted: lines.frame == .dash && entry.messages + entry.doubtful > 0 && !isTimely)
    }
    tables = WhatsAppRoster.Tables(
      written: found.written, senders: senders, extended: found.extended,
      extendedPersons: [Int32](repeating: -1, count: found.extended.count), actors: found.actors,
      actorPersons: [Int32](repeating: -1, count: found.actors.count), lists: found.lists)
    if isOutOfOrder(found) { for index in senders.indices { tables.senders[index].isPasted = false } }
    nameProven(found, lines)
    nameSingleMembers(lines.wording)
    tables.provenCount = tables.cleaned.count
    settle(found, lines)
    nameSingleMembers(lines.wording)
    splitLists(lines.wording)
  }

  /// Too few lines, or more than a few far behind their time (a clock was wrong once): nothing can be told from the
  /// order.
  private func isOutOfOrder(_ found: WhatsAppSenders) -> Bool {
    let all = found.entries.map { $0.messages + $0.doubtful }
    let pasted = zip(all, tables.senders).reduce(0) { $0 + ($1.1.isPasted ? $1.0 : 0) }
    let total = all.reduce(0, +)
    return total < 20 || pasted > max(5, total / 50)
  }

  /// Numbers the people of whom nothing is in doubt, in the order of their first appearance.
  private mutating func nameProven(_ found: WhatsAppSenders, _ lines: WhatsAppSystemLines) {
    let longer = found.provenLongerNames
    for (index, isProven) in longer.enumerated() where isProven {
      tables.senders[found.extendedFacts[index].sender].isPartOfName = true
    }
    for appearance in found.appearances {
      switch appearance {
      case .sender(let index):
        guard found.entries[index].messages > 0, !tables.senders[index].isPartOfName, !tables.senders[index].isPasted
        else { continue }
        if found.entries[index].hasQuote, found.entries[index].messages == 1 { continue }
        tables.senders[index].person = person(tables.written[index], lines)
      case .actor(let index):
        tables.actorPersons[index] = number(InvisibleMarks.cleanName(tables.actors[index].span))
      }
    }
    for (index, isProven) in longer.enumerated() where isProven {
      tables.extendedPersons[index] = number(InvisibleMarks.cleanName(tables.extended[index].span))
    }
  }

  /// Decides the lines that may be the app's now that the people are known; what is none of them has an author.
  private mutating func settle(_ found: WhatsAppSenders, _ lines: WhatsAppSystemLines) {
    var authors: Set<Int> = []
    for index in 0..<found.deferred.count {
      let tail = found.deferred[index]
      guard let event = lines.doubtfulEvent(tail.span, isProven: { tables.isProven($0) }) else {
        authors.insert(found.deferredSenders[index])
        continue
      }
      tables.senders[found.deferredSenders[index]].mayBeEvent = true
      if let actor = event.actor { addActor(actor) }
      if let members = event.members { _ = tables.lists.intern(members.span) }
    }
    for (index, entry) in found.entries.enumerated() where tables.senders[index].person < 0 {
      let sender = tables.senders[index]
      guard entry.messages > 0 || authors.contains(index), !sender.isPartOfName, !sender.isPasted else { continue }
      if entry.messages == 1, entry.hasQuote, beginsWithPerson(tables.written[index]) {
        tables.senders[index].mayBeEvent = true
      } else {
        tables.senders[index].person = person(tables.written[index], lines)
      }
    }
  }

  private mutating func addActor(_ name: [UInt8]) {
    let index = tables.actors.intern(name.span)
    if index == tables.actorPersons.count { tables.actorPersons.append(number(InvisibleMarks.cleanName(name.span))) }
  }

  private mutating func person(_ name: [UInt8], _ lines: WhatsAppSystemLines) -> Int32 {
    // The Web export calls its exporter by the word for "you", which is nobody's name.
    if lines.isWeb, lines.wording.you.contains(FoldedLine(name.span).trimmed) { return -1 }
    return number(InvisibleMarks.cleanName(name.span))
  }

  /// True when a text begins with a person's name and a blank.
  private func beginsWithPerson(_ text: [UInt8]) -> Bool {
    let name = InvisibleMarks.cleanName(text.span)
    return name.indices.contains { name[$0] == 0x20 && $0 > 0 && tables.isKnown(name.span.extracting(0..<$0)) }
  }

  /// Numbers the members that stand alone, so that lists of several can be told from names with "and" in them.
  private mutating func nameSingleMembers(_ wording: WhatsAppWording) {
    for index in 0..<tables.lists.count where wording.listParts(tables.lists[index]).count == 1 {
      _ = number(InvisibleMarks.cleanName(tables.lists[index].span))
    }
  }

  /// Splits the lists of members.
  ///
  /// A list is only split where every part is a known name or a telephone number, because names may hold commas and
  /// "and".
  private mutating func splitLists(_ wording: WhatsAppWording) {
    let texts = (0..<tables.lists.count).map { tables.lists[$0] }
    let parts = texts.map { wording.listParts($0) }
    tables.listMembers = zip(texts, parts).map { text, parts in
      let known = parts.allSatisfy { tables.isKnown(InvisibleMarks.cleanName($0.span).span) || Self.isNumber($0) }
      return (known ? parts : [text]).compactMap { part in
        let index = number(InvisibleMarks.cleanName(part.span))
        return index < 0 ? nil : Int(index)
      }
    }
  }

  private mutating func number(_ name: [UInt8]) -> Int32 {
    name.isEmpty ? -1 : Int32(truncatingIfNeeded: tables.cleaned.intern(name.span))
  }

  /// `+45 12 34 56 78`, `+1 (777) 777‑7777`: at least five digits after a plus.
  private static func isNumber(_ text: [UInt8]) -> Bool {
    let name = InvisibleMarks.cleanName(text.span)
    return name.first == UInt8(ascii: "+") && name.count { $0 &- 0x30 < 10 } >= 5
      && !name.contains { $0 | 0x20 >= UInt8(ascii: "a") && $0 | 0x20 <= UInt8(ascii: "z") }
  }
}
