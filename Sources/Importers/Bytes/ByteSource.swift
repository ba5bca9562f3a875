import CZip

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// A place where bytes can be read from the start as often as wanted.
enum ByteSource: Hashable, Sendable {
  case file(path: String)
  /// A member of a zip, by its place in the zip's directory.
  case member(archive: ArchivePlace, index: Int)

  /// Opens the bytes for one reading.
  ///
  /// Damage of a member is thrown where it is met. With `keepsDamaged` the stream ends there instead, and its `damage`
  /// says why: for readers that tell of it.
  func open(keepsDamaged: Bool = false) throws(ImportError) -> any ByteStream {
    switch self {
    case .file(let path): try FileStream(path: path)
    case .member(let archive, let index): try ZipArchive.open(archive).member(index, keepsDamaged: keepsDamaged)
    }
  }

  /// Opens a file from one place up to another; other sources are only read as a whole.
  func open(_ range: LineRange) throws(ImportError) -> any ByteStream {
    guard range != .all, case .file(let path) = self else { return try open(keepsDamaged: true) }
    return try FileStream(path: path, from: range.offset, to: range.end)
  }

  /// Size of a file on disk; nothing for other sources, which cannot be read from the middle.
  var fileSize: Int? {
    guard case .file(let path) = self else { return nil }
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : nil
  }

  /// The first bytes, at most `count`; those before the damage of a damaged member.
  func head(_ count: Int) throws(ImportError) -> [UInt8] { try open(keepsDamaged: true).head(count) }
}

/// Some of the lines of a source: from a line's first byte to another's.
struct LineRange: Hashable, Sendable {
  /// Place of the first byte.
  var offset: Int
  /// Number of the first line, from 1.
  var line: Int
  /// Place behind the last byte; the end of the source when absent.
  var end: Int?

  /// The whole source.
  static let all = LineRange(offset: 0, line: 1, end: nil)
}

/// Where a zip lies: on disk, or as a member of a zip on disk.
struct ArchivePlace: Hashable, Sendable {
  var path: String
  /// The place in the directory of the zip on disk, if the zip lies inside of it.
  var inner: Int?
  /// The largest inner zip that is held in memory, where it cannot be read in place; see `ImportLimits.heldBytes`.
  var heldBytes = 0
}

/// One reading of some bytes from first to last.
protocol ByteStream: AnyObject {
  /// Puts the next bytes into `buffer[start ..< start + limit]` and returns how many they were; 0 at the end.
  func read(into buffer: inout [UInt8], from start: Int, atMost limit: Int) throws(ImportError) -> Int

  /// After the end: what was wrong with the bytes, if they end early or cannot be relied on.
  var damage: StreamDamage? { get }
}

/// What is wrong with bytes that could be read in part.
struct StreamDamage: Hashable, Sendable {
  /// One of `ZIP_ER_…`.
  var code: Int32
  /// Bytes that should have followed, as far as the container says.
  var missing: Int

  /// The bytes end too early; else some of them are wrong.
  var isTruncation: Bool { code == ZIP_ER_EOF }
}

extension ByteStream {
  /// The next bytes, at most `count`.
  func head(_ count: Int) throws(ImportError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let read = try read(into: &bytes, from: filled, atMost: count - filled)
      if read == 0 { break }
      filled += read
    }
    bytes.removeLast(count - filled)
    return bytes
  }
}

/// A file on disk, read with the system's own calls.
final class FileStream: ByteStream {
  private let descriptor: Int32
  /// Bytes that may still be read.
  private var remaining: Int

  /// A file has no check sum that could tell of damage.
  var damage: StreamDamage? { nil }

  /// Opens a file; see `openForReading`.
  init(path: String, from start: Int = 0, to end: Int? = nil) throws(ImportError) {
    descriptor = try Self.openForReading(path)
    remaining = end.map { max(0, $0 - start) } ?? Int.max
    if start > 0, lseek(descriptor, off_t(start), SEEK_SET) < 0 { throw .unreadable(errno: errno) }
  }

  deinit { close(descriptor) }

  /// Opens a file; never follows a symbolic link in its last part and never waits for a pipe.
  static func openForReading(_ path: String) throws(ImportError) -> Int32 {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    if descriptor < 0 { throw errno == ELOOP ? .symbolicLink : .unreadable(errno: errno) }
    return descriptor
  }

  func read(into buffer: inout [UInt8], from start: Int, atMost limit: Int) throws(ImportError) -> Int {
    let wanted = min(limit, buffer.count - start, remaining)
    while true {
      let count = buffer.withUnsafeMutableBytes { bytes in
        bytes.baseAddress.map { systemRead(descriptor, $0 + start, wanted) } ?? 0
      }
      if count >= 0 {
        remaining -= count
        return count
      }
      if errno != EINTR { throw .unreadable(errno: errno) }
    }
  }
}

/// `read(2)` under a name that the method above does not hide.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}
