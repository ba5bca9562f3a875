/// A half-open range in Unicode scalars of a message's text, zero-based.
package struct ScalarSpan: Hashable, Sendable {
  /// First scalar of the range.
  package var start: Int
  /// First scalar behind the range.
  package var end: Int

  /// Makes a span; `start` must not exceed `end`.
  package init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }
}

/// Whether a thing is said, denied, asked, wished … in the message (codebook §1.7).
package enum Modality: String, CaseIterable, Hashable, Sendable {
  case asserted, negated, question, conditional, counterfactual, ironic, quoted, forwarded
}

/// Who acts, as the grammar shows it.
package enum GrammaticalPerson: String, CaseIterable, Hashable, Sendable {
  case first = "I"
  case firstPlural = "we"
  case second = "you"
  case third = "they"
  case none
}

/// What form of action is talked about.
package enum ActionForm: String, CaseIterable, Hashable, Sendable {
  case logoff, refusal, rally, blockade, petition, boycott, fund, legal, meeting, press
}

/// Whom a message speaks to.
package enum Addressee: String, CaseIterable, Hashable, Sendable {
  case group, company, customers
  case general = "public"
}

/// Whom a grievance or an action is against, or about.
package enum Target: String, CaseIterable, Hashable, Sendable {
  case platform, haulier, restaurant, state, coworkers
}

/// How sure a rule is of itself.
package enum Certainty: String, CaseIterable, Hashable, Sendable {
  case high, mid, low
}

/// When the thing talked about happens.
package enum Tense: String, CaseIterable, Hashable, Sendable {
  case pastFar = "past-far"
  case pastRecent = "past-recent"
  case now, future
}

/// One code given to one message, with the rule that gave it and the evidence it points at.
package struct Coding: Hashable, Sendable {
  /// What the message does.
  package var code: CodeID
  /// Which rule found it.
  package var rule: RuleID
  /// The evidence.
  package var span: ScalarSpan
  /// How far toward action this coding goes.
  package var rung: Rung
  /// Said, denied, asked ….
  package var modality: Modality
  /// Who acts.
  package var person: GrammaticalPerson
  /// Which form of action, where one is meant.
  package var form: ActionForm?
  /// When, where the rule knows.
  package var tense: Tense?
  /// Whom it speaks to, where that can be told.
  package var addressee: Addressee?
  /// Whom it is against or about, where that can be told.
  package var target: Target?
  /// How sure the rule is.
  package var certainty: Certainty

  /// Makes a coding.
  package init(
    code: CodeID, rule: RuleID, span: ScalarSpan, rung: Rung, modality: Modality = .asserted,
    person: GrammaticalPerson = .none, form: ActionForm? = nil, tense: Tense? = nil, addressee: Addressee? = nil,
    target: Target? = nil, certainty: Certainty = .high
  ) {
    self.code = code
    self.rule = rule
    self.span = span
    self.rung = rung
    self.modality = modality
    self.person = person
    self.form = form
    self.tense = tense
    self.addressee = addressee
    self.target = target
    self.certainty = certainty
  }
}

/// One theme found in one message, with its evidence.
package struct ThemeCoding: Hashable, Sendable {
  /// What the message is about.
  package var theme: ThemeID
  /// Which rule found it.
  package var rule: RuleID
  /// The evidence.
  package var span: ScalarSpan

  /// Makes a theme coding.
  package init(theme: ThemeID, rule: RuleID, span: ScalarSpan) {
    self.theme = theme
    self.rule = rule
    self.span = span
  }
}

/// Everything the codebook says about one message.
package struct MessageCoding: Hashable, Sendable {
  /// The one label.
  package var head: Head
  /// How far toward action this coding goes.
  package var rung: Rung
  /// Highest rung first, then by place in the text, then by rule name.
  package var codings: [Coding]
  /// By theme name; one per theme.
  package var themes: [ThemeCoding]
  /// Language of the message (`en`, `da` …), `und` where there is too little to tell.
  package var language: String

  /// Makes a result.
  package init(head: Head, rung: Rung, codings: [Coding], themes: [ThemeCoding], language: String) {
    self.head = head
    self.rung = rung
    self.codings = codings
    self.themes = themes
    self.language = language
  }

  /// A message about which the codebook says nothing.
  package static let nothing = MessageCoding(head: .neither, rung: .none, codings: [], themes: [], language: "und")
}
