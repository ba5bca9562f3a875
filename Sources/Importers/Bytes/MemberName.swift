/// The name of a zip's member as text, and its pieces.
///
/// Zips of Windows hold names in the code page of the machine that packed them, or with backslashes; hostile ones hold
/// absolute paths, `..` and control characters. Nothing is unpacked, so a name is only shown and asked for a title.
struct MemberName: Hashable, Sendable {
  /// Folders and name with `/` between them; never empty pieces, `.` or `..`.
  let path: String

  /// Decodes the bytes of a name: UTF-8 if they are, else the code page under which more of them are letters.
  init(_ bytes: [UInt8]) {
    let text = String(validating: bytes, as: UTF8.self) ?? Self.legacy(bytes)
    path = text.unicodeScalars.split { $0 == "/" || $0 == "\\" }.suffix(Self.depth).map(Self.safe)
      .filter { $0 != "." && $0 != ".." }.joined(separator: "/")
  }

  /// Folders and name, outermost first.
  var components: [String] { path.split(separator: "/").map(String.init) }

  /// The last piece.
  var base: String { components.last ?? "" }

  /// The folders.
  var folder: ArraySlice<String> { components.dropLast() }

  /// Folders, and scalars of each name, that are kept, the last ones; no file system has more.
  private static let depth = 16
  private static let length = 255

  /// Control characters would steer the terminal a name is shown on.
  private static func safe(_ scalars: Substring.UnicodeScalarView) -> String {
    let shown = scalars.suffix(length).map { $0.properties.generalCategory == .control ? "\u{FFFD}" : $0 }
    return String(String.UnicodeScalarView(shown))
  }

  private static func legacy(_ bytes: [UInt8]) -> String {
    let oem = decoded(bytes, codePage850)
    let ansi = decoded(bytes, windows1252)
    let (oemLetters, ansiLetters) = (letters(oem), letters(ansi))
    // Of equals, bytes from 80 to 9F are letters of code page 850 and signs of Windows-1252.
    let isOEM = oemLetters == ansiLetters ? bytes.contains { (0x80...0x9F).contains($0) } : oemLetters > ansiLetters
    return isOEM ? oem : ansi
  }

  private static func letters(_ text: String) -> Int {
    text.unicodeScalars.count { $0.value >= 0x80 && $0.properties.isAlphabetic && $0 != "ª" && $0 != "º" && $0 != "µ" }
  }

  private static func decoded(_ bytes: [UInt8], _ upperHalf: [Unicode.Scalar]) -> String {
    String(
      String.UnicodeScalarView(
        bytes.map { byte in byte < 0x80 ? Unicode.Scalar(byte) : upperHalf[Int(byte) - 0x80] }))
  }

  /// Bytes 80 to FF of IBM code page 850: what Windows in Western Europe writes; its letters are those of 437 and more.
  private static let codePage850 = Array(
    ("ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤"
      + "ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{AD}±‗¾¶§÷¸°¨·¹³²■\u{A0}").unicodeScalars)

  /// Bytes 80 to FF of Windows-1252, Latin-1 but for 80 to 9F.
  private static let windows1252 =
    Array(
      "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)
    + (0xA0...0xFF).map { Unicode.Scalar(UInt8($0)) }
}
