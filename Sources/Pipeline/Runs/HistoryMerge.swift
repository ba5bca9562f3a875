import Classify
import Corpus
import Histories
import Store

/// Merges the exports of a group at the end of an import whose records do not simply go on where the group's history ended.
enum HistoryMerge {
  /// Aligns all exports of the group and rewrites what that changes, coded as if it had come in this order.
  static func run(
    _ session: ImportSession, codebook: CompiledCodebook, timeZone: TimeZoneRules, withdrawsDeleted: Bool
  ) throws {
    let history = try session.sightings()
    let merged = HistoryMerger.merge(history.input, withdrawsDeleted: withdrawsDeleted)
    var coder = MessageCoder(codebook)
    try session.rewrite(
      history, as: merged,
      MergeSteps(
        start: { coder = MessageCoder(codebook, context: $0) },
        code: { message in
          let coding = coder.code(message.text, sentAt: message.sentAt, isForwarded: message.isForwarded)
          coder.push(coding, sentAt: message.sentAt)
          return coding
        },
        moment: { local in
          let instant = timeZone.resolve(local).instant
          return (instant, timeZone.offset(at: instant))
        }))
  }
}
