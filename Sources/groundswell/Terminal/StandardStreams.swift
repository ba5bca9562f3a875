import Pipeline

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
    WholeWrite.write(bytes, to: stream)
  }

  /// Writes a text and a line end.
  static func line(_ text: String, to stream: Int32 = output) {
    write(Array((text + "\n").utf8), to: stream)
  }
}
