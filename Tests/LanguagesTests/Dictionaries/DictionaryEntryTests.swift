import Testing

@testable import Languages

@Suite struct DictionaryEntryTests {
  /// As `quanteda::tokens_lookup` reads glob patterns.
  static let sound = [
    ("Strike", "strike"), ("strik*", "strik~"), ("log off", "log,off"), ("  log \t off ", "log,off"),
    ("log* off*", "log~,off~"), ("low * pay", "low,any,pay"), ("don't", "don't"), ("log-off", "log-off"),
    ("anti-*", "anti-,any"), ("STRIK**", "strik~"), ("løn", "løn"), ("✊🏾", "✊🏾"), ("3f", "3f"), ("забаст*", "забаст~"),
  ]

  @Test(arguments: sound)
  func `words, phrases and stars at the end become patterns`(source: String, spelling: String) throws {
    let pattern = try DictionaryEntryParser.parse(source).get()
    #expect(SmallDictionary.spelling(pattern) == spelling)
    #expect(pattern.source == source)
  }

  static let unsound: [(String, DictionaryFault)] = [
    ("*strike", .starInside), ("st*ke", .starInside), ("log *ff", .starInside), ("wom?n", .anyCharacter),
    ("?", .anyCharacter), ("*", .onlyWildcards), ("* *", .onlyWildcards), ("", .nothingToFind), ("  ", .nothingToFind),
    (":)", .nothingToFind), ("pay :(", .nothingToFind),
    (Array(repeating: "a", count: 25).joined(separator: " "), .tooManyWords(limit: 24)),
  ]

  @Test(arguments: unsound)
  func `what cannot be matched is named, not dropped`(source: String, fault: DictionaryFault) {
    switch DictionaryEntryParser.parse(source) {
    case .success(let pattern): Issue.record("\(source) became \(pattern)")
    case .failure(let reason): #expect(reason.fault == fault)
    }
  }

  @Test func `both tables are filled`() { #expect(Self.sound.count >= 10 && Self.unsound.count >= 10) }
}
