import Classify
import Corpus
import Languages
import Pipeline

// What people who edit the codebook are told beside the faults of its files.
extension UserMessages {
  /// What of a dictionary is not used; nothing when all of it is.
  static func note(on dictionary: RivalDictionary) -> String? {
    var parts: [String] = []
    let unmapped = dictionary.unmapped
    if !unmapped.isEmpty {
      let shown = unmapped.prefix(8).joined(separator: ", ") + (unmapped.count > 8 ? " …" : "")
      parts.append(
        "\(InspectionText.grouped(unmapped.count)) of \(InspectionText.grouped(dictionary.categories.count)) categories "
          + "mean no code or theme (\(shown))")
    }
    if !dictionary.leftOut.isEmpty {
      parts.append("\(InspectionText.grouped(dictionary.leftOut.count)) entries or conditions are left out")
    }
    guard !parts.isEmpty else { return nil }
    return parts.joined(separator: ", and ") + "; `groundswell codebook check` lists them"
  }

  /// Why a pattern or entry can never match.
  static func sentence(for issue: CompiledCodebook.Issue, at place: Rule.Place?) -> String {
    let file = place.map { "\($0.file):\($0.line)" } ?? "\(issue.language)/words.yaml"
    let place = "\(file): \(issue.owner): \"\(issue.source)\" "
    switch issue.kind {
    case .unknownClass(let name): return place + "uses the class \(name), which does not exist"
    case .unknownCode(let code): return place + "gives the code \(code), which does not exist"
    case .unknownTheme(let theme): return place + "gives the theme \(theme), which does not exist"
    case .nothingToMatch: return place + "has nothing in it that can be found in a text"
    case .unfitEntry: return place + "is no entry for a class: only words are"
    case .tooManyForms: return place + "has too many words that may be missing"
    case .tooLong: return place + "is too long"
    }
  }

  /// What is no fault and yet will surprise.
  static func sentence(for remark: CodebookRemark) -> String {
    let place = remark.place.map { "\($0.file):\($0.line): " } ?? "\(remark.language)/words.yaml: "
    switch remark.kind {
    case .excludesItself(let rule, let pattern):
      return place + "\(rule) finds \"\(pattern)\" and excludes it too, so this can never match"
    case .covered(let rule, let other):
      return place + "\(rule) finds nothing that \(other) does not find already, for the same code or theme"
    case .asksForNothing(let rule, let key, let names):
      return place + "\(rule) can never match: no rule gives any of its `\(key)` (\(names.joined(separator: ", ")))"
    case .doubledPattern(let rule, let key, let pattern):
      return place + "\(rule) has \"\(pattern)\" twice under `\(key)`"
    case .unusedClasses(let names): return place + "no rule uses \(names.joined(separator: ", "))"
    case .doubledEntry(let name, let entry): return place + "the class \(name) has \"\(entry)\" twice"
    case .missingClasses(let names):
      return place + "has no words for \(names.joined(separator: ", ")), by which negations, questions, conditions and "
        + "persons are seen"
    }
  }

  /// Which example failed, in which variant, and how.
  static func sentence(for failure: RuleExampleCheck.Failure) -> String {
    let place = "\(failure.place.file):\(failure.place.line):\(failure.place.column): \(failure.rule)"
    let variant = failure.variant == .plain ? "" : " (variant \(failure.variant.rawValue))"
    let text = "\n    " + failure.text.replacing("\n", with: "⏎")
    switch failure.kind {
    case .notFound: return place + variant + ": must match and does not" + text
    case .otherEvidence(let spans):
      return place + variant + ": matches \(quoted(spans, failure.text)) instead of "
        + quoted([failure.expected].compactMap(\.self), failure.text) + text
    case .found(let spans):
      return place + variant + ": must not match and does, at \(quoted(spans, failure.text))" + text
    }
  }

  private static func quoted(_ spans: [ScalarSpan], _ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    return spans.map { span in
      guard span.start <= span.end, span.end <= scalars.count else { return "?" }
      return "«" + String(String.UnicodeScalarView(scalars[span.start..<span.end])) + "»"
    }.joined(separator: ", ")
  }
}
