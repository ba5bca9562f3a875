import Corpus
import Foundation
import TestSupport
import Testing

@testable import Importers

/// What all files of `Fixtures/exports/one-conversation` say.
struct Conversation: Decodable {
  /// Who wrote a file; the beginning of its name.
  enum Family: String {
    case android, ios, old, web, clipboard
  }

  /// One file, named `family.region.language`.
  struct File: Sendable, CustomTestStringConvertible {
    let name: String

    var testDescription: String { name }
    var family: Family? { Family(rawValue: part(0)) }
    var region: String { part(1) }
    var language: String { part(2) }

    private func part(_ index: Int) -> String {
      let parts = name.split(separator: ".")
      return index < parts.count ? String(parts[index]) : ""
    }

    func export() throws -> Outcome.Export {
      let importer = Importer.test()
      let path = Conversation.folder.appending(path: "input/\(name).txt").path
      guard case .export(let file)? = importer.find(at: [path]).first else { throw ImportError.empty }
      return try Outcome.Export(file, importer, place: name)
    }
  }

  struct Record: Decodable {
    var kind: String
    var type: String
    var time: String
    var sender: String?
    var members: [String]?
    var text: String?
    var edited: Bool?
  }

  fileprivate static let folder = Fixtures.root.appending(path: "exports/one-conversation")

  private static let notOnWeb: Set = ["security", "pinned", "disappearing", "location", "contact"]

  var exporter: String
  var viewOnce: Int
  var records: [Record]
  var leftOut: [String: [Int]]

  static func read() throws -> Conversation {
    try JSONDecoder().decode(
      Conversation.self, from: try Data(contentsOf: folder.appending(path: "expected.json")))
  }

  static func files() throws -> [File] {
    try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "input").path).sorted()
      .map { File(name: String($0.dropLast(".txt".count))) }
  }

  /// The languages whose wording is known.
  static func languages() throws -> Set<String> {
    let folder = Fixtures.root.deletingLastPathComponent().appending(path: "Sources/Languages")
    let entries = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return Set(
      entries.filter { FileManager.default.fileExists(atPath: folder.appending(path: "\($0)/exports.yaml").path) })
  }

  /// What a file must give.
  ///
  /// * Phones with Android and the clipboard write no seconds.
  /// * Only iPhones say who called.
  /// * The clipboard holds texts alone, and no notes about edits.
  /// * The Web writes the notice of encryption before the first message, calls the exporter "You", counts no votes, and
  ///   skips pins, the timer of disappearing messages and what was to be seen once. How it writes attachments, places
  ///   and contacts is not known.
  /// * A language without words for an event leaves it out.
  func records(of file: File) -> [Outcome.Record] {
    let missing = Set(leftOut[file.name] ?? [])
    return records.enumerated().compactMap { index, record in
      missing.contains(index) ? nil : self.record(record, isViewOnce: index == viewOnce, file.family)
    }
  }

  private func record(_ record: Record, isViewOnce: Bool, _ family: Family?) -> Outcome.Record? {
    var result = Outcome.Record(
      kind: record.kind, type: record.type, time: record.time, sender: record.sender, members: record.members,
      text: record.text, edited: record.edited, line: 0)
    if record.type == "call", family != .ios { result.sender = nil }
    switch family {
    case .android:
      result.time = record.time.dropLast(2) + "00"
    case .clipboard:
      guard record.type == "text" else { return nil }
      result.time = record.time.dropLast(2) + "00"
      result.edited = nil
    case .web:
      if isViewOnce || Self.notOnWeb.contains(record.type) { return nil }
      if record.type == "media", record.text != nil { return nil }
      if record.sender == exporter { result.sender = nil }
      if record.type == "poll" { result.text = record.text.map(Self.withoutVotes) }
    case .ios, .old, nil: break
    }
    return result
  }

  /// `- Yes (3)` → `- Yes`.
  private static func withoutVotes(_ poll: String) -> String {
    poll.split(separator: "\n").map { line in
      line.hasSuffix(")") ? String(line[..<(line.lastIndex(of: "(") ?? line.endIndex)].dropLast()) : String(line)
    }.joined(separator: "\n")
  }
}
