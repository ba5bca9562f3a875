package import Corpus

/// Points by which a message is weighed that rules leave open: they found nothing, or coping only and that not surely.
///
/// All scorecards of a codebook compete: each adds up the points of what it finds in the message, and the one with most
/// gives its code. One without a code stands for messages that are none of these.
package struct Scorecard: Hashable, Sendable {
  /// Points for the words of one class, however often they come.
  package struct ClassPoints: Hashable, Sendable {
    /// Class or sign, without `@`.
    package var name: String
    /// -999 to 999.
    package var points: Int

    /// Makes points.
    package init(name: String, points: Int) {
      self.name = name
      self.points = points
    }
  }

  /// Points for a code.
  package struct CodePoints: Hashable, Sendable {
    /// The code.
    package var code: CodeID
    /// -999 to 999.
    package var points: Int

    /// Makes points.
    package init(code: CodeID, points: Int) {
      self.code = code
      self.points = points
    }
  }

  /// The least and most points an entry may have.
  package static let range = -999...999
  /// How many messages before this one `before` looks at.
  package static let reach = 2
  /// How many words a message has at most that `fewWords` is for.
  package static let mostOfFew = 5

  /// `common/` and the name.
  package var id: RuleID
  /// What it gives; absent: nothing.
  package var code: CodeID?
  /// What every message gets.
  package var start: Int
  /// What a message of at most five words gets.
  package var fewWords: Int
  /// For words of classes, those of all languages together.
  package var words: [ClassPoints]
  /// For codes that rules found in the message.
  package var found: [CodePoints]
  /// For codes of the two messages before.
  package var before: [CodePoints]
  /// Where it stands in the file.
  package var place: Rule.Place

  /// Makes a scorecard without points.
  package init(id: RuleID, code: CodeID?, place: Rule.Place) {
    self.id = id
    self.code = code
    start = 0
    fewWords = 0
    words = []
    found = []
    before = []
    self.place = place
  }
}
