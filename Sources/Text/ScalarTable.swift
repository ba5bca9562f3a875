/// Kind, fold and letter hint of every scalar, in one look-up for the first 65,536.
///
/// An entry is `fold | kind << 16 | hint << 24`. `fold` is the scalar it folds to, 0 for nothing, or
/// `0xD800 + n` (surrogates are no scalars) for expansion `n`.
struct ScalarTable: Sendable {
  let entries: [UInt32]
  /// The folds that are longer than one scalar.
  let expansions: [[UInt32]]

  /// The one table, built at first use (about a millisecond).
  static let shared = ScalarTable()

  /// Entry of any scalar.
  @inline(__always)
  func entry(_ scalar: UInt32) -> UInt32 {
    scalar < 0x10000 ? entries[Int(scalar)] : Self.supplementaryEntry(scalar)
  }

  /// The kind in an entry.
  @inline(__always)
  static func kind(_ entry: UInt32) -> ScalarKind {
    ScalarKind(rawValue: UInt8(truncatingIfNeeded: entry >> 16)) ?? .other
  }

  /// The fold in an entry of a scalar.
  @inline(__always)
  static func fold(_ entry: UInt32) -> UInt32 { entry & 0xFFFF }

  /// The letter hint in an entry; 0 for none.
  @inline(__always)
  static func hint(_ entry: UInt32) -> Int { Int(entry >> 24) }

  private init() {
    var table = (0..<UInt32(0x10000)).map { $0 | UInt32(ScalarKind.letter.rawValue) << 16 }
    for (kind, ranges) in Self.kinds {
      for range in ranges {
        for scalar in range {
          table[Int(scalar)] = table[Int(scalar)] & 0xFFFF | UInt32(kind.rawValue) << 16
        }
      }
    }
    var expansions: [[UInt32]] = []
    FoldingTable.forEachEntry { source, target in
      let fold: UInt32
      if target.count == 1 {
        fold = target[0].value
      } else {
        fold = 0xD800 + UInt32(expansions.count)
        expansions.append(target.map(\.value))
      }
      table[Int(source)] = table[Int(source)] & ~0xFFFF | fold
    }
    Self.addArithmeticFolds(to: &table)
    for (index, row) in LetterHint.rows.enumerated() {
      let scalars = row.letters.unicodeScalars.map(\.value) + row.ranges.flatMap { Array($0) }
      for scalar in scalars {
        table[Int(scalar)] = table[Int(scalar)] & 0x00FF_FFFF | UInt32(index + 1) << 24
      }
    }
    entries = table
    self.expansions = expansions
  }

  /// Folds that are a distance: ASCII capitals, full-width forms, digits of other scripts; and what folds to nothing.
  private static func addArithmeticFolds(to table: inout [UInt32]) {
    for scalar in UInt32(0x41)...0x5A { table[Int(scalar)] += 0x20 }
    for zero in digitZeros {
      for digit in UInt32(0)...9 {
        table[Int(zero + digit)] = 0x30 + digit | UInt32(ScalarKind.digit.rawValue) << 16
      }
    }
    for scalar in UInt32(0xFF01)...0xFF5E { table[Int(scalar)] = table[Int(scalar - 0xFEE0)] }
    for index in table.indices {
      switch kind(table[index]) {
      case .mark, .ignorable: table[index] &= ~0xFFFF
      case .apostrophe: table[index] = table[index] & ~0xFFFF | 0x27
      default: break
      }
    }
  }

  /// Emoji, mathematical letters (people write 𝗯𝗼𝗹𝗱 with them) and everything else beyond the first plane.
  private static func supplementaryEntry(_ scalar: UInt32) -> UInt32 {
    func entry(_ kind: ScalarKind, fold: UInt32 = 0) -> UInt32 { fold | UInt32(kind.rawValue) << 16 }
    switch scalar {
    case 0x1D400...0x1D6A3: return entry(.letter, fold: 0x61 + (scalar - 0x1D400) % 26)
    case 0x1D7CE...0x1D7FF: return entry(.digit, fold: 0x30 + (scalar - 0x1D7CE) % 10)
    case 0x1F1E6...0x1F1FF: return entry(.regionalIndicator)
    case 0x1F3FB...0x1F3FF: return entry(.skinTone)
    case 0x1F000...0x1FAFF: return entry(.emoji)
    case 0xE0000...0xE0FFF: return entry(.ignorable)
    // Letters of rare scripts stand for themselves: 1 is no letter of the first plane and marks that.
    default: return entry(.letter, fold: 1)
    }
  }
}
