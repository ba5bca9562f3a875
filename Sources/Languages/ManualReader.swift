internal import Corpus

/// Reads `codes.yaml`.
struct ManualReader {
  /// The manual as far as it could be read; nothing when the file has no content.
  static func read(_ tree: YAMLTree, _ log: inout FaultLog) -> CodebookManual? {
    guard let fields = YAMLFields(tree, keys: ["version", "codes", "themes", "rungs"], &log) else { return nil }
    let version = fields.required("version", &log).flatMap { YAMLFields.quotedText($0, &log) }
    for key in ["codes", "themes", "rungs"] { _ = fields.required(key, &log) }
    var codes = Names(kind: .code)
    var themes = Names(kind: .theme)
    var rungs = Names(kind: .rung)
    return CodebookManual(
      version: version?.text ?? "",
      codes: fields.list("codes", &log).compactMap { code($0, &codes, &log) },
      themes: fields.list("themes", &log).compactMap { theme($0, &themes, &log) },
      rungs: fields.list("rungs", &log).compactMap { rung($0, &rungs, &log) })
  }

  private static func code(_ tree: YAMLTree, _ names: inout Names, _ log: inout FaultLog) -> CodebookManual.Code? {
    let keys = [
      "id", "name", "family", "head", "rung", "definition", "when", "when_not", "source", "examples",
    ]
    guard let fields = YAMLFields(tree, keys: keys, &log) else { return nil }
    let id = fields.text("id", &log).flatMap { names.add($0, &log) ? $0.text : nil }
    let name = fields.text("name", &log)
    let family = fields.text("family", &log)
    if fields["head"] == nil { log.add(.missingKey("head"), at: fields.position) }
    let head = fields.choice("head", as: Head.self, &log)
    let rung = Self.rung(fields, &log)
    let definition = fields.text("definition", &log)
    let when = fields.text("when", &log)
    let whenNot = fields.text("when_not", &log)
    let source = fields.text("source", &log)
    let examples = fields.quotedTexts("examples", &log).map(\.text)
    guard let id else { return nil }
    return CodebookManual.Code(
      id: CodeID(id), name: name?.text ?? id, family: family?.text ?? "", head: head ?? .neither, rung: rung ?? .none,
      definition: definition?.text ?? "", when: when?.text ?? "", whenNot: whenNot?.text ?? "",
      source: source?.text ?? "", examples: examples)
  }

  private static func theme(_ tree: YAMLTree, _ names: inout Names, _ log: inout FaultLog) -> CodebookManual.Theme? {
    guard let fields = YAMLFields(tree, keys: ["id", "name", "flags", "policy", "definition", "cues"], &log)
    else { return nil }
    let id = fields.text("id", &log).flatMap { names.add($0, &log) ? $0.text : nil }
    let name = fields.text("name", &log)
    let flags = fields.texts("flags", &log)
    for flag in flags where !CodebookManual.Theme.knownFlags.contains(flag.text) {
      let known = CodebookManual.Theme.knownFlags
      let suggestion = log.suggestion(for: flag.text, in: known)
      log.add(.unknownValue(flag.text, suggestion: suggestion, known: known), at: flag.position)
    }
    let policies = fields.texts("policy", &log).map(\.text)
    let definition = fields.text("definition", &log)
    let cues = fields.quotedTexts("cues", &log).map(\.text)
    guard let id else { return nil }
    return CodebookManual.Theme(
      id: ThemeID(id), name: name?.text ?? id, definition: definition?.text ?? "", flags: flags.map(\.text),
      policies: policies, cues: cues)
  }

  private static func rung(
    _ tree: YAMLTree, _ names: inout Names, _ log: inout FaultLog
  ) -> CodebookManual.RungDefinition? {
    guard let fields = YAMLFields(tree, keys: ["rung", "name", "definition"], &log) else { return nil }
    let rung = rung(fields, &log)
    if rung != nil, let text = fields.optionalText("rung", &log) { _ = names.add(text, &log) }
    let name = fields.text("name", &log)
    let definition = fields.text("definition", &log)
    guard let rung, let name, let definition else { return nil }
    return CodebookManual.RungDefinition(rung: rung, name: name.text, definition: definition.text)
  }

  /// The rung that must stand under `rung`.
  private static func rung(_ fields: YAMLFields, _ log: inout FaultLog) -> Rung? {
    guard fields["rung"] != nil else {
      log.add(.missingKey("rung"), at: fields.position)
      return nil
    }
    return optionalRung(fields, &log)
  }

  /// The rung that may stand under `rung`.
  static func optionalRung(_ fields: YAMLFields, _ log: inout FaultLog) -> Rung? {
    guard let number = fields.wholeNumber("rung", &log) else { return nil }
    guard let rung = Rung(number.value) else {
      let known = (0...7).map(String.init)
      log.add(.unknownValue(String(number.value), suggestion: nil, known: known), at: number.position)
      return nil
    }
    return rung
  }
}
