import Corpus
import Dispatch
import Synchronization

/// The wording of all languages, compiled once for a run; shared by reference because every line asks it.
final class WhatsAppWording: Sendable {
  /// What a body that the app wrote in place of content stands for.
  enum Note: Hashable, Sendable {
    case omitted(ExportPhrases.Media)
    case attached, deleted, location, poll, unavailable
  }

  /// What a system line is, and whether a colon may stand in it outside of names: in a quoted title, or in the wording.
  struct SystemLine: Sendable {
    var type: EventType
    var mayHoldColon: Bool
  }

  /// System lines.
  let events: PhraseIndex<SystemLine>
  let notes: PhraseIndex<Note>
  /// Endings of edited messages, folded.
  let edited: Set<[UInt8]>
  /// Names of export files without their ending.
  let fileTitles: PhraseIndex<Bool>
  /// What the exporter is called, folded.
  let you: Set<[UInt8]>
  /// What an export says about itself before its first message.
  let notices: PhraseIndex<Bool>
  /// First words of a poll, folded.
  let polls: [[UInt8]]
  /// First words of a poll's options, folded.
  let pollOptions: [[UInt8]]
  /// First words of a forwarded message, folded.
  let forwarded: [[UInt8]]
  /// What stands between the names of a list.
  private let separators: [[UInt8]]

  /// Compiles the phrases.
  ///
  /// Linear in their number.
  init(_ phrases: ExportPhrases) {
    var events = PhraseIndex<SystemLine>()
    let all = phrases.events.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap { type, list in
      list.map { (type: type, template: $0.template) }
    }
    for (template, type) in zip(Self.templates(all.map(\.template)), all.map(\.type)) {
      events.add(template, SystemLine(type: type, mayHoldColon: template.quotesValue || template.hasColon))
    }
    self.events = events
    notes = Self.notes(phrases)
    edited = Set(phrases.edited.map { FoldedLine.trimmed($0.template) })
    you = Set(phrases.you.map { FoldedLine.trimmed($0.template) })
    fileTitles = ExportFileName.index(phrases.fileTitles)
    var notices = PhraseIndex<Bool>()
    for phrase in phrases.notices { notices.add(PhraseTemplate(phrase.template), true) }
    self.notices = notices
    polls = phrases.poll.map { FoldedLine.trimmed($0.template) }
    pollOptions = phrases.pollOption.map { FoldedLine.trimmed($0.template) }
    forwarded = phrases.forwarded.map { FoldedLine.trimmed($0.template) }
    separators = [", ", "، ", "、"].map { Array($0.utf8) } + phrases.and.map { Array(" \($0.template) ".utf8) }
  }

  /// True for what an export says about itself without a header, before its first message.
  func isNotice(_ line: Span<UInt8>) -> Bool {
    let folded = FoldedLine(line)
    return notices.best(folded) != nil || events.best(folded)?.meaning.type == .security
  }

  /// Cuts templates, half of them on another thread: there are thousands, and every command waits for them.
  private static func templates(_ texts: [String]) -> [PhraseTemplate] {
    let halves = Mutex<[[PhraseTemplate]]>([[], []])
    let middle = texts.count / 2
    DispatchQueue.concurrentPerform(iterations: 2) { half in
      let cut = (half == 0 ? texts[..<middle] : texts[middle...]).map(PhraseTemplate.init)
      halves.withLock { $0[half] = cut }
    }
    return halves.withLock { $0[0] + $0[1] }
  }

  /// The parts of what may be a list of names, cut at commas and at the word for "and" in any language.
  ///
  /// Names may hold both: whoever asks must know the names.
  func listParts(_ text: [UInt8]) -> [[UInt8]] {
    var parts: [[UInt8]] = []
    var (start, index) = (0, 0)
    let firstBytes: [UInt8] = [0x20, UInt8(ascii: ","), 0xD8, 0xE3]
    while index < text.count {
      guard firstBytes.contains(text[index]) else {
        index += 1
        continue
      }
      if let separator = separators.first(where: { text.span.holds($0, at: index) }) {
        parts.append(Array(text[start..<index]))
        index += separator.count
        start = index
      } else {
        index += 1
      }
    }
    return parts + [Array(text[start...])]
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
    for phrase in phrases.poll {
      for template in [phrase.template, phrase.template + " {value}"] { notes.add(PhraseTemplate(template), .poll) }
    }
    add(phrases.unavailable, .unavailable)
    return notes
  }
}
