import Privacy
import Testing

struct CPRNumberTests {
  private func digits(_ text: String) -> [UInt8] { text.utf8.compactMap { $0 >= 0x30 && $0 <= 0x39 ? $0 - 0x30 : nil } }

  @Test func `the official specimen is plausible and satisfies the check sum`() {
    #expect(CPRNumber.isPlausible(digits("070761-4285")))
    #expect(CPRNumber.satisfiesCheckSum(digits("070761-4285")))
  }

  @Test func `a number that fails the check sum is still plausible`() {
    #expect(!CPRNumber.satisfiesCheckSum(digits("010165-4000")))
    #expect(CPRNumber.isPlausible(digits("010165-4000")))
  }

  @Test(arguments: [
    ("290204-1234", true), ("290203-1234", false), ("290200-1234", false), ("290200-4234", true),
    ("310499-1234", false),
    ("321299-1234", false), ("000199-1234", false), ("010099-1234", false), ("011399-1234", false),
    ("670761-4285", true),
    ("920761-4285", false), ("610199-1234", true), ("600199-1234", false), ("290256-5000", true), ("290260-5000", true),
    ("290258-5000", false),
  ])
  func `the day must exist in the century that the seventh digit tells`(_ number: String, _ isPlausible: Bool) {
    #expect(CPRNumber.isPlausible(digits(number)) == isPlausible)
  }

  @Test(arguments: ["", "070761", "07076142851"])
  func `other lengths are no CPR numbers`(_ number: String) {
    #expect(!CPRNumber.isPlausible(digits(number)))
  }
}
