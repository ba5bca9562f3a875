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

  /// Replaces or makes `folder/name` with mode 0600 (0644 with `isPublished`).
  package static func write(_ bytes: [UInt8], to name: String, in folder: String, isPublished: Bool = false)
    throws(Failure)
  {
    let path = folder + "/" + name
    let temporary = path + temporaryEnding
    let file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, isPublished ? 0o644 : 0o600)
    guard file >= 0 else { throw Failure(path: path, code: errno) }
    do throws(Failure) {
      try writeAll(bytes, to: file, path: path)
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

  private static func writeAll(_ bytes: [UInt8], to file: Int32, path: String) throws(Failure) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        buffer.baseAddress.map { systemWrite(file, $0 + written, bytes.count - written) } ?? 0
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Failure(path: path, code: errno) }
      written += count
    }
  }

  private static func systemWrite(_ file: Int32, _ start: UnsafeRawPointer, _ count: Int) -> Int {
    #if canImport(Glibc)
    Glibc.write(file, start, count)
    #elseif canImport(Musl)
    Musl.write(file, start, count)
    #else
    Darwin.write(file, start, count)
    #endif
  }

  private static func syncDirectory(_ folder: String) throws(Failure) {
    let directory = open(folder, O_RDONLY | O_CLOEXEC)
    guard directory >= 0 else { throw Failure(path: folder, code: errno) }
    defer { close(directory) }
    guard fsync(directory) == 0 || errno == EINVAL else { throw Failure(path: folder, code: errno) }
  }
}
