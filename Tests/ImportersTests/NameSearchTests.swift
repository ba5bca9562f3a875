import Foundation
import TestSupport
import Testing

@testable import Importers

@Suite struct NameSearchTests {
  private func find(_ names: [String], in text: String, chunkSize: Int) throws -> Set<String> {
    try Fixtures.withTemporaryFolder { folder in
      let file = folder.appending(path: "x")
      try Data(text.utf8).write(to: file)
      return NameSearch(names).names(in: .file(path: file.path), chunkSize: chunkSize)
    }
  }

  @Test(arguments: [1, 5, 64, 1 << 16])
  func `names are found wherever they lie in the pieces read`(_ chunkSize: Int) throws {
    let text = "a. b.tx menu.txt (file attached)\n<attached: 00000003-plan.txt> ... x.zip (vedhæftet fil)"
    #expect(
      try find(["menu.txt", "00000003-plan.txt", "x.zip", "soup.txt", "other.zip"], in: text, chunkSize: chunkSize)
        == ["menu.txt", "00000003-plan.txt", "x.zip"])
  }

  @Test func `a name that somebody only mentions is not attached`() throws {
    #expect(try find(["menu.txt", "x.zip"], in: "see menu.txt, or x.zip\nx.zip", chunkSize: 7).isEmpty)
  }

  @Test func `composed and decomposed accents are the same`() throws {
    #expect(try find(["Ka\u{308}se.txt"], in: "Käse.txt (file attached)", chunkSize: 10) == ["Ka\u{308}se.txt"])
  }

  @Test func `nothing is found in what cannot be read, nor a name without an ending`() throws {
    #expect(NameSearch(["a.txt"]).names(in: .file(path: "/nowhere"), chunkSize: 10).isEmpty)
    #expect(try find(["menu", ".txt "], in: "menu.txt (file attached)", chunkSize: 10).isEmpty)
  }
}
