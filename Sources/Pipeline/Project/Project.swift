package import Corpus
import Foundation
package import Privacy

/// A project's folder with what its configuration says.
package struct Project: Sendable {
  /// Where it lies.
  package let folder: ProjectFolder
  /// What `groundswell.yaml` says.
  package let configuration: ProjectConfiguration

  /// Opens the project in a folder.
  package static func open(at path: String) throws(Failure) -> Project {
    let folder = ProjectFolder(path: path)
    guard folder.isProject else { throw .notAProject(folder: path) }
    let bytes: [UInt8]
    do {
      bytes = Array(try Data(contentsOf: URL(filePath: folder.configuration)))
    } catch {
      throw .system(path: folder.configuration, code: Project.code(of: error))
    }
    let (configuration, faults) = ConfigurationReader.read(bytes)
    guard let configuration else { throw .configuration(path: folder.configuration, faults) }
    return Project(folder: folder, configuration: configuration)
  }

  /// Makes a project in a new or empty folder, and its key in the place that the environment names.
  ///
  /// A key that is in that place already is taken (a project set up anew on another machine). Returns the key's path.
  package static func create(
    at path: String, timeZone: TimeZoneRules, purpose: String?, lawfulBasis: String?, purgeAfter: CivilDate?,
    environment: RunEnvironment
  ) throws(Failure) -> (project: Project, keyPath: String) {
    let folder = ProjectFolder(path: path)
    let manager = FileManager.default
    do {
      try manager.createDirectory(
        atPath: folder.path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      guard try manager.contentsOfDirectory(atPath: folder.path).isEmpty else {
        throw Failure.folderInUse(folder: path)
      }
    } catch let failure as Failure {
      throw failure
    } catch {
      throw .system(path: path, code: code(of: error))
    }
    let configuration = ProjectConfiguration(
      projectID: randomIdentifier(), timeZone: timeZone, purpose: purpose, lawfulBasis: lawfulBasis,
      purgeAfter: purgeAfter)
    guard let keyPath = KeyLocation.path(projectID: configuration.projectID, environment: environment.variables)
    else { throw .noPlaceForKey }
    do throws(KeyError) {
      if manager.fileExists(atPath: keyPath) {
        _ = try ProjectKey.load(from: keyPath, projectFolder: folder.path)
      } else {
        _ = try ProjectKey.create(at: keyPath, projectFolder: folder.path)
      }
    } catch {
      throw .key(path: keyPath, error)
    }
    for inner in [folder.inbox, folder.reports] {
      do {
        try manager.createDirectory(
          atPath: inner, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
      } catch {
        throw .system(path: inner, code: code(of: error))
      }
    }
    do throws(AtomicFile.Failure) {
      try AtomicFile.write(
        Array(configuration.yaml.utf8), to: ProjectFolder.configurationName, in: folder.path)
    } catch {
      throw .system(path: error.path, code: error.code)
    }
    return (Project(folder: folder, configuration: configuration), keyPath)
  }

  /// The project's key, from the place that the environment names.
  package func key(_ environment: RunEnvironment) throws(Failure) -> ProjectKey {
    guard let path = KeyLocation.path(projectID: configuration.projectID, environment: environment.variables)
    else { throw .noPlaceForKey }
    do throws(KeyError) {
      return try ProjectKey.load(from: path, projectFolder: folder.path)
    } catch {
      throw .key(path: path, error)
    }
  }

  /// Refuses to import while purpose, lawful basis or purge date are missing or the purge date has come.
  package func requirePermission(now: Instant) throws(Failure) {
    guard configuration.missing.isEmpty else {
      throw .incomplete(path: folder.configuration, missing: configuration.missing)
    }
    let today = configuration.timeZone.localTime(at: now).date
    if let purgeAfter = configuration.purgeAfter, purgeAfter <= today { throw .purgeDatePassed(purgeAfter) }
  }

  private static func randomIdentifier() -> String {
    let letters = Array("abcdefghijkmnpqrstuvwxyz23456789")
    return String((0..<10).map { _ in letters[Int.random(in: 0..<letters.count)] })
  }

  /// The `errno` behind a Foundation error.
  static func code(of error: any Error) -> Int32 {
    let outer = error as NSError
    let cause = outer.userInfo[NSUnderlyingErrorKey] as? NSError ?? outer
    return cause.domain == NSPOSIXErrorDomain ? Int32(truncatingIfNeeded: cause.code) : EIO
  }
}
