import Corpus
import Languages

/// A rule as a coder reads it.
enum RuleText {
  /// What it gives, what it finds, under which conditions, and its examples.
  static func facts(of rule: Rule) -> [(label: String, text: String)] {
    var facts = [(label: "gives", text: outcome(of: rule))]
    facts += rule.anyOf.map { ("finds", $0.source) }
    let place = rule.scope == .message ? "anywhere" : "in the \(rule.scope.rawValue)"
    facts += rule.allOf.map { ("and", "\($0.source)  (\(place))") }
    facts += rule.unlessHere.map { ("unless", "\($0.source)  (\(place))") }
    facts += rule.with.map { ("with", $0.source) }
    facts += rule.unless.map { ("unless", $0.source) }
    facts += conditions(of: rule)
    facts += rule.matches.map { ("yes", marked($0)) }
    facts += rule.misses.map { ("no", after($0) + $0.text) }
    if let note = rule.note { facts.append(("note", note)) }
    return facts
  }

  private static func outcome(of rule: Rule) -> String {
    var parts = [rule.outcome.name]
    if let rung = rule.rung { parts.append("rung \(rung.value)") }
    if let form = rule.form { parts.append("form \(form.rawValue)") }
    if let person = rule.person { parts.append("person \(person.rawValue)") }
    if let tense = rule.tense { parts.append("tense \(tense.rawValue)") }
    if let addressee = rule.addressee { parts.append("to \(addressee.rawValue)") }
    if let target = rule.target { parts.append("about \(target.rawValue)") }
    if let modality = rule.modality { parts.append(modality.rawValue) }
    if rule.certainty != .high { parts.append("certainty \(rule.certainty.rawValue)") }
    return parts.joined(separator: ", ")
  }

  private static func conditions(of rule: Rule) -> [(label: String, text: String)] {
    var facts: [(label: String, text: String)] = []
    if !rule.withTheme.isEmpty { facts.append(("theme", list(rule.withTheme.map(\.description)))) }
    if let most = rule.mostWords { facts.append(("words", "at most \(most) in the message")) }
    if !rule.repliesTo.isEmpty {
      let distance = rule.repliesWithin == 4 ? "" : "  (at most \(rule.repliesWithin) messages before)"
      facts.append(("after", list(rule.repliesTo.map(\.description)) + distance))
    }
    if rule.inheritsThemes { facts.append(("themes", "those of the message it replies to, if it has none")) }
    if let day = rule.validFrom { facts.append(("from", "\(day)")) }
    if let day = rule.validTo { facts.append(("until", "\(day)")) }
    if !rule.unlessRepliesTo.isEmpty { facts.append(("not after", list(rule.unlessRepliesTo.map(\.description)))) }
    let isTheme = if case .theme = rule.outcome { true } else { false }
    let policies: [(String, Rule.Policy, Rule.Policy)] = [
      ("negated", rule.negation, isTheme ? .ignored : .blocks), ("question", rule.question, .ignored),
      ("if", rule.condition, .ignored),
    ]
    for (label, policy, usual) in policies where policy != usual { facts.append((label, text(of: policy))) }
    return facts
  }

  private static func text(of policy: Rule.Policy) -> String {
    switch policy {
    case .ignored: "makes no difference"
    case .blocks: "does not match"
    case .required: "matches only so"
    case .becomes(let code): "gives \(code)"
    }
  }

  private static func list(_ names: [String]) -> String { names.joined(separator: ", ") }

  private static func after(_ example: Rule.Example) -> String {
    example.after.isEmpty ? "" : "(after: \(example.after.joined(separator: " / "))) "
  }

  /// An example with its evidence in « ».
  private static func marked(_ example: Rule.Example) -> String {
    let text = example.text
    guard let span = example.evidence else { return after(example) + text }
    let scalars = Array(text.unicodeScalars)
    guard span.start >= 0, span.start <= span.end, span.end <= scalars.count else { return after(example) + text }
    func part(_ part: ArraySlice<Unicode.Scalar>) -> String { String(String.UnicodeScalarView(part)) }
    return after(example) + part(scalars[..<span.start]) + "«" + part(scalars[span.start..<span.end]) + "»"
      + part(scalars[span.end...])
  }
}
