import Privacy
import Testing

struct SHA256HasherTests {
  /// FIPS 180-4, examples of NIST.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func `the hashes are those of the standard, in one piece or byte by byte`(_ text: String, _ expected: String) {
    #expect(hexadecimal(sha256(Array(text.utf8))) == expected)
    var hasher = SHA256Hasher()
    for byte in text.utf8 { hasher.update([byte]) }
    #expect(hexadecimal(hasher.finish()) == expected)
  }

  @Test func `a hasher can go on after it was asked`() {
    var hasher = SHA256Hasher()
    hasher.update(Array("ab".utf8))
    let early = hasher.finish()
    hasher.update(Array("c".utf8))
    #expect(hasher.finish() == sha256(Array("abc".utf8)))
    #expect(early == sha256(Array("ab".utf8)))
  }
}
