import Analyse
import Classify
import Corpus

/// Codes the messages of coded files in their order and puts each beside what the person says.
struct GoldCoder {
  private let names: GoldNames
  private var coder: ThreadCoder

  init(_ codebook: CompiledCodebook, names: GoldNames) {
    self.names = names
    coder = ThreadCoder(codebook)
  }

  /// Another file begins.
  mutating func startFile() { coder.forgetGroups() }

  /// Codes the next message of the file.
  mutating func code(_ message: GoldMessage) -> MessageCoding {
    coder.code(message.text, group: message.group, sentAt: message.sentAt)
  }

  /// A message as both sides see it.
  func pair(_ gold: GoldMessage, _ given: MessageCoding) -> CodingPair {
    // Modality and form belong to a code: they can be compared only where both sides have it.
    let main = gold.codes?.first.flatMap { code in given.codings.first { $0.code == code } }
    var isFormRight: Bool?
    if let main, let form = gold.form, form != nil || main.form != nil { isFormRight = form == main.form }
    return CodingPair(
      gold: CodingPair.Side(
        head: gold.head, rung: gold.rung, themes: names.numbers(of: gold.themes ?? []),
        codes: names.numbers(of: gold.codes ?? [])),
      given: CodingPair.Side(
        head: given.head, rung: given.rung, themes: names.numbers(of: given.themes.lazy.map(\.theme)),
        codes: names.numbers(of: given.codings.lazy.map(\.code))),
      hasThemes: gold.themes != nil, hasCodes: gold.codes != nil,
      isModalityRight: main.flatMap { main in gold.modality.map { $0 == main.modality } },
      isFormRight: isFormRight)
  }
}
