/// What a search came upon at one place.
package enum FoundExport: Sendable {
  /// Something that may be an export; whether it is one shows when it is surveyed.
  case export(ExportFile)
  /// Something that was asked for, or is a container, and cannot be read.
  case failed(path: String, member: String?, ImportError)
  /// Something beside exports that was left alone.
  case skipped(path: String, member: String?, SkipReason)
}

/// Why something found in a folder or zip was left alone.
package enum SkipReason: Hashable, Sendable {
  /// What systems hide: names that begin with a dot, `Thumbs.db`, `desktop.ini`.
  case hidden
  /// `__MACOSX` and `._` twins that macOS puts into zips.
  case macOSMetadata
  case symbolicLink
  /// A pipe, device or socket.
  case notRegularFile
  /// A picture, film, document …
  case notAChat(ContentKind)
  /// A zip inside of a zip inside of a zip.
  case nestedArchive
  /// What belongs to a chat beside it and is none itself: media by their names, texts and zips that it names as
  /// attached.
  case attachment
  /// WhatsApp Web's `chat.md`, the same chat as `chat.txt` once more.
  case markdownCopy
  /// A member with name, size and check sum of an earlier one.
  case repeatedMember
}
