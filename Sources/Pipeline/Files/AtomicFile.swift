#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Writes whole files so that a reader sees the old one or the new one, never half of it, even after a power cut.
///
/// Foundation's atomic writes on Linux do not sync the directory and leave their temporary file after a kill; hence
/// this order: temporary file, fsync, rename, fsync of the directory.
package enum AtomicFile {
  /// A system call that failed, with its `errno`.
  package struct Failure: Error, Equatable {
    /// The file concerned.
    package var path: String
    /// The system's `errno`.
    package var code: Int32
  }

  /// Ending of the temporary files, swept by `removeLeftovers`.
  static let temporaryEnding = ".groundswell-new"

  /// Replaces or makes `folder/name`, readable by its owner alone.
  package static func write(_ bytes: [UInt8], to name: String, in folder: String) throws(Failure) {
    let path = folder + "/" + name
    let temporary = path + temporaryEnding
    let file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw Failure(path: path, code: errno) }
    do throws(Failure) {
      let code = WholeWrite.write(bytes, to: file)
      guard code == 0 else { throw Failure(path: path, code: code) }
      guard fsync(file) == 0 else { throw Failure(path: path, code: errno) }
    } catch {
      close(file)
      unlink(temporary)
      throw error
    }
    close(file)
    guard rename(temporary, path) == 0 else {
      let code = errno
      unlink(temporary)
      throw Failure(path: path, code: code)
    }
    try syncDirectory(folder)
  }

  /// Makes a folder for its owner alone unless it is there.
  package static func makeFolder(_ path: String) throws(Failure) {
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw Failure(path: path, code: errno) }
  }

  /// Removes temporary files that a killed run left in a folder.
  package static func removeLeftovers(in folder: String) {
    guard let directory = opendir(folder) else { return }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(temporaryEnding) { unlink(folder + "/" + name) }
    }
  }

  private static func syncDirectory(_ folder: String) throws(Failure) {
    let directory = open(folder, O_RDONLY | O_CLOEXEC)
    guard directory >= 0 else { throw Failure(path: folder, code: errno) }
    defer { close(directory) }
    guard fsync(directory) == 0 || errno == EINVAL else { throw Failure(path: folder, code: errno) }
  }
}
