import Corpus

/// What stands in the sender's place of all lines, and the names in system lines: collected by the first pass over a
/// file, so that names with a colon and senders that are none can be told before the first record is made.
struct WhatsAppSenders {
  /// What is known of the text before the first colon of some lines.
  struct Entry {
    /// Lines that are read as messages.
    var messages = 0
    /// Lines that are messages unless they prove to be the app's.
    var doubtful = 0
    /// Lines in which a second colon could end a longer name.
    var secondColons = 0
    /// Bit n: a line came at its time under the n-th reading of the dates, not behind it.
    var isTimely: UInt8 = 0
    /// A line of it is the app's, with a colon in the wording or in a title.
    var isEvent = false
    /// A quotation mark stands in it, as in system lines with a title.
    var hasQuote = false
  }

  /// Where a name first stood.
  enum Appearance {
    case sender(Int)
    case actor(Int)
  }

  /// Bytes after the first colon in which a second one may end the name.
  static let longestPart = 100
  /// Lines with a text before the colon above which it is not asked whether it is a system line.
  private static let rare = 2
  /// Lines kept to be asked again when all names are known.
  private static let mostDeferred = 10_000
  /// Bytes of such a line: the app's own lines are shorter.
  private static let longestDeferred = 1000

  private(set) var written = ByteTable()
  private(set) var entries: [Entry] = []
  /// `first part: second part` as written, how often, and the number of the first part.
  private(set) var extended = ByteTable()
  private(set) var extendedFacts: [(count: Int, sender: Int)] = []
  /// Names in system lines as written.
  private(set) var actors = ByteTable()
  /// Lists of members in system lines as written.
  private(set) var lists = ByteTable()
  /// System lines, perhaps, whose names hold colons, and what stands before the first colon of each.
  private(set) var deferred = ByteTable()
  private(set) var deferredSenders: [Int] = []
  private(set) var appearances: [Appearance] = []

  /// Notes a line; returns the number of what stands before its colon.
  mutating func note(_ tail: Span<UInt8>, colon: Int) -> Int {
    let id = written.intern(tail.extracting(0..<colon))
    if id == entries.count {
      entries.append(Entry(hasQuote: Self.hasQuote(tail.extracting(0..<colon))))
      appearances.append(.sender(id))
    }
    return id
  }

  /// Counts a line as a message; `timely` has a bit for every reading of the dates under which it is not behind time.
  mutating func countMessage(_ id: Int, _ tail: Span<UInt8>, colon: Int, timely: UInt8) {
    entries[id].messages += 1
    entries[id].isTimely |= timely
    // Once a line had no second colon, the first one ends the name.
    guard entries[id].secondColons == entries[id].messages - 1,
      let second = Self.nextColon(tail, after: colon)
    else { return }
    entries[id].secondColons += 1
    let longer = extended.intern(tail.extracting(0..<second))
    if longer == extendedFacts.count { extendedFacts.append((0, id)) }
    extendedFacts[longer].count += 1
  }

  /// Whether it is worth asking if a line is a system line whose first colon belongs to a name or title: what stands
  /// before it is rare, or has so far always been the beginning of a longer name and is not in this line.
  func mayBePartOfEvent(_ id: Int, _ tail: Span<UInt8>, colon: Int) -> Bool {
    let entry = entries[id]
    if entry.messages < Self.rare || entry.hasQuote { return true }
    guard entry.secondColons == entry.messages else { return false }
    guard let second = Self.nextColon(tail, after: colon) else { return true }
    return Self.hasQuote(tail.extracting(colon..<second))
  }

  /// Notes that a line reads like one of the app's, to be asked again when all names are known; false when no more can
  /// be kept.
  mutating func deferEvent(_ id: Int, _ tail: Span<UInt8>) -> Bool {
    guard deferred.count < Self.mostDeferred, tail.count <= Self.longestDeferred else { return false }
    if deferred.intern(tail) == deferredSenders.count { deferredSenders.append(id) }
    return true
  }

  /// Counts a line whose author matters only if it is no system line.
  mutating func countDoubtful(_ id: Int, timely: UInt8) {
    entries[id].doubtful += 1
    entries[id].isTimely |= timely
  }

  /// Notes that a line is the app's although a colon stands in it.
  mutating func markEvent(_ id: Int) { entries[id].isEvent = true }

  /// Notes the names of a system line.
  mutating func noteNames(of event: WhatsAppEvent) {
    if let actor = event.actor {
      let index = actors.intern(actor.span)
      if index == actors.count - 1 { appearances.append(.actor(index)) }
    }
    if let members = event.members { _ = lists.intern(members.span) }
  }

  /// A double quotation mark of any kind: `"`, « », or U+201C to U+201F.
  private static func hasQuote(_ name: Span<UInt8>) -> Bool {
    for index in name.indices {
      switch name[index] {
      case UInt8(ascii: "\""): return true
      case 0xC2: if index + 1 < name.count, name[index + 1] == 0xAB || name[index + 1] == 0xBB { return true }
      case 0xE2:
        if index + 2 < name.count, name[index + 1] == 0x80, (0x9C...0x9F).contains(name[index + 2]) { return true }
      default: continue
      }
    }
    return false
  }

  /// The end of the second part of a name that may have a colon in it.
  static func nextColon(_ tail: Span<UInt8>, after colon: Int) -> Int? {
    var index = colon + 2
    let limit = min(tail.count, colon + 2 + longestPart)
    while index < limit {
      if tail[index] == UInt8(ascii: ":"), index + 1 == tail.count || tail[index + 1] == 0x20 {
        return index > colon + 2 ? index : nil
      }
      if tail[index] == 0x0A { return nil }
      index += 1
    }
    return nil
  }

  /// Which longer names stand in the sender's place so regularly that the first colon cannot be the sender's end: all
  /// lines of the first part have a second one, and there are at least four lines and three for each longer name.
  var provenLongerNames: [Bool] {
    var distinct: [Int: (names: Int, fewest: Int)] = [:]
    for fact in extendedFacts {
      let known = distinct[fact.sender] ?? (0, Int.max)
      distinct[fact.sender] = (known.names + 1, min(known.fewest, fact.count))
    }
    return extendedFacts.map { fact in
      let entry = entries[fact.sender]
      guard let (names, fewest) = distinct[fact.sender], entry.secondColons == entry.messages else { return false }
      return entry.messages >= 4 && entry.messages >= 3 * names && fewest >= 2
    }
  }
}
