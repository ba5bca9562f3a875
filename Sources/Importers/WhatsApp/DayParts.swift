/// The hours of the day that a word of a 12-hour clock can mean: midnight is 0, noon 12.
struct DayPart: Hashable, Sendable {
  /// First hour.
  let from: UInt8
  /// First hour after it.
  let to: UInt8

  /// The half before noon: `12:30 AM` is half past midnight.
  static let morning = DayPart(from: 0, to: 12)
  /// The half from noon on: `12:30 PM` is half past noon.
  static let afternoon = DayPart(from: 12, to: 24)
  /// A word that no list has: no hour is certain.
  static let unknown = DayPart(from: 0, to: 0)
}

/// The words that clocks write for the parts of the day.
enum DayParts {
  /// The meaning of a spelling once it is in lower case and has lost its blanks, dots and marks.
  ///
  /// Linear in the number of words.
  static func part(_ word: Span<UInt8>) -> DayPart? {
    if word.count == 2, word[1] == UInt8(ascii: "m") {
      if word[0] == UInt8(ascii: "a") { return .morning }
      if word[0] == UInt8(ascii: "p") { return .afternoon }
    }
    for entry in DayPartWords.all where entry.bytes.count == word.count && word.holds(entry.bytes, at: 0) {
      return entry.part
    }
    return nil
  }

  /// The hour of a 24-hour clock, or nothing when a clock never shows it.
  ///
  /// The dial's hour stands for one of two hours, twelve apart: the one that the word allows. An hour above 12 stands
  /// as it is, because some phones write `13:05 PM`; an hour 0 is 12, as Japan's clocks write.
  static func hour(_ hour: Int, _ part: DayPart?) -> Int? {
    guard let part else { return hour }
    let hours = Int(part.from)..<Int(part.to)
    if hour > 12 { return hours.contains(hour) ? hour : nil }
    let early = hour == 12 ? 0 : hour
    switch (hours.contains(early), hours.contains(early + 12)) {
    case (true, false): return early
    case (false, true): return early + 12
    default: return nil
    }
  }
}
