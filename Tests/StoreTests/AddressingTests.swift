import Corpus
import Testing

@testable import Store

@Suite struct AddressingTests {
  @Test func `every addressee with every target has a number of its own, which gives both back`() {
    var numbers: Set<Int64> = []
    for addressee in [Addressee?.none] + Addressee.allCases {
      for target in [Target?.none] + Target.allCases {
        let coding = Coding(
          code: CodeID("R-CTA"), rule: RuleID("en/r"), span: ScalarSpan(start: 0, end: 1), rung: .callToAction,
          addressee: addressee, target: target)
        let number = Addressing(of: coding).number
        #expect(numbers.insert(number).inserted)
        #expect((0...255).contains(number))
        let back = Addressing(number: number)
        #expect(back.addressee == addressee)
        #expect(back.target == target)
      }
    }
    #expect(numbers.count == 30)
    #expect(Addressing(number: 255).addressee == nil)
  }
}
