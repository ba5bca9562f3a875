import Classify
import Corpus
import Testing

@Suite struct ConversationContextTests {
  @Test func `the fifth message pushes the first out`() {
    var context = ConversationContext()
    context.push(codes: [CodeID("R-CTA"), CodeID("R-ID")], themes: [])
    for _ in 0..<3 { context.push(.nothing) }
    #expect(context.contains(anyOf: [CodeID("C-ASK"), CodeID("R-ID")]))
    #expect(!context.contains(anyOf: [CodeID("C-ASK")]))
    context.push(.nothing)
    #expect(!context.contains(anyOf: [CodeID("R-ID")]))
  }

  @Test func `the themes are those of the nearest message with a code, not further back than asked for`() {
    var context = ConversationContext()
    context.push(codes: [CodeID("C-VENT")], themes: [ThemeID("PAY")])
    context.push(codes: [CodeID("C-VENT")], themes: [ThemeID("WAIT")])
    context.push(codes: [CodeID("N-SOC")], themes: [ThemeID("LIFE")])
    #expect(context.themes(ofMessageWith: [CodeID("C-VENT")]) == [ThemeID("WAIT")])
    #expect(context.themes(ofMessageWith: [CodeID("C-VENT")], within: 1) == [])
    #expect(context.contains(anyOf: [CodeID("C-VENT")], within: 2))
    #expect(!context.contains(anyOf: [CodeID("C-VENT")], within: 1))
  }
}
