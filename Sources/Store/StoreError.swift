/// Why the archive cannot do what was asked.
package enum StoreError: Error, Hashable, Sendable {
  /// There is no file at the path.
  case missing
  /// A new archive was asked for where a file is already.
  case alreadyExists
  /// The file is no archive of ours: no database, or somebody else's.
  case notAnArchive
  /// A newer version of the program made it; schema versions as numbers.
  case newerSchema(found: Int, known: Int)
  /// An older version made it, and it was opened for reading only.
  case olderSchema(found: Int, known: Int)
  /// The archive's pseudonyms were made with another key; both as key ids.
  case wrongKey(found: String, expected: String)
  /// Another process holds the archive's lock.
  case locked
  case readOnly
  /// The disk, or the quota, is full.
  case full
  /// The file's content contradicts itself.
  case corrupt
  /// The system failed to read or write; `code` is SQLite's extended result code.
  case io(code: Int32)
  /// A row broke a rule of the schema; `rule` is SQLite's wording, which names columns and never values.
  case constraint(rule: String)
  /// The codebook has more themes than an archive can number (63).
  case tooManyThemes
  /// Any other failure; `code` is SQLite's extended result code.
  case failed(code: Int32)
}
