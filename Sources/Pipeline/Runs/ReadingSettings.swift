package import Corpus
import Importers
import Languages
package import Privacy

/// How exports are read and made safe, wherever that was said.
package struct ReadingSettings: Sendable {
  /// The key of the pseudonyms.
  package var key: ProjectKey
  /// Whether the key was made for this run alone, so that its pseudonyms will not come again.
  package var isKeyEphemeral: Bool
  /// Zone of the phones that exported.
  package var timeZone: TimeZoneRules
  /// The order of dates the user insists on.
  package var dateOrder: DateOrder?
  /// The group's title given by the user.
  package var groupTitle: String?
  /// Calling code of numbers written without one.
  package var countryCode: String
  /// The apps' wording.
  package var phrases: ExportPhrases
  /// Words that are no names although a member may be called so, and names of firms, unions and offices, which are redacted
  /// only as part of a member's whole name; only asked where texts are redacted, because reading them takes a while.
  package var words: @Sendable () -> (common: Set<String>, kept: Set<String>)

  /// Makes settings.
  package init(
    key: ProjectKey, isKeyEphemeral: Bool, timeZone: TimeZoneRules, dateOrder: DateOrder?, groupTitle: String?,
    countryCode: String, phrases: ExportPhrases,
    words: @escaping @Sendable () -> (common: Set<String>, kept: Set<String>)
  ) {
    self.key = key
    self.isKeyEphemeral = isKeyEphemeral
    self.timeZone = timeZone
    self.dateOrder = dateOrder
    self.groupTitle = groupTitle
    self.countryCode = countryCode
    self.phrases = phrases
    self.words = words
  }
}
