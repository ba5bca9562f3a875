package import Corpus

/// What another codebook changes: rules and words, and the codes of messages.
package struct CodebookDifference: Sendable {
  /// One of the two codebooks.
  package struct Side: Hashable, Sendable {
    /// Version it gives itself.
    package var version: String
    /// SHA-256 of its files, in hexadecimal.
    package var hash: String
  }

  /// How often a code or theme was given.
  package struct Count: Hashable, Sendable {
    /// Name of the code or theme.
    package var name: String
    /// Messages that had it before.
    package var before: Int
    /// Messages that have it now.
    package var after: Int
    /// Messages that have it only now.
    package var gained: Int
    /// Messages that had it only before.
    package var lost: Int
  }

  /// Messages that went from one head and rung to another.
  package struct Transition: Hashable, Sendable {
    /// Before.
    package var old: Stance
    /// Now.
    package var new: Stance
    /// How many.
    package var messages: Int
    /// The first of them.
    package var examples: [Example]
  }

  /// Head and rung of a message.
  package struct Stance: Hashable, Comparable, Sendable {
    /// The one label.
    package var head: Head
    /// How far toward action.
    package var rung: Rung

    /// By head in the order of `Head.allCases`, then by rung.
    package static func < (left: Stance, right: Stance) -> Bool {
      (left.place, left.rung) < (right.place, right.rung)
    }

    private var place: Int { Head.allCases.firstIndex(of: head) ?? 0 }
  }

  /// One message that changed.
  package struct Example: Hashable, Sendable {
    /// Its number in the archive, its `id` in a file, or its line where it has none.
    package var id: String
    /// The rules that gave its codes before, and now.
    package var before: [RuleID]
    /// See `before`.
    package var after: [RuleID]
    /// The text, where it was asked for; redacted if it comes out of an archive.
    package var text: String?
  }

  /// The codebook compared with.
  package var before: Side
  /// The present one.
  package var after: Side
  /// What was edited.
  package var edits: CodebookEdits
  /// Messages read; absent where only the codebooks were compared.
  package var messages: Int?
  /// Messages whose head, rung, codes or themes changed.
  package var changed = 0
  /// Messages with the same codes and themes, of which the evidence, rule or another attribute changed.
  package var changedInDetail = 0
  /// Messages whose language is told differently.
  package var languages = 0
  /// Heads, whether or not they changed.
  package var heads: [Count] = []
  /// Rungs, whether or not they changed.
  package var rungs: [Count] = []
  /// Codes that were gained or lost, in the manual's order.
  package var codes: [Count] = []
  /// Themes that were gained or lost, in the manual's order.
  package var themes: [Count] = []
  /// Most frequent first.
  package var transitions: [Transition] = []
}
