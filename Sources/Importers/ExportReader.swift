package import Corpus

/// Yields the records of one surveyed export, once, from its first byte to its last.
package protocol ExportReader: AnyObject {
  /// Where every byte read so far went; after the last batch its total equals the survey's `byteCount`.
  var account: ByteAccount { get }

  /// Replaces the content of a batch with the next records and issues, about `ImportOptions.batchSize` of either at
  /// most.
  ///
  /// Returns false, with an empty batch, when everything has been yielded. After an error nothing more comes.
  func next(_ batch: inout RecordBatch) throws(ImportError) -> Bool
}
