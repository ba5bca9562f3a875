import Corpus
import GRDB

/// Bits of the themes in `person_week.themes`; a theme gets the next free bit when it is first seen.
final class ThemeTable {
  private let insertion: SQLStatement
  private var bits: [ThemeID: Int64] = [:]

  /// Reads the themes the archive has.
  init(_ database: Database) throws(StoreError) {
    insertion = try SQLStatement(database, "INSERT INTO theme (bit, name) VALUES (?, ?)")
    let all = try SQLStatement(database, "SELECT bit, name FROM theme")
    while try all.step() { bits[ThemeID(all.text(1))] = all.int(0) }
  }

  /// The bit of a theme, 0 … 62.
  func bit(of theme: ThemeID) throws(StoreError) -> Int64 {
    if let bit = bits[theme] { return bit }
    let bit = Int64(bits.count)
    guard bit < 63 else { throw .tooManyThemes }
    insertion.bind(bit, at: 1)
    insertion.bind(theme.description, at: 2)
    try insertion.run()
    bits[theme] = bit
    return bit
  }
}
