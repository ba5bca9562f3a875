import Foundation
import Languages
import TestSupport
import Testing

@Suite struct CodebookCompileCommandTests {
  @Test func `it writes the bytes that a release carries, and is shown to nobody`() throws {
    let run = try ToolRun(["codebook", "compile"])
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.bytes.count > 100_000)
    #expect(run.bytes.starts(with: "codebook".utf8))
    #expect(try !ToolRun(["codebook", "--help"]).output.contains("compile"))
  }

  @Test func `it tells whether the program carries its codebook, as scripts/build-tests made it`() throws {
    #expect(try ToolRun(["codebook", "compile", "--check"]).status == (Codebook.embeddedCompilation.isEmpty ? 65 : 0))
  }
}
