/// A file, or members of a zip, that may be one export; it can be opened again and again.
///
/// Paths and member names often hold the group's title: never print them beside results that are meant for others.
package struct ExportFile: Sendable {
  /// The file on disk.
  package let path: String
  /// The member inside of it that holds the chat, when the file is a zip.
  package let member: String?
  /// Where the bytes come from, in the order in which they belong together.
  ///
  /// Never empty.
  let sources: [ByteSource]
  let options: ReadOptions

  /// The names that may hold the chat's title, the more telling one first: the member and its folders, the file and the
  /// folder it was unpacked to.
  var names: [String] {
    let inside = (member ?? "").split(separator: "/").reversed()
    return (inside + path.split(separator: "/").reversed().prefix(2)).map(String.init)
  }
}

/// What every reading of an export's bytes must know.
struct ReadOptions: Sendable {
  var chunkSize: Int
  var lineBytes: Int
}
