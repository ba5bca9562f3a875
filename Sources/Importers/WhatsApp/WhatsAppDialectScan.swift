import Corpus

/// A look at the beginning of a file: which dialect it is in, and whether line ends seem to tell messages from their
/// lines.
///
/// What it finds is checked when the whole file has been read.
struct WhatsAppDialectScan {
  /// Number of the row in `WhatsAppDialect.all` with the most headers.
  let row: Int
  /// No header follows a bare LF, or hardly any.
  let seemsToTellLineEnds: Bool

  /// Headers after which the dialect is taken for known.
  private static let enoughHeaders = 200

  /// Reads as many lines as are needed; a text without any header is read to its end.
  init(_ file: ExportFile) throws(ImportError) {
    var reader = try LineReader(file.sources[0], options: file.options)
    var counts = [Int](repeating: 0, count: WhatsAppDialect.all.count)
    var (trusted, others, found) = (0, 0, 0)
    var headerLike: Int?
    var afterBareLineFeed = false
    while found < Self.enoughHeaders, try reader.next() {
      let line = reader.bytes.span.extracting(reader.line)
      if let row = Self.row(of: line) {
        counts[row] += 1
        found += 1
        if afterBareLineFeed { others += 1 } else { trusted += 1 }
      } else if headerLike == nil, Self.resemblesHeader(line) {
        headerLike = reader.number
      }
      afterBareLineFeed = reader.end == .lineFeed
    }
    guard let best = counts.indices.max(by: { counts[$0] < counts[$1] }), counts[best] > 0 else {
      throw .noHeader(lines: reader.number, headerLikeLine: headerLike)
    }
    row = best
    seemsToTellLineEnds = Self.lineEndsTell(trusted: trusted, others: others)
  }

  /// The first row that reads a line's header.
  static func row(of line: Span<UInt8>) -> Int? {
    guard mayBeHeader(line), beginsLikeHeader(line) else { return nil }
    for (index, scanner) in WhatsAppDialect.scanners.enumerated() {
      if case .header(let header) = scanner.scan(line), header.hasPossibleClock { return index }
    }
    return nil
  }

  /// False for most lines that are no header, told from their first byte: a bracket, a digit of any row, an era or a
  /// mark.
  static func mayBeHeader(_ line: Span<UInt8>) -> Bool {
    guard line.count >= 10 else { return false }
    switch line[0] {
    case UInt8(ascii: "["), 0x30...0x39, 0xE2, 0xEF: return true
    case 0xD9: return line[1] &- 0xA0 < 10
    case 0xDB: return line[1] &- 0xB0 < 10
    case 0xE0: return line[1] == 0xA5 || line[1] == 0xA7
    case 0xE1: return line[1] == 0x81
    case UInt8(ascii: "R"), UInt8(ascii: "H"): return line[1] &- 0x30 < 10
    default: return false
    }
  }

  /// False for most lines that pass `mayBeHeader` and are text: what ends a header of some row is not there, or there are
  /// too few digits before it.
  private static func beginsLikeHeader(_ line: Span<UInt8>) -> Bool {
    let start = InvisibleMarks.skip(line, 0)
    guard start < line.count else { return false }
    let isBracket = line[start] == UInt8(ascii: "[")
    let limit = min(line.count, start + longestHeader)
    var digits = 0
    var index = start
    while index < limit {
      let byte = line[index]
      // The digits of other scripts end in bytes from 80 to BF.
      if byte &- 0x30 < 10 || byte &- 0x80 < 64 {
        digits += 1
      } else if isBracket ? byte == UInt8(ascii: "]") : endsHeader(line, index) {
        return digits >= fewestDigits
      }
      index += 1
    }
    // A line that is cut off inside of its header has no end of it.
    return limit == line.count && digits >= fewestDigits
  }

  /// Bytes within which the longest header ends, and digits of the shortest (`9/3/24 2:05`).
  private static let longestHeader = 80
  private static let fewestDigits = 6

  /// ` - `, ` – `, `: ` or `; `.
  private static func endsHeader(_ line: Span<UInt8>, _ index: Int) -> Bool {
    guard index + 1 < line.count else { return line[index] == UInt8(ascii: ":") }
    switch line[index] {
    case UInt8(ascii: ":"), UInt8(ascii: ";"): return line[index + 1] == 0x20
    case 0x20: return line[index + 1] == UInt8(ascii: "-") || line[index + 1] == 0xE2
    default: return false
    }
  }

  /// Both ends occur and nearly all headers follow CRLF: at most a tenth do not, or eight lines of a short chat.
  static func lineEndsTell(trusted: Int, others: Int) -> Bool {
    others <= max(trusted / 10, min(8, trusted / 2))
  }

  /// A line of an unknown dialect: five digits and a colon or dot near its start, and a name with `: ` behind them.
  static func resemblesHeader(_ line: Span<UInt8>) -> Bool {
    guard mayBeHeader(line) || (line.count >= 10 && line[0] >= 0xD9) else { return false }
    guard let colon = line.extracting(0..<min(120, line.count)).firstRange(of: [UInt8(ascii: ":"), 0x20]) else {
      return false
    }
    let head = line.extracting(0..<min(40, colon.lowerBound))
    // The digits of other scripts end in bytes from 80 to BF.
    let digits = head.indices.count { head[$0] &- 0x30 < 10 || head[$0] &- 0x80 < 64 }
    return digits >= 5 && head.firstIndex { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") } != nil
  }
}
