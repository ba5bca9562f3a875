/// The wording chat apps use in exports, for all languages together: the content of every `exports.yaml`.
///
/// Importers know no language; they get this value. Placeholders in templates: `{actor}` who did it, `{member}` to
/// whom, `{value}` anything else (a title, a number), `{time}` a clock time.
package struct ExportPhrases: Sendable {
  /// One wording.
  package struct Phrase: Hashable, Sendable {
    /// Folder name of the language, such as `da`.
    package var language: String
    /// The template as written in the file, marks stripped, ordinary spaces and straight quotes.
    package var template: String
    /// False when nobody has seen the wording in an export or in a source yet.
    package var isConfirmed: Bool

    /// Makes a phrase.
    package init(language: String, template: String, isConfirmed: Bool = true) {
      self.language = language
      self.template = template
      self.isConfirmed = isConfirmed
    }
  }

  /// What a placeholder stands for when media are left out of an export.
  package enum Media: String, CaseIterable, Hashable, Sendable {
    case any, image, video, audio, sticker, gif, document, contact
  }

  /// System lines by the type of event they report.
  package var events: [EventType: [Phrase]] = [:]
  /// Bodies that stand for media left out (`<Media omitted>`, `image omitted`), whole or at the end of a line.
  package var mediaOmitted: [Media: [Phrase]] = [:]
  /// Bodies that name an attached file: `{value} (file attached)`, `<attached: {value}>`.
  package var attached: [Phrase] = []
  /// Bodies of messages that were deleted.
  package var deleted: [Phrase] = []
  /// Endings of edited messages: `<This message was edited>`.
  package var edited: [Phrase] = []
  /// First words of forwarded messages, where an export writes them: `[Forwarded]`.
  package var forwarded: [Phrase] = []
  /// First words of a location message: `location: {value}`, and live locations.
  package var location: [Phrase] = []
  /// First words of a poll: `POLL:`.
  package var poll: [Phrase] = []
  /// First words of a poll's option: `OPTION:`.
  package var pollOption: [Phrase] = []
  /// Other placeholders for content that is not in the export (view once, waiting): counted as media.
  package var unavailable: [Phrase] = []
  /// Names of export files: `WhatsApp Chat with {value}`.
  package var fileTitles: [Phrase] = []
  /// What the exporter is called in system lines: `You`, `Du`.
  package var you: [Phrase] = []
  /// What stands before the last of a list of names: `and`, `og`.
  package var and: [Phrase] = []
  /// What an export says about itself before its first message, such as that earlier messages may not be available.
  package var notices: [Phrase] = []

  /// Phrases of no language at all.
  package init() {}
}
