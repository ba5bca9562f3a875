import Corpus
import Pipeline
import Report

/// What another codebook changes, for a person or a script.
enum DifferenceText {
  /// Most rules, classes or transitions listed; the JSON has all.
  static let longestList = 40

  /// Lines for a person: rules, then counts, then transitions with examples.
  static func lines(of difference: CodebookDifference) -> [String] {
    let (before, after) = (difference.before, difference.after)
    var lines = [
      "Codebook \(before.version) (\(before.hash.prefix(12))) → \(after.version) (\(after.hash.prefix(12)))"
    ]
    lines += edits(difference.edits)
    guard let messages = difference.messages else { return lines }
    let number = InspectionText.grouped
    lines += ["", "\(number(messages)) messages, \(number(difference.changed)) changed\(share(difference))"]
    if difference.changedInDetail > 0 {
      lines.append("\(number(difference.changedInDetail)) more have the same codes with other evidence or attributes")
    }
    if difference.languages > 0 {
      lines.append("the language of \(number(difference.languages)) is told differently")
    }
    lines += table("HEADS", difference.heads)
    lines += table("RUNGS", difference.rungs)
    lines += table("CODES", difference.codes)
    lines += table("THEMES", difference.themes)
    return lines + transitions(difference.transitions)
  }

  private static func share(_ difference: CodebookDifference) -> String {
    guard let messages = difference.messages, messages > 0, difference.changed > 0 else { return "" }
    let tenths = (difference.changed * 1000 + messages / 2) / messages
    return tenths == 0 ? " (less than 0.1 %)" : " (\(tenths / 10).\(tenths % 10) %)"
  }

  private static func edits(_ edits: CodebookEdits) -> [String] {
    guard !edits.isEmpty else { return ["Rules and words are the same."] }
    var lines = [
      "rules: \(edits.addedRules.count) added, \(edits.removedRules.count) removed, \(edits.changedRules.count) changed; "
        + "word lists: \(edits.changedWords.count) changed"
    ]
    if !edits.changedOutcomes.isEmpty {
      lines.append("codes and themes that differ: " + edits.changedOutcomes.joined(separator: ", "))
    }
    lines += shortened(edits.addedRules.map { "  + \($0)" })
    lines += shortened(edits.removedRules.map { "  - \($0)" })
    lines += shortened(edits.changedRules.map { "  ~ \($0.rule): \($0.keys.joined(separator: ", "))" })
    return lines
      + shortened(
        edits.changedWords.map { words in
          "  ~ \(words.name):" + list(" +", words.added) + list(" -", words.removed)
        })
  }

  private static func list(_ sign: String, _ words: [String]) -> String {
    guard !words.isEmpty else { return "" }
    let shown = words.prefix(4).map { "\"\($0)\"" }.joined(separator: ", ")
    return "\(sign)\(words.count) (\(shown)\(words.count > 4 ? " …" : ""))"
  }

  private static func shortened(_ lines: [String]) -> [String] {
    lines.count <= longestList
      ? lines : lines.prefix(longestList) + ["    and \(lines.count - longestList) more; --json lists all"]
  }

  private static func table(_ title: String, _ counts: [CodebookDifference.Count]) -> [String] {
    guard counts.contains(where: { $0.gained + $0.lost > 0 }) else { return [] }
    var table = TextTable()
    table.add([title, "before", "now", "gained", "lost"])
    for count in counts {
      table.add(
        [count.name] + [count.before, count.after, count.gained, count.lost].map { InspectionText.grouped($0) })
    }
    return [""] + table.lines()
  }

  private static func transitions(_ transitions: [CodebookDifference.Transition]) -> [String] {
    guard !transitions.isEmpty else { return [] }
    var lines = ["", "CHANGED MESSAGES"]
    for transition in transitions.prefix(longestList) {
      let isSame = transition.old == transition.new
      lines.append(
        "  \(name(transition.old)) → \(isSame ? "the same, other codes or themes" : name(transition.new)): "
          + InspectionText.grouped(transition.messages))
      for example in transition.examples {
        lines.append("    \(example.id.printable)  \(rules(example.before)) → \(rules(example.after))")
        if let text = example.text { lines.append("      \(text.printable)") }
      }
    }
    if transitions.count > longestList {
      lines.append("  and \(transitions.count - longestList) more transitions; --json lists all")
    }
    return lines
  }

  private static func name(_ stance: CodebookDifference.Stance) -> String {
    "\(stance.head.rawValue) \(stance.rung.value)"
  }

  private static func rules(_ rules: [RuleID]) -> String {
    rules.isEmpty ? "nothing" : rules.map(\.description).joined(separator: " ")
  }
}
