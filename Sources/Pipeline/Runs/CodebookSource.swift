package import Languages
import Privacy

/// Where a run's codebook comes from.
enum CodebookSource {
  /// The codebook in a folder, or the built-in one.
  static func read(folder: String?) throws(Failure) -> Codebook {
    do throws(CodebookFaults) {
      if let folder { return try Codebook.read(folder: folder) }
      return try Codebook.builtIn()
    } catch {
      throw .codebook(error)
    }
  }
}

extension Codebook {
  /// SHA-256 of all files with their paths, in hexadecimal: names exactly this codebook.
  package var hash: String { hexadecimal(sha256(canonicalBytes)) }

  /// Words that carry meaning for the rules and are therefore no names by themselves, although a member may be saved
  /// as "Ana Wolt" or "Will": those of all patterns and classes, as written.
  var commonWords: Set<String> {
    Codebook.words(
      of: languages.flatMap { language in
        language.classes.values.flatMap(\.self) + language.rules.flatMap { $0.anyOf + $0.with + $0.unless }
      })
  }

  /// Words all languages share: firms, unions, offices, papers.
  var keptWords: Set<String> {
    Codebook.words(of: languages.filter { $0.code == "common" }.flatMap { $0.classes.values.flatMap(\.self) })
  }

  private static func words(of patterns: [Pattern]) -> Set<String> {
    var words: Set<String> = []
    for case .words(let alternatives) in patterns.flatMap(\.steps).map(\.element) {
      for word in alternatives where !word.isPrefix { words.insert(word.text) }
    }
    return words
  }
}
