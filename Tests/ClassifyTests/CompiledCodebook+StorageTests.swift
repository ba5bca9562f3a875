import Corpus
import TestSupport
import Testing

@testable import Classify
@testable import Languages

@Suite struct CompiledCodebookStorageTests {
  private typealias Small = SmallCodebook

  private static let built = Result {
    let codebook = try Codebook.builtIn()
    return (codebook, CompiledCodebook(codebook).stored(source: 7, name: "built in"))
  }

  /// Rules that use every field there is.
  private static var small: CompiledCodebook {
    var rule = Small.frame(
      "all", "R-CTA", ["@WE ..2 @ACT", "log|sign* off?"], allOf: ["tonight"], unlessHere: ["joking"], within: .clause,
      mostWords: 30, repliesTo: ["N-OPS"], repliesWithin: 2, inheritsThemes: true, valid: ("2020-02-29", "2030-12-31"))
    rule.with = [Small.pattern("^ *")]
    rule.unless = [Small.pattern("no joke $")]
    rule.withTheme = [ThemeID("PAY")]
    rule.unlessRepliesTo = [CodeID("C-VENT")]
    rule.form = .logoff
    rule.tense = .future
    rule.modality = .conditional
    rule.addressee = .customers
    rule.target = .state
    rule.person = .firstPlural
    rule.question = .becomes(CodeID("N-OPS"))
    rule.condition = .required
    return CompiledCodebook(
      Small.codebook([
        rule, Small.theme("pay", "PAY", ["pay|fee"]), Small.rule("short", "N-OPS", ["@QMARK"], certainty: .low),
      ]))
  }

  private static func read(_ bytes: [UInt8], source: UInt64 = 7) -> (codebook: CompiledCodebook, name: String)? {
    bytes.withUnsafeBytes { CompiledCodebook.read($0, source: source) }
  }

  @Test func `what was stored comes back whole`() throws {
    for (bytes, name) in [(Self.small.stored(source: 7, name: "é"), "é"), (try Self.built.get().1, "built in")] {
      let read = try #require(Self.read(bytes))
      #expect(read.name == name)
      // Every field is written by the one function, so equal bytes are equal codebooks.
      #expect(read.codebook.stored(source: 7, name: name) == bytes)
    }
    let (written, read) = (Self.small, try #require(Self.read(Self.small.stored(source: 7, name: ""))).codebook)
    #expect(read.manual == written.manual && read.languages == written.languages)
    #expect(read.rules.map(\.rule) == written.rules.map(\.rule))
    #expect(read.rules.map(\.outcome) == written.rules.map(\.outcome))
    #expect(read.rules.map(\.negation) == written.rules.map(\.negation))
    #expect(read.rules.map(\.question) == written.rules.map(\.question))
    #expect(read.rules.map(\.condition) == written.rules.map(\.condition))
    #expect(read.rules.map(\.asks) == written.rules.map(\.asks))
    #expect(read.rules.map(\.withTheme) == written.rules.map(\.withTheme))
    #expect(read.steps == written.steps)
    #expect(
      read.rules[0].patterns.map { read.sources[$0.source] } == [
        "@WE ..2 @ACT", "log|sign* off?", "^ *", "no joke $", "joking", "tonight",
      ])
  }

  @Test func `the same codebook gives the same bytes every time`() throws {
    let (codebook, bytes) = try Self.built.get()
    #expect(CompiledCodebook(codebook).stored(source: 7, name: "built in") == bytes)
  }

  @Test func `the built-in codebook codes the same, compiled or read back, and says so with the same reasons`() throws {
    let (codebook, bytes) = try Self.built.get()
    var compiled = Classifier(CompiledCodebook(codebook))
    var stored = Classifier(try #require(Self.read(bytes)).codebook)
    var count = 0
    for rule in codebook.languages.flatMap(\.rules) {
      for example in rule.matches + rule.misses {
        let expected = compiled.classify(example.text)
        #expect(stored.classify(example.text) == expected)
        count += expected.codings.count
        guard count % 50 == 0 else { continue }
        #expect(stored.trace(example.text).steps == compiled.trace(example.text).steps)
      }
    }
    #expect(count >= 1000)
  }

  @Test func `bytes of other files, cut off, lengthened or changed in any place are refused`() {
    let bytes = Self.small.stored(source: 7, name: "small")
    #expect(Self.read(bytes) != nil)
    #expect(Self.read(bytes, source: 8) == nil)
    #expect(Self.read(bytes + [0]) == nil)
    for length in 0..<bytes.count where length < 200 || length % 97 == 0 {
      #expect(Self.read(Array(bytes[..<length])) == nil, "first \(length) bytes")
    }
    var generator = SeededGenerator(seed: 11)
    // The last 8 bytes of the head are not used.
    let places = Array(0..<40) + (0..<400).map { _ in Int.random(in: 48..<bytes.count, using: &generator) }
    for place in places {
      var changed = bytes
      changed[place] ^= UInt8.random(in: 1...255, using: &generator)
      #expect(Self.read(changed) == nil, "byte \(place)")
    }
  }

  @Test func `garbled lists under a right fingerprint end nothing but the reading`() {
    let bytes = Self.small.stored(source: 7, name: "small")
    var generator = SeededGenerator(seed: 12)
    var refused = 0
    for round in 0..<600 {
      var changed = bytes
      for _ in 0..<(round % 4 + 1) {
        let place = Int.random(in: 48..<bytes.count, using: &generator)
        changed[place] = round % 3 == 0 ? 0xFF : UInt8.random(in: 0...255, using: &generator)
      }
      let fingerprint = changed.withUnsafeBytes { Fingerprint.of(UnsafeRawBufferPointer(rebasing: $0.dropFirst(48))) }
      withUnsafeBytes(of: fingerprint) { changed.replaceSubrange(32..<40, with: $0) }
      if Self.read(changed) == nil { refused += 1 }
    }
    #expect(refused > 20)
  }
}
