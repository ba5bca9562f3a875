package import Corpus

/// The codes of the last four messages of one group, nearest first; kept by whoever reads the messages in order.
package struct ConversationContext: Sendable {
  /// How far back `replies_to` looks.
  package static let length = 4

  private var recent: [[CodeID]] = []

  /// Nothing said yet.
  package init() { recent.reserveCapacity(Self.length) }

  /// Adds a message, which pushes out the one four before it.
  package mutating func push(_ coding: MessageCoding) { push(codes: coding.codings.map(\.code)) }

  /// Adds a message by its codes.
  package mutating func push(codes: [CodeID]) {
    if recent.count == Self.length { recent.removeLast() }
    recent.insert(codes, at: 0)
  }

  /// Whether one of the messages carries one of these codes.
  package func contains(anyOf codes: [CodeID]) -> Bool {
    recent.contains { message in message.contains { codes.contains($0) } }
  }
}
