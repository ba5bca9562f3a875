import Corpus
import GRDB

/// The pseudonyms of persons who asked to be removed.
enum ForgottenPersons {
  /// All of them.
  static func all(in database: Database) throws(StoreError) -> Set<IdentityKey> {
    let keys = try SQLStatement(database, "SELECT key FROM forgotten_person")
    var found: Set<IdentityKey> = []
    while try keys.step() {
      if let key = IdentityKey(bytes: keys.bytes(0)) { found.insert(key) }
    }
    return found
  }
}
