import Testing

@testable import Importers

@Suite struct TitleScopeTests {
  private func names(_ members: [String], isAlone: Bool = true) -> [[String]] {
    var found = members.map { member in
      FoundExport.export(
        ExportFile(
          path: "/in/c.zip", member: member, sources: [.file(path: "/in/c.zip")],
          options: ReadOptions(chunkSize: 1, lineBytes: 1)))
    }
    TitleScope.limit(&found[...], isAlone: isAlone)
    return found.compactMap { if case .export(let file) = $0 { file.names } else { nil } }
  }

  @Test func `one chat may be called after all that is around it`() {
    #expect(names(["a/_chat.txt"]) == [["_chat.txt", "a", "c.zip", "in"]])
    #expect(names(["a/_chat.txt"], isAlone: false) == [["_chat.txt", "a", "c.zip"]])
  }

  @Test func `of several each is called after what it has for itself`() {
    #expect(names(["a/_chat.txt", "b/x/_chat.txt"]) == [["_chat.txt", "a"], ["_chat.txt", "x", "b"]])
    #expect(names(["a/_chat.txt", "a/b/_chat.txt", "z.txt"]) == [["_chat.txt"], ["_chat.txt", "b"], ["z.txt"]])
  }
}
