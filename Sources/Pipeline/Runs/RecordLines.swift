import Corpus

/// Records as `convert` writes them: one JSON object a line, keys absent when empty.
struct RecordLines {
  private var writer = JSONLineWriter()

  /// The lines since the last `removeAll`.
  var bytes: [UInt8] { writer.bytes }

  /// Forgets the lines and keeps the memory.
  mutating func removeAll() { writer.removeAll() }

  /// Adds a record's line.
  mutating func append(_ record: SafeRecord, group: String, file: Int) {
    writer.beginObject()
    writer.string("kind", record.kind.name)
    writer.string("type", record.kind.typeName)
    writer.string("sent_at", TimeText.write(record.sentAt, offset: record.utcOffset))
    writer.string("group", group)
    if let person = record.person { writer.string("person", person.personName) }
    if !record.members.isEmpty {
      writer.beginArray("members")
      for member in record.members { writer.string(nil, member.personName) }
      writer.endArray()
    }
    if !record.text.isEmpty { writer.string("text", record.text) }
    if case .message = record.kind {
      writer.bool("edited", record.isEdited)
      writer.bool("forwarded", record.isForwarded)
    }
    writer.beginObject("source")
    writer.integer("file", file)
    writer.integer("line", record.line)
    writer.endObject()
    writer.endObject()
    writer.endLine()
  }
}
