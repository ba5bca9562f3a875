import Corpus
import Foundation
import TestSupport
import Testing

@testable import Importers

/// What every importer promises, tried on every fixture of every format.
@Suite struct ImporterContractTests {
  private static let invariants = ImportInvariants(phrases: TestPhrases.all) { .test($0) }

  @Test func `there are inputs of every format`() throws {
    let inputs = try ContractInput.all()
    for format in try Fixtures.folders(in: "exports").map(\.lastPathComponent) {
      #expect(inputs.contains { $0.testDescription.hasPrefix(format + "/") }, "\(format)")
    }
    #expect(inputs.count >= 250)
    #expect(try ContractInput.sample(every: 20).count >= 100)
  }

  @Test(arguments: try ContractInput.sample(every: 3))
  func `every byte is accounted for, and pieces, batches and limits change nothing else`(
    _ input: ContractInput
  ) throws {
    #expect(Self.invariants.broken(by: input.path) == [])
  }

  @Test(arguments: try ContractInput.sample(every: 8))
  func `pieces and batches of any size give the same`(_ input: ContractInput) throws {
    var random = SeededGenerator(seed: input.seed)
    let usual = Self.outcomes(input.path, ImportOptions(phrases: TestPhrases.all))
    for _ in 0..<3 {
      var options = ImportOptions(phrases: TestPhrases.all)
      options.chunkSize = Int.random(in: 2...3000, using: &random)
      options.batchSize = Int.random(in: 1...64, using: &random)
      #expect(
        Self.outcomes(input.path, options) == usual, "pieces of \(options.chunkSize), batches of \(options.batchSize)")
    }
  }

  @Test(arguments: try ContractInput.sample(every: 8))
  func `an export can be read again, even while it is being read`(_ input: ContractInput) throws {
    var options = ImportOptions(phrases: TestPhrases.all)
    options.batchSize = 3
    let importer = Importer.test(options)
    for case .export(let file) in importer.find(at: [input.path]) {
      guard let export = try? importer.survey(file), let first = try? export.records() else { continue }
      let second = try export.records()
      var (left, right) = (RecordBatch(), RecordBatch())
      while try first.next(&left) {
        #expect(try second.next(&right))
        #expect(left.records.map(\.line) == right.records.map(\.line))
        #expect(left.bytes == right.bytes)
        #expect(left.issues == right.issues)
        #expect(first.account == second.account)
      }
      #expect(try !second.next(&right))
    }
  }

  @Test(arguments: try ContractInput.sample(every: 20))
  func `cut after any line, the records before the last stay as they are`(_ input: ContractInput) throws {
    guard let bytes = try input.text else { return }
    let whole = try export(bytes)
    var compared = 0
    for (index, byte) in bytes.enumerated() where byte == 0x0A || byte == 0x0D {
      let cut = try export(Array(bytes[...index]))
      if Self.endsTellAlike(bytes[...index], bytes[...]), expectUnchanged(cut, whole) { compared += 1 }
    }
    // Of a text with plain names the longer parts tell as much of dialect, dates and names as the whole does.
    if let whole, whole.records.count > 8, !whole.roster.contains(where: { $0.contains(": ") }) {
      #expect(compared * 2 > whole.records.count, "\(compared) of \(whole.records.count)")
    }
  }

  @Test(arguments: ["ios-en-us-12h", "android-en-gb", "ios-pasted-transcript", "web-2026", "polls-places"])
  func `cut at any byte, what is left is accounted for`(_ name: String) throws {
    let input = try #require(try ContractInput.all().first { $0.testDescription == "whatsapp/\(name)" })
    let bytes = try #require(try input.text)
    let whole = try export(bytes)
    for count in 0...bytes.count {
      let cut = try export(Array(bytes[..<count]))
      if Self.endsTellAlike(bytes[..<count], bytes[...]) { _ = expectUnchanged(cut, whole) }
    }
  }

  @Test func `records can only be compared where the whole file is known as well`() throws {
    let lines = (0..<30).map { "\(13 + $0 / 10)/03/2024, 10:\(10 + $0) - \($0 % 2 == 0 ? "Ilse" : "Bo"): \($0)\n" }
    let whole = try export(Array(lines.joined().utf8))
    let cut = try export(Array(lines[..<12].joined().utf8))
    #expect(whole?.records.count == 30)
    #expect(cut?.records.count == 12)
    #expect(expectUnchanged(cut, whole))
    var other = cut
    other?.roster = ["Cem"]
    #expect(!expectUnchanged(other, whole))
  }

  private static func outcomes(_ path: String, _ options: ImportOptions) -> [ImportOutcome] {
    let importer = Importer.test(options)
    return importer.find(at: [path]).compactMap { found in
      if case .export(let file) = found { ImportOutcome(file, importer) } else { nil }
    }
  }

  /// The export in some bytes, of which all must be accounted for, unless they are refused as a whole.
  private func export(_ bytes: [UInt8]) throws -> Outcome.Export? {
    let importer = Importer.test()
    return try Fixtures.withTemporaryFolder { folder in
      let file = folder.appending(path: "cut.txt")
      try Data(bytes).write(to: file)
      guard case .export(let found)? = importer.find(at: [file.path]).first else {
        #expect(bytes.isEmpty)
        return nil
      }
      #expect(ImportOutcome(found, importer).broken == [], "\(bytes.count) bytes")
      do throws(ImportError) {
        return try Outcome.Export(found, importer, place: "cut")
      } catch {
        switch error {
        case .noHeader, .ambiguousDateOrder, .notAChat: return nil
        default: throw error
        }
      }
    }
  }

  /// True when a part has the same kinds of line ends as the whole.
  private static func endsTellAlike(_ part: ArraySlice<UInt8>, _ whole: ArraySlice<UInt8>) -> Bool {
    let pair: [UInt8] = [0x0D, 0x0A]
    return part.contains(pair) == whole.contains(pair)
  }

  /// Compares what a cut file gives, but for its last record, with what the whole gives.
  ///
  /// Names with colons, the title, the order of the dates and what line ends tell are decided from the whole file: where
  /// the part alone leads to others, nothing is compared and the answer is false.
  private func expectUnchanged(_ cut: Outcome.Export?, _ whole: Outcome.Export?) -> Bool {
    guard let cut, let whole, cut.dialect == whole.dialect, cut.order == whole.order, cut.title == whole.title,
      Array(whole.roster.prefix(cut.roster.count)) == cut.roster
    else { return false }
    #expect(cut.records.dropLast() == whole.records.prefix(max(0, cut.records.count - 1)))
    return true
  }
}
