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
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      defer { start = end + 1 }
      let isPhrase = bytes[start] == UInt8(ascii: "p")
      guard isPhrase ? hasPhrases : hasWords else { continue }
      var field = nextField(bytes, after: start..<start, end: end)
      field = nextField(bytes, after: field, end: end)
      if isPhrase {
        if !bytes[field].elementsEqual(key) {
          store(&list, under: key, in: &words.phrases)
          key = bytes[field]
        }
        let language = nextField(bytes, after: field, end: end)
        let mark = nextField(bytes, after: language, end: end)
        let template = min(mark.upperBound + 1, end)..<end
        list.append(
          ExportPhrases.Phrase(
            language: String(decoding: bytes[language], as: UTF8.self),
            template: String(decoding: bytes[template], as: UTF8.self),
            isConfirmed: bytes[mark].first == UInt8(ascii: "1")))
      } else {
        let word = String(decoding: bytes[field], as: UTF8.self)
        if bytes[start] == UInt8(ascii: "c") { words.commonWords.insert(word) } else { words.keptWords.insert(word) }
      }
    }
    store(&list, under: key, in: &words.phrases)
    return words
  }

  /// The field behind another, up to the next tab or the line's end; the first one behind an empty range at its start.
  private static func nextField(
    _ bytes: UnsafeBufferPointer<UInt8>, after field: Range<Int>, end: Int
  ) -> Range<Int> {
    let isFirst = field.isEmpty && (field.lowerBound == 0 || bytes[field.lowerBound - 1] == UInt8(ascii: "\n"))
    let start = isFirst ? field.lowerBound : min(field.upperBound + 1, end)
    let tab = bytes[start..<end].firstIndex(of: UInt8(ascii: "\t")) ?? end
    return start..<tab
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
