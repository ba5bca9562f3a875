package import Corpus

/// What the archive itself knows of `ArchiveFacts`; the rest comes from the project's configuration.
package struct StoredFacts: Hashable, Sendable {
  /// What the archive is of.
  package var identity: ArchiveIdentity
  /// By name; `PersonWeek.group` is an index into them.
  package var groups: [ArchiveFacts.Group]
  /// In the order of the bits of `PersonWeek.themes`.
  package var themes: [ThemeID]
  /// Most frequent first, then by name.
  package var languages: [ArchiveFacts.LanguageCount]
  /// Imported files.
  package var sources: Int
  /// Located issues of all sources.
  package var issues: Int
  /// Moment of the oldest record.
  package var firstRecord: Instant?
  /// Moment of the newest record.
  package var lastRecord: Instant?
  /// Keyed hashes of all imported contents in ascending order: hashed together they name the input.
  package var contentHashes: [[UInt8]]
}
