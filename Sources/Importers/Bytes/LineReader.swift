#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// How a line of a file ends.
enum LineEnd: Sendable {
  case lineFeed, carriageReturnLineFeed
  /// The file ends without a line end.
  case endOfFile
}

/// Cuts a stream of bytes into lines inside one reused window; memory stays at the longest line, at most `lineLimit`
/// plus one chunk.
///
/// Linear in the bytes, independent of the chunk size.
struct LineReader: ~Copyable {
  private let stream: any ByteStream
  private let chunkSize: Int
  private let lineLimit: Int
  private let terminator: Int32

  /// The window; `bytes[line]` is the present line without its end.
  private(set) var bytes: [UInt8]
  private(set) var line = 0..<0
  private(set) var end = LineEnd.lineFeed
  /// Number of the present line, from 1.
  private(set) var number = 0
  /// Place of the line's first byte in the file.
  private(set) var offset = 0
  /// Bytes of the line with its end.
  private(set) var size = 0
  /// Bytes beyond `lineLimit` that are not in `line`, the line end not counted.
  private(set) var overlong = 0

  /// What is wrong with the bytes after the last line, once it has been read.
  var damage: StreamDamage? { stream.damage }

  private var nextStart = 0
  private var filled = 0
  private var reachedEnd = false

  /// Starts at the first byte of a source, or of a range of its lines.
  init(_ source: ByteSource, options: ReadOptions, range: LineRange = .all) throws(ImportError) {
    stream = try source.open(range)
    (offset, number) = (range.offset, range.line - 1)
    chunkSize = options.chunkSize
    lineLimit = options.lineBytes
    terminator = Int32(options.terminator)
    bytes = [UInt8](repeating: 0, count: min(options.chunkSize, 1 << 16) + 256)
  }

  /// Moves to the next line; false at the end of the file.
  mutating func next() throws(ImportError) -> Bool {
    offset += size
    var searched = nextStart
    while true {
      if let feed = firstLineFeed(from: searched) {
        setLine(nextStart..<feed, end: .lineFeed)
        return true
      }
      if filled - nextStart > lineLimit { return try skipOverlongLine() }
      searched = filled - nextStart
      try fill()
      // `fill` moves the unfinished line to the start of the window.
      if reachedEnd {
        if filled == 0 {
          size = 0
          return false
        }
        setLine(0..<filled, end: .endOfFile)
        return true
      }
    }
  }

  private mutating func setLine(_ range: Range<Int>, end lineEnd: LineEnd) {
    number += 1
    end = lineEnd
    nextStart = lineEnd == .endOfFile ? range.upperBound : range.upperBound + 1
    size = nextStart - range.lowerBound
    overlong = 0
    line = range
    if range.count > lineLimit {
      cut(to: range.lowerBound..<range.lowerBound + lineLimit, of: range.count)
    } else if lineEnd == .lineFeed, let last = range.last, bytes[last] == 0x0D {
      line = range.lowerBound..<last
      end = .carriageReturnLineFeed
    }
  }

  /// Shortens an overlong line, but never inside of a scalar.
  private mutating func cut(to range: Range<Int>, of count: Int) {
    var upper = range.upperBound
    while upper > range.lowerBound, range.upperBound - upper < 3, bytes[upper] & 0xC0 == 0x80 { upper -= 1 }
    line = range.lowerBound..<upper
    overlong = count - line.count
  }

  /// Keeps the first `lineLimit` bytes of the present line and reads on to its end.
  private mutating func skipOverlongLine() throws(ImportError) -> Bool {
    // One byte more than the limit stays, so that `cut` sees whether it splits a scalar.
    let kept = lineLimit + 1
    if nextStart > 0 { moveToFront() }
    var count = filled
    var atLineFeed = false
    while !atLineFeed {
      filled = kept
      try fill()
      if reachedEnd { break }
      if let feed = firstLineFeed(from: kept) {
        count += feed - kept
        nextStart = feed + 1
        atLineFeed = true
      } else {
        count += filled - kept
      }
    }
    if reachedEnd { (filled, nextStart) = (kept, kept) }
    number += 1
    end = atLineFeed ? .lineFeed : .endOfFile
    size = count + (atLineFeed ? 1 : 0)
    cut(to: 0..<lineLimit, of: count)
    return true
  }

  /// Appends one chunk to the window, the present line moved to its start.
  private mutating func fill() throws(ImportError) {
    if nextStart > 0 { moveToFront() }
    if bytes.count - filled < chunkSize {
      bytes.append(contentsOf: repeatElement(0, count: max(bytes.count, chunkSize)))
    }
    let count = try stream.read(into: &bytes, from: filled, atMost: chunkSize)
    reachedEnd = count == 0
    filled += count
  }

  private mutating func moveToFront() {
    let (start, count) = (nextStart, filled - nextStart)
    bytes.withUnsafeMutableBytes { window in
      guard let base = window.baseAddress else { return }
      memmove(base, base + start, count)
    }
    (nextStart, filled) = (0, count)
  }

  private func firstLineFeed(from start: Int) -> Int? {
    let (limit, terminator) = (filled, terminator)
    return bytes.withUnsafeBytes { window in
      guard start < limit, let base = window.baseAddress, let hit = memchr(base + start, terminator, limit - start)
      else { return nil }
      return UnsafeRawPointer(hit) - base
    }
  }
}
