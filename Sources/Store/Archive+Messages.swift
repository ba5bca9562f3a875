import Corpus
import GRDB

extension Archive {
  /// Goes through the messages group by group (by name), within one in the order they were stored.
  ///
  /// Only those whose text is wanted are read with their codings. One message is in memory at a time. The archive stays
  /// in one state meanwhile. Throws `StoreError`, or what a closure threw.
  package func forEachMessage(
    where isWanted: (String) throws -> Bool = { _ in true }, _ body: (StoredMessage) throws -> Void
  ) throws {
    try queue.read { database in
      let messages = try SQLStatement(
        database,
        """
        SELECT message.id, person.name, sent_at, utc_offset, type, text, is_edited, is_forwarded, codebook IS NOT NULL
        FROM message LEFT JOIN person ON person.id = person WHERE chat_group = ? ORDER BY message.id
        """)
      let codings = try StoredCodings(database)
      for group in try Groups.all(in: database) {
        messages.bind(group.id, at: 1)
        while try messages.step() {
          let text = messages.text(5)
          guard try isWanted(text) else { continue }
          let id = messages.int(0)
          try body(
            StoredMessage(
              id: id, groupName: group.name, personName: messages.isNull(1) ? nil : messages.text(1),
              sentAt: Instant(secondsSinceEpoch: messages.int(2)), utcOffset: Int(messages.int(3)),
              type: MessageType(rawValue: messages.text(4)) ?? .text, text: text, isEdited: messages.int(6) != 0,
              isForwarded: messages.int(7) != 0, coding: messages.int(8) == 0 ? nil : try codings.coding(of: id)))
        }
      }
    }
  }

  /// The last coded messages of a group (`G-…`), oldest first.
  package func lastMessages(_ limit: Int, ofGroup name: String) throws(StoreError) -> [ContextMessage] {
    try read { database in
      guard let group = try Groups.all(in: database).first(where: { $0.name == name }) else { return [] }
      return try ContextMessages.last(limit, ofGroup: group.id, in: database)
    }
  }
}
