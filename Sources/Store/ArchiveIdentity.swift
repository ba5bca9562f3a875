package import Corpus

/// What an archive is of; written when it is made and never changed.
package struct ArchiveIdentity: Hashable, Sendable {
  /// Identifier in `groundswell.yaml`.
  package var projectID: String
  /// First 8 hexadecimal digits of SHA-256 of the key that makes the pseudonyms.
  package var keyID: String
  /// The zone's name in the tz database.
  package var timeZone: String
  /// When the archive was made.
  package var createdAt: Instant

  /// Makes an identity.
  package init(projectID: String, keyID: String, timeZone: String, createdAt: Instant) {
    self.projectID = projectID
    self.keyID = keyID
    self.timeZone = timeZone
    self.createdAt = createdAt
  }
}
