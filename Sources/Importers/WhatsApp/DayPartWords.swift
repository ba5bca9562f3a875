/// THE list of words for parts of the day.
///
/// Spelled in lower case without blanks, dots and marks. A word stands before or behind the time; a locale without an
/// entry writes `AM` and `PM`.
enum DayPartWords {
  /// One spelling.
  struct Word: Sendable {
    let bytes: [UInt8]
    let part: DayPart
  }

  static let all: [Word] =
    halves.flatMap { [Word($0.am, .morning), Word($0.pm, .afternoon)] }
    + parts.map { Word($0.word, DayPart(from: $0.from, to: $0.to)) }

  /// The two halves of the day, names `a` of CLDR 48; more spellings of one language are further rows.
  private static let halves: [(am: String, pm: String)] = [
    ("am", "pm"),  // en, es (`p. m.`), nb, ro, and whoever has no words
    ("fm", "em"), ("förmiddag", "eftermiddag"),  // sv
    ("ap", "ip"),  // fi
    ("fh", "eh"),  // is
    ("dop", "odp"), ("dop", "pop"), ("dopoldne", "popoldne"),  // cs; sl
    ("πμ", "μμ"),  // el
    ("pd", "md"), ("paradite", "pasdite"),  // sq
    ("дп", "пп"),  // uk
    ("претпл", "попл"), ("претпладне", "попладне"),  // mk
    ("проб", "слоб"), ("чam", "чpm"),  // bg: `2:05 ч. pm`, older `пр.об.`
    ("priešpiet", "popiet"),  // lt
    ("priekšp", "pēcp"), ("priekšp", "pēcpusd"), ("priekšpusdienā", "pēcpusdienā"),  // lv
    ("öö", "ös"),  // tr
    ("pg", "ptg"),  // ms
    ("vm", "nm"),  // af
    ("rn", "in"),  // ga
    ("үө", "үх"),  // mn
    ("sa", "ch"),  // vi
    ("de", "du"),  // hu, before the time
    ("gh", "gd"),  // so
    ("bn", "pn"),  // ku
    ("to", "tk"),  // uz
    ("ጥዋት", "ከሰዓት"),  // am
    ("ቅቀ", "ድቀ"),  // ti
    ("ص", "م"), ("صباحًا", "مساءً"),  // ar
    ("قظ", "بظ"), ("قبلازظهر", "بعدازظهر"), ("قبل\u{200C}ازظهر", "بعدازظهر"),  // fa
    ("غم", "غو"),  // ps
    ("לפנה״צ", "אחה״צ"),  // he
    ("पूर्वाह्न", "अपराह्न"), ("मपू", "मउ"),  // ne, older hi; older mr
    ("පෙව", "පව"),  // si, before the time
    ("முற்பகல்", "பிற்பகல்"),  // ta
    ("ก่อนเที่ยง", "หลังเที่ยง"),  // th
    ("နံနက်", "ညနေ"),  // my, before the time
    ("上午", "下午"),  // zh, before the time
    ("午前", "午後"),  // ja, before the time; hours 0 … 11
    ("오전", "오후"),  // ko, before the time
  ]

  /// Words for shorter parts, names `B` of CLDR 48 with their hours, and some hours around them that older phones
  /// called so: still only one of two hours twelve apart.
  private static let parts: [(word: String, from: UInt8, to: UInt8)] = [
    // zh-TW, zh-HK and phones in Chinese: night has its own word.
    ("午夜", 0, 1), ("凌晨", 0, 6), ("清晨", 4, 9), ("早上", 4, 12), ("中午", 11, 14), ("晚上", 17, 24),
    // de (WhatsR); `vorm.` and `nachm.` were the halves of the day in CLDR 24.
    ("nachts", 0, 5), ("morgens", 4, 11), ("vorm", 0, 12), ("vormittags", 0, 12), ("mittags", 11, 15),
    ("nachm", 12, 24), ("nachmittags", 12, 24), ("abends", 17, 24),
  ]
}

extension DayPartWords.Word {
  fileprivate init(_ word: String, _ part: DayPart) {
    self.init(bytes: Array(word.utf8), part: part)
  }
}
