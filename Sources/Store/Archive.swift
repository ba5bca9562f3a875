import Corpus
import Foundation
import GRDB

/// The archive: one SQLite file with pseudonyms, redacted texts and their codings.
///
/// It keeps a rollback journal rather than a write-ahead log: an import is one large transaction that mostly appends,
/// so the journal stays tiny where a log would hold every page twice; the archive at rest is a single file that can be
/// copied and read from read-only media; and nothing that was deleted lingers in a log. `synchronous=EXTRA` makes a
/// commit survive a power cut; temporary data stays in memory, so that no text reaches another file.
package final class Archive: Sendable {
  /// "GrSw" in the header of the file: tells our archives from other databases.
  static let applicationID: Int64 = 0x4772_5377
  /// The newest schema this program knows.
  package static let schemaVersion = Migration.all.count

  let queue: DatabaseQueue
  /// What the archive is of.
  package let identity: ArchiveIdentity

  /// How an archive is opened.
  package enum Mode: Hashable, Sendable {
    case readOnly, readWrite
  }

  private init(queue: DatabaseQueue, identity: ArchiveIdentity) {
    self.queue = queue
    self.identity = identity
  }

  /// Makes a new, empty archive, readable by its owner alone.
  ///
  /// It is built beside its place and moved there when it is complete: a run that is killed meanwhile leaves nothing
  /// that stands in the way of the next.
  package static func create(at path: String, identity: ArchiveIdentity) throws(StoreError) -> Archive {
    guard access(path, F_OK) != 0 else { throw .alreadyExists }
    let draft = path + ".new"
    for leftover in [draft, draft + "-journal"] { unlink(leftover) }
    defer { unlink(draft) }
    let file = Foundation.open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw systemError(errno) }
    Foundation.close(file)
    do {
      let queue = try DatabaseQueue(path: draft, configuration: configuration(.readWrite))
      try queue.writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA application_id = \(applicationID)")
        try Migration.run(on: database, from: 0)
        try database.execute(
          sql: "INSERT INTO archive (id, project, key_id, time_zone, created_at) VALUES (1, ?, ?, ?, ?)",
          arguments: [identity.projectID, identity.keyID, identity.timeZone, identity.createdAt.secondsSinceEpoch])
      }
      try queue.close()
    } catch {
      throw StoreError(error)
    }
    // Unlike a renaming, a link never replaces a file that has come up meanwhile; some file systems have none.
    let isLinked = link(draft, path) == 0
    guard isLinked || errno == EPERM || errno == EOPNOTSUPP else { throw systemError(errno) }
    guard isLinked || rename(draft, path) == 0 else { throw systemError(errno) }
    try synchroniseFolder(of: path)
    return try open(at: path, mode: .readWrite, keyID: identity.keyID)
  }

  private static func systemError(_ code: Int32) -> StoreError {
    switch code {
    case EEXIST: .alreadyExists
    case ENOSPC, EDQUOT: .full
    case EROFS, EACCES, EPERM: .readOnly
    default: .io(code: ResultCode.SQLITE_CANTOPEN.rawValue)
    }
  }

  private static func synchroniseFolder(of path: String) throws(StoreError) {
    let folder = (path as NSString).deletingLastPathComponent
    let handle = Foundation.open(folder.isEmpty ? "." : folder, O_RDONLY | O_CLOEXEC)
    guard handle >= 0 else { throw systemError(errno) }
    defer { Foundation.close(handle) }
    guard fsync(handle) == 0 else { throw systemError(errno) }
  }

  /// Opens an archive, and brings its schema up to date when it may write.
  ///
  /// With `keyID` the archive must have been made with that key: two keys in one archive would double every person.
  package static func open(at path: String, mode: Mode, keyID: String?) throws(StoreError) -> Archive {
    guard access(path, F_OK) == 0 else { throw .missing }
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration(mode))
      let identity = try queue.writeWithoutTransaction { database in
        try check(database, mode: mode)
        let identity = try readIdentity(in: database)
        if let keyID, keyID != identity.keyID { throw StoreError.wrongKey(found: identity.keyID, expected: keyID) }
        return identity
      }
      return Archive(queue: queue, identity: identity)
    } catch {
      throw StoreError(error)
    }
  }

  private static func configuration(_ mode: Mode) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = mode == .readOnly
    configuration.busyMode = .timeout(2)
    configuration.prepareDatabase { database in
      try database.execute(
        sql: """
          PRAGMA secure_delete = ON;
          PRAGMA synchronous = EXTRA;
          PRAGMA temp_store = MEMORY;
          PRAGMA cache_size = -49152;
          PRAGMA trusted_schema = OFF;
          """)
    }
    return configuration
  }

  /// Refuses what is no archive, or one of another schema that cannot be brought up to date.
  private static func check(_ database: Database, mode: Mode) throws {
    guard try Int64.fetchOne(database, sql: "PRAGMA application_id") == applicationID else {
      throw StoreError.notAnArchive
    }
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    if version > schemaVersion { throw StoreError.newerSchema(found: version, known: schemaVersion) }
    guard version < schemaVersion else { return }
    if mode == .readOnly { throw StoreError.olderSchema(found: version, known: schemaVersion) }
    try Migration.run(on: database, from: version)
  }

  private static func readIdentity(in database: Database) throws -> ArchiveIdentity {
    let statement = try SQLStatement(database, "SELECT project, key_id, time_zone, created_at FROM archive")
    guard try statement.step() else { throw StoreError.notAnArchive }
    defer { statement.reset() }
    return ArchiveIdentity(
      projectID: statement.text(0), keyID: statement.text(1), timeZone: statement.text(2),
      createdAt: Instant(secondsSinceEpoch: statement.int(3)))
  }
}
