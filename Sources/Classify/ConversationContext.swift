package import Corpus

/// The codes and themes of the last four messages of one group, nearest first; kept by whoever reads them in order.
package struct ConversationContext: Sendable {
  /// How far back `replies_to` looks.
  package static let length = 4

  /// What is kept of a message.
  private struct Said {
    var codes: [CodeID]
    var themes: [ThemeID]
  }

  private var recent: [Said] = []

  /// Nothing said yet.
  package init() { recent.reserveCapacity(Self.length) }

  /// Adds a message, which pushes out the one four before it; what was weighed only is left out.
  package mutating func push(_ coding: MessageCoding) {
    push(codes: coding.codings.filter { !$0.rule.isWeighed }.map(\.code), themes: coding.themes.map(\.theme))
  }

  /// Adds a message by its codes and themes.
  package mutating func push(codes: [CodeID], themes: [ThemeID]) {
    if recent.count == Self.length { recent.removeLast() }
    recent.insert(Said(codes: codes, themes: themes), at: 0)
  }

  /// Whether one of the last messages, at most `distance` back, carries one of these codes.
  package func contains(anyOf codes: [CodeID], within distance: Int = length) -> Bool {
    recent.prefix(distance).contains { message in message.codes.contains { codes.contains($0) } }
  }

  /// Gives the codes of the last messages, at most `distance` back, some perhaps more than once.
  func forEachCode(within distance: Int, _ body: (CodeID) -> Void) {
    for message in recent.prefix(distance) { message.codes.forEach(body) }
  }

  /// The themes of the nearest message, at most `distance` back, that has any.
  package func nearestThemes(within distance: Int = length) -> [ThemeID] {
    recent.prefix(distance).first { !$0.themes.isEmpty }?.themes ?? []
  }

  /// The themes of the nearest message, at most `distance` back, that carries one of these codes.
  package func themes(ofMessageWith codes: [CodeID], within distance: Int = length) -> [ThemeID] {
    recent.prefix(distance).first { message in message.codes.contains { codes.contains($0) } }?.themes ?? []
  }
}
