package import Corpus

/// A way in which people may write the same sentence, derived from an example of a rule.
package enum ExampleVariant: String, CaseIterable, Sendable {
  /// As the author wrote it.
  case plain
  case upperCase
  /// Accents as marks of their own, as some phones write them.
  case decomposed
  case emojiInFront
  /// A left-to-right mark in front, as chat apps put it.
  case directionMarkInFront
  case dotBehind
  /// As the quoted parent of another message; must not count.
  case quoted

  /// A text with the evidence where it must be found in it, or nothing where the variant changes nothing or would
  /// change the meaning.
  package func apply(to text: String, evidence: ScalarSpan?) -> (text: String, evidence: ScalarSpan?)? {
    switch self {
    case .plain: return (text, evidence)
    case .upperCase:
      let upper = text.uppercased()
      guard upper != text, upper.unicodeScalars.count == text.unicodeScalars.count, !text.contains("://") else {
        return nil
      }
      return (upper, evidence)
    case .decomposed: return decompose(text, evidence: evidence)
    case .emojiInFront: return text.hasPrefix(">") ? nil : ("🪁 " + text, evidence?.moved(by: 2))
    case .directionMarkInFront: return ("\u{200E}" + text, evidence?.moved(by: 1))
    case .dotBehind:
      guard let last = text.unicodeScalars.last, last.properties.isAlphabetic else { return nil }
      return (text + ".", evidence)
    case .quoted: return text.contains("\n") ? nil : ("> " + text + "\n-", nil)
    }
  }

  private func decompose(_ text: String, evidence: ScalarSpan?) -> (text: String, evidence: ScalarSpan?)? {
    var result = String.UnicodeScalarView()
    var moved = evidence
    for (index, scalar) in text.unicodeScalars.enumerated() {
      guard let (base, mark) = Decomposition.parts(of: scalar) else {
        result.append(scalar)
        continue
      }
      result.append(base)
      result.append(mark)
      if let evidence {
        if index < evidence.start { moved?.start += 1 }
        if index < evidence.end { moved?.end += 1 }
      }
    }
    return result.count == text.unicodeScalars.count ? nil : (String(result), moved)
  }
}

extension ScalarSpan {
  fileprivate func moved(by distance: Int) -> ScalarSpan { ScalarSpan(start: start + distance, end: end + distance) }
}
