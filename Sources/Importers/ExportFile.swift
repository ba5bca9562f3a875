/// A file, or members of a zip, that may be one export; it can be opened again and again.
///
/// Paths and member names often hold the group's title: never print them beside results that are meant for others.
package struct ExportFile: Sendable {
  /// The file on disk.
  package let path: String
  /// The member inside of it that holds the chat, when the file is a zip; behind the inner zip's name and `/` when
  /// there is one.
  package let member: String?
  /// Where the bytes come from, in the order in which they belong together.
  ///
  /// Never empty.
  let sources: [ByteSource]
  let options: ReadOptions
  /// How many of the folders and zips around the chat hold this one only, counted from the inside; all when absent.
  var ownContainers: Int?

  /// The names that may hold the chat's title, the more telling one first: the member and its folders, the file and the
  /// folder it was unpacked to.
  ///
  /// A folder or zip around several chats is called after none of them.
  var names: [String] {
    let inside = (member ?? "").split(separator: "/").reversed()
    let all = (inside + path.split(separator: "/").reversed().prefix(2)).map(String.init)
    return Array(all.prefix((ownContainers ?? all.count - 1) + 1))
  }

  /// What the chat is called where no title is found: its own name, or that of the folder or zip around it when apps
  /// give its own to every chat.
  package var ownName: String {
    let names = names
    guard let first = names.first, ExportFileName.isGeneric(first) else {
      return ExportFileName.stem(names.first ?? path)
    }
    // Nothing but the whole place tells it from its neighbours.
    return names.count > 1 ? ExportFileName.stem(names[1]) : path + (member.map { "/" + $0 } ?? "")
  }
}

/// What every reading of an export's bytes must know.
struct ReadOptions: Sendable {
  var chunkSize: Int
  var lineBytes: Int
  /// Size from which on a file is read by two readers at once where only its sum counts.
  var splitBytes = 1 << 20
  /// What ends a line: a line feed, or a carriage return in files that hold no line feed.
  var terminator: UInt8 = 0x0A
}
