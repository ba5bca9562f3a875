internal import Corpus

/// A folder of rules and words that are put beside those of another codebook.
///
/// Its rules see the classes of both; entries for a class that both have are entries of one class. Rules keep their names,
/// so a name that the other codebook has already is a fault: stored results refer to it.
package struct CodebookAddition {
  /// How faults name it.
  private let name: String
  private let files: [(path: String, bytes: [UInt8])]

  /// The stand-in under which `common` is read, since the other codebook's `common` is read beside it.
  private static let standIn = "mul"
  private static let shared = "common"

  /// Reads the files of a folder that has rules or words and no `codes.yaml`; nothing for another folder.
  package init?(folder path: String) throws(CodebookFaults) {
    var name = path
    while name.count > 1, name.hasSuffix("/") { name.removeLast() }
    let files: [(path: String, bytes: [UInt8])]
    do throws(CodebookFaults) {
      files = try CodebookFolder(path: path).files()
    } catch {
      throw CodebookFaults(error.list.map { $0.place.file == path ? $0 : Self.named($0, in: name) })
    }
    guard !files.contains(where: { $0.path == "codes.yaml" }), files.contains(where: { Self.isKnown($0.path) })
    else { return nil }
    self.init(name: name, files: files)
  }

  /// Takes files by their paths inside the folder.
  package init(name: String, files: [(path: String, bytes: [UInt8])]) {
    self.name = name
    self.files = files
  }

  /// The base with these rules and words, or every fault of them.
  ///
  /// Linear in both.
  package func added(to base: Codebook) throws(CodebookFaults) -> Codebook {
    var faults = files.filter { !Self.isKnown($0.path) }.map {
      CodebookFault(kind: .dictionary(.onlyRulesAndWords), place: Rule.Place(file: $0.path, line: 1, column: 1))
    }
    var read: [Codebook.Language] = []
    for language in Set(files.compactMap { Self.language(of: $0.path) }).sorted() {
      do throws(CodebookFaults) {
        read.append(try self.read(language, beside: base))
      } catch {
        faults += error.list
      }
    }
    faults += collisions(of: read, with: base)
    guard faults.isEmpty else { throw CodebookFaults(faults.map { Self.named($0, in: name) }) }
    return merged(read, into: base)
  }

  private static func isKnown(_ path: String) -> Bool {
    path.hasSuffix("/rules.yaml") || path.hasSuffix("/words.yaml")
  }

  private static func language(of path: String) -> String? {
    let parts = path.split(separator: "/")
    return parts.count == 2 ? String(parts[0]) : nil
  }

  private static func named(_ fault: CodebookFault, in folder: String) -> CodebookFault {
    var fault = fault
    fault.place.file = "\(folder)/\(fault.place.file)"
    return fault
  }

  // MARK: Reading

  /// Reads one language's files with the names of the base's codes, themes and classes.
  private func read(_ language: String, beside base: Codebook) throws(CodebookFaults) -> Codebook.Language {
    let alias = language == Self.shared ? Self.standIn : language
    var given: [(path: String, bytes: [UInt8])] = base.files.filter { $0.path == "codes.yaml" }
    given.append(("\(Self.shared)/words.yaml", classNames(seenBy: language, base)))
    for file in ["words.yaml", "rules.yaml"] {
      if let own = files.first(where: { $0.path == "\(language)/\(file)" }) {
        given.append(("\(alias)/\(file)", own.bytes))
      } else if file == "words.yaml", let known = base.languages.first(where: { $0.code == language }) {
        given.append(("\(alias)/\(file)", Self.words(language: known.name, classes: [])))
      }
    }
    do throws(CodebookFaults) {
      let codebook = try Codebook.read(files: given)
      guard let found = codebook.languages.first(where: { $0.code == alias }) else { throw CodebookFaults([]) }
      return placed(found, as: language)
    } catch {
      throw CodebookFaults(
        error.list.map { fault in
          var fault = fault
          fault.place.file = language + fault.place.file.dropFirst(alias.count)
          return fault
        })
    }
  }

  /// A `words.yaml` with the names of the classes that rules of a language see beside those of their own file.
  private func classNames(seenBy language: String, _ base: Codebook) -> [UInt8] {
    let seen = base.languages.filter { $0.code == Self.shared || $0.code == language || language == Self.shared }
    var names = Set(seen.flatMap(\.classes.keys))
    if language != Self.shared { names.formUnion(ownClassNames(of: Self.shared)) }
    return Self.words(language: Self.shared, classes: names.sorted())
  }

  /// The names of the classes in a `words.yaml` of this folder, as far as it can be read.
  private func ownClassNames(of language: String) -> [String] {
    guard let file = files.first(where: { $0.path == "\(language)/words.yaml" }) else { return [] }
    var log = FaultLog(SourceFile(path: file.path, bytes: file.bytes))
    guard case .map(let entries, _)? = YAMLTree.read(&log),
      case .map(let classes, _)? = entries.first(where: { $0.key.text == "classes" })?.value
    else { return [] }
    return classes.map(\.key.text).filter(PatternParser.isSlotName)
  }

  private static func words(language: String, classes: [String]) -> [UInt8] {
    let lines = classes.map { "  \($0): [\"x\"]" }
    let head = ["language: \"\(language)\"", "reviewed: false", classes.isEmpty ? "classes: {}" : "classes:"]
    return Array((head + lines).joined(separator: "\n").utf8)
  }

  /// The language under its own name, with places that name the folder.
  private func placed(_ found: Codebook.Language, as language: String) -> Codebook.Language {
    var found = found
    found.code = language
    found.rules = found.rules.map { rule in
      var rule = rule
      rule.id = RuleID(language + rule.id.description.drop { $0 != "/" })
      rule.language = language
      rule.place.file = "\(name)/\(language)/rules.yaml"
      return rule
    }
    return found
  }

  // MARK: Merging

  private func collisions(of read: [Codebook.Language], with base: Codebook) -> [CodebookFault] {
    let known = Dictionary(base.languages.flatMap(\.rules).map { ($0.id, $0.place) }) { first, _ in first }
    return read.flatMap(\.rules).compactMap { rule in
      guard let place = known[rule.id] else { return nil }
      let own = Rule.Place(
        file: String(rule.place.file.dropFirst(name.count + 1)), line: rule.place.line, column: rule.place.column)
      return CodebookFault(
        kind: .dictionary(.ruleExists(rule.id.description, file: place.file, line: place.line)), place: own)
    }
  }

  private func merged(_ read: [Codebook.Language], into base: Codebook) -> Codebook {
    var codebook = base
    for addition in read {
      guard let index = codebook.languages.firstIndex(where: { $0.code == addition.code }) else {
        codebook.languages.append(addition)
        continue
      }
      codebook.languages[index].rules += addition.rules
      codebook.languages[index].classes.merge(addition.classes) { $0 + $1 }
      let known = Set(codebook.languages[index].markers)
      codebook.languages[index].markers += addition.markers.filter { !known.contains($0) }
      let isReviewed = addition.isReviewed || !files.contains { $0.path == "\(addition.code)/words.yaml" }
      codebook.languages[index].isReviewed = codebook.languages[index].isReviewed && isReviewed
    }
    codebook.languages.sort { left, right in
      guard left.code != Self.shared, right.code != Self.shared else { return left.code == Self.shared }
      return left.code < right.code
    }
    codebook.tellUnreviewed()
    // The hash must not depend on where the folder lies.
    codebook.files += files.map { ("added/\($0.path)", $0.bytes) }
    codebook.files.sort { $0.path < $1.path }
    codebook.manual.version += "+" + label
    return codebook
  }

  /// The folder's own name as semantic versions allow it behind a `+`.
  private var label: String {
    let own = name.split(separator: "/").last ?? "own"
    return String(own.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
  }
}
