import Corpus
import Testing

@testable import Importers

@Suite struct MediaDateEvidenceTests {
  @Test(
    arguments: [
      ("IMG-20220323-WA0002.jpg (file attached)", "2022-03-23"),
      ("<attached: 00000035-PHOTO-2022-03-27-21-41-55.jpg>", "2022-03-27"),
      ("call +45 12-345-678", nil), ("IMG-20221399-WA0001.jpg", nil), ("VID-2022032", nil), ("-20220323", nil),
      ("", nil),
    ] as [(String, String?)])
  func `dates in the names of media are found`(_ text: String, _ date: String?) {
    #expect(over(text) { MediaDateEvidence.date(in: $0, from: 0)?.description } == date)
  }

  @Test func `the order whose days lie beside the names wins`() throws {
    let dialect = WhatsAppDialect.all[3]
    var evidence = MediaDateEvidence()
    for (number, line) in [
      "03/04/24, 10:00 - A: IMG-20240304-WA0001.jpg", "05/05/24, 10:00 - A: IMG-20240505-WA0001.jpg",
    ]
    .enumerated() {
      let bytes = Array(line.utf8)
      guard case .header(let header) = WhatsAppHeaderScanner(dialect: dialect).scan(bytes.span) else { continue }
      evidence.add(header, bytes.span, number: number + 1, orders: dialect.orders)
    }
    #expect(evidence.order?.order == .monthDayYear)
    #expect(evidence.order?.line == 1)
    #expect(MediaDateEvidence().order == nil)
  }
}
