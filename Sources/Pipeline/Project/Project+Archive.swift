import Corpus
import Foundation
import Privacy
package import Store

extension Project {
  /// Lets this run alone write into the project, as long as the value lives.
  package func lock() throws(Failure) -> RunLock {
    do throws(RunLock.Failure) { return try RunLock(folder: folder.path) } catch { throw .locked(error) }
  }

  /// Opens the archive, which must be there and made with the key.
  package func openArchive(_ mode: Archive.Mode, keyID: String?) throws(Failure) -> Archive {
    do throws(StoreError) {
      return try Archive.open(at: folder.archive, mode: mode, keyID: keyID)
    } catch {
      throw error == .missing ? .noArchive(folder: folder.path) : .store(error)
    }
  }

  /// Opens the archive, or makes it when there is none.
  func openOrCreateArchive(key: ProjectKey, now: Instant) throws(Failure) -> Archive {
    do throws(StoreError) {
      if FileManager.default.fileExists(atPath: folder.archive) {
        return try Archive.open(at: folder.archive, mode: .readWrite, keyID: key.keyID)
      }
      return try Archive.create(
        at: folder.archive,
        identity: ArchiveIdentity(
          projectID: configuration.projectID, keyID: key.keyID, timeZone: configuration.timeZone.identifier,
          createdAt: now))
    } catch {
      throw .store(error)
    }
  }
}
