import TestSupport
import Testing

@Suite struct CodebookTestCommandTests {
  @Test func `every example of the built-in codebook passes, in all its variants`() throws {
    let run = try ToolRun(["codebook", "test"])
    #expect(run.status == 0, "\(run.output.prefix(4000))")
    let numbers = run.output.split(separator: "\n").last?.split(separator: " ").compactMap {
      Int($0.filter(\.isNumber))
    }
    let counts = try #require(numbers)
    // A floor, so that an empty codebook is no success.
    #expect(counts.count == 3 && counts[0] >= 200 && counts[1] >= 2000 && counts[2] == 0)
  }
}
