/// Texts and zips that lie together, some of which are chats and some attachments of those chats.
struct ChatCandidates {
  /// A text, or a zip that is not opened yet.
  struct Candidate {
    /// Its folder, outermost first; the chats of a folder explain what lies in it and below it.
    var folder: ArraySlice<String>
    var name: String
    var evidence: FormatEvidence
    /// True when chat apps give such names to exports.
    var isNamedAsChat: Bool
    /// The text; nothing for a zip.
    var source: ByteSource?
  }

  private(set) var all: [Candidate] = []

  /// Adds one and returns its place.
  mutating func add(_ candidate: Candidate) -> Int {
    all.append(candidate)
    return all.count - 1
  }

  /// True when one of them is a chat by its content, or by its name as far as its content allows.
  var hasChat: Bool { all.contains { Self.isChat($0) } }

  private static func isChat(_ candidate: Candidate) -> Bool {
    guard candidate.source != nil else { return false }
    return candidate.evidence == .certain || (candidate.isNamedAsChat && candidate.evidence > .none)
  }

  /// Which of them to read as exports of their own; the others belong to a chat beside them.
  ///
  /// What is named as a chat is one. Any other text is an attachment when no line of its head has a header and a chat
  /// lies beside or above it, or when such a chat names it. Reads those chats once, and only if a doubt is left.
  func exports(chunkSize: Int) -> [Bool] {
    let chats = all.indices.filter { Self.isChat(all[$0]) }
    let doubtful = all.indices.filter { index in
      let candidate = all[index]
      if candidate.isNamedAsChat || (candidate.source != nil && candidate.evidence < .certain) { return false }
      return chats.contains { $0 != index && explains(all[$0], candidate) }
    }
    var named = Set<Int>()
    for chat in chats where !doubtful.isEmpty {
      let mine = doubtful.filter { $0 != chat && explains(all[chat], all[$0]) }
      guard !mine.isEmpty, let source = all[chat].source else { continue }
      let names = NameSearch(mine.map { all[$0].name }).names(in: source, chunkSize: chunkSize)
      named.formUnion(mine.filter { names.contains(all[$0].name) })
    }
    return all.indices.map { index in
      let candidate = all[index]
      if candidate.isNamedAsChat { return true }
      if candidate.source != nil, candidate.evidence == .none { return false }
      if candidate.source != nil, candidate.evidence == .possible {
        return !chats.contains { explains(all[$0], candidate) }
      }
      return !named.contains(index)
    }
  }

  /// True when what lies at a candidate's place may be an attachment of a chat.
  private func explains(_ chat: Candidate, _ candidate: Candidate) -> Bool {
    candidate.folder.starts(with: chat.folder)
  }
}
