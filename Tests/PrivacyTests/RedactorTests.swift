import Privacy
import TestSupport
import Testing

/// What must and must not be redacted, one line per case: the text, a bar, the expected result.
private let cases = """
  # phone numbers
  ring 12345678 nu|ring [PHONE] nu
  call 12 34 56 78|call [PHONE]
  call 12-34-56-78!|call [PHONE]!
  call 1234 5678 pls|call [PHONE] pls
  +4512345678|[PHONE]
  my number is +45 12 34 56 78 ok|my number is [PHONE] ok
  +45\u{A0}12\u{A0}34\u{A0}56\u{A0}78|[PHONE]
  +45 12\u{2011}34\u{2011}56\u{2011}78|[PHONE]
  (+45) 12345678|[PHONE]
  0045 12345678 and 00 45 12 34 56 78|[PHONE] and [PHONE]
  tlf.20304050|tlf.[PHONE]
  tlf:20304050,|tlf:[PHONE],
  wa 20304050wa|wa [PHONE]wa
  +40 722 123 456|[PHONE]
  0722 123 456|[PHONE]
  0722123456 sau 0722-123-456|[PHONE] sau [PHONE]
  +48 601 234 567 albo 601 234 567|[PHONE] albo [PHONE]
  601-234-567|[PHONE]
  +380 67 123 45 67|[PHONE]
  067 123 45 67|[PHONE]
  +370 612 34567|[PHONE]
  8 612 34567|[PHONE]
  +977 9841-234567|[PHONE]
  +880 1711-123456|[PHONE]
  (555) 123-4567|[PHONE]
  20 30 40 50 eller 60 70 80 90|[PHONE] eller [PHONE]
  +4520304050+4560708090|[PHONE][PHONE]
  +45 20 30 40 50 17 kr|[PHONE] 17 kr
  ٠٠٤٥٢٠٣٠٤٠٥٠|[PHONE]
  २०३०४०५०|[PHONE]
  +৪৫ ২০ ৩০ ৪০ ৫০|[PHONE]
  @+4520304050 you there|[PHONE] you there
  @4520304050|[PHONE]
  # not phone numbers
  45 kr|45 kr
  they pay 28 kr for 6 km, before 45|they pay 28 kr for 6 km, before 45
  kl 17.45 and 17:45|kl 17.45 and 17:45
  17.00-18.00|17.00-18.00
  from 17:00 to 21:30 tomorrow|from 17:00 to 21:30 tomorrow
  04.03.2024|04.03.2024
  4/3-2024 kl 17|4/3-2024 kl 17
  2024-03-04 17:42|2024-03-04 17:42
  24-12-2024 17:42|24-12-2024 17:42
  20240304|20240304
  24122024|24122024
  in 2019-2023|in 2019-2023
  2023 2024|2023 2024
  order 123456 is late|order 123456 is late
  #48213|#48213
  Nørrebrogade 12, 2200 København N, 3. tv|Nørrebrogade 12, 2200 København N, 3. tv
  1.000.000 kr|1.000.000 kr
  10 000 000|10 000 000
  450 500 600 kr|450 500 600 kr
  5 of 10, 20 of 30|5 of 10, 20 of 30
  +1 for Friday|+1 for Friday
  +100 kr bonus|+100 kr bonus
  20-25 orders|20-25 orders
  @ 17:00|@ 17:00
  @17|@17
  1 2 3 4 5 6 7 8 9|1 2 3 4 5 6 7 8 9
  # accounts and cards
  4571 1234 5678 9012|[NUMBER]
  4571123456789012|[NUMBER]
  DK50 0040 0440 1162 43|DK[NUMBER]
  konto 1234 1234567|konto [PHONE]
  # CPR
  070761-4285|[CPR]
  my cpr 070761-4285!|my cpr [CPR]!
  0707614285|[CPR]
  070761 4285|[CPR]
  670761-4285|[CPR]
  290204-1234|[CPR]
  0101654000|[CPR]
  # e-mail
  write to ahmed@mail.com.|write to [EMAIL].
  a.b+c_d@sub.mail.co.uk|[EMAIL]
  <x1@y.dk>|<[EMAIL]>
  12345678@mail.com|[EMAIL]
  me @ home|me @ home
  # links
  https://wolt.com/da/x?y=1 look|[URL wolt.com] look
  see https://www.Wolt.com/da.|see [URL wolt.com].
  (http://a.b.dk:8080/x)|([URL a.b.dk])
  https://user:secret@example.com/|[URL example.com]
  www.3f.dk now|[URL 3f.dk] now
  wa.me/4520304050|[URL wa.me]
  chat.whatsapp.com/AbCdEf|[URL chat.whatsapp.com]
  join t.me/couriers|join [URL t.me]
  https://localhost/x|[URL]
  https://20304050.dk|[URL]
  tg://join?x=1|[URL]
  go to borger.dk|go to borger.dk
  and/or kr/time 2/3|and/or kr/time 2/3
  a: // b|a: // b
  # mentions
  @\u{2068}Somebody Else\u{2069} come|[NAME] come
  @\u{2068}~Somebody\u{2069}come|[NAME]come
  @\u{2068}+45 20 30 40 50\u{2069} come|[PHONE] come
  @\u{2068}120363041234567890\u{2069} come|[PHONE] come
  @courier_92 come|[NAME] come
  @all come, @everyone|@all come, @everyone
  # names
  Ahmad come|[NAME] come
  ahmad khan come|[NAME] come
  AHMAD!|[NAME]!
  it is Ahmad's bike|it is [NAME]'s bike
  Ahmads cykel|[NAME] cykel
  ahmadówi|[NAME]
  widziałem Agnieszkę i Agnieszki|widziałem [NAME] i [NAME]
  dla Piotrowi|dla [NAME]
  lui Ionuțului|lui [NAME]
  Ionut e aici|[NAME] e aici
  Søren og soren|[NAME] og [NAME]
  Олександру скажи|[NAME] скажи
  أحمد هنا|[NAME] هنا
  i saw Jean-Pierre|i saw [NAME]
  ahmad_khan92|[NAME]92
  Ahmad/Agnieszka|[NAME]/[NAME]
  Ahmad,Agnieszka|[NAME],[NAME]
  (ahmad)|([NAME])
  😀ahmad😀|😀[NAME]😀
  *Ahmad*|*[NAME]*
  ah\u{200D}mad|[NAME]
  Ahma\u{301}d|[NAME]
  Li Wu is here|[NAME] is here
  call 55 66 77 8 please|call [PHONE] please
  # not names
  ahmadiyya|ahmadiyya
  shakhan|shakhan
  will you come|will you come
  Will you come|Will you come
  I think Will can|I think [NAME] can
  yes. Will you|yes. Will you
  mark the box|mark the box
  Will Mark comes|[NAME] comes
  the wolt courier|the wolt courier
  I ask Wolt Courier|I ask [NAME]
  I ask Wolt|I ask Wolt
  we live in li|we live in li
  # mixed
  Ahmad Khan 20304050 ahmad@mail.com|[NAME] [PHONE] [EMAIL]
  https://facebook.com/ahmad.khan|[URL facebook.com]
  https://ahmad.dk/x|[URL]
  [NAME] and [PHONE] and [URL wolt.com]|[NAME] and [PHONE] and [URL wolt.com]
  [URL ahmad.dk]|[URL]
  [NAME] Ahmad|[NAME]
  hello|hello
  """

private let redactor = Redactor(
  roster: [
    "Ahmad Khan", "Agnieszka 🚲", "~ Piotr W", "Ionuț", "Søren", "Олександр", "أحمد", "Jean-Pierre", "Li Wu",
    "Will Mark", "Wolt Courier", "+370 55 667 78",
  ], commonWords: ["will", "mark", "wolt", "courier"], keptWords: ["wolt", "courier"])

private struct Case: CustomTestStringConvertible {
  var text: String
  var expected: String

  var testDescription: String { text }

  static let all = cases.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
    let parts = line.split(separator: "|", omittingEmptySubsequences: false)
    return Case(text: String(parts[0]), expected: String(parts[1]))
  }
}

struct RedactorTests {
  @Test func `there are enough cases`() {
    #expect(Case.all.count >= 110)
  }

  @Test(arguments: Case.all)
  private func `what identifies a person is replaced and nothing else is`(_ example: Case) {
    #expect(redactor.redact(example.text) == example.expected)
  }

  @Test(arguments: Case.all)
  private func `redacting twice is redacting once`(_ example: Case) {
    let once = redactor.redact(example.text)
    #expect(redactor.redact(once) == once)
  }

  @Test(arguments: ["", "(", "«", "😀", "\u{2068}", "abc ", "ø", "\n", "... "])
  private func `neighbours do not hide a finding`(_ neighbour: String) {
    for (text, expected) in [
      ("20304050", "[PHONE]"), ("ahmad", "[NAME]"), ("070761-4285", "[CPR]"), ("+4520304050", "[PHONE]"),
    ] where !(text == "ahmad" && neighbour == "ø") {
      #expect(redactor.redact(neighbour + text) == neighbour + expected)
    }
    for (text, expected) in [("20304050", "[PHONE]"), ("070761-4285", "[CPR]"), ("@\u{2068}x\u{2069}", "[NAME]")] {
      #expect(redactor.redact(text + neighbour) == expected + neighbour)
    }
  }

  @Test func `random mixtures of pieces are redacted stably and keep no planted number`() {
    let pieces = [
      "20304050", "+45", " ", "ahmad", "@", "\u{2068}", "\u{2069}", "12", "34", "-", ".", "/", "www.", "https://",
      "x.dk",
      "[NAME]", "[", "]", "URL ", "Will", "Li", "Wu", ":", "\n", "ø", "é", "😀", "0045", "(", ")", "kr", "2024", "a",
      "mail.com",
      "8", "_", "'s", "\u{200B}", "\u{A0}", "Khan", "3f", "070761", "4285",
    ]
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<20_000 {
      let text = (0..<Int.random(in: 1...9, using: &generator)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &generator)]
      }.joined()
      let once = redactor.redact(text)
      #expect(redactor.redact(once) == once, "\(text.debugDescription)")
      #expect(!once.contains("20304050") && !(" " + once).contains(" ahmad "), "\(text.debugDescription)")
    }
  }

  @Test func `random bytes never crash and are redacted stably`() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      let once = redactor.redact(String(decoding: bytes, as: UTF8.self))
      #expect(redactor.redact(once) == once, "\(bytes)")
    }
  }

  @Test(arguments: [
    "1 ", "@", "a@", "a.", "/", "a.b/", "1", "[", "[URL ", "@\u{2068}", "ahmad ", "+", "(", "://", "Li ",
  ])
  func `hostile repetitions take linear time`(_ piece: String) {
    let short = String(repeating: piece, count: 4000)
    let long = String(repeating: piece, count: 64_000)
    var result = ""
    let base = ThreadTime.least(of: 3) { result = redactor.redact(short) }
    let more = ThreadTime.least(of: 3) { result = redactor.redact(long) }
    #expect(more < base * 64 + .milliseconds(50))
    #expect(redactor.redact(result) == result)
  }

  @Test func `masking for users takes common words of names in any place`() {
    #expect(redactor.mask("WhatsApp Chat with will.txt") == "WhatsApp Chat with [NAME].txt")
    #expect(redactor.redact("WhatsApp Chat with will.txt") == "WhatsApp Chat with will.txt")
    #expect(redactor.mask("Wolt Copenhagen") == "Wolt Copenhagen")
  }

  @Test func `a roster of nobody still redacts numbers and mentions`() {
    let redactor = Redactor(roster: [])
    #expect(redactor.redact("Ahmad 20304050 @\u{2068}Ahmad\u{2069}") == "Ahmad [PHONE] [NAME]")
  }
}
