package import Corpus

/// What a caller tells the importers before they start.
package struct ImportOptions: Sendable {
  /// The apps' wording in all languages.
  package var phrases: ExportPhrases
  /// The date order the user insists on; decided from each file when absent.
  package var dateOrder: DateOrder?
  /// Where hostile and broken input is refused.
  package var limits: ImportLimits
  /// Bytes read at a time; results never depend on it.
  package var chunkSize: Int
  /// Bytes of a file from which on it is read in two parts at once where only its sum counts; results never depend on it.
  package var splitBytes = 1 << 20
  /// Records in a full `RecordBatch`.
  package var batchSize: Int

  /// Makes options.
  package init(
    phrases: ExportPhrases, dateOrder: DateOrder? = nil, limits: ImportLimits = ImportLimits(),
    chunkSize: Int = 1 << 16, batchSize: Int = 1024
  ) {
    self.phrases = phrases
    self.dateOrder = dateOrder
    self.limits = limits
    self.chunkSize = max(1, chunkSize)
    self.batchSize = max(1, batchSize)
  }
}
