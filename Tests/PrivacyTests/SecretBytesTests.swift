import Testing

@testable import Privacy

struct SecretBytesTests {
  @Test func `the bytes are lent as they were given`() throws {
    let secret = try SecretBytes([1, 2, 3])
    #expect(secret.count == 3)
    #expect(secret.withBytes { [$0[0], $0[1], $0[2]] } == [1, 2, 3])
  }

  @Test func `random bytes differ`() throws {
    let secrets = try (0..<8).map { _ in
      let secret = try SecretBytes(randomCount: 16)
      return secret.withBytes { pointer in (0..<16).map { pointer[$0] } }
    }
    #expect(Set(secrets).count == 8)
  }
}
