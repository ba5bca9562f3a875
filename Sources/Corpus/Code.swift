/// The name of a signal code of the codebook, such as `R-CTA`.
package struct CodeID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The name itself.
  package let description: String

  /// Wraps a name; whether the codebook knows it is checked where the codebook is read.
  package init(_ name: String) { description = name }

  /// Orders codes by name.
  package static func < (left: CodeID, right: CodeID) -> Bool { left.description < right.description }
}

/// The name of a grievance theme, such as `PAY`.
package struct ThemeID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The name itself.
  package let description: String

  /// Wraps a name; whether the codebook knows it is checked where the codebook is read.
  package init(_ name: String) { description = name }

  /// Orders themes by name.
  package static func < (left: ThemeID, right: ThemeID) -> Bool { left.description < right.description }
}

/// The name of a rule, language first: `en/log-off-together`.
///
/// Never reused, because stored codings refer to it.
package struct RuleID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The name itself.
  package let description: String

  /// Wraps a name.
  package init(_ name: String) { description = name }

  /// What the names of scorecards begin with, and those of rules do not.
  package static let weighedPrefix = "common/weighed-"

  /// Whether it names a scorecard, which weighs what rules leave open.
  ///
  /// What was weighed is no context for what follows: a wrong guess would call forth others.
  package var isWeighed: Bool { description.hasPrefix(Self.weighedPrefix) }

  /// Orders rules by name.
  package static func < (left: RuleID, right: RuleID) -> Bool { left.description < right.description }
}

/// The one label of a message, derived from its codes (codebook §1.8).
package enum Head: String, CaseIterable, Hashable, Sendable {
  case coping = "COPING"
  case resistance = "RESISTANCE"
  case demobilising = "DEMOBILISING"
  case neither = "NEITHER"
}

/// How far toward organised action a message goes: 0 none … 7 institutionalised.
///
/// An ordinal: never average it.
package struct Rung: Hashable, Comparable, Sendable {
  /// 0 … 7.
  package let value: Int

  /// Makes a rung, or nothing outside 0 … 7.
  package init?(_ value: Int) {
    guard (0...7).contains(value) else { return nil }
    self.value = value
  }

  private init(unchecked value: Int) { self.value = value }

  /// Nothing on the way to action.
  package static let none = Rung(unchecked: 0)
  /// The first rung of a shared grievance: "broad" resistance.
  package static let sharedGrievance = Rung(unchecked: 2)
  /// The first rung of a call to act: "strict" resistance.
  package static let callToAction = Rung(unchecked: 4)

  /// The lower of this rung and another.
  package func capped(at other: Rung) -> Rung { value > other.value ? other : self }

  /// Orders rungs by how far they go.
  package static func < (left: Rung, right: Rung) -> Bool { left.value < right.value }
}
