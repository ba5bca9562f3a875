import Testing

@testable import Importers

@Suite struct DigitSystemTests {
  @Test(arguments: DigitSystem.all)
  func `a script reads its own ten digits and no other's`(_ system: DigitSystem) {
    let digits = "0123456789 ٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ ०१२३४५६७८९ ০১২৩৪৫৬৭৮৯ ၀၁၂၃၄၅၆၇၈၉ ๐๑๒ ０１".split(separator: " ")
    let own = digits.filter { over(String($0)) { system.bytes.digit($0, 0) } != nil }
    #expect(own.count == 1 && own.first?.count == 10)
    for (value, digit) in (own.first ?? "").enumerated() {
      #expect(over(String(digit)) { system.bytes.digit($0, 0) } == value)
    }
  }

  @Test func `no two scripts have one name`() {
    #expect(DigitSystem.all.count >= 6)
    #expect(Set(DigitSystem.all.map(\.name)).count == DigitSystem.all.count)
  }

  @Test func `a number has a digit and not too many`() {
    for (text, value, end) in [("12/", 12, 2), ("7", 7, 1), ("123", nil, nil), ("", nil, nil), ("/", nil, nil)]
      as [(String, Int?, Int?)]
    {
      var index = 0
      let number = over(text) { DigitSystem.latin.bytes.number($0, &index, atMost: 2) }
      #expect(number?.value == value)
      if let end { #expect(index == end && number?.digits == UInt8(end)) }
    }
    var index = 0
    let number = over("١٢x") { DigitSystem.arabicIndic.bytes.number($0, &index, atMost: 4) }
    #expect(number?.value == 12 && number?.digits == 2 && index == 4)
  }
}
