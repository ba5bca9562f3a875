import Testing

@testable import Privacy

struct LinkTests {
  private func text(_ bytes: [UInt8], _ range: Range<Int>?) -> String? {
    range.map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test(arguments: [
    ("see https://a.dk/x, ok", "https://a.dk/x", "a.dk"), ("HTTP://WWW.A.DK", "HTTP://WWW.A.DK", "A.DK"),
    ("(https://a.dk:80)", "https://a.dk:80", "a.dk"), ("https://u:p@a.dk?q", "https://u:p@a.dk?q", "a.dk"),
    ("https://a.dk\u{A0}b", "https://a.dk", "a.dk"), ("https://a.dk\u{2069}b", "https://a.dk", "a.dk"),
  ])
  func `links are found around their scheme`(_ line: String, _ link: String, _ host: String) throws {
    let bytes = Array(line.utf8)
    let colon = try #require(bytes.firstIndex(of: 0x3A))
    let found = Link.atColon(bytes.span, colon, floor: 0)
    #expect(text(bytes, found?.range) == link)
    #expect(text(bytes, found?.host) == host)
  }

  @Test(arguments: ["://a.dk", "a:/b", "a:b", "a://", "a:// b", ":"])
  func `no link without scheme and host`(_ line: String) throws {
    let bytes = Array(line.utf8)
    let found = Link.atColon(bytes.span, try #require(bytes.firstIndex(of: 0x3A)), floor: 0)
    #expect(found == nil)
  }

  @Test(arguments: [
    ("wa.me/45", true), ("chat.whatsapp.com/x", true), ("kr/time", false), ("1.5/km", false), ("a.b/c", false),
    (".com/x", false), ("/x", false),
  ])
  func `bare hosts are links before a slash`(_ line: String, _ isLink: Bool) throws {
    let bytes = Array(line.utf8)
    let found = Link.atSlash(bytes.span, try #require(bytes.firstIndex(of: 0x2F)), floor: 0)
    #expect((found != nil) == isLink)
  }

  @Test(arguments: [
    ("to a@b.dk.", "a@b.dk"), ("a.b+c@d-e.co.uk,", "a.b+c@d-e.co.uk"), ("æ@ø.dk", "æ@ø.dk"),
    ("\u{2068}a@b.dk\u{2069}", "a@b.dk"),
    ("😀a@b.dk😀", "a@b.dk"),
  ])
  func `addresses are found around their sign`(_ line: String, _ address: String) throws {
    let bytes = Array(line.utf8)
    let sign = try #require(bytes.firstIndex(of: 0x40))
    let found = Link.email(bytes.span, at: sign, floor: 0)
    #expect(text(bytes, found) == address)
  }

  @Test(arguments: ["@b.dk", "a@", "a@b", "a@b.", "a@.dk", "a@b.d", "a@b.1x", "a @b.dk"])
  func `anything else is no address`(_ line: String) throws {
    let bytes = Array(line.utf8)
    let found = Link.email(bytes.span, at: try #require(bytes.firstIndex(of: 0x40)), floor: 0)
    #expect(found == nil)
  }
}
