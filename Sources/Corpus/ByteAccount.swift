/// Where every byte of one export went.
///
/// The importer's invariant: the parts add up to the whole.
package struct ByteAccount: Hashable, Sendable {
  /// Bytes of messages, headers included.
  package var messages = 0
  /// Bytes of lines the app wrote.
  package var events = 0
  /// Bytes outside any record that an issue points at.
  package var issues = 0
  /// Byte-order mark, blank lines and known preambles before the first record.
  package var preamble = 0

  /// An account with nothing in it.
  package init() {}

  /// Adds the account of another part of the same file.
  package static func += (left: inout ByteAccount, right: ByteAccount) {
    left.messages += right.messages
    left.events += right.events
    left.issues += right.issues
    left.preamble += right.preamble
  }

  /// The sum of all parts; equals the size of the file once it has been read to its end.
  package var total: Int { messages + events + issues + preamble }
}
