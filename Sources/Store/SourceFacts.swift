package import Corpus

/// What is known of an export before its records are read.
package struct SourceFacts: Hashable, Sendable {
  /// Keyed hash of the whole content, 32 bytes.
  package var contentHash: [UInt8]
  /// The group's key.
  package var group: IdentityKey
  /// Name of the format.
  package var format: String
  /// Name of the dialect's row.
  package var dialect: String
  /// The order of day, month and year.
  package var dateOrder: DateOrder?
  /// What decided it.
  package var dateOrderReason: DateOrderVerdict.Reason?
  /// Size of the file or zip member.
  package var byteCount: Int
  /// Lines with a record's header.
  package var headerCount: Int
  /// Moment of the import.
  package var importedAt: Instant
  /// What its messages are coded with.
  package var codebook: CodebookStamp

  /// Makes facts.
  package init(
    contentHash: [UInt8], group: IdentityKey, format: String, dialect: String, dateOrder: DateOrder?,
    dateOrderReason: DateOrderVerdict.Reason?, byteCount: Int, headerCount: Int, importedAt: Instant,
    codebook: CodebookStamp
  ) {
    self.contentHash = contentHash
    self.group = group
    self.format = format
    self.dialect = dialect
    self.dateOrder = dateOrder
    self.dateOrderReason = dateOrderReason
    self.byteCount = byteCount
    self.headerCount = headerCount
    self.importedAt = importedAt
    self.codebook = codebook
  }
}
