import Corpus

/// All names of one export, numbered, and what each text before a line's first colon is.
///
/// Made by `WhatsAppRosterBuilder`; shared by reference because every line asks it.
final class WhatsAppRoster: Sendable {
  /// What stands before the first colon of a line.
  struct Sender: Hashable, Sendable {
    /// Number of the person; -1 for nobody (an empty name, or the exporter as "You").
    var person: Int32
    /// The line may be a system line whose first colon belongs to a name or title.
    var mayBeEvent = false
    /// Only the beginning of names that hold a colon.
    var isPartOfName = false
    /// It stands in the file only in lines that are behind their time: a chat pasted into a message.
    var isPasted = false
  }

  /// Names in numbers, as the passes over the file meet them.
  struct Tables: Sendable {
    var cleaned = ByteTable()
    /// Names before this one are proven by messages or by lines that are surely the app's; those after it stand in
    /// lines that words alone make the app's.
    var provenCount = 0
    var written: ByteTable
    var senders: [Sender]
    var extended: ByteTable
    var extendedPersons: [Int32]
    var actors: ByteTable
    var actorPersons: [Int32]
    var lists: ByteTable
    var listMembers: [[Int]] = []
  }

  /// Cleaned names by number, invalid UTF-8 repaired.
  let names: [String]
  /// Numbers of names that held invalid UTF-8.
  let repaired: Set<Int>
  private let tables: Tables

  /// Makes the names into text.
  init(_ tables: Tables) {
    self.tables = tables
    var repaired: Set<Int> = []
    names = (0..<tables.cleaned.count).map { index in
      let bytes = tables.cleaned[index]
      if let name = String(validating: bytes, as: UTF8.self), !bytes.contains(0) { return name }
      repaired.insert(index)
      return String(decoding: bytes, as: UTF8.self).replacing("\0", with: "\u{FFFD}")
    }
    self.repaired = repaired
  }

  /// What stands before a line's first colon; nothing when the first pass has not seen it.
  func sender(_ name: Span<UInt8>) -> Sender? { tables.written.index(of: name).map { tables.senders[$0] } }

  /// The longest known name that holds colons and begins a line, and its person.
  func longerName(_ tail: Span<UInt8>, colon: Int) -> (end: Int, person: Int)? {
    guard let end = WhatsAppSenders.nextColon(tail, after: colon),
      let index = tables.extended.index(of: tail.extracting(0..<end)), tables.extendedPersons[index] >= 0
    else { return nil }
    return (end, Int(tables.extendedPersons[index]))
  }

  /// The number of an actor as written; nothing for an unknown one, -1 for an empty one.
  func actor(_ name: Span<UInt8>) -> Int? { tables.actors.index(of: name).map { Int(tables.actorPersons[$0]) } }

  /// The numbers of the members in a text noted before.
  func members(of text: [UInt8]) -> [Int]? { tables.lists.index(of: text.span).map { tables.listMembers[$0] } }

  /// True when a cleaned name is surely somebody's.
  func isProven(_ name: Span<UInt8>) -> Bool { tables.isProven(name) }
}

extension WhatsAppRoster.Tables {
  /// True when a cleaned name is somebody's.
  func isKnown(_ name: Span<UInt8>) -> Bool { cleaned.index(of: name) != nil }

  /// True when a cleaned name is surely somebody's.
  func isProven(_ name: Span<UInt8>) -> Bool { cleaned.index(of: name).map { $0 < provenCount } ?? false }
}
