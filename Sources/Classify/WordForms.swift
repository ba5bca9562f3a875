import Languages
import Text

/// The folded token rows under which a word of the codebook is looked for.
enum WordForms {
  /// One token of a form: a sign, or a spelling.
  enum Part: Hashable {
    case sign(Sign)
    case spelling([UInt8])
  }

  /// All forms of a word as written: itself, with ø and å typed as oe and aa, and without its apostrophe.
  ///
  /// `'re`, `'ll`, `'d` and short elisions keep theirs, since `we're` and `c'è` without it are other words.
  static func forms(of text: String, tokenizer: Tokenizer, buffer: inout TokenBuffer) -> [[Part]] {
    var forms: [[Part]] = []
    for spelling in spellings(of: text) {
      tokenizer.tokenize(spelling, into: &buffer)
      let form = buffer.tokens.compactMap { part($0, in: buffer) }
      if !form.isEmpty, !forms.contains(form) { forms.append(form) }
    }
    return forms
  }

  private static func part(_ token: Token, in buffer: TokenBuffer) -> Part? {
    switch token.kind {
    case .sentenceEnd where token.flags.contains(.question): .sign(.questionMark)
    case .sentenceEnd where token.flags.contains(.exclamation): .sign(.exclamationMark)
    case .phone, .cpr: .sign(.phone)
    case .email: .sign(.email)
    case .name, .mention: .sign(.name)
    case .word, .number, .price, .time, .url, .emoji:
      .spelling(Array(buffer.folded[Int(token.foldStart)..<Int(token.foldEnd)]))
    case .sentenceEnd, .clauseBreak, .quoteMark, .other: nil
    }
  }

  private static func spellings(of text: String) -> [String] {
    // Most words: nothing in them is ever typed otherwise.
    if text.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x27 }) { return [text] }
    var spellings = [text]
    let replacements = ["ø": "oe", "å": "aa", "ö": "oe", "ä": "ae", "ü": "ue"]
    let typed = text.reduce(into: "") { result, letter in
      result += replacements[letter.lowercased()] ?? String(letter)
    }
    if typed != text { spellings.append(typed) }
    for spelling in spellings {
      let parts = spelling.split(whereSeparator: { "'’ʼ".contains($0) })
      guard parts.count == 2, let ending = parts.last, !["re", "ll", "d"].contains(ending) else { continue }
      let joined = parts.joined()
      if ["t", "s", "m", "ve"].contains(ending) || joined.count > 4 { spellings.append(joined) }
    }
    return spellings
  }
}
