import Corpus
import Importers

/// What must hold for any bytes that are given to the importer as a file.
///
/// The fuzzer and the tests share it; it uses nothing but the importer's door.
struct ImportInvariants {
  /// How the importer is set up; what it reads must be the same with the first two.
  private enum Setup: Int, CaseIterable {
    case usual, tinyPieces
    /// The date order is given, for files that do not tell.
    case givenOrder
    /// Lines are cut and inner zips refused at sizes that small inputs reach.
    case tinyLimits
  }

  private let importers: [Importer]

  /// Prepares an importer for every setup.
  init(phrases: ExportPhrases, make: (ImportOptions) -> Importer) {
    importers = Setup.allCases.map { setup in
      var options = ImportOptions(phrases: phrases)
      switch setup {
      case .usual: break
      case .tinyPieces: (options.chunkSize, options.batchSize) = (3, 2)
      case .givenOrder: options.dateOrder = .dayMonthYear
      case .tinyLimits:
        options.chunkSize = 16
        options.limits.lineBytes = 48
        options.limits.heldBytes = 300
        options.limits.ratioFreeBytes = 100
        options.limits.compressionRatio = 3
      }
      return make(options)
    }
  }

  private func importer(_ setup: Setup) -> Importer { importers[setup.rawValue] }

  /// What an input is called: a name with a title or one without, told by something that mutations change seldom.
  static func fileName(byteCount: Int) -> String {
    byteCount.isMultiple(of: 2) ? "chat.txt" : "WhatsApp Chat with Hub 4.txt"
  }

  /// What does not hold for a file, in words; empty when all is well.
  func broken(by path: String) -> [String] {
    let usual = outcomes(path, .usual)
    let inPieces = outcomes(path, .tinyPieces)
    var all = usual + outcomes(path, .tinyLimits)
    if usual.contains(where: \.isAmbiguous) { all += outcomes(path, .givenOrder) }
    return all.flatMap(\.broken) + (usual == inPieces ? [] : [Self.difference(usual, inPieces)])
  }

  private func outcomes(_ path: String, _ setup: Setup) -> [ImportOutcome] {
    let importer = importer(setup)
    return importer.find(at: [path]).map { found in
      switch found {
      case .export(let file): ImportOutcome(file, importer)
      case .failed(_, _, let error): ImportOutcome(error)
      case .skipped(_, _, let reason): ImportOutcome(reason)
      }
    }
  }

  private static func difference(_ usual: [ImportOutcome], _ other: [ImportOutcome]) -> String {
    for (one, two) in zip(usual, other) where one != two { return "read in pieces: \(one.difference(to: two))" }
    return "read in pieces: found \(other.count) places, not \(usual.count)"
  }
}
