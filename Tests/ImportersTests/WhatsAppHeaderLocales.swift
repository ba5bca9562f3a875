import Corpus

/// 9 March 2024 as the phones of a region write it in the headers of an export: at 14:05 on the 24-hour clock, and on
/// the 12-hour clock at 14:05, at 12:30 and at 00:30.
///
/// Sources: CLDR 48 short date and time; samples of whats_json where the shape is one of real files.
struct WhatsAppHeaderLocale: Sendable, CustomStringConvertible {
  let description: String
  let order: DateOrder
  let clock24: String
  let afternoon: String?
  let noon: String?
  let midnight: String?

  private init(
    _ name: String, _ order: DateOrder, _ clock24: String, _ afternoon: String? = nil, _ noon: String? = nil,
    _ midnight: String? = nil
  ) {
    description = name
    self.order = order
    self.clock24 = clock24
    (self.afternoon, self.noon, self.midnight) = (afternoon, noon, midnight)
  }

  static let all = latin + cyrillicAndGreek + south + east

  private static let latin: [WhatsAppHeaderLocale] = [
    .init(
      "da", .dayMonthYear, "09.03.2024, 14.05", "09.03.2024, 2.05 PM", "09.03.2024, 12.30 PM", "09.03.2024, 12.30 AM"),
    .init("da older", .dayMonthYear, "09.03.2024 14.05"),
    .init(
      "en-DK", .dayMonthYear, "09/03/2024, 14.05", "09/03/2024, 2.05 pm", "09/03/2024, 12.30 pm", "09/03/2024, 12.30 am"
    ),
    .init(
      "en-GB", .dayMonthYear, "09/03/2024, 14:05", "09/03/2024, 2:05 pm", "09/03/2024, 12:30 pm", "09/03/2024, 12:30 am"
    ),
    .init(
      "en-US", .monthDayYear, "3/9/24, 14:05", "3/9/24, 2:05\u{202F}PM", "3/9/24, 12:30\u{202F}PM",
      "3/9/24, 12:30\u{202F}AM"),
    .init(
      "en-US before 2023", .monthDayYear, "3/9/24, 14:05", "3/9/24, 2:05 PM", "3/9/24, 12:30 PM", "3/9/24, 12:30 AM"),
    .init("en-IN", .dayMonthYear, "09/03/24, 14:05", "09/03/24, 2:05 pm", "09/03/24, 12:30 pm", "09/03/24, 12:30 am"),
    .init(
      "en-CA", .dayMonthYear, "2024-03-09, 14:05", "2024-03-09, 2:05 p.m.", "2024-03-09, 12:30 p.m.",
      "2024-03-09, 12:30 a.m."),
    .init(
      "en-ZA", .dayMonthYear, "2024/03/09, 14:05", "2024/03/09, 2:05 pm", "2024/03/09, 12:30 pm", "2024/03/09, 12:30 am"
    ),
    .init(
      "de", .dayMonthYear, "09.03.24, 14:05", "09.03.24, 2:05 nachm.", "09.03.24, 12:30 nachm.", "09.03.24, 12:30 vorm."
    ),
    .init(
      "de words", .dayMonthYear, "09.03.24, 14:05", "09.03.24, 2:05 nachmittags", "09.03.24, 12:30 mittags",
      "09.03.24, 12:30 nachts"),
    .init("pl", .dayMonthYear, "9.03.2024, 14:05", "9.03.2024, 2:05 PM", "9.03.2024, 12:30 PM", "9.03.2024, 12:30 AM"),
    .init(
      "ro", .dayMonthYear, "09.03.2024, 14:05", "09.03.2024, 2:05 p.m.", "09.03.2024, 12:30 p.m.",
      "09.03.2024, 12:30 a.m."),
    .init(
      "lt", .dayMonthYear, "2024-03-09 14:05", "2024-03-09 02:05 popiet", "2024-03-09 12:30 popiet",
      "2024-03-09 12:30 priešpiet"),
    .init(
      "lv", .dayMonthYear, "09.03.24 14:05", "09.03.24 2:05 pēcp.", "09.03.24 12:30 pēcp.", "09.03.24 12:30 priekšp."),
    .init("et", .dayMonthYear, "09.03.24, 14:05", "09.03.24, 2:05 PM", "09.03.24, 12:30 PM", "09.03.24, 12:30 AM"),
    .init("az", .dayMonthYear, "09.03.24, 14:05", "09.03.24, 2:05 PM", "09.03.24, 12:30 PM", "09.03.24, 12:30 AM"),
    .init(
      "hu", .dayMonthYear, "2024. 03. 09. 14:05", "2024. 03. 09. du. 2:05", "2024. 03. 09. du. 12:30",
      "2024. 03. 09. de. 12:30"),
    .init("cs", .dayMonthYear, "09.03.24 14:05", "09.03.24 2:05 odp.", "09.03.24 12:30 odp.", "09.03.24 12:30 dop."),
    .init("sk", .dayMonthYear, "9. 3. 2024 14:05", "9. 3. 2024 2:05 PM", "9. 3. 2024 12:30 PM", "9. 3. 2024 12:30 AM"),
    .init(
      "hr", .dayMonthYear, "09. 03. 2024. 14:05", "09. 03. 2024. 2:05 PM", "09. 03. 2024. 12:30 PM",
      "09. 03. 2024. 12:30 AM"),
    .init(
      "sr", .dayMonthYear, "9. 3. 2024. 14:05", "9. 3. 2024. 2:05 PM", "9. 3. 2024. 12:30 PM", "9. 3. 2024. 12:30 AM"),
    .init("sr older", .dayMonthYear, "9.3.24. 14.05"),
    .init(
      "sl", .dayMonthYear, "9. 3. 24, 14:05", "9. 3. 24, 2:05 pop.", "9. 3. 24, 12:30 pop.", "9. 3. 24, 12:30 dop."),
    .init("sq", .dayMonthYear, "9.3.24, 14:05", "9.3.24, 2:05 m.d.", "9.3.24, 12:30 m.d.", "9.3.24, 12:30 p.d."),
    .init(
      "es", .dayMonthYear, "9/3/24, 14:05", "9/3/24, 2:05\u{A0}p.\u{A0}m.", "9/3/24, 12:30\u{A0}p.\u{A0}m.",
      "9/3/24, 12:30\u{A0}a.\u{A0}m."),
    .init(
      "es-MX", .dayMonthYear, "09/03/24, 14:05", "09/03/24, 2:05 p.m.", "09/03/24, 12:30 p.m.", "09/03/24, 12:30 a.m."),
    .init("it", .dayMonthYear, "09/03/24, 14:05", "09/03/24, 2:05 PM", "09/03/24, 12:30 PM", "09/03/24, 12:30 AM"),
    .init(
      "pt-BR", .dayMonthYear, "09/03/2024 14:05", "09/03/2024 2:05 PM", "09/03/2024 12:30 PM", "09/03/2024 12:30 AM"),
    .init("fr", .dayMonthYear, "09/03/2024 14:05", "09/03/2024 2:05 PM", "09/03/2024 12:30 PM", "09/03/2024 12:30 AM"),
    .init("fr older", .dayMonthYear, "09/03/2024 à 14:05"),
    .init(
      "nl", .dayMonthYear, "09-03-2024 14:05", "09-03-2024 2:05 p.m.", "09-03-2024 12:30 p.m.", "09-03-2024 12:30 a.m."),
    .init("nl newer", .dayMonthYear, "09-03-2024, 14:05"),
    .init("sv", .dayMonthYear, "2024-03-09 14:05", "2024-03-09 2:05 em", "2024-03-09 12:30 em", "2024-03-09 12:30 fm"),
    .init(
      "nb", .dayMonthYear, "09.03.2024, 14:05", "09.03.2024, 2:05 p.m.", "09.03.2024, 12:30 p.m.",
      "09.03.2024, 12:30 a.m."),
    .init(
      "is", .dayMonthYear, "9.3.2024, 14:05", "9.3.2024, 2:05 e.h.", "9.3.2024, 12:30 e.h.", "9.3.2024, 12:30 f.h."),
    .init(
      "fi", .dayMonthYear, "9.3.2024 klo 14.05", "9.3.2024 klo 2.05 ip.", "9.3.2024 klo 12.30 ip.",
      "9.3.2024 klo 12.30 ap."),
    .init("tr", .dayMonthYear, "9.03.2024 14:05", "9.03.2024 ÖS 2:05", "9.03.2024 ÖS 12:30", "9.03.2024 ÖÖ 12:30"),
    .init("id", .dayMonthYear, "09/03/24 14.05", "09/03/24 2.05 PM", "09/03/24 12.30 PM", "09/03/24 12.30 AM"),
    .init("so", .dayMonthYear, "09/03/24, 14:05", "09/03/24, 2:05 GD", "09/03/24, 12:30 GD", "09/03/24, 12:30 GH"),
    .init("ku", .dayMonthYear, "09.03.2024 14:05", "09.03.2024 2:05 PN", "09.03.2024 12:30 PN", "09.03.2024 12:30 BN"),
    .init("uz", .dayMonthYear, "09/03/24, 14:05", "09/03/24, 2:05 TK", "09/03/24, 12:30 TK", "09/03/24, 12:30 TO"),
    .init("ms", .dayMonthYear, "9/03/24, 14:05", "9/03/24, 2:05 PTG", "9/03/24, 12:30 PTG", "9/03/24, 12:30 PG"),
    .init(
      "af", .monthDayYear, "2024-03-09 14:05", "2024-03-09 2:05 nm.", "2024-03-09 12:30 nm.", "2024-03-09 12:30 vm."),
    .init("vi", .dayMonthYear, "14:05 9/3/24", "2:05 CH 9/3/24", "12:30 CH 9/3/24", "12:30 SA 9/3/24"),
  ]

  private static let cyrillicAndGreek: [WhatsAppHeaderLocale] = [
    .init("uk", .dayMonthYear, "09.03.24, 14:05", "09.03.24, 2:05 пп", "09.03.24, 12:30 пп", "09.03.24, 12:30 дп"),
    .init(
      "ru", .dayMonthYear, "09.03.2024, 14:05", "09.03.2024, 2:05 PM", "09.03.2024, 12:30 PM", "09.03.2024, 12:30 AM"),
    .init(
      "bg", .dayMonthYear, "9.03.24 г., 14:05", "9.03.24 г., 2:05 ч. pm", "9.03.24 г., 12:30 ч. pm",
      "9.03.24 г., 12:30 ч. am"),
    .init(
      "bg older", .dayMonthYear, "9.03.24\u{202F}г., 14:05 ч.", "9.03.24 г., 2:05 сл.об.", "9.03.24 г., 12:30 сл.об.",
      "9.03.24 г., 12:30 пр.об."),
    .init(
      "mk", .dayMonthYear, "9.3.2024 г., 14:05", "9.3.2024 г., 2:05 попл.", "9.3.2024 г., 12:30 попл.",
      "9.3.2024 г., 12:30 претпл."),
    .init("ka", .dayMonthYear, "09.03.24, 14:05", "09.03.24, 2:05 PM", "09.03.24, 12:30 PM", "09.03.24, 12:30 AM"),
    .init("hy", .dayMonthYear, "09.03.24, 14:05", "09.03.24, 2:05 PM", "09.03.24, 12:30 PM", "09.03.24, 12:30 AM"),
    .init("el", .dayMonthYear, "9/3/24, 14:05", "9/3/24, 2:05 μ.μ.", "9/3/24, 12:30 μ.μ.", "9/3/24, 12:30 π.μ."),
    .init(
      "el capitals", .dayMonthYear, "9/3/24, 14:05", "9/3/24, 2:05 Μ.Μ.", "9/3/24, 12:30 Μ.Μ.", "9/3/24, 12:30 Π.Μ."),
  ]

  private static let south: [WhatsAppHeaderLocale] = [
    .init(
      "ar", .dayMonthYear, "9\u{200F}/3\u{200F}/2024، 14:05", "9\u{200F}/3\u{200F}/2024، 2:05 م",
      "9\u{200F}/3\u{200F}/2024، 12:30 م", "9\u{200F}/3\u{200F}/2024، 12:30 ص"),
    .init(
      "ar-EG", .dayMonthYear, "٩\u{200F}/٣\u{200F}/٢٠٢٤، ١٤:٠٥", "٩\u{200F}/٣\u{200F}/٢٠٢٤، ٢:٠٥\u{A0}م",
      "٩\u{200F}/٣\u{200F}/٢٠٢٤، ١٢:٣٠\u{A0}م", "٩\u{200F}/٣\u{200F}/٢٠٢٤، ١٢:٣٠\u{A0}ص"),
    .init(
      "fa", .dayMonthYear, "۱۴۰۲/۱۲/۱۹, ۱۴:۰۵", "۱۴۰۲/۱۲/۱۹،\u{200F} ۲:۰۵ ب.ظ.", "۱۴۰۲/۱۲/۱۹,\u{200F} ۱۲:۳۰ ب.ظ.",
      "۱۴۰۲/۱۲/۱۹,\u{200F} ۱۲:۳۰ ق.ظ."),
    .init("fa Gregorian", .dayMonthYear, "۲۰۲۴/۳/۹, ۱۴:۰۵"),
    .init(
      "ps", .dayMonthYear, "۱۴۰۲/۱۲/۱۹ ۱۴:۰۵", "۱۴۰۲/۱۲/۱۹ ۲:۰۵ غ.و.", "۱۴۰۲/۱۲/۱۹ ۱۲:۳۰ غ.و.", "۱۴۰۲/۱۲/۱۹ ۱۲:۳۰ غ.م."),
    .init("ckb", .dayMonthYear, "٢٠٢٤-٠٣-٠٩ ١٤:٠٥"),
    .init("ur", .dayMonthYear, "9/3/24، 14:05", "9/3/24، 2:05 PM", "9/3/24، 12:30 PM", "9/3/24، 12:30 AM"),
    .init("hi", .dayMonthYear, "9/3/24, 14:05", "9/3/24, 2:05 pm", "9/3/24, 12:30 pm", "9/3/24, 12:30 am"),
    .init("bn", .dayMonthYear, "৯/৩/২৪, ১৪:০৫", "৯/৩/২৪, ২:০৫ PM", "৯/৩/২৪, ১২:৩০ PM", "৯/৩/২৪, ১২:৩০ AM"),
    .init("as", .dayMonthYear, "৯-৩-২০২৪ ১৪.০৫"),
    .init("ne", .yearMonthDay, "२४/३/९, १४:०५", "२४/३/९, २:०५ अपराह्न", "२४/३/९, १२:३० अपराह्न", "२४/३/९, १२:३० पूर्वाह्न"),
    .init("mr", .dayMonthYear, "९/३/२४, १४:०५", "९/३/२४, २:०५ PM", "९/३/२४, १२:३० PM", "९/३/२४, १२:३० AM"),
    .init("pa", .dayMonthYear, "9/3/24, 14:05", "9/3/24, 2:05 PM", "9/3/24, 12:30 PM", "9/3/24, 12:30 AM"),
    .init("ta", .dayMonthYear, "9/3/24, 14:05", "9/3/24, 2:05 பிற்பகல்", "9/3/24, 12:30 பிற்பகல்", "9/3/24, 12:30 முற்பகல்"),
    .init("te", .dayMonthYear, "09-03-24 14:05", "09-03-24 2:05 PM", "09-03-24 12:30 PM", "09-03-24 12:30 AM"),
    .init(
      "si", .dayMonthYear, "2024-03-09, 14.05", "2024-03-09, ප.ව. 2.05", "2024-03-09, ප.ව. 12.30",
      "2024-03-09, පෙ.ව. 12.30"),
    .init("my", .dayMonthYear, "၉/၃/၂၄ ၁၄:၀၅", "၉/၃/၂၄ ညနေ ၂:၀၅", "၉/၃/၂၄ ညနေ ၁၂:၃၀", "၉/၃/၂၄ နံနက် ၁၂:၃၀"),
    .init("th", .dayMonthYear, "9/3/67 14:05", "9/3/67 2:05 หลังเที่ยง", "9/3/67 12:30 หลังเที่ยง", "9/3/67 12:30 ก่อนเที่ยง"),
    .init(
      "en with Buddhist years", .monthDayYear, "3/9/2567 BE, 14:05", "3/9/2567 BE, 2:05 PM", "3/9/2567 BE, 12:30 PM",
      "3/9/2567 BE, 12:30 AM"),
    .init(
      "en with Iranian years", .monthDayYear, "12/19/1402 AP, 14:05", "12/19/1402 AP, 2:05 PM",
      "12/19/1402 AP, 12:30 PM", "12/19/1402 AP, 12:30 AM"),
    .init(
      "he", .dayMonthYear, "9.3.2024, 14:05", "9.3.2024, 2:05 אחה״צ", "9.3.2024, 12:30 אחה״צ", "9.3.2024, 12:30 לפנה״צ"),
    .init(
      "am", .dayMonthYear, "09/03/2024 14:05", "09/03/2024 2:05 ከሰዓት", "09/03/2024 12:30 ከሰዓት", "09/03/2024 12:30 ጥዋት"),
    .init("ti", .monthDayYear, "3/9/24 14:05", "3/9/24 2:05 ድ.ቀ.", "3/9/24 12:30 ድ.ቀ.", "3/9/24 12:30 ቅ.ቀ."),
  ]

  private static let east: [WhatsAppHeaderLocale] = [
    .init("zh-CN", .dayMonthYear, "2024/3/9 14:05", "2024/3/9 下午02:05", "2024/3/9 下午12:30", "2024/3/9 上午12:30"),
    .init(
      "zh-TW", .dayMonthYear, "2024/3/9\u{2009}14:05", "2024/3/9\u{2009}下午2:05", "2024/3/9\u{2009}中午12:30",
      "2024/3/9\u{2009}凌晨12:30"),
    .init("zh-HK", .dayMonthYear, "9/3/2024 14:05", "9/3/2024 下午2:05", "9/3/2024 中午12:30", "9/3/2024 凌晨12:30"),
    .init("ja", .dayMonthYear, "2024/03/09 14:05", "2024/03/09 午後2:05", "2024/03/09 午後0:30", "2024/03/09 午前0:30"),
    .init(
      "en with Japanese years", .monthDayYear, "3/9/R6, 14:05", "3/9/R6, 2:05 PM", "3/9/R6, 12:30 PM",
      "3/9/R6, 12:30 AM"),
    .init(
      "ja with Japanese years", .dayMonthYear, "R6/03/09 14:05", "R6/03/09 午後2:05", "R6/03/09 午後0:30", "R6/03/09 午前0:30"
    ),
    .init("ko", .yearMonthDay, "24. 3. 9. 14:05", "24. 3. 9. PM 2:05", "24. 3. 9. PM 12:30", "24. 3. 9. AM 12:30"),
    .init(
      "ko older", .dayMonthYear, "2024. 3. 9. 14:05", "2024. 3. 9. 오후 2:05", "2024. 3. 9. 오후 12:30",
      "2024. 3. 9. 오전 12:30"),
  ]

  /// Literal lines of the four families and of old and foreign shapes, with what they mean.
  static let literal: [(line: String, order: DateOrder, time: String, rest: String)] = [
    ("18/03/2022, 14:56 - Bo: Hello", .dayMonthYear, "2022-03-18 14:56:00", "Bo: Hello"),
    ("[3/27/22, 21:41:35] Bo: Hello", .monthDayYear, "2022-03-27 21:41:35", "Bo: Hello"),
    (
      "\u{200E}[3/27/22, 21:41:55] Bo: \u{200E}image omitted", .monthDayYear, "2022-03-27 21:41:55",
      "Bo: \u{200E}image omitted"
    ),
    ("[3/9/24, 2:05:07 PM] - Ana left", .monthDayYear, "2024-03-09 14:05:07", "- Ana left"),
    ("[00:42, 9.9.2017] Bo: x", .dayMonthYear, "2017-09-09 00:42:00", "Bo: x"),
    ("[2:05 PM, 3/9/2024] Bo: x", .monthDayYear, "2024-03-09 14:05:00", "Bo: x"),
    ("[14:05, 2024-03-09] Bo: x", .dayMonthYear, "2024-03-09 14:05:00", "Bo: x"),
    ("[14:05, 9. 3. 2024] Bo: x", .dayMonthYear, "2024-03-09 14:05:00", "Bo: x"),
    ("[오후 2:05, 2024. 3. 9.] Bo: x", .dayMonthYear, "2024-03-09 14:05:00", "Bo: x"),
    ("[14:56:01, 3/18/22] Bo: x", .monthDayYear, "2022-03-18 14:56:01", "Bo: x"),
    ("[3/18/2565 BE, 14:56:01] Bo: x", .monthDayYear, "2022-03-18 14:56:01", "Bo: x"),
    ("[3/18/R4, 14:56:01] Bo: x", .monthDayYear, "2022-03-18 14:56:01", "Bo: x"),
    ("[4/30/H31, 14:56:01] Bo: x", .monthDayYear, "2019-04-30 14:56:01", "Bo: x"),
    ("[١٨\u{200F}/٣\u{200F}/٢٠٢٢، ٢:٥٦:٠٠\u{A0}م] Bo: x", .dayMonthYear, "2022-03-18 14:56:00", "Bo: x"),
    ("\u{200F}[٢٧\u{200F}/٣\u{200F}/٢٠٢٢، ٢:٥٦:٠٠\u{A0}ص] Bo: x", .dayMonthYear, "2022-03-27 02:56:00", "Bo: x"),
    ("[3/27/22 21.41.35] Bo: x", .monthDayYear, "2022-03-27 21:41:35", "Bo: x"),
    ("[09.03.2024, 14.05.43] Bo: x", .dayMonthYear, "2024-03-09 14:05:43", "Bo: x"),
    ("[2024. 3. 9. 오후 2:05:07] Bo: x", .dayMonthYear, "2024-03-09 14:05:07", "Bo: x"),
    ("[2024/3/9 下午2:05:07] Bo: x", .dayMonthYear, "2024-03-09 14:05:07", "Bo: x"),
    ("13.06.18 21.25.15: a: m", .dayMonthYear, "2018-06-13 21:25:15", "a: m"),
    ("3/24/14, 1:59:59 PM: Name: msg", .monthDayYear, "2014-03-24 13:59:59", "Name: msg"),
    ("24/03/14, 21:59: Name: msg", .dayMonthYear, "2014-03-24 21:59:00", "Name: msg"),
    ("12/08/17, 9:01 PM – Name: m", .monthDayYear, "2017-12-08 21:01:00", "Name: m"),
    ("01.04.2015 - 16:00:27; ME: text", .dayMonthYear, "2015-04-01 16:00:27", "ME: text"),
    ("20/6/2017 8:28 p.\u{A0}m. - Michelle: test", .dayMonthYear, "2017-06-20 20:28:00", "Michelle: test"),
    ("02.05.18 à 18:00 - Name: m", .dayMonthYear, "2018-05-02 18:00:00", "Name: m"),
    ("28/05/21 21.44 - Name: m", .dayMonthYear, "2021-05-28 21:44:00", "Name: m"),
    ("\u{FEFF}18/03/2022, 14:56 - A: m", .dayMonthYear, "2022-03-18 14:56:00", "A: m"),
    ("\u{202A}18/03/2022\u{202C}, \u{2068}14:56\u{2069} - A: m", .dayMonthYear, "2022-03-18 14:56:00", "A: m"),
    ("24/3/9 14:05 - Bo: x", .yearMonthDay, "2024-03-09 14:05:00", "Bo: x"),
  ]
}
