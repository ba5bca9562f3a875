import Privacy
import Testing

struct PhoneNumberTests {
  @Test(arguments: [
    "+45 12 34 56 78", "+4512345678", "004512345678", "00 45 12 34 56 78", "+45\u{A0}12\u{A0}34\u{A0}56\u{A0}78",
    "+45 12\u{2011}34\u{2011}56\u{2011}78", "(+45) 12-34-56-78", "12345678", "12 34 56 78", "1234 5678",
    "\u{202A}+45 12 34 56 78\u{202C}", "+45 (0) 12345678", "+४५ १२३४५६७८",
  ])
  func `every spelling of a Danish number is one number`(_ text: String) {
    #expect(PhoneNumber.e164(text) == "+4512345678")
  }

  @Test(arguments: [
    ("+40 722 123 456", "+40722123456"), ("0048 601 234 567", "+48601234567"), ("+1 (555) 123-4567", "+15551234567"),
  ])
  func `other countries keep their code`(_ text: String, _ expected: String) {
    #expect(PhoneNumber.e164(text) == expected)
  }

  @Test(arguments: [
    "", "+", "Ahmad", "1234567", "123456789", "12345678a", "+45+12345678", "+1234567890123456", "++4512345678",
    "😀12345678",
  ])
  func `anything else is no number`(_ text: String) {
    #expect(PhoneNumber.e164(text) == nil)
  }
}
