import Corpus
import Foundation
import TestSupport
import Testing

@testable import Importers

@Suite struct ExportSearchArchiveTests {
  typealias Member = ZipBuilder.Member

  static let chat = "19/03/2024, 10:00 - Ilse: hi\n"
  static let other = "20/03/2024, 11:00 - Bo: moin\n"

  /// What is found in a zip, as short words, members' names behind `#`.
  private func find(
    _ members: [Member], as name: String = "export.zip", _ change: (inout ImportLimits) -> Void = { _ in }
  ) throws -> [String] {
    try search(members, as: name, change).map { Self.words($0) }
  }

  private func search(
    _ members: [Member], as name: String = "export.zip", _ change: (inout ImportLimits) -> Void = { _ in }
  ) throws -> [FoundExport] {
    try Fixtures.withTemporaryFolder { folder in
      let file = folder.appending(path: name)
      try ZipBuilder(members).write(to: file)
      var options = ImportOptions(phrases: TestPhrases.all)
      change(&options.limits)
      return Importer.test(options).find(at: [file.path])
    }
  }

  static func words(_ found: FoundExport) -> String {
    switch found {
    case .export(let file): "export" + (file.member.map { " #" + $0 } ?? "")
    case .failed(_, let member, let error): "failed \(Outcome.words(error))" + (member.map { " #" + $0 } ?? "")
    case .skipped(_, let member, let reason): "skipped \(Outcome.words(reason))" + (member.map { " #" + $0 } ?? "")
    }
  }

  /// The names that may give a title, per export found.
  private func names(_ members: [Member], as name: String) throws -> [[String]] {
    try search(members, as: name).compactMap { found in
      if case .export(let file) = found { file.names.filter { !$0.hasPrefix("groundswell-test") } } else { nil }
    }
  }

  @Test func `a text sent in a chat is an attachment, a second chat is an export`() throws {
    let chat = Self.chat + "19/03/2024, 10:01 - Bo: plan.txt (file attached)\n"
    let found = try find([
      Member("WhatsApp Chat with A.txt", chat), Member("menu.txt", "soup\n"), Member("plan.txt", Self.other),
      Member("B.txt", Self.other), Member("list.txt"),
    ])
    #expect(
      Set(found) == [
        "export #WhatsApp Chat with A.txt", "skipped attachment #menu.txt", "skipped attachment #plan.txt",
        "export #B.txt", "skipped attachment #list.txt",
      ])
  }

  @Test func `evidence counts per folder`() throws {
    let found = try find([
      Member("a/_chat.txt", Self.chat), Member("a/media/menu.txt", "soup\n"), Member("b/group.txt", "1st day\n"),
    ])
    // Nothing beside or above the last one explains it: it is told that it cannot be read.
    #expect(found == ["export #a/_chat.txt", "skipped attachment #a/media/menu.txt", "export #b/group.txt"])
  }

  @Test func `several chats in one zip have names of their own`() throws {
    let flat = [Member("A.txt", Self.chat), Member("B.txt", Self.other)]
    #expect(try names(flat, as: "WhatsApp Chat - X.zip") == [["A.txt"], ["B.txt"]])
    let folders = [Member("WhatsApp Chat - A/_chat.txt", Self.chat), Member("B/_chat.txt", Self.other)]
    #expect(try names(folders, as: "c.zip") == [["_chat.txt", "WhatsApp Chat - A"], ["_chat.txt", "B"]])
    #expect(try names([Member("d/_chat.txt", Self.chat)], as: "c.zip") == [["_chat.txt", "d", "c.zip"]])
    let own = try search(flat, as: "c.zip").compactMap { if case .export(let file) = $0 { file.ownName } else { nil } }
    #expect(own == ["A", "B"])
  }

  @Test(arguments: [false, true])
  func `zips inside of a zip are read in place or from memory`(_ isDeflated: Bool) throws {
    var (first, second) = (
      Member("WhatsApp Chat - A.zip", bytes: ZipBuilder([Member("_chat.txt", Self.chat)]).bytes),
      Member("x/B.zip", bytes: ZipBuilder([Member("chat.txt", Self.other), Member("p.jpg", "x")]).bytes)
    )
    (first.isDeflated, second.isDeflated) = (isDeflated, isDeflated)
    try Fixtures.withTemporaryFolder { folder in
      let file = folder.appending(path: "all.zip")
      try ZipBuilder([first, second]).write(to: file)
      let importer = Importer.test()
      let found = importer.find(at: [file.path])
      #expect(
        found.map(Self.words) == [
          "export #WhatsApp Chat - A.zip/_chat.txt", "skipped attachment #x/B.zip/p.jpg", "export #x/B.zip/chat.txt",
        ])
      let exports = found.compactMap { if case .export(let file) = $0 { file } else { nil } }
      #expect(exports.map(\.names) == [["_chat.txt", "WhatsApp Chat - A.zip"], ["chat.txt", "B.zip", "x"]])
      for (export, text) in zip(exports, [Self.chat, Self.other]) {
        var bytes: [UInt8] = []
        try export.forEachChunk { bytes += $0.copy(0..<$0.count) }
        #expect(bytes == Array(text.utf8))
        #expect(try importer.survey(export).survey.headers == 1)
      }
    }
  }

  @Test func `a packed zip inside of a zip is held in memory up to a limit, a stored one is not`() throws {
    var inner = Member("WhatsApp Chat - A.zip", bytes: ZipBuilder([Member("_chat.txt", Self.chat)]).bytes)
    #expect(try find([inner]) { $0.heldBytes = 10 } == ["export #WhatsApp Chat - A.zip/_chat.txt"])
    inner.isDeflated = true
    #expect(
      try find([inner]) { $0.heldBytes = 10 } == [
        "failed nestedArchiveTooLarge(bytes: \(inner.body.count)) #WhatsApp Chat - A.zip"
      ])
  }

  @Test func `zips are opened one level deep, and damage of a named one is told`() throws {
    let deep = ZipBuilder([Member("_chat.txt", Self.chat)]).bytes
    let middle = ZipBuilder([Member("in.zip", bytes: deep), Member("_chat.txt", Self.other)]).bytes
    #expect(
      try find([Member("m.zip", bytes: middle)]) == ["export #m.zip/_chat.txt", "skipped nestedArchive #m.zip/in.zip"])
    let cut = Member("WhatsApp Chat - A.zip", bytes: Array(deep.dropLast(30)))
    #expect(
      try find([cut, Member("_chat.txt", Self.chat)]) == [
        "export #_chat.txt", "failed truncatedArchive(bytes: \(deep.count - 30)) #WhatsApp Chat - A.zip",
      ])
  }

  @Test func `a zip that the chat names as sent is an attachment`() throws {
    let inner = Member("inner.zip", bytes: ZipBuilder([Member("_chat.txt", Self.other)]).bytes)
    let chat = Member("_chat.txt", Self.chat + "<attached: inner.zip>\n")
    #expect(try find([chat, inner]) == ["export #_chat.txt", "skipped attachment #inner.zip"])
    #expect(try find([Member("_chat.txt", Self.chat), inner]).contains("export #inner.zip/_chat.txt"))
    // One that cannot be opened is no failure beside a chat.
    let junk = Member("junk.zip", "PK\u{3}\u{4} and no more")
    #expect(try find([Member("_chat.txt", Self.chat), junk]) == ["export #_chat.txt", "skipped attachment #junk.zip"])
  }

  @Test func `content decides, not the ending`() throws {
    let zip = ZipBuilder([Member("_chat.txt", Self.chat)]).bytes
    #expect(try find([Member("A.txt", bytes: zip)]) == ["export #A.txt/_chat.txt"])
    #expect(try find([Member("A.zip", Self.chat)]) == ["export #A.zip"])
    #expect(try find([Member("WhatsApp Chat with A", Self.chat)]) == ["export #WhatsApp Chat with A"])
    #expect(try find([Member("_chat", Self.chat)]) == ["export #_chat"])
  }

  @Test func `the zip of WhatsApp Web is read by its text`() throws {
    let text = Member("chat.txt", Self.chat)
    let markdown = Member("chat.md", "# WhatsApp Chat Export: A\n")
    let sent = Member("media/menu.txt", "soup\n")
    #expect(
      try find([markdown, text, sent], as: "Night Riders.zip") == [
        "skipped markdownCopy #chat.md", "export #chat.txt", "skipped attachment #media/menu.txt",
      ])
    #expect(try find([markdown]) == ["failed notAChat markdownChat #chat.md"])
  }

  @Test func `links, devices, metadata and repeated members are left alone`() throws {
    var link = Member("link.txt", "/etc/passwd")
    link.unixMode = 0o120777
    var pipe = Member("pipe.txt")
    pipe.unixMode = 0o010644
    let found = try find([
      Member("_chat.txt", Self.chat), link, pipe, Member("_chat.txt", Self.chat), Member("__MACOSX/._chat.txt", "x"),
      Member(".DS_Store", "x"), Member("Thumbs.db", "x"), Member("x/", ""),
    ])
    #expect(
      found == [
        "skipped symbolicLink #link.txt", "skipped notRegularFile #pipe.txt", "skipped repeatedMember #_chat.txt",
        "skipped macOSMetadata #__MACOSX/._chat.txt", "skipped hidden #.DS_Store", "skipped hidden #Thumbs.db",
        "export #_chat.txt",
      ])
    #expect(try find([Member("_chat.txt", Self.chat), Member("_chat.txt", Self.other)]).count == 2)
    #expect(try find([link]) == ["skipped symbolicLink #link.txt", "failed archiveWithoutChat(members: 0)"])
  }

  @Test(arguments: ["../../etc/_chat.txt", "/abs/_chat.txt", "a\\_chat.txt", "C:\\x\\..\\_chat.txt", "./_chat.txt"])
  func `a chat under a hostile name is read and shown without the way out`(_ name: String) throws {
    let found = try find([Member(name, Self.chat)])
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("export #") == true && found.first?.hasSuffix("_chat.txt") == true)
    #expect(found.first?.contains("..") == false && found.first?.contains("\\") == false)
  }

  @Test func `what is encrypted, packed strangely or too dense is refused`() throws {
    var locked = Member("_chat.txt", Self.chat)
    locked.flags = 1
    #expect(try find([locked]) == ["failed encryptedArchive #_chat.txt"])
    var bomb = Member("_chat.txt", Self.chat)
    bomb.claimedSize = 3 << 30
    #expect(try find([bomb]).first?.hasPrefix("failed suspiciousCompression") == true)
    var overlap = Member("a.txt", Self.chat)
    overlap.claimedPackedSize = 10_000
    #expect(try find([overlap, Member("b.txt", Self.chat)]) == ["failed overlappingMembers"])
    let many = (0..<5).map { Member("\($0).txt", Self.chat + "\($0)") }
    #expect(try find(many) { $0.chats = 4 } == ["failed tooManyChats(count: 5)"])
  }

  @Test func `an empty chat is found, so that its reason is told`() throws {
    #expect(try find([Member("_chat.txt")]) == ["export #_chat.txt"])
  }

  @Test(arguments: 0..<8)
  func `spoiled zips are found, failed or skipped, never a crash`(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var packed = Member("x/_chat.txt", String(repeating: Self.chat, count: 40))
    packed.isDeflated = true
    var inner = Member("WhatsApp Chat - A.zip", bytes: ZipBuilder([packed]).bytes)
    inner.isDeflated = seed % 2 == 0
    let whole = ZipBuilder([packed, inner, Member("a.jpg", "x")]).bytes
    let importer = Importer.test()
    try Fixtures.withTemporaryFolder { folder in
      let file = folder.appending(path: "x.zip")
      for _ in 0..<40 {
        var bytes = whole
        // Half of the blows hit the directories, where the places and sizes are.
        for _ in 0..<Int.random(in: 1...6, using: &random) {
          let place = Int.random(
            in: Bool.random(using: &random) ? 0...whole.count - 1 : whole.count - 250...whole.count - 1, using: &random)
          bytes[place] = UInt8.random(in: .min ... .max, using: &random)
        }
        if Int.random(in: 0..<5, using: &random) == 0 {
          bytes.removeLast(Int.random(in: 1..<bytes.count - 4, using: &random))
        }
        try Data(bytes).write(to: file)
        let found = importer.find(at: [file.path])
        #expect(!found.isEmpty)
        for case .export(let export) in found {
          do throws(ImportError) {
            #expect(try importer.survey(export).survey.byteCount <= whole.count)
          } catch {
            #expect(error != .changedWhileReading)
          }
        }
      }
    }
  }

  @Test func `gigabytes of media cost nothing`() throws {
    try Fixtures.withTemporaryFolder { folder in
      let file = folder.appending(path: "WhatsApp Chat - A.zip")
      var film = Member("film.mp4")
      film.hole = 3 << 30
      // No reader gets past its check sum or its first block.
      var spoiled = Member("photo.jpg", String(repeating: "x", count: 5000))
      (spoiled.isDeflated, spoiled.spoiled) = (true, [0, 1, 2])
      try ZipBuilder([film, spoiled, Member("_chat.txt", Self.chat)]).write(to: file)
      let before = try Self.bytesReadByThisThread()
      let importer = Importer.test()
      let exports = importer.find(at: [file.path]).compactMap { found in
        if case .export(let file) = found { file } else { nil }
      }
      #expect(try exports.map { try importer.survey($0).survey.headers } == [1])
      #expect(try Self.bytesReadByThisThread() - before < 4 << 20)
    }
  }

  /// What the thread has got from the system's read calls; nothing where the system does not count.
  private static func bytesReadByThisThread() throws -> Int {
    guard let text = try? String(contentsOfFile: "/proc/thread-self/io", encoding: .utf8) else { return 0 }
    return text.split(separator: "\n").first.flatMap { Int($0.dropFirst("rchar: ".count)) } ?? 0
  }
}
