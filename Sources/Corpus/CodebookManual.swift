/// The language-independent half of the codebook, for report legends and the coder's manual.
package struct CodebookManual: Hashable, Sendable {
  /// One signal code.
  package struct Code: Hashable, Sendable {
    /// `R-CTA`.
    package var id: CodeID
    /// A few words for headings.
    package var name: String
    /// The group of codes it belongs to, such as `resilience`.
    package var family: String
    /// The head this code argues for.
    package var head: Head
    /// The rung it gives unless a rule says otherwise.
    package var rung: Rung
    /// What it is, in a sentence.
    package var definition: String
    /// When a coder gives it.
    package var when: String
    /// What looks like it and is not.
    package var whenNot: String
    /// Literature or reasoning behind it.
    package var source: String
    /// Invented sentences that carry it, for the coder's manual.
    package var examples: [String]

    /// Makes a code.
    package init(
      id: CodeID, name: String, family: String, head: Head, rung: Rung, definition: String, when: String,
      whenNot: String, source: String, examples: [String] = []
    ) {
      self.id = id
      self.name = name
      self.family = family
      self.head = head
      self.rung = rung
      self.definition = definition
      self.when = when
      self.whenNot = whenNot
      self.source = source
      self.examples = examples
    }
  }

  /// One grievance theme.
  package struct Theme: Hashable, Sendable {
    /// `PAY`.
    package var id: ThemeID
    /// A few words for headings.
    package var name: String
    /// What it is, in a sentence.
    package var definition: String
    /// Of `knownFlags` (Rossi 2013; codebook §1.5).
    package var flags: [String]
    /// Numbers of the reform families that answer it, `1` … `6` (LeBaron and others 2018; codebook §1.5).
    package var policies: [String]
    /// Words that call it to mind, for the coder's manual.
    package var cues: [String]

    /// The words that `flags` may hold.
    package static let knownFlags = ["standard", "right", "social", "status"]

    /// Makes a theme.
    package init(
      id: ThemeID, name: String, definition: String, flags: [String], policies: [String] = [], cues: [String] = []
    ) {
      self.id = id
      self.name = name
      self.definition = definition
      self.flags = flags
      self.policies = policies
      self.cues = cues
    }
  }

  /// One rung of the ladder.
  package struct RungDefinition: Hashable, Sendable {
    /// Its place, 0 … 7.
    package var rung: Rung
    /// A few words for headings.
    package var name: String
    /// What it is, in a sentence.
    package var definition: String

    /// Makes a definition.
    package init(rung: Rung, name: String, definition: String) {
      self.rung = rung
      self.name = name
      self.definition = definition
    }
  }

  /// Semantic version; a change of rules changes results.
  package var version: String
  /// In the order of the file.
  package var codes: [Code]
  /// In the order of the file.
  package var themes: [Theme]
  /// From 0 to 7.
  package var rungs: [RungDefinition]
  /// English names of the languages whose words no native speaker has reviewed, by name.
  package var unreviewedLanguages: [String]

  /// Makes a manual.
  package init(
    version: String, codes: [Code], themes: [Theme], rungs: [RungDefinition], unreviewedLanguages: [String] = []
  ) {
    self.version = version
    self.codes = codes
    self.themes = themes
    self.rungs = rungs
    self.unreviewedLanguages = unreviewedLanguages
  }
}
