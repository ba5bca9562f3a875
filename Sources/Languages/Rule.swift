package import Corpus

/// One way in which people say a thing, with the sentences that prove it.
///
/// See `README.md` of this folder for the meaning of every key.
package struct Rule: Hashable, Sendable {
  /// What a match yields.
  package enum Outcome: Hashable, Sendable {
    case code(CodeID)
    case theme(ThemeID)
  }

  /// What a rule does where a negation, a question or a condition stands beside its match.
  package enum Policy: Hashable, Sendable {
    /// Matches all the same.
    case ignored
    /// Does not match.
    case blocks
    /// Matches only so.
    case required
    /// Gives this code instead, at that code's own rung.
    case becomes(CodeID)
  }

  /// How far from the match the patterns of `all_of` and `unless_here` are looked for.
  package enum Scope: String, CaseIterable, Hashable, Sendable {
    case clause, sentence, message
  }

  /// One sentence that must or must not match.
  package struct Example: Hashable, Sendable {
    /// The sentence, without the marks.
    package var text: String
    /// Where the evidence lies, from the « » marks; absent in `misses`.
    package var evidence: ScalarSpan?
    /// Messages said before, oldest first.
    package var after: [String]
    /// Where it stands in the file.
    package var place: Place

    /// Makes an example.
    package init(text: String, evidence: ScalarSpan?, after: [String], place: Place) {
      self.text = text
      self.evidence = evidence
      self.after = after
      self.place = place
    }
  }

  /// Where something stands in the codebook's files.
  package struct Place: Hashable, Sendable {
    /// Path inside the codebook's folder, such as `en/rules.yaml`.
    package var file: String
    /// From 1.
    package var line: Int
    /// From 1.
    package var column: Int

    /// Makes a place.
    package init(file: String, line: Int, column: Int) {
      self.file = file
      self.line = line
      self.column = column
    }
  }

  /// The most patterns `allOf` may have.
  package static let mostConditions = 6

  /// Language and name.
  package var id: RuleID
  /// Folder of the language.
  package var language: String
  /// What a match yields.
  package var outcome: Outcome
  /// The rung, where it differs from the code's own.
  package var rung: Rung?
  /// Form of action, where the rule knows it.
  package var form: ActionForm?
  /// Who acts; absent: told from the words.
  package var person: GrammaticalPerson?
  /// When, where the rule knows it.
  package var tense: Tense?
  /// Whom it speaks to; absent: told from the code.
  package var addressee: Addressee?
  /// Whom it is against; absent: told from the words.
  package var target: Target?
  /// Absent: told from the sentence.
  package var modality: Modality?
  /// How sure the rule is of itself.
  package var certainty: Certainty
  /// One of these must be found; it is the evidence.
  package var anyOf: [Pattern]
  /// Each must be found too, within `scope` of the match; they become part of the evidence.
  package var allOf: [Pattern] = []
  /// None may be found within `scope` of the match.
  package var unlessHere: [Pattern] = []
  /// How far `allOf` and `unlessHere` reach.
  package var scope: Scope = .sentence
  /// If any are given, one must be found too.
  package var with: [Pattern]
  /// None may be found in the message.
  package var unless: [Pattern]
  /// The most words a message may have for the rule to match.
  package var mostWords: Int?
  /// If any are given, the message must have one.
  package var withTheme: [ThemeID]
  /// If any are given, one of the messages before must carry one.
  package var repliesTo: [CodeID]
  /// No message before may carry one.
  package var unlessRepliesTo: [CodeID]
  /// How many messages back `repliesTo` and `unlessRepliesTo` look, 1 to 4.
  package var repliesWithin = 4
  /// Whether a message without a theme of its own takes those of the message it replies to.
  package var inheritsThemes = false
  /// The first day, in UTC, on which a message may match; absent: no limit.
  package var validFrom: CivilDate?
  /// The last such day.
  package var validTo: CivilDate?
  /// What a negation in the same clause does.
  package var negation: Policy
  /// What a question does.
  package var question: Policy
  /// What an if-word in the sentence does.
  package var condition: Policy
  /// Sentences that must match, with the evidence.
  package var matches: [Example]
  /// Sentences that must not match.
  package var misses: [Example]
  /// Why the rule is as it is.
  package var note: String?
  /// Where it stands in the file.
  package var place: Place

  /// All its patterns, whatever they are for.
  package var patterns: [Pattern] { anyOf + allOf + unlessHere + with + unless }

  /// Makes a rule with everything but its names and patterns left at the defaults of `README.md`.
  package init(
    id: RuleID, language: String, outcome: Outcome, rung: Rung? = nil, form: ActionForm? = nil,
    person: GrammaticalPerson? = nil, tense: Tense? = nil, modality: Modality? = nil, certainty: Certainty = .high,
    anyOf: [Pattern], with: [Pattern] = [], unless: [Pattern] = [], withTheme: [ThemeID] = [],
    repliesTo: [CodeID] = [], unlessRepliesTo: [CodeID] = [], negation: Policy, question: Policy = .ignored,
    condition: Policy = .ignored, matches: [Example] = [], misses: [Example] = [], note: String? = nil, place: Place
  ) {
    self.id = id
    self.language = language
    self.outcome = outcome
    self.rung = rung
    self.form = form
    self.person = person
    self.tense = tense
    self.modality = modality
    self.certainty = certainty
    self.anyOf = anyOf
    self.with = with
    self.unless = unless
    self.withTheme = withTheme
    self.repliesTo = repliesTo
    self.unlessRepliesTo = unlessRepliesTo
    self.negation = negation
    self.question = question
    self.condition = condition
    self.matches = matches
    self.misses = misses
    self.note = note
    self.place = place
  }
}
