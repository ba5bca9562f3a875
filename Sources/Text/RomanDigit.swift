/// Digits that stand for letters where Cyrillic or Arabic is typed with Latin letters.
enum RomanDigit {
  /// What a digit is read as; other bytes are not.
  ///
  /// 4 ч and 6 ш; 2 hamza, 3 ain, 5 kha, 7 ha, 9 qaf.
  static func letters(_ byte: UInt8) -> StaticString? {
    switch byte {
    case 0x32: ""
    case 0x33: "a"
    case 0x34: "ch"
    case 0x35: "kh"
    case 0x36: "sh"
    case 0x37: "h"
    case 0x39: "q"
    default: nil
    }
  }
}
