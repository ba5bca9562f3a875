package import Corpus

/// What a person and the rules say of one message; themes and codes as numbers of a `TallyLayout`.
package struct CodingPair: Hashable, Sendable {
  /// What one of the two says.
  package struct Side: Hashable, Sendable {
    /// The one label.
    package var head: Head
    /// How far toward action.
    package var rung: Rung
    /// Each at most once.
    package var themes: [Int]
    /// Each at most once.
    package var codes: [Int]

    /// Makes a side.
    package init(head: Head, rung: Rung, themes: [Int] = [], codes: [Int] = []) {
      self.head = head
      self.rung = rung
      self.themes = themes
      self.codes = codes
    }
  }

  /// What the person says.
  package var gold: Side
  /// What the rules say.
  package var given: Side
  /// Whether the person coded themes at all.
  package var hasThemes: Bool
  /// Whether the person gave codes at all.
  package var hasCodes: Bool
  /// Whether the modality of the main code is right; nothing where it cannot be compared.
  package var isModalityRight: Bool?
  /// Whether the form of action of the main code is right; nothing where it cannot be compared.
  package var isFormRight: Bool?

  /// Makes a pair.
  package init(
    gold: Side, given: Side, hasThemes: Bool = true, hasCodes: Bool = true, isModalityRight: Bool? = nil,
    isFormRight: Bool? = nil
  ) {
    self.gold = gold
    self.given = given
    self.hasThemes = hasThemes
    self.hasCodes = hasCodes
    self.isModalityRight = isModalityRight
    self.isFormRight = isFormRight
  }
}
