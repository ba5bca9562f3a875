package import Corpus

/// What the import of one export did.
package struct ImportSummary: Hashable, Sendable {
  /// `G-` and 8 letters.
  package var groupName: String
  /// The same content had been imported before: nothing was done, and the numbers are those of that import.
  package var wasKnown: Bool
  /// Records in the export.
  package var messages = 0
  /// Events in the export.
  package var events = 0
  /// Located issues.
  package var issues = 0
  /// Records that were new to the archive.
  package var addedMessages = 0
  /// Events that were new to the archive.
  package var addedEvents = 0
  /// Records left out because their person asked to be forgotten.
  package var forgotten = 0
  /// Records that the archive had to the letter.
  package var exact = 0
  /// What merging found; absent where the export only went on where the group's history ended.
  package var merge: MergeSummary?
  /// Moment of the oldest record.
  package var first: Instant?
  /// Moment of the newest record.
  package var last: Instant?

  /// A summary with nothing counted.
  package init(groupName: String, wasKnown: Bool) {
    self.groupName = groupName
    self.wasKnown = wasKnown
  }
}
