import Corpus

/// The wording of all languages, compiled once for a run; shared by reference because every line asks it.
final class WhatsAppWording: Sendable {
  /// What a body that the app wrote in place of content stands for.
  enum Note: Hashable, Sendable {
    case omitted(ExportPhrases.Media)
    case attached, deleted, location, poll, unavailable
  }

  /// System lines.
  let events: PhraseIndex<EventType>
  /// System lines that may hold a colon of their own: a quoted title, or a colon in the wording.
  let eventsWithColon: PhraseIndex<EventType>
  let notes: PhraseIndex<Note>
  /// Endings of edited messages, folded.
  let edited: Set<[UInt8]>
  /// Names of export files without their ending.
  let fileTitles: PhraseIndex<Bool>
  /// What the exporter is called, folded.
  let you: Set<[UInt8]>

  /// Compiles the phrases.
  ///
  /// Linear in their number.
  init(_ phrases: ExportPhrases) {
    let all = phrases.events.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap { type, list in
      list.map { (template: PhraseTemplate($0.template), type: type) }
    }
    var (events, eventsWithColon) = (PhraseIndex<EventType>(), PhraseIndex<EventType>())
    for (template, type) in all {
      events.add(template, type)
      if template.quotesValue || template.hasColon { eventsWithColon.add(template, type) }
    }
    (self.events, self.eventsWithColon) = (events, eventsWithColon)
    notes = Self.notes(phrases)
    edited = Set(phrases.edited.map { FoldedLine.trimmed($0.template) })
    you = Set(phrases.you.map { FoldedLine.trimmed($0.template) })
    var titles = PhraseIndex<Bool>()
    for phrase in phrases.fileTitles {
      titles.add(PhraseTemplate(WhatsAppTitle.withoutEnding(phrase.template)), true)
    }
    fileTitles = titles
  }

  private static func notes(_ phrases: ExportPhrases) -> PhraseIndex<Note> {
    var notes = PhraseIndex<Note>()
    func add(_ list: [ExportPhrases.Phrase], _ note: Note) {
      for phrase in list { notes.add(PhraseTemplate(phrase.template), note) }
    }
    for (media, list) in phrases.mediaOmitted.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      add(list, .omitted(media))
    }
    add(phrases.attached, .attached)
    add(phrases.deleted, .deleted)
    add(phrases.location, .location)
    add(phrases.poll, .poll)
    add(phrases.unavailable, .unavailable)
    return notes
  }
}
