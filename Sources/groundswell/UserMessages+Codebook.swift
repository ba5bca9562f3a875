import Classify
import Corpus
import Languages

// What people who edit the codebook are told beside the faults of its files.
extension UserMessages {
  /// Why a pattern or entry can never match.
  static func sentence(for issue: CompiledCodebook.Issue) -> String {
    let place = "\(issue.language), \(issue.owner): \"\(issue.source)\" "
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
