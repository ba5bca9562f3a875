/// Letters whose fold is not a matter of arithmetic, as committed rows (`FoldingTable+…`).
enum FoldingTable {
  /// Calls the body with each letter and the scalars it folds to.
  static func forEachEntry(_ body: (UInt32, [Unicode.Scalar]) -> Void) {
    for rows in [latin, latinMore, greek, cyrillic, arabic, arabicForms, other, styled] {
      var word: [Unicode.Scalar] = []
      func flush() {
        if let source = word.first, word.count > 1 { body(source.value, Array(word.dropFirst())) }
        word.removeAll(keepingCapacity: true)
      }
      rows.withUTF8Buffer { bytes in
        var iterator = bytes.makeIterator()
        var decoder = UTF8()
        while case .scalarValue(let scalar) = decoder.decode(&iterator) {
          if scalar == " " || scalar == "\n" { flush() } else { word.append(scalar) }
        }
      }
      flush()
    }
  }
}
