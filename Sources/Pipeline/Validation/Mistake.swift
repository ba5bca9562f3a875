package import Corpus

/// A message that the rules code otherwise than the person did.
package struct Mistake: Sendable {
  /// What is wrong, the gravest first.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A call to action (rung 4 or higher) was not seen.
    case missedCall = "missed_call"
    /// A call to action was seen where there is none.
    case falseCall = "false_call"
    /// The head is another one.
    case head
    /// Only the rung is another one.
    case rung
  }

  /// What one side says.
  package struct Said: Hashable, Sendable {
    /// The one label.
    package var head: Head
    /// How far toward action.
    package var rung: Rung
    /// The main one first.
    package var codes: [CodeID]
    /// By name.
    package var themes: [ThemeID]
  }

  /// What the file calls the message.
  package var id: String
  /// The file as it was given.
  package var path: String
  /// From 1.
  package var line: Int
  /// As the file tells.
  package var language: String
  /// What was written.
  package var text: String
  /// What is wrong.
  package var kind: Kind
  /// What the person says.
  package var gold: Said
  /// What the rules say.
  package var given: Said
  /// The rules that gave the codes and themes, codes first.
  package var rules: [RuleID]

  /// The kind of a mistake; nothing where head and rung are right.
  static func kind(gold: GoldMessage, given: MessageCoding) -> Kind? {
    switch (gold.rung >= .callToAction, given.rung >= .callToAction) {
    case (true, false): return .missedCall
    case (false, true): return .falseCall
    default: break
    }
    if gold.head != given.head { return .head }
    return gold.rung == given.rung ? nil : .rung
  }

  /// Notes a mistake, or nothing where there is none.
  init?(_ gold: GoldMessage, _ given: MessageCoding, path: String) {
    guard let kind = Mistake.kind(gold: gold, given: given) else { return nil }
    id = gold.id
    self.path = path
    line = gold.line
    language = gold.language
    text = gold.text
    self.kind = kind
    self.gold = Said(head: gold.head, rung: gold.rung, codes: gold.codes ?? [], themes: gold.themes ?? [])
    self.given = Said(
      head: given.head, rung: given.rung, codes: given.codings.map(\.code), themes: given.themes.map(\.theme))
    rules = given.codings.map(\.rule) + given.themes.map(\.rule)
  }
}
