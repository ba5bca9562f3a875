package import Corpus

/// What a recoding changed.
package struct RecodeSummary: Hashable, Sendable {
  /// How many messages went from one head to another.
  package struct HeadChange: Hashable, Sendable {
    /// Before.
    package var old: Head
    /// Now.
    package var new: Head
    /// How many messages.
    package var messages: Int

    /// Makes a change.
    package init(old: Head, new: Head, messages: Int) {
      self.old = old
      self.new = new
      self.messages = messages
    }
  }

  /// How many messages went from one rung to another.
  package struct RungChange: Hashable, Sendable {
    /// Before.
    package var old: Rung
    /// Now.
    package var new: Rung
    /// How many messages.
    package var messages: Int

    /// Makes a change.
    package init(old: Rung, new: Rung, messages: Int) {
      self.old = old
      self.new = new
      self.messages = messages
    }
  }

  /// Messages coded.
  package var messages = 0
  /// Messages of which anything changed: head, rung, language, a code, a theme or its evidence.
  package var changed = 0
  /// Heads that changed, in the order of `Head.allCases`, old before new.
  package var heads: [HeadChange] = []
  /// Rungs that changed, old before new.
  package var rungs: [RungChange] = []

  /// A summary with nothing counted.
  package init() {}
}
