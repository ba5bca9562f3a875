import Languages

/// A codebook of two codes and a theme, with rules and words as a test needs them.
enum InventedCodebook {
  static let codes = """
    version: "2.0.0"
    codes:
    - {id: C-ASK, name: Help, family: C1, head: COPING, rung: 0, definition: d, when: w, when_not: n, source: s}
    - {id: R-CTA, name: Call, family: R1, head: RESISTANCE, rung: 4, definition: d, when: w, when_not: n, source: s}
    themes:
    - {id: PAY, name: Pay, flags: [standard], policy: ["2"], definition: d, cues: ["pay"]}
    rungs:
    - {rung: 0, name: None, definition: d}
    - {rung: 4, name: Call, definition: d}
    """
  static let engineClasses =
    [
      "NEG: [\"not\"]", "IF: [\"if\"]", "Q: [\"who\"]", "WE: [\"we\", \"us\"]", "I: [\"i\"]", "YOU: [\"you\"]",
      "THEY: [\"they\"]",
    ].map { "  \($0)\n" }.joined()

  static func read(
    rules: String, words: String = "", engineClasses: String = engineClasses, codes: String = codes
  ) throws -> Codebook {
    let file =
      "language: \"English\"\nreviewed: false\nmarkers: [\"the\"]\nclasses:\n" + engineClasses
      + "  PLACE: [\"home\"]\n" + words
    return try Codebook.read(files: [
      ("codes.yaml", Array(codes.utf8)), ("en/words.yaml", Array(file.utf8)), ("en/rules.yaml", Array(rules.utf8)),
      ("common/words.yaml", Array("language: \"All\"\nreviewed: true\nclasses: {}\n".utf8)),
    ])
  }
}
