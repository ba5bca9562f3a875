/// What a removal took out of the archive.
package struct RemovalReceipt: Hashable, Sendable {
  /// Persons removed.
  package var persons = 0
  /// Messages removed.
  package var messages = 0
  /// Events removed.
  package var events = 0
  /// Sources removed.
  package var sources = 0

  /// A receipt of nothing.
  package init() {}
}
