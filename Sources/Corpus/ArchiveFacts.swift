/// What the archive knows beside the rows: its groups, the periods seen, and what the method box must name.
package struct ArchiveFacts: Hashable, Sendable {
  /// One group.
  package struct Group: Hashable, Sendable {
    /// `G-` and 8 letters.
    package var name: String
    /// The public label that the project's configuration gives it, if any.
    package var label: String?
    /// Periods its exports cover, one per export: first and last record, as moments.
    package var covered: [ClosedRange<Instant>]
    /// Messages of any type, deleted ones included.
    package var messages: Int
    /// Lines the app wrote.
    package var events: Int
    /// Distinct persons who wrote.
    package var persons: Int

    /// Makes a group.
    package init(
      name: String, label: String?, covered: [ClosedRange<Instant>], messages: Int, events: Int, persons: Int
    ) {
      self.name = name
      self.label = label
      self.covered = covered
      self.messages = messages
      self.events = events
      self.persons = persons
    }
  }

  /// By name.
  package var groups: [Group]
  /// Themes in the order of the bits of `PersonWeek.themes`.
  package var themes: [ThemeID]
  /// Messages per language, most frequent first, then by name.
  package var languages: [LanguageCount]
  /// Imported files.
  package var sources: Int
  /// Located issues of all sources together.
  package var issues: Int
  /// Moment of the oldest record; absent in an empty archive.
  package var firstRecord: Instant?
  /// Moment of the newest record; absent in an empty archive.
  package var lastRecord: Instant?
  /// SHA-256 of the codebook that coded the archive, in hexadecimal.
  package var codebookHash: String
  /// Version the codebook gives itself.
  package var codebookVersion: String
  /// Version of groundswell.
  package var toolVersion: String
  /// First 8 hexadecimal digits of SHA-256 of the key.
  package var keyID: String
  /// Identifier in `groundswell.yaml`.
  package var projectID: String
  /// What the data are processed for, as the project says.
  package var purpose: String
  /// On what legal ground, as the project says.
  package var lawfulBasis: String
  /// The day by which the data must be gone.
  package var purgeAfter: CivilDate
  /// Zone in which weeks begin.
  package var timeZone: TimeZoneRules
  /// SHA-256 over the fingerprints of all sources, in hexadecimal: the same inputs have the same value.
  package var manifestHash: String

  /// How many messages are in one language.
  package struct LanguageCount: Hashable, Sendable {
    /// `en`, `da` … or `und`.
    package var language: String
    /// Messages of any type, deleted ones included.
    package var messages: Int

    /// Makes a count.
    package init(language: String, messages: Int) {
      self.language = language
      self.messages = messages
    }
  }

  /// Makes the facts.
  package init(
    groups: [Group], themes: [ThemeID], languages: [LanguageCount], sources: Int, issues: Int, firstRecord: Instant?,
    lastRecord: Instant?, codebookHash: String, codebookVersion: String, toolVersion: String, keyID: String,
    projectID: String, purpose: String, lawfulBasis: String, purgeAfter: CivilDate, timeZone: TimeZoneRules,
    manifestHash: String
  ) {
    self.groups = groups
    self.themes = themes
    self.languages = languages
    self.sources = sources
    self.issues = issues
    self.firstRecord = firstRecord
    self.lastRecord = lastRecord
    self.codebookHash = codebookHash
    self.codebookVersion = codebookVersion
    self.toolVersion = toolVersion
    self.keyID = keyID
    self.projectID = projectID
    self.purpose = purpose
    self.lawfulBasis = lawfulBasis
    self.purgeAfter = purgeAfter
    self.timeZone = timeZone
    self.manifestHash = manifestHash
  }
}
