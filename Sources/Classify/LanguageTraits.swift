/// What the engine must know of a language's grammar beyond its word lists.
enum LanguageTraits {
  /// Languages whose negation also stands behind the verb it denies: "jeg strejker ikke", "jabo na", "karo mat".
  private static let negatesBehind: Set<String> = [
    "bn", "bn-Latn", "da", "de", "fr", "hi", "hi-Latn", "nb", "ne", "ne-Latn", "nl", "no", "pa", "sv", "ur",
    "ur-Latn",
  ]

  /// Whether a negation up to three words behind a match denies it.
  static func looksBehind(_ language: String) -> Bool { negatesBehind.contains(language) }
}
