import Classify
import Corpus
import Languages
import Testing

@Suite struct SideMatchesTests {
  private typealias Small = SmallCodebook

  private func spans(_ text: String, _ rule: Rule) -> [String] {
    let coding = Small.classify(text, [rule])
    return coding.codings.map { coding in
      String(
        String.UnicodeScalarView(
          text.unicodeScalars.dropFirst(coding.span.start).prefix(coding.span.end - coding.span.start)))
    }
  }

  @Test func `all_of asks for every pattern in any order, and what it finds is evidence`() {
    let rule = Small.frame("r", "R-CTA", ["everybody"], allOf: ["log off", "friday"])
    #expect(spans("ok friday everybody please log off now", rule) == ["friday everybody please log off"])
    #expect(spans("log off, everybody, on friday", rule) == ["log off, everybody, on friday"])
    #expect(spans("friday everybody works", rule) == [])
    #expect(spans("log off friday", rule) == [])
  }

  static let scopes: [(Rule.Scope, String, Bool)] = [
    (.clause, "everybody log off", true), (.clause, "everybody here, log off", false),
    (.sentence, "everybody here, log off", true), (.sentence, "everybody. log off", false),
    (.message, "everybody. log off", true),
  ]

  @Test(arguments: scopes)
  func `within says how far all_of and unless_here reach`(_ scope: Rule.Scope, _ text: String, _ isNear: Bool) {
    let all = Small.frame("all", "R-CTA", ["everybody"], allOf: ["log off"], within: scope)
    let not = Small.frame("not", "R-CTA", ["everybody"], unlessHere: ["log off"], within: scope)
    #expect(!spans(text, all).isEmpty == isNear)
    #expect(spans(text, not).isEmpty == isNear)
  }

  @Test func `one word does not serve two patterns`() {
    let rule = Small.frame("r", "R-CTA", ["@ACT"], allOf: ["strike"])
    #expect(spans("strike", rule) == [])
    #expect(spans("strike strike", rule) == ["strike strike"])
    #expect(spans("log off and strike", rule) == ["log off and strike"])
  }

  @Test func `a negation between what all_of joins denies it, one among the matched words does not`() {
    let rule = Small.frame("r", "R-INT", ["i"], allOf: ["strike", "friday"])
    #expect(spans("i strike on friday", rule) == ["i strike on friday"])
    #expect(spans("i will not strike on friday", rule) == [])
    let denied = Small.frame("r", "R-CTA", ["friday"], allOf: ["dont take|accept"])
    #expect(spans("friday dont take any", denied) == ["friday dont take"])
  }

  @Test func `what stands more than forty words away is not near`() {
    let rule = Small.frame("r", "R-CTA", ["everybody"], allOf: ["strike"])
    let far = String(repeating: "word ", count: 45)
    #expect(spans("everybody \(far)strike", rule) == [])
    #expect(spans("everybody \(String(repeating: "word ", count: 30))strike", rule).count == 1)
    let anywhere = Small.frame("r", "R-CTA", ["everybody"], allOf: ["strike"], within: .message)
    #expect(spans("everybody \(far)strike", anywhere).count == 1)
  }

  @Test func `a long row of candidates and of what they ask for takes time in n log n`() {
    let rule = Small.frame("r", "R-CTA", ["everybody"], allOf: ["strike"], unlessHere: ["never"])
    var classifier = Classifier(Small.compiled([rule]))
    func seconds(_ count: Int) -> Double {
      let text = String(repeating: "everybody strike ", count: count)
      let clock = ContinuousClock()
      let time = (0..<3).map { _ in clock.measure { _ = classifier.classify(text) } }.min() ?? .zero
      return Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds)
    }
    _ = seconds(100)
    let work = classifier.work
    _ = seconds(2_000)
    let first = classifier.work - work
    _ = seconds(20_000)
    #expect(classifier.work - work - first <= first * 11)
  }
}
