/// Makes spellings of one word equal: case, width, accents, Arabic letter forms, drawn-out letters.
///
/// Linear in the text. Folding what is folded changes nothing, and composed and decomposed spellings fold alike.
package enum Folding {
  /// The folded UTF-8 of a text, every scalar folded on its own and letters that stand three times or more in a row
  /// kept twice.
  package static func fold(_ text: some StringProtocol) -> [UInt8] {
    var writer = FoldWriter()
    var result: [UInt8] = []
    let table = ScalarTable.shared
    for scalar in text.unicodeScalars {
      let entry = table.entry(scalar.value)
      writer.write(scalar.value, entry: entry, table: table, to: &result)
    }
    return result
  }

  /// The folded text as a string, for tests and messages.
  package static func folded(_ text: some StringProtocol) -> String {
    String(decoding: fold(text), as: UTF8.self)
  }
}

/// Appends folds to a byte array and squeezes drawn-out letters.
struct FoldWriter {
  /// How often a drawn-out letter (three or more in a row) is kept.
  enum Squeeze {
    case twice, once
  }

  var squeeze = Squeeze.twice
  /// Whether any letter was drawn out so far.
  private(set) var isDrawnOut = false
  /// Whether `aa` or `oe` was written.
  private(set) var hasPair = false
  private var last: UInt32 = 0
  private var run = 0

  init(squeeze: Squeeze = .twice) { self.squeeze = squeeze }

  /// Appends the fold of a scalar, given its table entry.
  @inline(__always)
  mutating func write(_ scalar: UInt32, entry: UInt32, table: ScalarTable, to output: inout [UInt8]) {
    let fold = ScalarTable.fold(entry)
    if fold < 0x80, fold > 1 {
      let isLetter = ScalarTable.isKind(entry, .letter)
      if isLetter, fold == last {
        run += 1
        if run >= 3 {
          drop(fold, width: 1, from: &output)
          return
        }
        if fold == 0x61 { hasPair = true }
      } else {
        if fold == 0x65, last == 0x6F { hasPair = true }
        last = isLetter ? fold : 0
        run = 1
      }
      output.append(UInt8(truncatingIfNeeded: fold))
    } else {
      writeLong(scalar, fold: fold, entry: entry, table: table, to: &output)
    }
  }

  private mutating func writeLong(
    _ scalar: UInt32, fold: UInt32, entry: UInt32, table: ScalarTable, to output: inout [UInt8]
  ) {
    switch fold {
    case 0 where scalar != 0 && Self.isDropped(ScalarTable.kind(entry)):
      return
    case 0xD800..<0xE000:
      for part in table.expansions[Int(fold - 0xD800)] {
        write(part, entry: table.entry(part), table: table, to: &output)
      }
    default:
      let value = scalar >= 0x10000 && fold <= 1 ? scalar : fold
      let isLetter = ScalarTable.isKind(entry, .letter)
      if isLetter, value == last {
        run += 1
        if run >= 3 {
          drop(value, width: Self.width(value), from: &output)
          return
        }
      } else {
        last = isLetter ? value : 0
        run = 1
      }
      Self.append(value, to: &output)
    }
  }

  /// A letter of a run beyond the second: not written, and where it is kept once the second goes too.
  private mutating func drop(_ letter: UInt32, width: Int, from output: inout [UInt8]) {
    isDrawnOut = true
    if squeeze == .once, run == 3 { output.removeLast(width) }
  }

  private static func isDropped(_ kind: ScalarKind) -> Bool {
    kind == .mark || kind == .ignorable || kind == .skinTone
  }

  private static func width(_ scalar: UInt32) -> Int {
    scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4
  }

  /// Appends the UTF-8 of a scalar.
  static func append(_ scalar: UInt32, to output: inout [UInt8]) {
    func tail(_ shift: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: 0x80 | (scalar >> shift) & 0x3F) }
    switch scalar {
    case 0..<0x80: output.append(UInt8(truncatingIfNeeded: scalar))
    case 0x80..<0x800:
      output.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
      output.append(tail(0))
    case 0x800..<0x10000:
      output.append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
      output.append(tail(6))
      output.append(tail(0))
    default:
      output.append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
      output.append(tail(12))
      output.append(tail(6))
      output.append(tail(0))
    }
  }
}
