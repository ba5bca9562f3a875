/// The letters of one word of a name, without case and accents, and the forms in which languages inflect it.
struct NameForms {
  /// Folded letters.
  var letters: [UInt32]
  /// Letters as written (æ is one).
  var count: Int
  var shape: ScannedWord.Shape
  /// A script that has no capitals.
  var isCaseless: Bool

  /// The words of a text, in order; digits, signs and emoji are left out.
  static func words(of text: String) -> [NameForms] {
    var text = text
    return text.withUTF8 { buffer in
      let bytes = buffer.span
      var words: [NameForms] = []
      var index = 0
      while index < bytes.count {
        guard let word = WordScanner.word(bytes, at: index) else {
          index += UTF8Scalar.decode(bytes, at: index).length
          continue
        }
        words.append(NameForms(bytes, index..<word.end, word))
        index = word.end
      }
      return words
    }
  }

  private init(_ bytes: Span<UInt8>, _ range: Range<Int>, _ word: ScannedWord) {
    letters = []
    count = word.letters
    shape = word.shape
    isCaseless = true
    var index = range.lowerBound
    while index < range.upperBound {
      let scalar = UTF8Scalar.decode(bytes, at: index)
      let known = ScalarClass.of(scalar.value)
      if known.kind == .letter || known.kind == .ideograph {
        letters.append(known.first)
        if known.second != 0 { letters.append(known.second) }
      }
      if scalar.value < 0x530 { isCaseless = false }
      index += scalar.length
    }
  }

  /// Hash of the word itself, as `WordScanner` gives it for the same word in a text.
  var hash: UInt64 { NameForms.hash(letters) }

  /// Hashes of the inflected forms: a genitive s from 3 letters on, and from 5 letters on the case endings of Polish,
  /// Romanian, Lithuanian, Danish, Ukrainian, Russian and Bulgarian, on the word and on the word without its own
  /// ending.
  var inflectedHashes: [UInt64] {
    guard count >= 3, let last = letters.last else { return [] }
    var forms = [NameForms.hash(letters + [0x73])]
    guard count >= 5 else { return forms }
    let isCyrillic = last >= 0x400 && last < 0x530
    let endings = isCyrillic ? NameForms.cyrillicEndings : NameForms.latinEndings
    for stem in stems {
      for ending in endings { forms.append(NameForms.hash(stem + ending)) }
    }
    return forms
  }

  /// The word, and what is left of it without a vowel or a Lithuanian -as, -is, -us at its end, if 4 letters are.
  private var stems: [[UInt32]] {
    var stems = [letters]
    guard letters.count >= 5, let last = letters.last else { return stems }
    if NameForms.finalVowels.contains(last) { stems.append(letters.dropLast()) }
    if letters.count >= 6, last == 0x73, NameForms.lithuanianVowels.contains(letters[letters.count - 2]) {
      stems.append(letters.dropLast(2))
    }
    return stems
  }

  private static let finalVowels = Set("aeiouyаяоейь".unicodeScalars.map(\.value))
  private static let lithuanianVowels = Set("aiu".unicodeScalars.map(\.value))
  private static let latinEndings = scalars(
    "a u y i e o owi em iem ie om ow ze ami ach ul ului lui ei ii le ai ui as es en us")
  private static let cyrillicEndings = scalars("а у ю я е ы и і о ом ем єм ою ею ой ей ові еві ів ов ев ам ами ах")

  private static func scalars(_ words: String) -> [[UInt32]] {
    words.split(separator: " ").map { $0.unicodeScalars.map { ScalarClass.of($0.value).first } }
  }

  private static func hash(_ letters: some Sequence<UInt32>) -> UInt64 {
    letters.reduce(WordScanner.hashStart, WordScanner.mix)
  }
}
