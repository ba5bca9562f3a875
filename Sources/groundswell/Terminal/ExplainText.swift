import Classify
import Corpus
import Languages
import Pipeline
import Report

/// Why a message is coded as it is, for a person.
struct ExplainText {
  /// Most rules listed that nearly matched.
  static let mostNearMisses = 10

  private let manual: CodebookManual
  private let languageNames: [String: String]
  private let rules: [RuleID: Rule]

  /// Takes what is needed of the codebook that coded.
  init(_ codebook: Codebook) {
    manual = codebook.manual
    languageNames = Dictionary(codebook.languages.map { ($0.code, $0.name) }) { first, _ in first }
    rules = Dictionary(codebook.languages.flatMap(\.rules).map { ($0.id, $0) }) { first, _ in first }
  }

  /// The message with its evidence marked, head, rung and language with their reasons, each code and theme with its rule,
  /// and the rules that nearly matched.
  func lines(of explained: ExplainRun.Explained) -> [String] {
    let trace = explained.trace
    let coding = trace.coding
    var lines = explained.id.map { ["message \($0.printable)"] } ?? []
    lines.append("  " + marked(explained.text, evidence(trace)))
    if trace.quotedEnd > 0 { lines.append("  (what is quoted or marks a forward at the top is not coded)") }
    lines.append("")
    lines.append("  head      \(coding.head.rawValue): \(UserMessages.headReason(coding, heads: heads(coding)))")
    lines.append("  rung      \(rung(trace))")
    lines.append("  language  \(language(trace))")
    for found in coding.codings {
      lines += [""] + codeLines(found, trace, text: explained.text)
    }
    for found in coding.themes {
      let name = manual.themes.first { $0.id == found.theme }?.name ?? ""
      lines += ["", "  \(found.theme)  \(name) (theme)"]
      lines += findLines(found.rule, found.span, trace, text: explained.text)
    }
    return lines + weighingLines(trace, text: explained.text) + nearMisses(trace, text: explained.text)
  }

  // MARK: Head, rung, language

  private func heads(_ coding: MessageCoding) -> Set<Head> {
    Set(coding.codings.compactMap { found in manual.codes.first { $0.id == found.code }?.head })
  }

  private func rung(_ trace: Trace) -> String {
    let coding = trace.coding
    let name = manual.rungs.first { $0.rung == coding.rung }?.name ?? ""
    let counted = coding.codings.filter { found in
      manual.codes.first { $0.id == found.code }?.head != .demobilising
    }
    var parts = ["\(coding.rung.value) (\(name))"]
    if let highest = counted.first, coding.rung > .none { parts.append("the highest, from \(highest.rule)") }
    for found in counted where found.rung > coding.rung {
      parts.append(UserMessages.capReason(found, frame: trace.frame))
    }
    for cap in trace.caps {
      parts.append("\(cap.rule) would give \(cap.from.value) and counts as \(cap.to.value)")
    }
    if trace.frame.isForwarded { parts.append("a forwarded text goes no higher than 4") }
    if trace.frame.isEmojiOnly { parts.append("signs without words go no higher than 3") }
    return parts.joined(separator: "; ")
  }

  private func language(_ trace: Trace) -> String {
    let language = trace.coding.language
    let scores = trace.evidence.prefix(3).map { "\($0.language) \($0.words)" }.joined(separator: ", ")
    let behind = scores.isEmpty ? "" : " (points: \(scores))"
    guard language != "und" else {
      return "not told: too few of the small words by which languages are known" + behind
    }
    return "\(language), \(languageNames[language] ?? language)" + behind
  }

  // MARK: Codes

  private func codeLines(_ found: Coding, _ trace: Trace, text: String) -> [String] {
    let code = manual.codes.first { $0.id == found.code }
    var lines = ["  \(found.code)  \(code?.name ?? "") (\(code?.head.rawValue ?? ""))"]
    lines += findLines(found.rule, found.span, trace, text: text)
    var reading = [found.modality.rawValue]
    if found.person != .none { reading.append("person \(found.person.rawValue)") }
    if let form = found.form { reading.append("form \(form.rawValue)") }
    if let tense = found.tense { reading.append("tense \(tense.rawValue)") }
    if let addressee = found.addressee { reading.append("to \(addressee.rawValue)") }
    if let target = found.target { reading.append("about \(target.rawValue)") }
    reading.append("certainty \(found.certainty.rawValue)")
    reading.append("rung \(found.rung.value)")
    lines.append("    read as   " + reading.joined(separator: ", "))
    for step in trace.steps where step.rule == found.rule && step.span == found.span {
      guard case .changed(let code, let condition) = step.fate, code == found.code else { continue }
      let own = rules[found.rule].map { ", so it is \(code) and not \($0.outcome.name)" } ?? ""
      lines.append("    because   \(UserMessages.reason(condition, of: rules[found.rule]))\(own)")
      break
    }
    return lines + alsoLines(found.rule, trace, outcome: found.code.description, text: text)
  }

  /// Evidence, rule, pattern and the rule's note.
  private func findLines(_ rule: RuleID, _ span: ScalarSpan, _ trace: Trace, text: String) -> [String] {
    let patterns = trace.steps.filter { $0.rule == rule && $0.span == span }.map(\.pattern)
    var lines = ["    found     «\(part(text, span))»"]
    let pattern = patterns.first.map { ", pattern \"\($0)\"" } ?? ""
    let place = rules[rule].map { "  (\($0.place.file):\($0.place.line))" } ?? ""
    lines.append("    rule      \(rule)\(pattern)\(place)")
    if let note = rules[rule]?.note { lines.append("    note      \(note)") }
    return lines
  }

  /// Other rules that found the same code.
  private func alsoLines(_ rule: RuleID, _ trace: Trace, outcome: String, text: String) -> [String] {
    var seen: Set<RuleID> = [rule]
    return trace.steps.compactMap { step in
      guard case .outdone(by: rule) = step.fate, seen.insert(step.rule).inserted else { return nil }
      return "    also      \(step.rule), «\(part(text, step.span))»"
    }
  }

  // MARK: Near misses

  private func nearMisses(_ trace: Trace, text: String) -> [String] {
    var best: [RuleID: (step: Trace.Step, conditions: [Trace.Condition])] = [:]
    let counted = Set(trace.coding.codings.map(\.rule) + trace.coding.themes.map(\.rule))
    for step in trace.steps where !counted.contains(step.rule) {
      guard case .failed(let conditions) = step.fate else { continue }
      if let known = best[step.rule], known.conditions.count <= conditions.count { continue }
      best[step.rule] = (step, conditions)
    }
    guard !best.isEmpty else {
      let isBare = trace.coding.codings.isEmpty && trace.coding.themes.isEmpty
      return isBare ? ["", "  No rule's words are in this message."] : []
    }
    let ordered = best.values.sorted { left, right in
      (left.conditions.count, right.step.span.length, left.step.rule)
        < (right.conditions.count, left.step.span.length, right.step.rule)
    }
    var lines = ["", "  Rules whose words are there, and why they do not count:"]
    for (step, conditions) in ordered.prefix(Self.mostNearMisses) {
      let rule = rules[step.rule]
      let reasons = conditions.map { UserMessages.reason($0, of: rule) }.joined(separator: "; ")
      let outcome = rule.map { " (\($0.outcome.name))" } ?? ""
      lines.append("    \(step.rule)\(outcome), «\(part(text, step.span))»: \(reasons)")
    }
    let more = ordered.count - Self.mostNearMisses
    if more > 0 { lines.append("    and \(more) more") }
    return lines
  }

  // MARK: Text

  private func evidence(_ trace: Trace) -> [ScalarSpan] {
    let spans = (trace.coding.codings.map(\.span) + trace.coding.themes.map(\.span)).sorted {
      ($0.start, $0.end) < ($1.start, $1.end)
    }
    var merged: [ScalarSpan] = []
    for span in spans {
      if let last = merged.last, span.start <= last.end {
        merged[merged.count - 1].end = max(last.end, span.end)
      } else {
        merged.append(span)
      }
    }
    return merged
  }

  private func marked(_ text: String, _ spans: [ScalarSpan]) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = ""
    var last = 0
    for span in spans where span.start >= last && span.end <= scalars.count && span.start <= span.end {
      result += Self.string(scalars[last..<span.start]) + "«" + Self.string(scalars[span.start..<span.end]) + "»"
      last = span.end
    }
    return (result + Self.string(scalars[last...])).printable
  }

  func part(_ text: String, _ span: ScalarSpan) -> String {
    let scalars = Array(text.unicodeScalars)
    guard span.start >= 0, span.start <= span.end, span.end <= scalars.count else { return "" }
    return Self.string(scalars[span.start..<span.end]).printable
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}

extension ScalarSpan {
  fileprivate var length: Int { end - start }
}
