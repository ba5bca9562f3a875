/// Reads one JSON object of one line: checks all of it, keeps only the members asked for.
///
/// RFC 8259, strictly: no comments, no trailing commas, no control characters in strings, no lone surrogates, valid
/// UTF-8, and at most 64 levels deep. Linear in the line.
struct JSONLineReader {
  /// Why a line is no such object; `offset` counts bytes from the line's start.
  struct Malformed: Error, Equatable {
    enum Reason: Equatable { case notAnObject, syntax, badString, badNumber, tooDeep, notUTF8, trailingBytes }
    var reason: Reason
    var offset: Int
  }

  /// A member's value: where its JSON stands, and its text if it is a string.
  struct Member {
    var range: Range<Int>
    var string: String?
  }

  private var at = 0

  /// The members of the line's object with the names in `wanted`, in that order; the last one wins where a name stands
  /// twice.
  ///
  /// Few names: each is compared with all of them.
  static func members(of line: UnsafeBufferPointer<UInt8>, wanted: [String]) throws(Malformed) -> [Member?] {
    var reader = JSONLineReader()
    return try reader.object(line, wanted: wanted)
  }

  /// The strings of an array of strings; nothing for any other JSON value.
  static func strings(of value: UnsafeBufferPointer<UInt8>) throws(Malformed) -> [String]? {
    var reader = JSONLineReader()
    guard reader.next(value) == UInt8(ascii: "[") else { return nil }
    var found: [String] = []
    repeat {
      reader.at += 1
      reader.skipBlanks(value)
      if found.isEmpty, reader.next(value) == UInt8(ascii: "]") { return found }
      guard reader.next(value) == UInt8(ascii: "\"") else { return nil }
      found.append(try reader.string(value))
      reader.skipBlanks(value)
    } while reader.next(value) == UInt8(ascii: ",")
    return found
  }

  private mutating func object(
    _ line: UnsafeBufferPointer<UInt8>, wanted: [String]
  ) throws(Malformed) -> [Member?] {
    var found = [Member?](repeating: nil, count: wanted.count)
    skipBlanks(line)
    guard next(line) == UInt8(ascii: "{") else { throw Malformed(reason: .notAnObject, offset: at) }
    at += 1
    skipBlanks(line)
    if next(line) == UInt8(ascii: "}") {
      at += 1
    } else {
      while true {
        skipBlanks(line)
        let name = try string(line)
        skipBlanks(line)
        try expect(UInt8(ascii: ":"), line)
        skipBlanks(line)
        let start = at
        if let place = wanted.firstIndex(of: name) {
          let text = next(line) == UInt8(ascii: "\"") ? try string(line) : nil
          if text == nil { try value(line, depth: 1) }
          found[place] = Member(range: start..<at, string: text)
        } else {
          try value(line, depth: 1)
        }
        skipBlanks(line)
        if next(line) == UInt8(ascii: ",") {
          at += 1
          continue
        }
        try expect(UInt8(ascii: "}"), line)
        break
      }
    }
    skipBlanks(line)
    guard at == line.count else { throw Malformed(reason: .trailingBytes, offset: at) }
    return found
  }

  private func next(_ line: UnsafeBufferPointer<UInt8>) -> UInt8? { at < line.count ? line[at] : nil }

  private mutating func skipBlanks(_ line: UnsafeBufferPointer<UInt8>) {
    while at < line.count, line[at] == 0x20 || line[at] == 0x09 || line[at] == 0x0D || line[at] == 0x0A { at += 1 }
  }

  private mutating func expect(_ byte: UInt8, _ line: UnsafeBufferPointer<UInt8>) throws(Malformed) {
    guard next(line) == byte else { throw Malformed(reason: .syntax, offset: at) }
    at += 1
  }

  private mutating func value(_ line: UnsafeBufferPointer<UInt8>, depth: Int) throws(Malformed) {
    guard depth <= 64 else { throw Malformed(reason: .tooDeep, offset: at) }
    switch next(line) {
    case UInt8(ascii: "\""): _ = try string(line)
    case UInt8(ascii: "{"): try list(line, close: UInt8(ascii: "}"), named: true, depth: depth)
    case UInt8(ascii: "["): try list(line, close: UInt8(ascii: "]"), named: false, depth: depth)
    case UInt8(ascii: "t"): try word("true", line)
    case UInt8(ascii: "f"): try word("false", line)
    case UInt8(ascii: "n"): try word("null", line)
    default: try number(line)
    }
  }

  private mutating func list(
    _ line: UnsafeBufferPointer<UInt8>, close: UInt8, named: Bool, depth: Int
  ) throws(Malformed) {
    at += 1
    skipBlanks(line)
    if next(line) == close {
      at += 1
      return
    }
    while true {
      skipBlanks(line)
      if named {
        _ = try string(line)
        skipBlanks(line)
        try expect(UInt8(ascii: ":"), line)
        skipBlanks(line)
      }
      try value(line, depth: depth + 1)
      skipBlanks(line)
      if next(line) == UInt8(ascii: ",") {
        at += 1
        continue
      }
      return try expect(close, line)
    }
  }

  private mutating func word(_ word: StaticString, _ line: UnsafeBufferPointer<UInt8>) throws(Malformed) {
    let matches = word.withUTF8Buffer { expected in
      at + expected.count <= line.count && expected.elementsEqual(line[at..<(at + expected.count)])
    }
    guard matches else { throw Malformed(reason: .syntax, offset: at) }
    at += word.utf8CodeUnitCount
  }

  private mutating func number(_ line: UnsafeBufferPointer<UInt8>) throws(Malformed) {
    let start = at
    if next(line) == UInt8(ascii: "-") { at += 1 }
    let whole = digits(line)
    guard whole > 0, whole == 1 || line[at - whole] != UInt8(ascii: "0") else {
      throw Malformed(reason: whole == 0 && at == start ? .syntax : .badNumber, offset: start)
    }
    if next(line) == UInt8(ascii: ".") {
      at += 1
      guard digits(line) > 0 else { throw Malformed(reason: .badNumber, offset: start) }
    }
    if let byte = next(line), byte | 0x20 == UInt8(ascii: "e") {
      at += 1
      if let sign = next(line), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { at += 1 }
      guard digits(line) > 0 else { throw Malformed(reason: .badNumber, offset: start) }
    }
  }

  private mutating func digits(_ line: UnsafeBufferPointer<UInt8>) -> Int {
    let start = at
    while at < line.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(line[at]) { at += 1 }
    return at - start
  }

  private mutating func string(_ line: UnsafeBufferPointer<UInt8>) throws(Malformed) -> String {
    try expect(UInt8(ascii: "\""), line)
    let start = at
    while at < line.count, line[at] != UInt8(ascii: "\""), line[at] != UInt8(ascii: "\\"), line[at] >= 0x20 { at += 1 }
    if next(line) == UInt8(ascii: "\"") {
      // The common case: no escapes, one copy.
      at += 1
      return try text(line[start..<(at - 1)], offset: start)
    }
    var decoded = Array(line[start..<at])
    while true {
      guard let byte = next(line), byte >= 0x20 else { throw Malformed(reason: .badString, offset: at) }
      at += 1
      if byte == UInt8(ascii: "\"") { return try text(decoded, offset: start) }
      if byte == UInt8(ascii: "\\") { try escape(line, into: &decoded) } else { decoded.append(byte) }
    }
  }

  private func text(_ bytes: some Collection<UInt8>, offset: Int) throws(Malformed) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Malformed(reason: .notUTF8, offset: offset)
    }
    return text
  }

  private mutating func escape(_ line: UnsafeBufferPointer<UInt8>, into decoded: inout [UInt8]) throws(Malformed) {
    guard let byte = next(line) else { throw Malformed(reason: .badString, offset: at) }
    at += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): decoded.append(byte)
    case UInt8(ascii: "b"): decoded.append(0x08)
    case UInt8(ascii: "f"): decoded.append(0x0C)
    case UInt8(ascii: "n"): decoded.append(0x0A)
    case UInt8(ascii: "r"): decoded.append(0x0D)
    case UInt8(ascii: "t"): decoded.append(0x09)
    case UInt8(ascii: "u"):
      var scalar = try hexadecimal(line)
      if (0xD800..<0xDC00).contains(scalar) {
        guard next(line) == UInt8(ascii: "\\"), at + 1 < line.count, line[at + 1] == UInt8(ascii: "u") else {
          throw Malformed(reason: .badString, offset: at)
        }
        at += 2
        let low = try hexadecimal(line)
        guard (0xDC00..<0xE000).contains(low) else { throw Malformed(reason: .badString, offset: at) }
        scalar = 0x10000 + (scalar - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let unicode = Unicode.Scalar(scalar) else { throw Malformed(reason: .badString, offset: at) }
      decoded.append(contentsOf: UTF8.encode(unicode).map { Array($0) } ?? [])
    default: throw Malformed(reason: .badString, offset: at - 1)
    }
  }

  private mutating func hexadecimal(_ line: UnsafeBufferPointer<UInt8>) throws(Malformed) -> UInt32 {
    guard at + 4 <= line.count else { throw Malformed(reason: .badString, offset: at) }
    var value: UInt32 = 0
    for byte in line[at..<(at + 4)] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt32(byte - UInt8(ascii: "a") + 10)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt32(byte - UInt8(ascii: "A") + 10)
      default: throw Malformed(reason: .badString, offset: at)
      }
    }
    at += 4
    return value
  }
}
