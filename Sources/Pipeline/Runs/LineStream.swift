#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Reads a stream in blocks and hands out its lines, each only as long as it is being looked at.
///
/// `onBlock` is called whenever all lines read so far have been handed out and more would have to be waited for: the
/// moment to pass on results, so that a person or program at the other end sees them at once.
struct LineStream {
  /// Why reading ended early.
  enum Failure: Error, Equatable {
    case unreadable(errno: Int32)
    case lineTooLong(line: Int)
  }

  /// Bytes of the longest line; a chat message has at most 65,536 characters.
  static let longestLine = 16 << 20

  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  private var filled = 0

  /// Calls `onLine` with every line (without its line end) and its number from 1, `onBlock` after every block.
  mutating func forEachLine<E: Error>(
    of file: Int32, onLine: (UnsafeBufferPointer<UInt8>, Int) throws(E) -> Void, onBlock: () throws(E) -> Void
  ) throws(E) -> Failure? {
    var number = 0
    while true {
      if filled == buffer.count {
        guard buffer.count < LineStream.longestLine else { return .lineTooLong(line: number + 1) }
        buffer.append(contentsOf: repeatElement(0, count: buffer.count))
      }
      let count = buffer.withUnsafeMutableBytes { read(file, $0.baseAddress?.advanced(by: filled), $0.count - filled) }
      if count < 0 {
        if errno == EINTR { continue }
        return .unreadable(errno: errno)
      }
      if count == 0 { break }
      let searchFrom = filled
      filled += count
      try handOut(from: searchFrom, number: &number, onLine)
      try onBlock()
    }
    if filled > 0 {
      number += 1
      let last = filled
      try buffer.withUnsafeBufferPointer { whole throws(E) in
        try onLine(UnsafeBufferPointer(rebasing: whole[..<last]), number)
      }
      filled = 0
      try onBlock()
    }
    return nil
  }

  private mutating func handOut<E: Error>(
    from searchFrom: Int, number: inout Int, _ onLine: (UnsafeBufferPointer<UInt8>, Int) throws(E) -> Void
  ) throws(E) {
    var start = 0
    let end = filled
    var counted = number
    try buffer.withUnsafeBufferPointer { whole throws(E) in
      var from = searchFrom
      while from < end, let base = whole.baseAddress, let found = memchr(base + from, 0x0A, end - from) {
        let at = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
        counted += 1
        try onLine(UnsafeBufferPointer(rebasing: whole[start..<at]), counted)
        start = at + 1
        from = start
      }
    }
    number = counted
    guard start > 0 else { return }
    let rest = end - start
    buffer.withUnsafeMutableBytes { whole in
      guard let base = whole.baseAddress, rest > 0 else { return }
      memmove(base, base + start, rest)
    }
    filled = rest
  }
}
