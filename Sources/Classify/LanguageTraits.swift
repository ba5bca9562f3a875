/// What the engine must know of a language's grammar beyond its word lists.
enum LanguageTraits {
  /// Languages whose negation also stands behind the verb it denies: "jeg strejker ikke", "jabo na", "karo mat".
  private static let negatesBehind: Set<String> = [
    "bn", "bn-Latn", "da", "de", "fr", "hi", "hi-Latn", "nb", "ne", "ne-Latn", "nl", "no", "pa", "sv", "ur",
    "ur-Latn",
  ]

  /// Whether a negation up to three words behind a match denies it.
  static func looksBehind(_ language: String) -> Bool { negatesBehind.contains(language) }

  /// Languages of South Asia, typed in Latin letters as everybody likes: "nahi", "nhi", "nai".
  private static let freelyRomanised: Set<String> = ["bn", "hi", "hi-Latn", "ne", "pa", "ur", "ur-Latn"]

  /// Whether words of the language are compared by their skeletons too.
  static func isRomanisedFreely(_ language: String) -> Bool { freelyRomanised.contains(language) }
}
