import Analyse
import Classify
import Corpus
import Testing

@testable import Pipeline

@Suite struct GoldCoderTests {
  private static let codebook = Result { try CodebookSource.ready(nil).compiled }

  private static func gold(
    codes: [String]?, modality: Modality? = nil, form: ActionForm?? = .none, themes: [String]? = nil
  ) -> GoldMessage {
    GoldMessage(
      line: 1, id: "1", group: nil, sentAt: nil, language: "en", text: "x", head: .resistance, rung: .callToAction,
      codes: codes.map { $0.map { CodeID($0) } }, themes: themes.map { $0.map { ThemeID($0) } }, modality: modality,
      form: form)
  }

  private static func given(_ code: String, _ modality: Modality = .asserted, _ form: ActionForm? = nil)
    -> MessageCoding
  {
    MessageCoding(
      head: .resistance, rung: .callToAction,
      codings: [
        Coding(
          code: CodeID(code), rule: RuleID("en/x"), span: ScalarSpan(start: 0, end: 1), rung: .callToAction,
          modality: modality, form: form)
      ],
      themes: [ThemeCoding(theme: ThemeID("PAY"), rule: RuleID("en/y"), span: ScalarSpan(start: 0, end: 1))],
      language: "en")
  }

  @Test(
    arguments: [
      (
        gold(codes: ["R-CTA"], modality: .asserted, form: .some(.logoff)), given("R-CTA", .asserted, .logoff), true,
        true
      ),
      (
        gold(codes: ["R-CTA"], modality: .asserted, form: .some(.logoff)), given("R-CTA", .question, .rally), false,
        false
      ),
      (gold(codes: ["R-CTA"], modality: .asserted, form: .some(nil)), given("R-CTA", .asserted, .rally), true, false),
      // Neither names a form: nothing to be right about.
      (gold(codes: ["R-CTA"], modality: .asserted, form: .some(nil)), given("R-CTA"), true, nil),
      // The file does not tell.
      (gold(codes: ["R-CTA"]), given("R-CTA", .asserted, .rally), nil, nil),
      // The rules do not have the main code.
      (
        gold(codes: ["R-INT", "R-CTA"], modality: .asserted, form: .some(.rally)), given("R-CTA", .asserted, .rally),
        nil, nil
      ),
      (gold(codes: nil, modality: .asserted), given("R-CTA"), nil, nil),
    ] as [(GoldMessage, MessageCoding, Bool?, Bool?)])
  func `modality and form are compared where both sides have the main code`(
    gold: GoldMessage, given: MessageCoding, modality: Bool?, form: Bool?
  ) throws {
    let codebook = try Self.codebook.get()
    let pair = GoldCoder(codebook, names: GoldNames([codebook.manual])).pair(gold, given)
    #expect(pair.isModalityRight == modality && pair.isFormRight == form)
  }

  @Test func `themes and codes are compared where the person coded them, each once`() throws {
    let codebook = try Self.codebook.get()
    let coder = GoldCoder(codebook, names: GoldNames([codebook.manual]))
    let bare = coder.pair(Self.gold(codes: nil), Self.given("R-CTA"))
    #expect(!bare.hasThemes && !bare.hasCodes)
    let whole = coder.pair(Self.gold(codes: ["R-CTA", "R-CTA"], themes: ["PAY"]), Self.given("R-CTA"))
    #expect(whole.hasThemes && whole.hasCodes && whole.gold.codes.count == 1)
    #expect(whole.gold.codes == whole.given.codes && whole.gold.themes == whole.given.themes)
  }
}
