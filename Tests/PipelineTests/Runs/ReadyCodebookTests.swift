import Classify
import Corpus
import Languages
import Store
import Testing

@testable import Pipeline

@Suite struct ReadyCodebookTests {
  @Test func `the bytes to store give back the built-in codebook under its own name`() throws {
    let bytes = try ReadyCodebook.bytesToStore()
    let read = try #require(
      bytes.withUnsafeBytes { CompiledCodebook.read($0, source: Codebook.embeddedFingerprint) })
    let codebook = try Codebook.builtIn()
    #expect(read.name == codebook.hash)
    #expect(read.codebook.manual == codebook.manual)
  }

  @Test func `a codebook that was read knows the words that reading exports needs`() throws {
    let ready = ReadyCodebook(try CodebookSource.load(nil))
    let stored = ReadyCodebook.stored
    // Only a release that was built in two steps has one.
    #expect(stored.map(\.hash) == stored.map { _ in ready.hash })
    #expect(ready.stamp.version == ready.compiled.manual.version)
    #expect(ready.readingWords.commonWords == ReadingTable.builtIn().commonWords)
  }
}
