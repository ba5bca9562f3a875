#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// A place where bytes can be read from the start as often as wanted.
enum ByteSource: Hashable, Sendable {
  case file(path: String)
  /// A member of a zip, by its place in the zip's directory.
  case member(archive: String, index: Int)

  /// Opens the bytes for one reading.
  func open() throws(ImportError) -> any ByteStream {
    switch self {
    case .file(let path): try FileStream(path: path)
    case .member(let archive, let index): try ZipArchive(path: archive).member(index)
    }
  }

  /// The first bytes, at most `count`.
  func head(_ count: Int) throws(ImportError) -> [UInt8] {
    let stream = try open()
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let read = try stream.read(into: &bytes, from: filled, atMost: count - filled)
      if read == 0 { break }
      filled += read
    }
    bytes.removeLast(count - filled)
    return bytes
  }
}

/// One reading of some bytes from first to last.
protocol ByteStream: AnyObject {
  /// Puts the next bytes into `buffer[start ..< start + limit]` and returns how many they were; 0 at the end.
  func read(into buffer: inout [UInt8], from start: Int, atMost limit: Int) throws(ImportError) -> Int
}

/// A file on disk, read with the system's own calls.
final class FileStream: ByteStream {
  private let descriptor: Int32

  /// Opens a file; never follows a symbolic link in its last part and never waits for a pipe.
  init(path: String) throws(ImportError) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    if descriptor < 0 { throw errno == ELOOP ? .symbolicLink : .unreadable(errno: errno) }
  }

  deinit { close(descriptor) }

  func read(into buffer: inout [UInt8], from start: Int, atMost limit: Int) throws(ImportError) -> Int {
    while true {
      let count = buffer.withUnsafeMutableBytes { bytes in
        bytes.baseAddress.map { systemRead(descriptor, $0 + start, min(limit, bytes.count - start)) } ?? 0
      }
      if count >= 0 { return count }
      if errno != EINTR { throw .unreadable(errno: errno) }
    }
  }
}

/// `read(2)` under a name that the method above does not hide.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}
