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
  /// Its name begins with a dot.
  case hidden
  /// `__MACOSX` and `._` twins that macOS puts into zips.
  case macOSMetadata
  case symbolicLink
  /// A pipe, device or socket.
  case notRegularFile
  /// A picture, film, document …
  case notAChat(ContentKind)
  /// A zip inside of a zip.
  case nestedArchive
  /// A member whose name is none of a chat's; not even opened.
  case attachment
}
