import Languages

/// The smallest codebook with every kind of file, and the means to spoil a line of it.
enum SmallCodebook {
  static let codes = """
    version: "1.0.0"
    codes:
    - {id: C-ASK, name: Help, family: C1, head: COPING, rung: 0, definition: d, when: w, when_not: n, source: s}
    - {id: R-CTA, name: Call, family: R1, head: RESISTANCE, rung: 4, definition: d, when: w, when_not: n, source: s}
    themes:
    - {id: PAY, name: Pay, flags: [standard], policy: ["2"], definition: d, cues: ["pay"]}
    - {id: HOUSE, name: Housing, flags: [social], policy: ["3", "4"], definition: d}
    rungs:
    - {rung: 0, name: None, definition: d}
    - {rung: 4, name: Call, definition: d}
    """
  static let sharedWords = """
    language: "All"
    reviewed: true
    classes:
      FIRM: ["wolt", "nemlig*"]
    """
  static let words = """
    language: "English"
    reviewed: false
    markers: ["the", "no"]
    classes:
      WE: ["we", "all of us"]
      ALL: ["all", "every one"]
    """
  static let rules = """
    - rule: go-home
      code: R-CTA
      any_of: ["lets @ALL? go|drive home", "@WE go ..2 home"]
      matches: ["«lets go home»", "ok «we go back home» now"]
      misses: ["go on"]
    """
  static let exports = """
    language: "English"
    whatsapp:
      you: ["You"]
      media_omitted: {image: ["image omitted"], any: ["<Media omitted>"]}
      events:
        added: ["{actor} added {member}"]
    """

  static let texts = [
    "codes.yaml": codes, "common/words.yaml": sharedWords, "en/words.yaml": words, "en/rules.yaml": rules,
    "en/exports.yaml": exports,
  ]

  /// The files, some with another text or left out.
  static func files(_ changes: [String: String] = [:], without path: String = "") -> [(path: String, bytes: [UInt8])] {
    var texts = texts.merging(changes) { $1 }
    texts[path] = nil
    return texts.sorted { $0.key < $1.key }.map { ($0.key, Array($0.value.utf8)) }
  }

  /// A file's text with some lines replaced; a line may be replaced by several or, with nothing, be left out.
  static func text(_ path: String, _ lines: [Int: String?]) -> String {
    let old = (texts[path] ?? "").split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return old.enumerated().compactMap { index, line in lines[index + 1] ?? line }.joined(separator: "\n")
  }

  /// The faults of a codebook; none when it is sound.
  static func faults(_ files: [(path: String, bytes: [UInt8])]) -> [CodebookFault] {
    do throws(CodebookFaults) {
      _ = try Codebook.read(files: files)
      return []
    } catch {
      return error.list
    }
  }

  /// The faults and the tree of one text.
  static func tree(_ text: String) -> (tree: YAMLTree?, faults: [CodebookFault]) { tree(Array(text.utf8)) }

  static func tree(_ bytes: [UInt8]) -> (tree: YAMLTree?, faults: [CodebookFault]) {
    var log = FaultLog(SourceFile(path: "test.yaml", bytes: bytes))
    let tree = YAMLTree.read(&log)
    return (tree, log.all)
  }
}
