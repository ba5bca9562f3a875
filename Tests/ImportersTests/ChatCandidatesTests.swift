import Foundation
import TestSupport
import Testing

@testable import Importers

@Suite struct ChatCandidatesTests {
  /// Judges candidates that are written as `folder/name evidence`; `!` marks names of chats, `zip` a zip.
  private func judge(_ lines: [String], chat: String = "") throws -> [Bool] {
    try Fixtures.withTemporaryFolder { folder in
      let file = folder.appending(path: "chat").path
      try Data(chat.utf8).write(to: URL(filePath: file))
      var candidates = ChatCandidates()
      for line in lines {
        let words = line.split(separator: " ")
        let path = words[0].split(separator: "/").map(String.init)
        let evidence: FormatEvidence = words[1] == "certain" ? .certain : words[1] == "possible" ? .possible : .none
        _ = candidates.add(
          ChatCandidates.Candidate(
            folder: path.dropLast(), name: path.last ?? "", evidence: evidence, isNamedAsChat: line.hasSuffix("!"),
            source: words[1] == "zip" ? nil : .file(path: file)))
      }
      return candidates.exports(chunkSize: 64)
    }
  }

  @Test func `without any chat every text is worth a look and nothing else`() throws {
    #expect(try judge(["a.txt possible", "b.txt possible", "c.txt none"]) == [true, true, false])
    #expect(try judge([]).isEmpty)
  }

  @Test func `beside a chat a text without headers is an attachment`() throws {
    #expect(try judge(["a.txt certain", "b.txt possible"]) == [true, false])
    #expect(try judge(["x/_chat.txt possible !", "x/y/b.txt possible", "z/b.txt possible"]) == [true, false, true])
  }

  @Test func `a text with headers is a chat unless another chat names it`() throws {
    #expect(try judge(["a.txt certain", "b.txt certain"], chat: "nothing") == [true, true])
    #expect(try judge(["_chat.txt certain !", "b.txt certain"], chat: "b.txt (file attached)") == [true, false])
    #expect(try judge(["x/_chat.txt certain !", "y/b.txt certain"], chat: "b.txt (file attached)") == [true, true])
  }

  @Test func `what is named as a chat is read whatever it holds`() throws {
    #expect(try judge(["_chat.txt none !", "a.txt certain"], chat: "_chat.txt (file attached)") == [true, true])
  }

  @Test func `a zip is looked into unless a chat names it`() throws {
    #expect(try judge(["a.zip zip", "_chat.txt certain !"], chat: "x") == [true, true])
    #expect(try judge(["a.zip zip", "_chat.txt certain !"], chat: "<attached: a.zip>") == [false, true])
  }
}
