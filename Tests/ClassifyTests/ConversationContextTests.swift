import Classify
import Corpus
import Testing

@Suite struct ConversationContextTests {
  @Test func `the fifth message pushes the first out`() {
    var context = ConversationContext()
    context.push(codes: [CodeID("R-CTA"), CodeID("R-ID")])
    for _ in 0..<3 { context.push(.nothing) }
    #expect(context.contains(anyOf: [CodeID("C-ASK"), CodeID("R-ID")]))
    #expect(!context.contains(anyOf: [CodeID("C-ASK")]))
    context.push(.nothing)
    #expect(!context.contains(anyOf: [CodeID("R-ID")]))
  }
}
