/// Why a project key cannot be used.
///
/// No case carries the key or a name.
package enum KeyError: Error, Hashable, Sendable {
  /// There is no such file.
  case missing
  /// A folder, device, pipe or socket stands where the key should be.
  case notARegularFile
  /// Group or others may read or write it; `mode` holds the permission bits.
  case openToOthers(mode: UInt32)
  /// Something other than 64 hexadecimal digits and one line feed.
  case malformed
  /// The key lies in the project's folder, by its path or by where a link leads.
  case insideProject
  /// A key is there already; it is never overwritten.
  case alreadyExists
  /// The system refused to read; `code` is its `errno`.
  case cannotRead(code: Int32)
  /// The system refused to write; `code` is its `errno`.
  case cannotWrite(code: Int32)
  /// The system has no memory that can be kept out of the swap file.
  case noSecureMemory
}
