package import Corpus
import Languages
import Privacy

extension ReadingSettings {
  /// Settings for a run that stores nothing: what was typed first, then the project's, then the defaults.
  ///
  /// The key is the project's, else the one that `GROUNDSWELL_KEY_FILE` names, else one for this run alone.
  package static func make(
    project path: String?, timeZone: String?, dateOrder: DateOrder?, groupTitle: String?, environment: RunEnvironment
  ) throws(Failure) -> ReadingSettings {
    let project: Project? = if let path { try Project.open(at: path) } else { nil }
    let typed = timeZone.flatMap(TimeZoneTable.rules(for:))
    let fallback = TimeZoneTable.rules(for: ProjectConfiguration.defaultTimeZone) ?? .utc
    let (key, isEphemeral) = try key(project, environment)
    return ReadingSettings(
      key: key, isKeyEphemeral: isEphemeral, timeZone: typed ?? project?.configuration.timeZone ?? fallback,
      dateOrder: dateOrder, groupTitle: groupTitle, countryCode: project?.configuration.countryCode ?? "45",
      phrases: ReadingTable.builtInPhrases(),
      words: { ReadingTable.builtInWords() })
  }

  /// Settings of an import into a project.
  static func make(
    project: Project, key: ProjectKey, dateOrder: DateOrder?, groupTitle: String?, words: ReadingWords
  ) -> ReadingSettings {
    ReadingSettings(
      key: key, isKeyEphemeral: false, timeZone: project.configuration.timeZone, dateOrder: dateOrder,
      groupTitle: groupTitle, countryCode: project.configuration.countryCode, phrases: words.phrases,
      words: { (words.commonWords, words.keptWords) })
  }

  private static func key(
    _ project: Project?, _ environment: RunEnvironment
  ) throws(Failure) -> (ProjectKey, isEphemeral: Bool) {
    if let project { return (try project.key(environment), false) }
    let path = environment.variables["GROUNDSWELL_KEY_FILE"] ?? ""
    do throws(KeyError) {
      if !path.isEmpty { return (try ProjectKey.load(from: path, projectFolder: nil), false) }
      return (try ProjectKey.ephemeral(), true)
    } catch {
      throw .key(path: path, error)
    }
  }
}
