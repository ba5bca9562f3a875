internal import Corpus

/// Reads an `exports.yaml`: what the chat apps themselves write in a language.
struct ExportsReader {
  /// Folder name of the language.
  let language: String
  /// Templates that the file calls unconfirmed, and whether they stand in one of its lists.
  private var unconfirmed: [String: Bool] = [:]

  /// Prepares to read the file of a language.
  init(language: String) { self.language = language }

  private static let placeholders = ["actor", "member", "value", "time"]
  /// The keys of plain lists, and where their phrases go.
  static var lists: [(key: String, path: WritableKeyPath<ExportPhrases, [ExportPhrases.Phrase]>)] {
    [
      ("file_titles", \.fileTitles), ("you", \.you), ("and", \.and), ("attached", \.attached),
      ("deleted", \.deleted), ("edited", \.edited), ("forwarded", \.forwarded), ("location", \.location),
      ("poll", \.poll), ("poll_option", \.pollOption), ("unavailable", \.unavailable), ("notices", \.notices),
    ]
  }

  /// Adds a file's phrases to those of the other languages.
  mutating func read(_ tree: YAMLTree, into phrases: inout ExportPhrases, _ log: inout FaultLog) {
    guard let fields = YAMLFields(tree, keys: ["language", "whatsapp"], &log) else { return }
    _ = fields.text("language", &log)
    guard let value = fields.required("whatsapp", &log),
      let app = YAMLFields(value, keys: Self.lists.map(\.key) + ["media_omitted", "events", "unconfirmed"], &log)
    else { return }
    let doubted = app.quotedTexts("unconfirmed", &log)
    for text in doubted { unconfirmed[Self.normalised(text.text)] = false }
    for (key, path) in Self.lists { phrases[keyPath: path] += self.phrases(app, key, &log) }
    byName(app, "media_omitted", ExportPhrases.Media.self, into: &phrases.mediaOmitted, &log)
    byName(app, "events", EventType.self, into: &phrases.events, &log)
    for text in doubted where unconfirmed[Self.normalised(text.text)] == false {
      log.add(.notAmongPhrases(text.text), at: text.position)
    }
  }

  /// Reads a map from the names of an enumeration's cases to lists of phrases.
  private mutating func byName<Name: RawRepresentable & CaseIterable & Hashable>(
    _ fields: YAMLFields, _ key: String, _ type: Name.Type, into phrases: inout [Name: [ExportPhrases.Phrase]],
    _ log: inout FaultLog
  ) where Name.RawValue == String {
    guard let value = fields[key], let named = YAMLFields(value, keys: Name.allCases.map(\.rawValue), &log)
    else { return }
    for name in Name.allCases where named[name.rawValue] != nil {
      phrases[name, default: []] += self.phrases(named, name.rawValue, &log)
    }
  }

  private mutating func phrases(_ fields: YAMLFields, _ key: String, _ log: inout FaultLog) -> [ExportPhrases.Phrase] {
    var phrases: [ExportPhrases.Phrase] = []
    for text in fields.quotedTexts(key, &log) where checkPlaceholders(text, &log) {
      let template = Self.normalised(text.text)
      let isDoubted = unconfirmed[template] != nil
      if isDoubted { unconfirmed[template] = true }
      phrases.append(ExportPhrases.Phrase(language: language, template: template, isConfirmed: !isDoubted))
    }
    return phrases
  }

  private func checkPlaceholders(_ scalar: YAMLTree.Scalar, _ log: inout FaultLog) -> Bool {
    let scalars = Array(scalar.text.unicodeScalars)
    var opening: Int?
    var isSound = true
    for (index, sign) in scalars.enumerated() where sign == "{" || sign == "}" {
      guard (sign == "{") == (opening == nil) else {
        log.add(.unbalancedBraces, in: scalar, offset: index)
        return false
      }
      if let start = opening {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[(start + 1)..<index])
        let name = String(view)
        if !Self.placeholders.contains(name) {
          let suggestion = log.suggestion(for: name, in: Self.placeholders)
          log.add(.unknownPlaceholder(name, suggestion: suggestion), in: scalar, offset: start)
          isSound = false
        }
        opening = nil
      } else {
        opening = index
      }
    }
    if let opening { log.add(.unbalancedBraces, in: scalar, offset: opening) }
    return isSound && opening == nil
  }

  /// Direction marks taken out, every blank an ordinary one, quotes and apostrophes straight.
  private static func normalised(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: continue
      case 0xA0, 0x2007, 0x2009, 0x202F: result.append(" ")
      case 0x2018...0x201B: result.append("'")
      case 0x201C...0x201F, 0xAB, 0xBB: result.append("\"")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
