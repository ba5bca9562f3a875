/// What a check of the archive found.
package struct HealthReport: Hashable, Sendable {
  /// SQLite's complaints about the file's structure; empty when all is well.
  package var damage: [String] = []
  /// Rows that point at rows that are not there.
  package var danglingReferences = 0
  /// Person-weeks whose number of messages is not that of the messages themselves.
  package var wrongTallies = 0
  /// Names that were joined to another in a group and still stand on messages of it.
  package var unlistedJoins = 0
  /// Persons whom no record mentions.
  package var unusedPersons = 0
  /// Whether deleted content is overwritten.
  package var isDeletionSecure = false
  /// Migrations the archive has been through.
  package var schemaVersion = 0
  /// Number of groups.
  package var groups = 0
  /// Number of persons whom records name.
  package var persons = 0
  /// Imported files.
  package var sources = 0
  /// Number of messages.
  package var messages = 0
  /// Number of events.
  package var events = 0
  /// Number of codings.
  package var codings = 0
  /// Messages by the codebook that coded them are all of one codebook.
  package var codebooksInUse = 0
  /// Size of the file, and how much of it is free pages, in bytes.
  package var byteCount = 0
  /// Bytes of free pages.
  package var freeByteCount = 0

  /// A report with nothing found.
  package init() {}

  /// Whether nothing is wrong.
  package var isHealthy: Bool {
    damage.isEmpty && danglingReferences == 0 && wrongTallies == 0 && unlistedJoins == 0 && isDeletionSecure
  }
}
