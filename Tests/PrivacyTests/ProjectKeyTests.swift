import Corpus
import Testing

@testable import Privacy

struct ProjectKeyTests {
  private func key(_ byte: UInt8) throws -> ProjectKey { try ProjectKey(bytes: [UInt8](repeating: byte, count: 32)) }

  @Test func `the key id is the start of the SHA-256 of the key`() throws {
    #expect(try key(0).keyID == String(hexadecimal(sha256([UInt8](repeating: 0, count: 32))).prefix(8)))
    // SHA-256 of 32 zero bytes, as computed by sha256sum.
    #expect(try key(0).keyID == "66687aad")
  }

  @Test func `a person is the HMAC of the domain and the name`() throws {
    let expected = HMACSHA256.code(key: [UInt8](repeating: 3, count: 32), message: Array("author:+4512345678".utf8))
    #expect(try key(3).pseudonym(ofPerson: "+45 12 34 56 78").bytes == Array(expected.prefix(16)))
    let group = HMACSHA256.code(key: [UInt8](repeating: 3, count: 32), message: Array("group:riders".utf8))
    #expect(try key(3).pseudonym(ofGroup: "Riders").bytes == Array(group.prefix(16)))
  }

  @Test(arguments: [
    ["+45 12 34 56 78", "12345678", "004512345678", "+45\u{A0}12\u{2011}34 56 78", "\u{202A}+45 12 34 56 78\u{202C}"],
    ["Søren  Å", "~ SØREN å", "\u{200E}søren Å "],
  ])
  func `every spelling is one person`(_ spellings: [String]) throws {
    let key = try key(9)
    #expect(Set(spellings.map { key.pseudonym(ofPerson: $0) }).count == 1)
  }

  @Test func `keys and domains do not share pseudonyms`() throws {
    let all = [
      try key(1).pseudonym(ofPerson: "x"), try key(2).pseudonym(ofPerson: "x"), try key(1).pseudonym(ofGroup: "x"),
      try key(1).pseudonym(ofPerson: "y"),
    ]
    #expect(Set(all).count == all.count)
    #expect(try key(1).subkey("a") != key(1).subkey("b"))
  }

  @Test(arguments: [0, 31, 33])
  func `a key of another length is refused`(_ count: Int) {
    #expect(throws: KeyError.malformed) { try ProjectKey(bytes: [UInt8](repeating: 1, count: count)) }
  }

  @Test func `ephemeral keys differ`() throws {
    #expect(try ProjectKey.ephemeral().keyID != ProjectKey.ephemeral().keyID)
  }

  @Test func `a title is one group, read from a line or from a file's name`() throws {
    let key = try ProjectKey.ephemeral()
    let inside = key.pseudonym(ofGroup: "Day/Night: \"riders\"?")
    #expect(inside == key.pseudonym(ofGroup: "day_night_ _riders__"))
    #expect(inside != key.pseudonym(ofGroup: "Day Night riders"))
    // People are called what they are called.
    #expect(key.pseudonym(ofPerson: "A/B") != key.pseudonym(ofPerson: "A_B"))
  }
}
