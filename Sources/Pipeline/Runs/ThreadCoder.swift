import Classify
import Corpus

/// The classifier with the conversations of many groups, whose messages may come mixed: what `classify` and `validate`
/// share.
///
/// Messages of the same group are context for each other, up to 4 back; one without a group stands alone. Conversations
/// are kept for the last groups seen, at most `mostGroups`, so that memory is bounded for any input.
struct ThreadCoder {
  private static let mostGroups = 16_384

  private var classifier: Classifier
  /// The group of the last message that had one, and its conversation; those of other groups wait in `conversations`.
  private var group: String?
  private var conversation = Conversation()
  private var conversations: [String: Conversation] = [:]

  /// Nothing said yet.
  init(_ codebook: CompiledCodebook) { classifier = Classifier(codebook) }

  /// Codes a message and makes it context of those after it in its group.
  mutating func code(_ text: String, group: String?, sentAt: Instant?) -> MessageCoding {
    guard let group else { return classifier.classify(text, sentAt: sentAt) }
    enter(group)
    let coding = classifier.classify(text, sentAt: sentAt, context: conversation.context(at: sentAt))
    conversation.push(coding, sentAt: sentAt)
    return coding
  }

  /// The same, with what became of every rule whose words were found.
  mutating func trace(_ text: String, group: String?, sentAt: Instant?) -> Trace {
    guard let group else { return classifier.trace(text, sentAt: sentAt) }
    enter(group)
    let trace = classifier.trace(text, sentAt: sentAt, context: conversation.context(at: sentAt))
    conversation.push(trace.coding, sentAt: sentAt)
    return trace
  }

  /// Forgets all conversations: another file begins.
  mutating func forgetGroups() {
    group = nil
    conversation = Conversation()
    conversations.removeAll()
  }

  /// Makes the conversation of a group the present one.
  private mutating func enter(_ group: String) {
    guard group != self.group else { return }
    if conversations.count >= ThreadCoder.mostGroups { conversations.removeAll() }
    if let left = self.group { conversations[left] = conversation }
    conversation = conversations.removeValue(forKey: group) ?? Conversation()
    self.group = group
  }
}
