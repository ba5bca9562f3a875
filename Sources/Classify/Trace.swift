package import Corpus

/// What became of every rule whose words were found in a message, for a person who asks why.
package struct Trace: Sendable {
  /// One find of one rule's words.
  package struct Step: Hashable, Sendable {
    /// The rule.
    package var rule: RuleID
    /// The pattern that was found, as its author wrote it.
    package var pattern: String
    /// What it covers.
    package var span: ScalarSpan
    /// What became of it.
    package var fate: Fate

    /// Makes a step.
    package init(rule: RuleID, pattern: String, span: ScalarSpan, fate: Fate) {
      self.rule = rule
      self.pattern = pattern
      self.span = span
      self.fate = fate
    }
  }

  /// What became of a find.
  package enum Fate: Hashable, Sendable {
    /// It is among the message's codes or themes.
    case counted
    /// It gave this code instead of its own.
    case changed(to: CodeID, by: Condition)
    /// Another rule holds the same code or theme.
    case outdone(by: RuleID)
    /// These conditions did not hold; never empty.
    case failed([Condition])
  }

  /// A condition that decided.
  package enum Condition: Hashable, Sendable {
    /// Something that a key of the rule asks for is not there.
    case missing(key: String)
    /// Something that a key of the rule forbids is there.
    case present(key: String, pattern: String?, span: ScalarSpan?)
    case negated(ScalarSpan?)
    case notNegated
    case question
    case notQuestion
    case conditional
    case notConditional
  }

  /// How a rung was lowered.
  package struct Cap: Hashable, Sendable {
    /// Whose coding.
    package var rule: RuleID
    /// The rung of the rule or code.
    package var from: Rung
    /// The rung that counts.
    package var to: Rung

    /// Makes a cap.
    package init(rule: RuleID, from: Rung, to: Rung) {
      self.rule = rule
      self.from = from
      self.to = to
    }
  }

  /// How many words spoke for a language.
  package struct LanguageEvidence: Hashable, Sendable {
    /// Folder name of the language.
    package var language: String
    /// Its score.
    package var words: Int

    /// Makes an entry.
    package init(language: String, words: Int) {
      self.language = language
      self.words = words
    }
  }

  /// What the scorecards made of a message that rules left open.
  package struct Weighing: Hashable, Sendable {
    /// The sum of one scorecard.
    package struct Total: Hashable, Sendable {
      /// The scorecard.
      package var card: RuleID
      /// What it gives.
      package var code: CodeID?
      /// Its sum.
      package var points: Int
    }

    /// One thing that counted for a scorecard.
    package struct Part: Hashable, Sendable {
      /// Class with `@`, code, or what else it is.
      package var name: String
      /// What it is worth.
      package var points: Int
      /// Where the first word of the class stands.
      package var span: ScalarSpan?
    }

    /// The most first; the first is the one that counts.
    package var totals: [Total]
    /// What counted for that one, the most first.
    package var parts: [Part]
    /// Whether rules gave the head of that one's code already, so that it adds nothing.
    package var isKnown: Bool
  }

  /// The result, the same as `classify` gives.
  package var coding: MessageCoding
  /// By place, then by rule.
  package var steps: [Step]
  /// The languages that words spoke for, best first; empty where none did.
  package var evidence: [LanguageEvidence]
  /// What is known of the message as a whole.
  package var frame: HeadAndRung.Frame
  /// How many scalars at the top are quoted lines or a forward mark, which are not coded.
  package var quotedEnd: Int
  /// Rungs that were lowered.
  package var caps: [Cap]
  /// What the scorecards made of it, where they were asked.
  package var weighing: Weighing?

  /// Makes a trace.
  package init(
    coding: MessageCoding, steps: [Step], evidence: [LanguageEvidence] = [], frame: HeadAndRung.Frame,
    quotedEnd: Int = 0, caps: [Cap] = [], weighing: Weighing? = nil
  ) {
    self.coding = coding
    self.steps = steps
    self.evidence = evidence
    self.frame = frame
    self.quotedEnd = quotedEnd
    self.caps = caps
    self.weighing = weighing
  }
}
