import Foundation
import TestSupport
import Testing

@testable import Importers

@Suite struct ExportFileTests {
  private func file(_ path: String, _ member: String?) -> ExportFile {
    ExportFile(
      path: path, member: member, sources: [.file(path: path)], options: ReadOptions(chunkSize: 3, lineBytes: 1 << 20))
  }

  @Test func `the title is looked for from the inside out`() {
    #expect(file("/a/WhatsApp Chat - Hub/_chat.txt", nil).names == ["_chat.txt", "WhatsApp Chat - Hub"])
    #expect(file("/in/c.zip", "folder/_chat.txt").names == ["_chat.txt", "folder", "c.zip", "in"])
  }

  @Test func `a folder around several chats names none of them`() {
    var shared = file("/in/c.zip", "folder/_chat.txt")
    shared.ownContainers = 1
    #expect(shared.names == ["_chat.txt", "folder"])
    shared.ownContainers = 0
    #expect(shared.names == ["_chat.txt"])
  }

  @Test(
    arguments: [
      ("/in/Berlin (1).txt", nil, nil, "Berlin"), ("/in/Berlin.zip", "_chat.txt", nil, "Berlin"),
      ("/in/c.zip", "Bude.txt", nil, "Bude"), ("/in/Berlin/_chat.txt", nil, nil, "Berlin"),
      ("/in/_chat.txt", nil, 0, "/in/_chat.txt"), ("/in/_chat (1).txt", nil, 0, "/in/_chat (1).txt"),
      ("/in/c.zip", "a/_chat.txt", 0, "/in/c.zip/a/_chat.txt"),
    ] as [(String, String?, Int?, String)])
  func `without a title chats are told apart by what is theirs`(
    _ path: String, _ member: String?, _ own: Int?, _ name: String
  ) {
    var one = file(path, member)
    one.ownContainers = own
    #expect(one.ownName == name)
  }

  @Test func `its bytes come in pieces and whole`() throws {
    try Fixtures.withTemporaryFolder { folder in
      let path = folder.appending(path: "x").path
      try Data("0123456789".utf8).write(to: URL(filePath: path))
      var pieces: [[UInt8]] = []
      try file(path, nil).forEachChunk { pieces.append($0.copy(0..<$0.count)) }
      #expect(pieces.count == 4)
      #expect(pieces.flatMap { $0 } == Array("0123456789".utf8))
    }
  }
}
