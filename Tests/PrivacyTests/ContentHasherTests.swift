import Privacy
import Testing

struct ContentHasherTests {
  private func hash(_ pieces: [[UInt8]], _ key: ProjectKey) -> [UInt8] {
    let hasher = ContentHasher(key: key)
    for piece in pieces { hasher.update(piece.span) }
    return hasher.finish()
  }

  @Test func `the same content has the same hash however it is cut`() throws {
    let key = try ProjectKey.ephemeral()
    let content = (0..<1000).map { UInt8(truncatingIfNeeded: $0 * 7) }
    let whole = hash([content], key)
    #expect(whole.count == 32)
    #expect(hash([Array(content[..<1]), [], Array(content[1..<700]), Array(content[700...])], key) == whole)
    #expect(hash([Array(content.dropLast())], key) != whole)
  }

  @Test func `another key gives another hash`() throws {
    #expect(hash([[1, 2, 3]], try ProjectKey.ephemeral()) != hash([[1, 2, 3]], try ProjectKey.ephemeral()))
  }
}
