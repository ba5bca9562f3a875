/// Kind, word-break property, fold and letter hint of every scalar, in one look-up for the first 65,536.
///
/// An entry is `fold | kind << 16 | wordBreak << 21 | isPictographic << 26 | hint << 27`. `fold` is the scalar it folds
/// to, 0 for nothing, 1 for a scalar beyond 65,535 that stands for itself, or `0xD800 + n` (surrogates are no scalars)
/// for expansion `n`.
struct ScalarTable: Sendable {
  /// The first plane, then blocks of 256 of the other planes.
  let entries: [UInt32]
  /// By the scalar's upper bits less the first plane: where its block begins in `entries`.
  let blocks: [UInt32]
  /// The folds that are longer than one scalar.
  let expansions: [[UInt32]]

  /// The one table, built at first use (about a millisecond).
  static let shared = ScalarTable(ScalarTableBuilder.built())

  /// Entry of any scalar.
  @inline(__always)
  func entry(_ scalar: UInt32) -> UInt32 {
    scalar < 0x10000 ? entries[Int(scalar)] : supplementaryEntry(scalar)
  }

  private func supplementaryEntry(_ scalar: UInt32) -> UInt32 {
    entries[Int(blocks[Int((scalar - 0x10000) >> 8)] + scalar & 0xFF)]
  }

  /// The kind in an entry.
  @inline(__always)
  static func kind(_ entry: UInt32) -> ScalarKind {
    ScalarKind(rawValue: UInt8(truncatingIfNeeded: entry >> 16 & 0x1F)) ?? .other
  }

  /// Whether an entry is of a kind; cheaper than asking for its kind.
  @inline(__always)
  static func isKind(_ entry: UInt32, _ kind: ScalarKind) -> Bool { entry >> 16 & 0x1F == UInt32(kind.rawValue) }

  /// Whether an entry's kind is among some, one bit each.
  @inline(__always)
  static func isKind(_ entry: UInt32, in bits: UInt32) -> Bool { bits >> (entry >> 16 & 0x1F) & 1 != 0 }

  /// Whether an entry is of a letter by kind and by word-break property: nearly all letters.
  @inline(__always)
  static func isPlainLetter(_ entry: UInt32) -> Bool {
    entry >> 16 & 0x7FF == UInt32(ScalarKind.letter.rawValue) | UInt32(WordBreak.letter.rawValue) << 5
  }

  /// Whether an entry is of a scalar that rule WB4 hides behind what stands before it.
  @inline(__always)
  static func isHidden(_ entry: UInt32) -> Bool {
    let value = entry >> 21 & 0x1F
    return value == UInt32(WordBreak.extend.rawValue) || value == UInt32(WordBreak.format.rawValue)
      || value == UInt32(WordBreak.joiner.rawValue)
  }

  /// The word-break property in an entry.
  @inline(__always)
  static func wordBreak(_ entry: UInt32) -> WordBreak {
    WordBreak(rawValue: UInt8(truncatingIfNeeded: entry >> 21 & 0x1F)) ?? .other
  }

  /// Whether an entry's scalar is Extended_Pictographic.
  @inline(__always)
  static func isPictographic(_ entry: UInt32) -> Bool { entry & 1 << 26 != 0 }

  /// The fold in an entry of a scalar.
  @inline(__always)
  static func fold(_ entry: UInt32) -> UInt32 { entry & 0xFFFF }

  /// The letter hint in an entry; 0 for none.
  @inline(__always)
  static func hint(_ entry: UInt32) -> Int { Int(entry >> 27) }

  private init(_ builder: ScalarTableBuilder) {
    entries = builder.entries
    blocks = builder.blocks
    expansions = builder.expansions
  }
}
