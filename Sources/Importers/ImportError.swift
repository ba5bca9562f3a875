package import Corpus

/// Why an export could not be read at all; the closed list that `UserMessages` turns into sentences.
///
/// The cases carry facts only, never a name or a piece of text from the export.
package enum ImportError: Error, Hashable, Sendable {
  /// The operating system refused to open or read the file.
  case unreadable(errno: Int32)
  /// The path is a symbolic link, which is never followed.
  case symbolicLink
  /// The path is neither a file nor a folder (a pipe, a device).
  case notRegularFile
  /// The file has no bytes.
  case empty
  /// The content is no text of a chat.
  case notAChat(ContentKind)
  /// A text in which no line has a header of a known dialect. `headerLikeLine` is the first line (from 1) that looks
  /// like a header of an unknown one.
  case noHeader(lines: Int, headerLikeLine: Int?)
  /// Day and month cannot be told apart; both readings are in the verdict.
  case ambiguousDateOrder(DateOrderVerdict)
  /// A zip with no member that could be a chat.
  case archiveWithoutChat(members: Int)
  /// A zip that libzip cannot open; the code is one of `ZIP_ER_…`.
  case damagedArchive(code: Int32)
  /// A zip that ends before its directory: cut off while it was copied.
  case truncatedArchive(bytes: Int)
  /// One volume of a zip that was split into several files.
  case splitArchive
  /// A zip whose members share bytes, as only zip bombs do.
  case overlappingMembers
  /// A packed zip inside of a zip that is larger than `ImportLimits.heldBytes`.
  case nestedArchiveTooLarge(bytes: Int)
  /// A zip with more chats, or zips inside of it, than `ImportLimits.chats`.
  case tooManyChats(count: Int)
  /// A member packed by a method that libzip does not know.
  case unknownCompression
  /// A zip whose chat is protected by a password.
  case encryptedArchive
  /// A member whose bytes are damaged or end too early; the code is one of `ZIP_ER_…`.
  case damagedMember(code: Int32)
  /// A zip with more members than `ImportLimits.members`.
  case tooManyMembers(count: Int)
  /// A member larger than `ImportLimits.memberBytes`.
  case memberTooLarge(bytes: Int)
  /// A member that unpacks to more than `ImportLimits.compressionRatio` times its packed size: a zip bomb.
  case suspiciousCompression(packed: Int, unpacked: Int)
  /// The file became another one between two readings.
  case changedWhileReading
}
