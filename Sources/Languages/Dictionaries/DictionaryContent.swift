/// What a dictionary holds, whatever its format: categories with their words.
struct DictionaryContent {
  /// One category.
  struct Category {
    /// From the outermost to the category itself.
    var path: [String]
    var entries: [DictionaryEntry] = []
    var position: YAMLTree.Position

    /// The path with dots, as quanteda names nested keys.
    var name: String { path.joined(separator: ".") }
  }

  /// In the order of the file.
  private(set) var categories: [Category] = []
  /// What was left out, and where.
  var leftOut: FaultLog
  private var indexOfPath: [[String]: Int] = [:]

  init(_ file: SourceFile) { leftOut = FaultLog(file) }

  /// The number of the category with a path, which is made if it is new.
  mutating func category(_ path: [String], at position: YAMLTree.Position) -> Int {
    if let known = indexOfPath[path] { return known }
    indexOfPath[path] = categories.count
    categories.append(Category(path: path, position: position))
    return categories.count - 1
  }

  /// Parses a word or phrase and puts it into categories, or notes why it is left out.
  mutating func add(_ source: String, to numbers: [Int], at position: YAMLTree.Position) {
    guard !numbers.isEmpty else { return }
    switch DictionaryEntryParser.parse(source) {
    case .success(let pattern):
      for number in numbers { categories[number].entries.append(DictionaryEntry(source: source, pattern: pattern)) }
    case .failure(let reason): leaveOut(reason.fault, at: position)
    }
  }

  /// Notes what is left out.
  mutating func leaveOut(_ fault: DictionaryFault, at position: YAMLTree.Position) {
    leftOut.add(.dictionary(fault), at: position)
  }
}
