import Corpus
import Foundation
import TestSupport

@testable import Importers

/// The wording in the repository's `exports.yaml` files, read without a YAML library.
enum TestPhrases {
  static let all: ExportPhrases = {
    var phrases = ExportPhrases()
    let languages = Fixtures.root.deletingLastPathComponent().appending(path: "Sources/Languages")
    let folders = (try? FileManager.default.contentsOfDirectory(atPath: languages.path)) ?? []
    for language in folders.sorted() { read(language, into: &phrases) }
    return phrases
  }()

  /// Reads nested keys with quoted templates behind or below them, and nothing else of YAML.
  private static func read(_ language: String, into phrases: inout ExportPhrases) {
    let file = Fixtures.root.deletingLastPathComponent().appending(path: "Sources/Languages/\(language)/exports.yaml")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    var path: [String] = []
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let indent = line.prefix { $0 == " " }.count / 2
      let content = line.drop { $0 == " " }
      if !content.hasPrefix("-"), let colon = content.firstIndex(of: ":") {
        path = Array(path.prefix(indent)) + [String(content[..<colon])]
      }
      for template in quoted(content) { add(.init(language: language, template: template), path, &phrases) }
    }
  }

  private static func quoted(_ line: Substring) -> [String] {
    var found: [String] = []
    var open: String?
    var escaped = false
    for character in line {
      if let text = open {
        if escaped {
          open = text + String(character)
          escaped = false
        } else if character == "\\" {
          escaped = true
        } else if character == "\"" {
          found.append(text)
          open = nil
        } else {
          open = text + String(character)
        }
      } else if character == "\"" {
        open = ""
      }
    }
    return found
  }

  private static func add(_ phrase: ExportPhrases.Phrase, _ path: [String], _ phrases: inout ExportPhrases) {
    switch path.dropFirst().first {
    case "file_titles": phrases.fileTitles.append(phrase)
    case "you": phrases.you.append(phrase)
    case "attached": phrases.attached.append(phrase)
    case "deleted": phrases.deleted.append(phrase)
    case "edited": phrases.edited.append(phrase)
    case "location": phrases.location.append(phrase)
    case "poll": phrases.poll.append(phrase)
    case "poll_option": phrases.pollOption.append(phrase)
    case "forwarded": phrases.forwarded.append(phrase)
    case "and": phrases.and.append(phrase)
    case "notices": phrases.notices.append(phrase)
    case "unavailable": phrases.unavailable.append(phrase)
    case "media_omitted":
      if let media = path.last.flatMap(ExportPhrases.Media.init) {
        phrases.mediaOmitted[media, default: []].append(phrase)
      }
    case "events":
      if let type = path.last.flatMap(EventType.init) { phrases.events[type, default: []].append(phrase) }
    default: break
    }
  }
}

extension WhatsAppWording {
  /// All languages, compiled once for all tests.
  static let test = WhatsAppWording(TestPhrases.all)
}

extension Importer {
  /// An importer of all formats with all languages, whose wording is compiled once for all tests; without wording when
  /// the options have none.
  static func test(_ options: ImportOptions = ImportOptions(phrases: TestPhrases.all)) -> Importer {
    let wording = options.phrases.events.isEmpty ? WhatsAppWording(options.phrases) : .test
    return Importer(options: options, formats: [WhatsAppText(options: options, wording: wording)])
  }
}
