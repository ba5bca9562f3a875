package import Corpus
internal import LanguagesData

/// `ReadingWords` as lines of text, so that a command that only reads exports need not read all YAML files first.
///
/// `Sources/LanguagesData/reading.tsv` is this table of the built-in codebook; a test holds it against the files and, with
/// `RECORD=1`, writes it anew. One line an entry, fields between tabs: `phrase`, list, language, `1` or `0` for confirmed or
/// not, template; or `common` or `kept`, and a word.
package enum ReadingTable {
  /// What the built-in codebook gives, read from the embedded table.
  package static func builtIn() -> ReadingWords { read(embedded, phrases: true, words: true) }

  /// The wording alone: all that `inspect` needs.
  package static func builtInPhrases() -> ExportPhrases { read(embedded, phrases: true, words: false).phrases }

  /// The words that are no names, alone.
  package static func builtInWords() -> (common: Set<String>, kept: Set<String>) {
    let words = read(embedded, phrases: false, words: true)
    return (words.commonWords, words.keptWords)
  }

  private static var embedded: UnsafeBufferPointer<UInt8> {
    let table = languagesDataReading()
    return UnsafeBufferPointer(start: table.bytes, count: table.length)
  }

  /// The table of a codebook's words, sorted, each line ended by a line feed.
  package static func text(of words: ReadingWords) -> String {
    var lines: [String] = []
    for (key, path) in lists {
      for phrase in words.phrases[keyPath: path] { lines.append(line(key, phrase)) }
    }
    for (media, phrases) in words.phrases.mediaOmitted.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      for phrase in phrases { lines.append(line("media_omitted.\(media.rawValue)", phrase)) }
    }
    for (type, phrases) in words.phrases.events.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      for phrase in phrases { lines.append(line("events.\(type.rawValue)", phrase)) }
    }
    lines += words.commonWords.sorted().map { "common\t\($0)" }
    lines += words.keptWords.sorted().map { "kept\t\($0)" }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func line(_ list: String, _ phrase: ExportPhrases.Phrase) -> String {
    "phrase\t\(list)\t\(phrase.language)\t\(phrase.isConfirmed ? 1 : 0)\t\(phrase.template)"
  }

  private static var lists: [(key: String, path: WritableKeyPath<ExportPhrases, [ExportPhrases.Phrase]>)] {
    ExportsReader.lists
  }

  /// Reads a table that `text(of:)` wrote; lines of other forms are left out.
  private static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, phrases hasPhrases: Bool, words hasWords: Bool
  ) -> ReadingWords {
    var words = ReadingWords()
    // Lines of one list stand together: its key is looked up once.
    var key = bytes[0..<0]
    var list: [ExportPhrases.Phrase] = []
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let isPhrase = line.first == UInt8(ascii: "p")
      guard isPhrase ? hasPhrases : hasWords else { continue }
      let fields = line.split(separator: UInt8(ascii: "\t"), maxSplits: 4)
      if isPhrase, fields.count == 5 {
        if !fields[1].elementsEqual(key) {
          store(&list, under: key, in: &words.phrases)
          key = fields[1]
        }
        list.append(
          ExportPhrases.Phrase(
            language: String(decoding: fields[2], as: UTF8.self), template: String(decoding: fields[4], as: UTF8.self),
            isConfirmed: fields[3].first == UInt8(ascii: "1")))
      } else if !isPhrase, fields.count == 2 {
        let word = String(decoding: fields[1], as: UTF8.self)
        if line.first == UInt8(ascii: "c") { words.commonWords.insert(word) } else { words.keptWords.insert(word) }
      }
    }
    store(&list, under: key, in: &words.phrases)
    return words
  }

  /// Puts the phrases of one list where they belong, and empties it.
  private static func store(
    _ list: inout [ExportPhrases.Phrase], under key: Slice<UnsafeBufferPointer<UInt8>>, in phrases: inout ExportPhrases
  ) {
    let name = String(decoding: key, as: UTF8.self)
    let last = name.split(separator: ".", maxSplits: 1).last.map(String.init) ?? ""
    if let path = lists.first(where: { $0.key == name })?.path {
      phrases[keyPath: path] += list
    } else if name.hasPrefix("media_omitted."), let media = ExportPhrases.Media(rawValue: last) {
      phrases.mediaOmitted[media, default: []] += list
    } else if name.hasPrefix("events."), let type = EventType(rawValue: last) {
      phrases.events[type, default: []] += list
    }
    list.removeAll(keepingCapacity: true)
  }
}
