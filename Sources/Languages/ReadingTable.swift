internal import Corpus
internal import LanguagesData

/// `ReadingWords` as lines of text, so that a command that only reads exports need not read all YAML files first.
///
/// `Sources/LanguagesData/reading.tsv` is this table of the built-in codebook; a test holds it against the files and, with
/// `RECORD=1`, writes it anew. One line an entry, fields between tabs: `phrase`, list, language, `1` or `0` for confirmed or
/// not, template; or `common` or `kept`, and a word.
package enum ReadingTable {
  /// What the built-in codebook gives, read from the embedded table.
  package static func builtIn() -> ReadingWords {
    let table = languagesDataReading()
    return read(UnsafeBufferPointer(start: table.bytes, count: table.length))
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
  static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> ReadingWords {
    var words = ReadingWords()
    let lists = Dictionary(uniqueKeysWithValues: lists.map { ($0.key, $0.path) })
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(separator: UInt8(ascii: "\t")).map { String(decoding: $0, as: UTF8.self) }
      switch (fields.first, fields.count) {
      case ("phrase", 5): add(fields, lists, to: &words.phrases)
      case ("common", 2): words.commonWords.insert(fields[1])
      case ("kept", 2): words.keptWords.insert(fields[1])
      default: continue
      }
    }
    return words
  }

  private static func add(
    _ fields: [String], _ lists: [String: WritableKeyPath<ExportPhrases, [ExportPhrases.Phrase]>],
    to phrases: inout ExportPhrases
  ) {
    let phrase = ExportPhrases.Phrase(language: fields[2], template: fields[4], isConfirmed: fields[3] == "1")
    if let path = lists[fields[1]] {
      phrases[keyPath: path].append(phrase)
    } else if let name = fields[1].split(separator: ".", maxSplits: 1).last.map(String.init) {
      if fields[1].hasPrefix("media_omitted."), let media = ExportPhrases.Media(rawValue: name) {
        phrases.mediaOmitted[media, default: []].append(phrase)
      } else if fields[1].hasPrefix("events."), let type = EventType(rawValue: name) {
        phrases.events[type, default: []].append(phrase)
      }
    }
  }
}
