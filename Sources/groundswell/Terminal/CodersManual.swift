import Corpus
import Languages
import Pipeline

/// The codebook as a coder reads it: what to give when, what not, and by which words the rules find it.
struct CodersManual {
  private let codebook: Codebook

  /// Takes a codebook.
  init(_ codebook: Codebook) { self.codebook = codebook }

  /// The pages of a name: a code (`R-CTA`), theme (`PAY`), rung (`4`), language (`da`, `Danish`), word class (`@WE`) or rule
  /// (`en/log-off-together`, or without the language); none when there is nothing of the name.
  func pages(for name: String) -> [ManualPage] {
    let upper = name.uppercased()
    let manual = codebook.manual
    if let code = manual.codes.first(where: { $0.id.description == upper }) { return [page(of: code, withRules: true)] }
    if let theme = manual.themes.first(where: { $0.id.description == upper }) {
      return [page(of: theme, withRules: true)]
    }
    if let rung = manual.rungs.first(where: { "\($0.rung.value)" == name }) { return [page(of: rung)] }
    if name.hasPrefix("@") { return pages(ofClass: String(upper.dropFirst())) }
    let rules = codebook.languages.flatMap(\.rules).filter {
      $0.id.description == name || $0.id.description.drop { $0 != "/" }.dropFirst() == name
    }
    if !rules.isEmpty {
      return rules.map { ManualPage(title: "\($0.id)", blocks: [.facts(RuleText.facts(of: $0))]) }
    }
    let cards = codebook.scorecards.filter { $0.id.description == name || $0.id.description == "common/\(name)" }
    if !cards.isEmpty {
      return cards.map { ManualPage(title: "\($0.id)", blocks: [.facts(ScorecardText.facts(of: $0))]) }
    }
    let small = name.lowercased()
    return codebook.languages.filter { $0.code == name || $0.name.lowercased() == small }.map(page(of:))
  }

  /// The nearest name that there is.
  func nearest(to name: String) -> String? {
    let manual = codebook.manual
    let outcomes = manual.codes.map(\.id.description) + manual.themes.map(\.id.description)
    let languages = codebook.languages.flatMap { [$0.code, $0.name] }
    return Suggestion.nearest(to: name, in: outcomes)
      ?? Suggestion.nearest(to: name, in: languages)
      ?? Suggestion.nearest(
        to: name,
        in: codebook.languages.flatMap(\.rules).map(\.id.description) + codebook.scorecards.map(\.id.description))
  }

  // MARK: One thing

  private func page(of code: CodebookManual.Code, withRules: Bool) -> ManualPage {
    var page = ManualPage(title: "\(code.id)  \(code.name)")
    page.blocks.append(.paragraph("head \(code.head.rawValue), rung \(code.rung.value), family \(code.family)"))
    page.blocks.append(
      .facts([
        ("What", code.definition), ("When", code.when), ("When not", code.whenNot), ("Source", code.source),
      ]))
    if !code.examples.isEmpty { page.blocks += [.heading("Examples"), .list(code.examples)] }
    guard withRules else { return page }
    page.blocks += rules(yielding: .code(code.id))
    for card in codebook.scorecards where card.code == code.id {
      page.blocks += [
        .heading("Scorecard, for messages that rules leave open"), .subheading("\(card.id)"),
        .facts(ScorecardText.facts(of: card)),
      ]
    }
    return page
  }

  private func page(of theme: CodebookManual.Theme, withRules: Bool) -> ManualPage {
    var facts = [(label: "What", text: theme.definition)]
    if !theme.cues.isEmpty { facts.append(("Cues", theme.cues.joined(separator: ", "))) }
    if !theme.flags.isEmpty { facts.append(("Flags", theme.flags.joined(separator: ", "))) }
    if !theme.policies.isEmpty { facts.append(("Answered by reform families", theme.policies.joined(separator: ", "))) }
    var page = ManualPage(title: "\(theme.id)  \(theme.name)", blocks: [.facts(facts)])
    if withRules { page.blocks += rules(yielding: .theme(theme.id)) }
    return page
  }

  private func page(of rung: CodebookManual.RungDefinition) -> ManualPage {
    let codes = codebook.manual.codes.filter { $0.rung == rung.rung }
    let others = codebook.languages.flatMap(\.rules).filter { rule in
      rule.rung == rung.rung && !codes.contains { .code($0.id) == rule.outcome }
    }
    var page = ManualPage(
      title: "Rung \(rung.rung.value)  \(rung.name)", blocks: [.facts([("What", rung.definition)])])
    page.blocks += [.heading("Codes of this rung")]
    page.blocks.append(
      codes.isEmpty ? .paragraph("None.") : .table([["code", "name"]] + codes.map { [$0.id.description, $0.name] }))
    if !others.isEmpty {
      page.blocks += [
        .heading("Rules of other codes that give this rung"),
        .list(others.map { "\($0.id) (\($0.outcome.name))" }),
      ]
    }
    return page
  }

  private func pages(ofClass name: String) -> [ManualPage] {
    let owners = codebook.languages.filter { $0.classes[name] != nil }
    guard !owners.isEmpty else { return [] }
    var page = ManualPage(title: "@\(name)")
    for language in owners {
      let entries = (language.classes[name] ?? []).map(\.source).joined(separator: " · ")
      page.blocks += [.subheading("\(language.code), \(language.name)"), .list([entries])]
    }
    return [page]
  }

  private func page(of language: Codebook.Language) -> ManualPage {
    let manual = codebook.manual
    let review = language.isReviewed ? "by a native speaker" : "not yet by a native speaker"
    var page = ManualPage(
      title: "\(language.code)  \(language.name)",
      blocks: [
        .facts([
          ("Reviewed", review), ("Rules", "\(language.rules.count)"), ("Word classes", "\(language.classes.count)"),
          ("Markers", language.markers.isEmpty ? "none" : language.markers.joined(separator: " ")),
        ])
      ])
    let byOutcome = Dictionary(grouping: language.rules, by: \.outcome)
    let outcomes = manual.codes.map { Rule.Outcome.code($0.id) } + manual.themes.map { Rule.Outcome.theme($0.id) }
    let rows = outcomes.compactMap { outcome -> [String]? in
      guard let rules = byOutcome[outcome] else { return nil }
      let names = rules.map { String($0.id.description.drop { $0 != "/" }.dropFirst()) }
      return [outcome.name, "\(rules.count)", names.joined(separator: ", ")]
    }
    if !rows.isEmpty { page.blocks += [.heading("Rules"), .table([["gives", "rules", "names"]] + rows)] }
    let classes = language.classes.sorted { $0.key < $1.key }.map { name, entries in
      ["@\(name)", "\(entries.count)", entries.prefix(8).map(\.source).joined(separator: " · ")]
    }
    if !classes.isEmpty {
      page.blocks += [.heading("Word classes"), .table([["class", "entries", "the first"]] + classes)]
    }
    return page
  }

  /// The rules of a code or theme, language by language.
  private func rules(yielding outcome: Rule.Outcome) -> [ManualPage.Block] {
    let languages = codebook.languages.filter { $0.rules.contains { $0.outcome == outcome } }
    guard !languages.isEmpty else { return [.heading("Rules"), .paragraph("No rules yet.")] }
    return [.heading("Rules")]
      + languages.flatMap { language -> [ManualPage.Block] in
        let review = language.isReviewed ? "" : ", not yet reviewed by a native speaker"
        let rules = language.rules.filter { $0.outcome == outcome }
        return [.heading("\(language.name)\(review)")]
          + rules.flatMap { rule in
            [.subheading("\(rule.id)  (\(rule.place.file):\(rule.place.line))"), .facts(RuleText.facts(of: rule))]
          }
      }
  }

  // MARK: All

  /// All codes, themes, rungs and languages in a line each.
  var overview: [String] {
    let manual = codebook.manual
    var lines = ["CODES"]
    lines += Self.rows(
      manual.codes.map { [$0.id.description, $0.head.rawValue, "rung \($0.rung.value)", $0.name] })
    lines += ["", "THEMES"] + Self.rows(manual.themes.map { [$0.id.description, $0.name] })
    lines += ["", "RUNGS"] + Self.rows(manual.rungs.map { ["\($0.rung.value)", "\($0.name): \($0.definition)"] })
    let languages = codebook.languages.filter { !$0.rules.isEmpty }
    lines += ["", "LANGUAGES"]
    lines += Self.rows(
      languages.map { [$0.code, $0.name, "\($0.rules.count) rules", $0.isReviewed ? "" : "not yet reviewed"] })
    return lines
  }

  private static func rows(_ rows: [[String]]) -> [String] {
    ManualPage(title: "", blocks: [.table([[]] + rows)]).text.dropFirst().map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// The whole manual without the rules, in Markdown.
  var markdown: [String] {
    let manual = codebook.manual
    var lines = ["# Codebook \(manual.version)", "", "sha256 `\(codebook.hash)`", "", "## Codes"]
    var family = ""
    for code in manual.codes {
      if code.family != family {
        family = code.family
        lines += ["", "### Family: \(family)"]
      }
      lines += [""] + page(of: code, withRules: false).markdown(level: 4)
    }
    lines += ["", "## Themes"]
    for theme in manual.themes { lines += [""] + page(of: theme, withRules: false).markdown(level: 3) }
    var tables = ManualPage(title: "Rungs")
    tables.blocks.append(
      .table([["rung", "name", "what"]] + manual.rungs.map { ["\($0.rung.value)", $0.name, $0.definition] }))
    lines += [""] + tables.markdown(level: 2)
    var languages = ManualPage(title: "Languages")
    languages.blocks.append(
      .table(
        [["code", "language", "rules", "reviewed by a native speaker"]]
          + codebook.languages.filter { !$0.rules.isEmpty }.map {
            [$0.code, $0.name, "\($0.rules.count)", $0.isReviewed ? "yes" : "not yet"]
          }))
    return lines + [""] + languages.markdown(level: 2)
  }
}
