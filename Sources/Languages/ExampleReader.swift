internal import Corpus

/// Reads the sentences of a rule, with « » around the evidence of those that must match.
struct ExampleReader {
  private static let opening: Unicode.Scalar = "«"
  private static let closing: Unicode.Scalar = "»"

  /// The examples under a key.
  ///
  /// `isMarked` says whether evidence must be marked or must not be.
  static func read(_ fields: YAMLFields, _ key: String, isMarked: Bool, _ log: inout FaultLog) -> [Rule.Example] {
    fields.list(key, &log).compactMap { example($0, isMarked: isMarked, &log) }
  }

  private static func example(_ tree: YAMLTree, isMarked: Bool, _ log: inout FaultLog) -> Rule.Example? {
    switch tree {
    case .scalar:
      guard let text = YAMLFields.quotedText(tree, &log) else { return nil }
      return example(text, after: [], isMarked: isMarked, &log)
    case .map:
      guard let fields = YAMLFields(tree, keys: ["text", "after"], &log) else { return nil }
      let after = fields.quotedTexts("after", &log)
      for text in after { refuseMarks(text, &log) }
      guard let value = fields.required("text", &log), let text = YAMLFields.quotedText(value, &log) else { return nil }
      return example(text, after: after.map(\.text), isMarked: isMarked, &log)
    case .list:
      log.add(.wrongShape(expected: .textOrMap, found: .list), at: tree.position)
      return nil
    }
  }

  private static func example(
    _ scalar: YAMLTree.Scalar, after: [String], isMarked: Bool, _ log: inout FaultLog
  ) -> Rule.Example? {
    let place = log.place(scalar.position)
    guard isMarked else {
      refuseMarks(scalar, &log)
      return Rule.Example(text: scalar.text, evidence: nil, after: after, place: place)
    }
    let scalars = Array(scalar.text.unicodeScalars)
    let marks = scalars.indices.filter { scalars[$0] == opening || scalars[$0] == closing }
    guard let first = marks.first else {
      log.add(.noEvidenceMarks, at: scalar.position)
      return nil
    }
    guard marks.count == 2, let last = marks.last, scalars[first] == opening, scalars[last] == closing else {
      log.add(.unbalancedEvidenceMarks, in: scalar, offset: first)
      return nil
    }
    let evidence = scalars[(first + 1)..<last]
    guard evidence.contains(where: { !$0.properties.isWhitespace }) else {
      log.add(.emptyEvidence, in: scalar, offset: first)
      return nil
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[..<first])
    text.append(contentsOf: evidence)
    text.append(contentsOf: scalars[(last + 1)...])
    return Rule.Example(
      text: String(text), evidence: ScalarSpan(start: first, end: last - 1), after: after, place: place)
  }

  private static func refuseMarks(_ scalar: YAMLTree.Scalar, _ log: inout FaultLog) {
    let scalars = scalar.text.unicodeScalars
    guard let mark = scalars.firstIndex(where: { $0 == opening || $0 == closing }) else { return }
    log.add(
      .unexpectedEvidenceMarks, in: scalar, offset: scalars.distance(from: scalars.startIndex, to: mark))
  }
}
