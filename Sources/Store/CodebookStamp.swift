/// Names the codebook that gave the codes.
package struct CodebookStamp: Hashable, Sendable {
  /// SHA-256 of all its files, in hexadecimal.
  package var hash: String
  /// Version it gives itself.
  package var version: String

  /// Makes a stamp.
  package init(hash: String, version: String) {
    self.hash = hash
    self.version = version
  }
}
