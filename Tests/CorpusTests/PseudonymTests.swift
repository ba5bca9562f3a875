import Corpus
import Testing

@Suite struct PseudonymTests {
  @Test func `base32 is that of RFC 4648`() throws {
    // RFC 4648 §10: "foobar" is MZXW6YTBOI.
    let bytes = Array("foobar".utf8) + [UInt8](repeating: 0, count: 10)
    let key = try #require(IdentityKey(bytes: bytes))
    #expect(key.base32(letters: 8) == "MZXW6YTB")
    #expect(key.personName == "P-MZXW6YTB")
    #expect(key.groupName == "G-MZXW6YTB")
    #expect(key.base32(letters: 20).utf8.count == 12)
  }

  @Test func `keys are their sixteen bytes`() throws {
    let bytes = (0..<16).map { UInt8($0 * 17) }
    #expect(try #require(IdentityKey(bytes: bytes)).bytes == bytes)
    #expect(IdentityKey(bytes: bytes.dropLast()) == nil)
  }
}
