#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Small searches over bytes that importers share.
extension Span where Element == UInt8 {
  /// True when the bytes at a place are the given ones.
  func holds(_ bytes: [UInt8], at offset: Int) -> Bool {
    guard offset >= 0, offset + bytes.count <= count else { return false }
    for index in bytes.indices where self[offset + index] != bytes[index] { return false }
    return true
  }

  /// The first index whose byte satisfies a condition.
  func firstIndex(where condition: (UInt8) -> Bool) -> Int? {
    for index in indices where condition(self[index]) { return index }
    return nil
  }

  /// The first line feed, found by the system's own search.
  var firstLineFeed: Int? {
    withUnsafeBytes { bytes in
      bytes.baseAddress.flatMap { base in memchr(base, 0x0A, bytes.count).map { UnsafeRawPointer($0) - base } }
    }
  }

  /// Where `bytes` first stands at or after `start`.
  func firstRange(of bytes: [UInt8], from start: Int = 0) -> Range<Int>? {
    guard let first = bytes.first, count >= bytes.count, start >= 0 else { return nil }
    var index = start
    while index + bytes.count <= count {
      if self[index] == first, holds(bytes, at: index) { return index..<index + bytes.count }
      index += 1
    }
    return nil
  }

  /// A copy of some of the bytes.
  func copy(_ range: Range<Int>) -> [UInt8] {
    extracting(range).withUnsafeBufferPointer { Array($0) }
  }
}
