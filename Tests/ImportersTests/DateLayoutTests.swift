import Corpus
import Testing

@testable import Importers

@Suite struct DateLayoutTests {
  private func layout(_ lines: [String]) throws -> DateLayout {
    var layout = DateLayout()
    for line in lines {
      let header = try #require(WhatsAppHeaderScannerTests.read(Array(line.utf8)).first).header
      layout.add(header)
      layout.add(header.date)
    }
    return layout
  }

  @Test func `padded parts and a full year put the day first`() throws {
    #expect(try layout(["09/03/2024, 10:00 - a", "10/03/2024, 10:00 - a"]).isDayFirstOnly)
    #expect(try !layout(["09/03/2024, 10:00 - a", "9/3/2024, 10:00 - a"]).isDayFirstOnly)
    #expect(try !layout(["09/03/24, 10:00 - a"]).isDayFirstOnly)
  }

  @Test func `one line that an American phone does not write is enough`() throws {
    let american = "3/9/24, 2:05\u{202F}PM - a"
    #expect(try layout([american, "3/10/24, 2:05\u{202F}PM - a"]).isMonthFirstOnly)
    for other in [
      "3/09/24, 2:05\u{202F}PM - a", "3/9/2024, 2:05\u{202F}PM - a", "3/9/24, 2:05 PM - a", "3/9/24, 14:05 - a",
    ] {
      #expect(try !layout([american, other]).isMonthFirstOnly, "\(other)")
    }
  }

  @Test func `times with their part of the day in front are told from others`() throws {
    #expect(try layout(["24. 3. 9. PM 2:05 - a"]).allDayPartsInFront)
    #expect(try !layout(["24. 3. 9. PM 2:05 - a", "24. 3. 9. 14:05 - a"]).allDayPartsInFront)
    #expect(try !layout(["9. 3. 24. 2:05 PM - a"]).allDayPartsInFront)
  }
}
