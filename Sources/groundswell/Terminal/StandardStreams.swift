#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Whole-buffer writes to the process's own streams, without Foundation's per-call cost.
enum StandardStreams {
  /// Where results go.
  static let output: Int32 = 1
  /// Where progress, notes and errors go.
  static let errors: Int32 = 2

  /// Whether a stream is a person's terminal.
  static func isTerminal(_ stream: Int32) -> Bool { isatty(stream) == 1 }

  /// Writes all bytes; the `errno` of a failure is returned (EPIPE where the reader went away).
  @discardableResult
  static func write(_ bytes: [UInt8], to stream: Int32) -> Int32 {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        buffer.baseAddress.map { systemWrite(stream, $0 + written, bytes.count - written) } ?? 0
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return errno }
      written += count
    }
    return 0
  }

  /// Writes a text and a line end.
  static func line(_ text: String, to stream: Int32 = output) {
    write(Array((text + "\n").utf8), to: stream)
  }

  private static func systemWrite(_ stream: Int32, _ start: UnsafeRawPointer, _ count: Int) -> Int {
    #if canImport(Glibc)
    Glibc.write(stream, start, count)
    #elseif canImport(Musl)
    Musl.write(stream, start, count)
    #else
    Darwin.write(stream, start, count)
    #endif
  }
}
