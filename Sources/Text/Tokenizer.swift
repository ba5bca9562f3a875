/// Cuts a text into tokens in one pass over its bytes.
///
/// Any bytes are accepted; time is linear in them. A word is one of UAX #29 (`WordBoundaries`) with four differences that
/// chat makes necessary: a dot, colon or low line ends it ("stop.it", _slanted_), emoji end it, every sign used as an
/// apostrophe is one, and raised letters and digits belong to it (m²). Joiners, variation selectors and direction marks
/// neither end it nor belong to its ends. Over and above words there are the tokens of `TokenClass`: links, mentions,
/// telephone numbers, amounts, clock times, emoji sequences; `#tags` and laughter are words with a flag. Short spellings
/// (u, ur, pls, thx) and clock times told by a word (6 baje) are matters of word lists.
///
/// The redaction tokens of Privacy (`[PHONE]`, `[NAME]`, `[URL host.example]` …) are one token each, of the class of
/// what they replace.
package struct Tokenizer: Sendable {
  /// Longest text that is looked at, in bytes; what lies behind is not tokenised.
  package static let limit = Int(Int32.max)

  private let table = ScalarTable.shared

  /// Makes a tokenizer; they are all alike.
  package init() {}

  /// Replaces the buffer's content by the tokens of a text.
  package func tokenize(_ text: String, into buffer: inout TokenBuffer) {
    tokenize(text.utf8Span.span, into: &buffer)
  }

  /// Replaces the buffer's content by the tokens of bytes that should be UTF-8.
  package func tokenize(_ bytes: Span<UInt8>, into buffer: inout TokenBuffer) {
    var taken = TokenBuffer.borrowed
    swap(&taken, &buffer)
    taken.removeAll()
    bytes.withUnsafeBufferPointer { pointer in
      var scanner = TokenScanner(bytes: pointer, table: table, output: taken)
      taken = TokenBuffer.borrowed
      scanner.run()
      swap(&taken, &scanner.output)
    }
    swap(&taken, &buffer)
  }
}

extension TokenBuffer {
  /// Stands in for a buffer while a scanner owns it; allocates nothing.
  fileprivate static let borrowed = TokenBuffer(placeholder: ())

  private init(placeholder: ()) { hints = [] }
}
