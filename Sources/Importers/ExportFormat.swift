/// One kind of export: how it is recognised and read.
///
/// Conforming types are listed in `Formats.swift`.
protocol ExportFormat: Sendable {
  /// The name in surveys, such as `whatsapp-text`.
  static var name: String { get }

  /// Prepares what is shared by all exports of a run, such as the compiled wording.
  init(options: ImportOptions)

  /// Groups of members (indices into `names`) of one archive that may together be one export, judged by their names
  /// alone; nothing has been read yet.
  func claims(_ names: [String]) -> [[Int]]

  /// How much the first bytes of a file or of a claim's first member speak for this format.
  func evidence(_ head: Span<UInt8>) -> FormatEvidence

  /// Reads the whole export once and says what it is.
  func survey(_ file: ExportFile) throws(ImportError) -> any SurveyedExport
}

/// How sure the first bytes of a file make a format of itself.
enum FormatEvidence: Int, Comparable, Sendable {
  case none, possible, certain

  /// Orders evidence by strength.
  static func < (left: FormatEvidence, right: FormatEvidence) -> Bool { left.rawValue < right.rawValue }
}
