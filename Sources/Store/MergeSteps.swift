package import Corpus

/// What the writer of a merged history asks for: the parts of the pipeline that the archive does not know.
package struct MergeSteps {
  /// Starts coding with the messages that stand before the first changed one, oldest first.
  package var start: ([ContextMessage]) -> Void
  /// Codes a message; messages come in the history's order.
  package var code: (RecodeMessage) throws -> MessageCoding
  /// The moment, and the seconds east of Greenwich, at which the group's clocks showed a reading.
  package var moment: (LocalTime) -> (Instant, Int)

  /// Makes the steps.
  package init(
    start: @escaping ([ContextMessage]) -> Void, code: @escaping (RecodeMessage) throws -> MessageCoding,
    moment: @escaping (LocalTime) -> (Instant, Int)
  ) {
    self.start = start
    self.code = code
    self.moment = moment
  }
}
