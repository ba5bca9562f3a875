#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Writes a whole buffer to an open file, pipe or terminal, however many calls the system takes for it.
package enum WholeWrite {
  /// Writes all bytes; the `errno` of a failure (EPIPE where the reader went away), 0 when all is written.
  package static func write(_ bytes: [UInt8], to file: Int32) -> Int32 {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        buffer.baseAddress.map { systemWrite(file, $0 + written, bytes.count - written) } ?? 0
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return errno }
      written += count
    }
    return 0
  }

  /// `write(2)` under a name that the method above does not hide.
  private static func systemWrite(_ file: Int32, _ start: UnsafeRawPointer, _ count: Int) -> Int {
    #if canImport(Glibc)
    Glibc.write(file, start, count)
    #elseif canImport(Musl)
    Musl.write(file, start, count)
    #else
    Darwin.write(file, start, count)
    #endif
  }
}
