import Testing
import Text

@testable import Classify

@Suite struct WordFormsTests {
  private func forms(_ word: String) -> [String] {
    var buffer = TokenBuffer()
    return WordForms.forms(of: word, tokenizer: Tokenizer(), buffer: &buffer).map { form in
      form.map { part in
        switch part {
        case .sign(let sign): "@\(sign)"
        case .spelling(let bytes): String(decoding: bytes, as: UTF8.self)
        }
      }.joined(separator: " ")
    }
  }

  @Test(arguments: [
    ("strike", ["strike"]), ("log-off", ["log off"]), ("løn", ["lon", "loen"]), ("på", ["pa", "paa"]),
    ("Ønskeløn", ["onskelon", "oenskeloen"]), ("don't", ["don't", "dont"]), ("i’m", ["i'm", "im"]),
    ("we're", ["we're"]), ("c'è", ["c'e"]), ("d'accordo", ["d'accordo", "daccordo"]), ("✊🏿", ["✊"]), ("+1", ["+1"]),
    ("borger.dk", ["borger.dk"]), ("?", ["@questionMark"]), ("!", ["@exclamationMark"]), ("%", []), ("40", ["40"]),
  ])
  func `a word of the codebook is looked for in these forms`(_ word: String, _ expected: [String]) {
    #expect(forms(word) == expected)
  }
}
