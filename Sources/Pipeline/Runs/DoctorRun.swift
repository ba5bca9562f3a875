package import Corpus
import Foundation
import Languages
import Privacy
package import Store

/// Looks after a project: everything that could stop tomorrow's run or expose somebody.
package enum DoctorRun {
  /// One thing looked at.
  package struct Finding: Sendable {
    /// What was found.
    package var check: Check
    /// How serious it is.
    package var level: Level
  }

  /// How serious a finding is.
  package enum Level: Int, Comparable, Sendable {
    case good, notice, problem

    /// Orders levels by seriousness.
    package static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
  }

  /// Everything that is looked at; `UserMessages` turns each into a line.
  package enum Check: Sendable {
    case missingInConfiguration([String])
    case configurationComplete
    /// Days until the purge date; nought and below: it has come.
    case daysToPurge(Int, CivilDate)
    case key(path: String, id: String)
    case keyProblem(Failure)
    /// A file or folder that group or others may read, with its mode.
    case openToOthers(path: String, mode: UInt32)
    case closedToOthers
    case noArchive
    case archive(HealthReport)
    case archiveProblem(Failure)
    case codebookUnchanged(version: String)
    case codebookChanged(archive: String, present: String)
    case codebookProblem(Failure)
    /// A group whose exports are several, and how they fit together.
    case exports(GroupJoins)
    /// Entries of the inbox.
    case inbox(files: Int)
    /// Bytes free on the project's disk, and the archive's size.
    case disk(free: Int, archive: Int)
  }

  /// Looks at everything; findings in the order in which they should be mended.
  package static func run(
    project: Project, codebookFolder: String?, environment: RunEnvironment
  ) -> [Finding] {
    var findings: [Finding] = []
    func add(_ level: Level, _ check: Check) { findings.append(Finding(check: check, level: level)) }

    let missing = project.configuration.missing
    add(missing.isEmpty ? .good : .problem, missing.isEmpty ? .configurationComplete : .missingInConfiguration(missing))
    if let date = project.configuration.purgeAfter {
      let today = project.configuration.timeZone.localTime(at: environment.now).date
      let days = date.daysSinceEpoch - today.daysSinceEpoch
      add(days <= 0 ? .problem : days < 30 ? .notice : .good, .daysToPurge(days, date))
    }
    var keyID: String?
    do throws(Failure) {
      let key = try project.key(environment)
      keyID = key.keyID
      let path = KeyLocation.path(
        projectID: project.configuration.projectID, environment: environment.variables)
      add(.good, .key(path: path ?? "", id: key.keyID))
    } catch {
      add(.problem, .keyProblem(error))
    }
    let open = openToOthers(project.folder)
    for (path, mode) in open { add(.problem, .openToOthers(path: path, mode: mode)) }
    if open.isEmpty { add(.good, .closedToOthers) }
    findings += archive(project, keyID: keyID, codebookFolder: codebookFolder)
    let waiting = (try? FileManager.default.contentsOfDirectory(atPath: project.folder.inbox)) ?? []
    add(.good, .inbox(files: waiting.count { !$0.hasPrefix(".") }))
    return findings
  }

  private static func archive(_ project: Project, keyID: String?, codebookFolder: String?) -> [Finding] {
    let archive: Archive
    do throws(Failure) {
      archive = try project.openArchive(.readOnly, keyID: keyID)
    } catch .noArchive {
      return [Finding(check: .noArchive, level: .notice)]
    } catch {
      return [Finding(check: .archiveProblem(error), level: .problem)]
    }
    var findings: [Finding] = []
    do throws(StoreError) {
      let health = try archive.health()
      findings.append(Finding(check: .archive(health), level: health.isHealthy ? .good : .problem))
      findings.append(disk(project.folder, archive: health.byteCount))
      for joins in try archive.joins() {
        findings.append(Finding(check: .exports(joins), level: joins.apart > 0 ? .notice : .good))
      }
      if let stamp = try archive.lastCodebook() {
        findings.append(codebook(stamp, mixed: health.codebooksInUse > 1, folder: codebookFolder))
      }
    } catch {
      findings.append(Finding(check: .archiveProblem(.store(error)), level: .problem))
    }
    return findings
  }

  private static func codebook(_ stamp: CodebookStamp, mixed: Bool, folder: String?) -> Finding {
    do throws(Failure) {
      let present = try CodebookSource.ready(folder).stamp
      if present.hash == stamp.hash, !mixed {
        return Finding(check: .codebookUnchanged(version: stamp.version), level: .good)
      }
      return Finding(
        check: .codebookChanged(archive: stamp.version, present: present.version), level: .notice)
    } catch {
      return Finding(check: .codebookProblem(error), level: .problem)
    }
  }

  /// Free space must hold the archive once more: an import or purge rewrites parts of it.
  private static func disk(_ folder: ProjectFolder, archive: Int) -> Finding {
    let attributes = try? FileManager.default.attributesOfFileSystem(forPath: folder.path)
    let free = (attributes?[.systemFreeSize] as? NSNumber)?.intValue ?? 0
    return Finding(check: .disk(free: free, archive: archive), level: free < archive + (64 << 20) ? .notice : .good)
  }

  private static func openToOthers(_ folder: ProjectFolder) -> [(String, UInt32)] {
    [folder.path, folder.archive, folder.configuration].compactMap { path in
      var status = stat()
      guard stat(path, &status) == 0, status.st_mode & 0o077 != 0 else { return nil }
      return (path, UInt32(status.st_mode) & 0o777)
    }
  }
}
