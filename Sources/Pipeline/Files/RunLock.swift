#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Lets one run at a time write into a project.
///
/// The lock goes with the process, however it ends.
package final class RunLock {
  /// Why the lock was not got.
  package enum Failure: Error, Equatable {
    /// Another run holds it; its process number where the lock file tells.
    case held(by: Int?)
    /// The lock file cannot be made (`errno`).
    case unwritable(path: String, code: Int32)
  }

  private let file: Int32

  /// Takes the lock of a project folder without waiting.
  package init(folder: String) throws(Failure) {
    // Nothing may throw once `file` is set: `deinit` would close it a second time, and by then the number may be that
    // of another thread's file.
    file = try RunLock.acquire(folder + "/.lock")
    let line = Array("\(getpid())\n".utf8)
    if ftruncate(file, 0) == 0 { _ = pwrite(file, line, line.count, 0) }
  }

  private static func acquire(_ path: String) throws(Failure) -> Int32 {
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .unwritable(path: path, code: errno) }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      let holder = holder(file)
      close(file)
      throw .held(by: holder)
    }
    return file
  }

  deinit { close(file) }

  private static func holder(_ file: Int32) -> Int? {
    var buffer = [UInt8](repeating: 0, count: 24)
    let count = pread(file, &buffer, buffer.count, 0)
    guard count > 0 else { return nil }
    return Int(String(decoding: buffer.prefix(count), as: UTF8.self).prefix { $0.isNumber })
  }
}
