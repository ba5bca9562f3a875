/// Replaces personal data in what people wrote, before anything is written anywhere.
///
/// Phone, CPR, card and account numbers, e-mail addresses, links, mentions, and the names of the group's own senders.
/// Where in doubt it redacts: a word too many is a smaller harm than a name too few. Redacting a redacted text changes
/// nothing. Names of people who never wrote in the group stay, as the report must say.
package struct Redactor: Sendable {
  let roster: Roster
  let numbers: NumberRules

  /// Prepares the redaction of one group.
  ///
  /// Words of names of three letters or more are redacted in any case, accents aside, also inflected. A word that is in
  /// `commonWords` is redacted only where it stands with a capital and not at the start of a sentence; one in
  /// `keptWords` (the company, the trade) only as part of a whole name. Names that are numbers are found in any
  /// spelling.
  package init(
    roster: [String], commonWords: Set<String> = [], keptWords: Set<String> = [], countryCode: String = "45"
  ) {
    self.roster = Roster(roster, commonWords: commonWords, keptWords: keptWords, countryCode: countryCode)
    numbers = NumberRules(known: self.roster.numbers)
  }

  /// A text of valid UTF-8 with placeholders (`[NAME]`, `[PHONE]`, `[EMAIL]`, `[CPR]`, `[NUMBER]`, `[URL host]`); the same text
  /// where nothing was found.
  ///
  /// Linear in the text.
  package func redact(_ text: Span<UInt8>) -> String {
    replaced(text, isStrict: false) ?? text.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }

  /// As `redact` of bytes, for text at hand.
  package func redact(_ text: String) -> String { replaced(text.utf8Span.span, isStrict: false) ?? text }

  /// As `redact`, for strings that are shown to users, such as a file's name: words of names go also where they are
  /// common words and whatever their case.
  package func mask(_ text: String) -> String { replaced(text.utf8Span.span, isStrict: true) ?? text }

  /// The text with placeholders, or nothing where it stays as it is.
  private func replaced(_ bytes: Span<UInt8>, isStrict: Bool) -> String? {
    var scan = RedactionScan(redactor: self, isStrict: isStrict)
    scan.run(bytes)
    guard scan.redactions.contains(where: { !$0.isThereAlready }) || scan.hasMerged else { return nil }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + 16)
    var copied = 0
    for redaction in scan.redactions {
      for index in copied..<redaction.range.lowerBound { output.append(bytes[index]) }
      if let host = redaction.host {
        output.append(contentsOf: "[URL ".utf8)
        for index in host { output.append(lowercased(bytes[index])) }
        output.append(UInt8(ascii: "]"))
      } else {
        output.append(contentsOf: redaction.kind.spelling.utf8)
      }
      copied = redaction.range.upperBound
    }
    for index in copied..<bytes.count { output.append(bytes[index]) }
    return String(decoding: output, as: UTF8.self)
  }

  private func lowercased(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }
}
