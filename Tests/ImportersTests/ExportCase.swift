import Corpus
import Foundation
import TestSupport
import Testing

@testable import Importers

/// One folder of `Fixtures/exports/whatsapp`: `input/`, `expected.json` and `note.md`.
struct ExportCase: Sendable, CustomTestStringConvertible {
  let folder: URL

  var name: String { folder.lastPathComponent }
  var testDescription: String { name }

  /// All cases, by name.
  static func all() throws -> [ExportCase] {
    try Fixtures.folders(in: "exports/whatsapp").map(ExportCase.init(folder:))
  }

  /// What the user would name on the command line: the only file, or the folder of several.
  var input: String {
    get throws {
      let inside = folder.appending(path: "input")
      let entries = try FileManager.default.contentsOfDirectory(atPath: inside.path)
      return entries.count == 1 ? inside.appending(path: entries[0]).path : inside.path
    }
  }

  /// The exports that a search finds.
  func files(_ options: ImportOptions = ImportOptions(phrases: TestPhrases.all)) throws -> [ExportFile] {
    Importer.test(options).find(at: [try input]).compactMap { found in
      if case .export(let file) = found { file } else { nil }
    }
  }

  /// Everything that importing the case gives, in a shape that can be written down.
  func outcome(_ options: ImportOptions = ImportOptions(phrases: TestPhrases.all)) throws -> Outcome {
    let importer = Importer.test(options)
    let base = folder.appending(path: "input").path + "/"
    func place(_ path: String, _ member: String?) -> String {
      path.replacingOccurrences(of: base, with: "") + (member.map { "#" + $0 } ?? "")
    }
    var outcome = Outcome()
    for found in importer.find(at: [try input]) {
      switch found {
      case .skipped(let path, let member, let reason):
        outcome.skipped.append(.init(place: place(path, member), reason: Outcome.words(reason)))
      case .failed(let path, let member, let error):
        outcome.failed.append(.init(place: place(path, member), reason: Outcome.words(error)))
      case .export(let file):
        do throws(ImportError) {
          outcome.exports.append(try Outcome.Export(file, importer, place: place(file.path, file.member)))
        } catch {
          outcome.failed.append(.init(place: place(file.path, file.member), reason: Outcome.words(error)))
        }
      }
    }
    return outcome
  }
}

/// What an import gave, as `expected.json` writes it.
struct Outcome: Codable, Equatable {
  struct Place: Codable, Equatable {
    var place: String
    var reason: String
  }

  struct Record: Codable, Equatable {
    var kind: String
    var type: String
    var time: String
    var sender: String?
    var members: [String]?
    var text: String?
    var edited: Bool?
    var forwarded: Bool?
    var line: Int
  }

  struct Problem: Codable, Equatable {
    var kind: String
    var line: Int
    var from: Int
    var to: Int
    var outside: Bool
  }

  struct Account: Codable, Equatable {
    var messages: Int
    var events: Int
    var issues: Int
    var preamble: Int
  }

  struct Export: Codable, Equatable {
    var place: String
    var format: String
    var dialect: String
    var order: String
    var reason: String
    var provedBy: Int?
    var title: String?
    var roster: [String]
    var headers: Int
    var lines: Int
    var bytes: Int
    var account: Account
    var records: [Record]
    var issues: [Problem]
  }

  var exports: [Export] = []
  var failed: [Place] = []
  var skipped: [Place] = []

  /// A reason without the names of modules in it.
  static func words(_ reason: SkipReason) -> String {
    if case .notAChat(let kind) = reason { "notAChat \(kind.rawValue)" } else { "\(reason)" }
  }

  /// A failure without the names of modules in it.
  static func words(_ error: ImportError) -> String {
    switch error {
    case .notAChat(let kind): "notAChat \(kind.rawValue)"
    case .noHeader(let lines, let like): "noHeader lines \(lines)" + (like.map { " like \($0)" } ?? "")
    case .ambiguousDateOrder(let verdict):
      "ambiguousDateOrder"
        + verdict.readings.map { reading in
          let (first, last) = (reading.first?.description ?? "", reading.last?.description ?? "")
          return " \(reading.order.rawValue) \(first)…\(last) impossible \(reading.impossible)"
        }.joined()
    default: "\(error)"
    }
  }

  /// The text of `expected.json`.
  var json: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
    }
  }
}

extension Outcome.Export {
  /// Surveys and reads a whole export.
  init(_ file: ExportFile, _ importer: Importer, place: String) throws(ImportError) {
    let export = try importer.survey(file)
    let survey = export.survey
    let reader = try export.records()
    self.init(
      place: place, format: survey.format, dialect: survey.dialect, order: survey.dateOrder.order?.rawValue ?? "",
      reason: survey.dateOrder.reason?.rawValue ?? "", provedBy: survey.dateOrder.line, title: survey.title,
      roster: survey.roster, headers: survey.headers, lines: survey.lines, bytes: survey.byteCount,
      account: .init(messages: 0, events: 0, issues: 0, preamble: 0), records: [], issues: [])
    var batch = RecordBatch()
    while try reader.next(&batch) {
      records += batch.records.map { Outcome.Record($0, text: batch.text(of: $0), roster: survey.roster) }
      issues += batch.issues.map {
        .init(
          kind: $0.kind.rawValue, line: $0.line, from: $0.bytes.lowerBound, to: $0.bytes.upperBound,
          outside: $0.isOutsideRecords)
      }
    }
    let total = reader.account
    account = .init(
      messages: total.messages, events: total.events, issues: total.issues, preamble: total.preamble)
  }
}

extension Outcome.Record {
  /// One record with its numbers replaced by names; keys absent when empty.
  init(_ record: ClearRecord, text: String, roster: [String]) {
    let (second, minute) = (record.sentAt.secondOfDay, record.sentAt.secondOfDay / 60)
    let clock = [minute / 60, minute % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    self.init(
      kind: record.kind.name, type: record.kind.typeName,
      time: "\(record.sentAt.date) \(clock.joined(separator: ":"))", sender: record.sender.map { roster[$0] },
      members: record.members.isEmpty ? nil : record.members.map { roster[$0] },
      text: text.isEmpty ? nil : text, edited: record.isEdited ? true : nil,
      forwarded: record.isForwarded ? true : nil, line: record.line)
  }
}
