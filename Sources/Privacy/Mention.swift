/// What follows an `@` when somebody is meant.
enum Mention {
  /// A name or handle, up to this byte.
  case name(end: Int)
  /// A number between isolate marks, up to this byte.
  case phone(end: Int)
  /// A typed number that starts here; whether it is a phone number is still to be told.
  case number(start: Int)

  /// Apps put mentions between isolate marks, U+2068 and U+2069; typed ones end with the word.
  static func read(_ bytes: Span<UInt8>, at sign: Int) -> Mention? {
    var start = sign + 1
    guard start < bytes.count else { return nil }
    if isMark(bytes, at: start, last: 0xA8) {
      start += 3
      if let end = closing(bytes, from: start) {
        return startsNumber(bytes, at: start) ? .phone(end: end) : .name(end: end)
      }
      guard start < bytes.count else { return nil }
    }
    if startsNumber(bytes, at: start) { return .number(start: start) }
    guard WordScanner.word(bytes, at: start) != nil else { return nil }
    let end = handleEnd(bytes, from: start)
    return isEverybody(bytes, start..<end) ? nil : .name(end: end)
  }

  /// Byte after the closing mark on the same line, if it comes within the length of a name.
  private static func closing(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    var index = start
    while index < bytes.count, index - start <= 400, bytes[index] != 0x0A {
      if isMark(bytes, at: index, last: 0xA9) { return index + 3 }
      index += 1
    }
    return nil
  }

  /// U+2068 or U+2069: E2 81 and this byte.
  private static func isMark(_ bytes: Span<UInt8>, at index: Int, last: UInt8) -> Bool {
    index + 2 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x81 && bytes[index + 2] == last
  }

  private static func startsNumber(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    DigitRun.plus(bytes, at: index) != nil || DigitRun.digit(bytes, at: index) != nil
  }

  /// Letters, digits, underscores and dots inside.
  private static func handleEnd(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    var end = start
    while index < bytes.count {
      if let word = WordScanner.word(bytes, at: index) {
        index = word.end
      } else if bytes[index] == 0x5F || DigitRun.digit(bytes, at: index) != nil {
        index += UTF8Scalar.decode(bytes, at: index).length
      } else if bytes[index] == 0x2E {
        index += 1
        continue
      } else {
        break
      }
      end = index
    }
    return end
  }

  /// `@all` and its like mean nobody in particular.
  private static func isEverybody(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard let word = WordScanner.word(bytes, at: range.lowerBound), word.end == range.upperBound else { return false }
    return everybody.contains(word.hash)
  }

  private static let everybody = Set(
    ["all", "everyone", "everybody", "here", "channel", "group", "admin", "admins", "alle", "wszyscy", "toti", "todos"]
      .flatMap { NameForms.words(of: $0).map(\.hash) })
}
