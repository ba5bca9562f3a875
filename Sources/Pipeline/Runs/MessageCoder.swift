import Classify
import Corpus
import Store

/// The classifier with the conversation so far of one group.
struct MessageCoder {
  private var classifier: Classifier
  /// What was said before.
  private var conversation = Conversation()

  /// Starts with the last stored messages of the group, oldest first.
  init(_ codebook: CompiledCodebook, context messages: [ContextMessage] = []) {
    classifier = Classifier(codebook)
    for message in messages {
      conversation.push(codes: message.codes, themes: message.themes, sentAt: message.sentAt)
    }
  }

  /// Forgets the conversation: another group begins.
  mutating func startGroup() { conversation = Conversation() }

  /// Codes a message; it becomes context only by `push`.
  mutating func code(_ text: String, sentAt: Instant, isForwarded: Bool) -> MessageCoding {
    classifier.classify(
      text, isForwarded: isForwarded, sentAt: sentAt, context: conversation.context(at: sentAt))
  }

  /// Codes a record and makes it context; nothing for what is never coded (events, media, deleted messages).
  mutating func codeAndPush(_ record: SafeRecord) -> MessageCoding? {
    guard MessageCoder.isCoded(record) else { return nil }
    let coding = code(record.text, sentAt: record.sentAt, isForwarded: record.isForwarded)
    push(coding, sentAt: record.sentAt)
    return coding
  }

  /// Whether a record has words to code.
  static func isCoded(_ record: SafeRecord) -> Bool {
    guard case .message = record.kind else { return false }
    return !record.text.isEmpty
  }

  /// Makes a message that is stored the context of those after it.
  mutating func push(_ coding: MessageCoding, sentAt: Instant) {
    conversation.push(coding, sentAt: sentAt)
  }
}
