import Testing

@testable import Text

@Suite struct LanguageGuessTests {
  private static let languages: [(code: String, markers: [String])] = [
    ("en", ["the", "and", "is", "you", "not"]), ("da", ["og", "er", "ikke", "det", "jeg"]),
    ("pl", ["nie", "jest", "się"]), ("uk", ["та", "не", "що"]), ("ru", ["и", "не", "что"]),
    ("ur-Latn", ["hai", "nahi", "ke", "kya"]), ("ar", ["في", "من"]), ("bn", ["না", "কি"]), ("el", ["και"]),
  ]

  private func guess(_ text: String) -> String {
    var guess = LanguageGuess(languages: Self.languages)
    var buffer = TokenBuffer()
    Tokenizer().tokenize(text, into: &buffer)
    return guess.guess(buffer, tokens: 0..<buffer.tokens.count).map { guess.codes[$0] } ?? "und"
  }

  @Test(arguments: [
    ("you and the van", "en"), ("det er ikke godt", "da"), ("jeg kører på søndag", "da"), ("to nie jest łatwe", "pl"),
    ("що це таке їжте", "uk"), ("что это был", "ru"), ("order nahi hai bhai", "ur-Latn"), ("আমি পারবো না", "bn"),
    ("ΑΠΕΡΓΙΑ και", "el"),
  ])
  func `words and letters tell the language`(_ text: String, _ language: String) {
    #expect(guess(text) == language)
  }

  @Test(arguments: ["", "ok", "45 kr", "👍", "3f strike", "wolt is", "не"])
  func `too little evidence, or as much for two languages, gives none`(_ text: String) {
    #expect(guess(text) == "und")
  }
}
