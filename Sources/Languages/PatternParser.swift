/// Reads patterns as described in this folder's `README.md`.
package struct PatternParser {
  /// Slots that stand for signs and need no class.
  package static let builtInSlots: Set<String> = [
    "NUMBER", "PRICE", "TIME", "URL", "PHONE", "NAME", "QMARK", "EMARK",
  ]
  /// The widest gap.
  package static let longestGap = 8

  private var faults: [PatternFault] = []

  /// Parses a pattern, or gives all its faults.
  ///
  /// Linear in its length.
  package static func parse(_ source: String) -> Result<Pattern, PatternFaults> {
    var parser = PatternParser()
    let steps = parser.steps(Array(source.unicodeScalars))
    guard parser.faults.isEmpty else { return .failure(PatternFaults(list: parser.faults)) }
    return .success(Pattern(steps: steps, source: source))
  }

  private mutating func steps(_ scalars: [Unicode.Scalar]) -> [Pattern.Step] {
    var steps: [(step: Pattern.Step, offset: Int)] = []
    for place in scalars.split(separator: " ") {
      if let step = step(place) { steps.append((step, place.startIndex)) }
    }
    guard faults.isEmpty else { return [] }
    for (index, entry) in steps.enumerated() {
      let isFirst = index == 0
      let isLast = index == steps.count - 1
      switch entry.step.element {
      case .gap where isFirst || isLast: add(.gapAtEdge, entry.offset)
      case .start where !isFirst: add(.misplacedEdge("^"), entry.offset)
      case .end where !isLast: add(.misplacedEdge("$"), entry.offset)
      default: break
      }
    }
    if !steps.contains(where: { Self.isAnchorage($0.step) }) { add(.nothingRequired, 0) }
    return steps.map(\.step)
  }

  /// Whether a step names something that must be there.
  private static func isAnchorage(_ step: Pattern.Step) -> Bool {
    switch step.element {
    case .words, .slot: !step.isOptional
    case .anyWord, .gap, .start, .end: false
    }
  }

  private mutating func step(_ place: ArraySlice<Unicode.Scalar>) -> Pattern.Step? {
    let isOptional = place.last == "?" && place.count > 1
    let body = isOptional ? place.dropLast() : place
    let element: Pattern.Element?
    switch body.first {
    case "^" where body.count == 1: element = .start
    case "$" where body.count == 1: element = .end
    case "*" where body.count == 1: element = .anyWord
    case ".": element = gap(body)
    case "@": element = slot(body)
    default: element = words(body)
    }
    guard let element else { return nil }
    switch element {
    case .start, .end, .gap:
      guard !isOptional else {
        add(.misplacedQuestionMark, place.endIndex - 1)
        return nil
      }
    case .words, .anyWord, .slot: break
    }
    return Pattern.Step(element: element, isOptional: isOptional)
  }

  private mutating func gap(_ body: ArraySlice<Unicode.Scalar>) -> Pattern.Element? {
    let digits = body.dropFirst(2)
    guard body.starts(with: ["." as Unicode.Scalar, "."]), digits.count == 1, let digit = digits.first,
      ("1"..."8").contains(digit)
    else {
      add(.badGap(Self.string(body)), body.startIndex)
      return nil
    }
    return .gap(Int(digit.value - ("0" as Unicode.Scalar).value))
  }

  private mutating func slot(_ body: ArraySlice<Unicode.Scalar>) -> Pattern.Element? {
    let name = body.dropFirst()
    if let bar = name.firstIndex(of: "|") {
      add(.slotAmongAlternatives, bar)
      return nil
    }
    if let question = name.firstIndex(of: "?") {
      add(.misplacedQuestionMark, question)
      return nil
    }
    let text = Self.string(name)
    guard Self.isSlotName(text) else {
      add(.badSlotName(text), body.startIndex)
      return nil
    }
    return .slot(text)
  }

  /// Whether a class may be called so: a capital letter, then capital letters, digits and `_`.
  package static func isSlotName(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first, ("A"..."Z").contains(first) else { return false }
    return name.unicodeScalars.allSatisfy { ("A"..."Z").contains($0) || ("0"..."9").contains($0) || $0 == "_" }
  }

  private mutating func words(_ body: ArraySlice<Unicode.Scalar>) -> Pattern.Element? {
    let faultCount = faults.count
    let words = body.split(separator: "|", omittingEmptySubsequences: false).compactMap { word($0) }
    return faults.count == faultCount ? .words(words) : nil
  }

  private mutating func word(_ slice: ArraySlice<Unicode.Scalar>) -> Pattern.Word? {
    let isPrefix = slice.last == "*"
    let letters = isPrefix ? slice.dropLast() : slice
    guard !letters.isEmpty else {
      isPrefix ? add(.misplacedStar, slice.startIndex) : add(.emptyAlternative, slice.startIndex)
      return nil
    }
    if letters.first == "@" {
      add(.slotAmongAlternatives, letters.startIndex)
      return nil
    }
    var signs = WordSigns()
    for index in letters.indices {
      if let kind = signs.check(letters, index) {
        add(kind, index)
        return nil
      }
    }
    return Pattern.Word(text: Self.string(letters), isPrefix: isPrefix)
  }

  private mutating func add(_ kind: PatternFault.Kind, _ offset: Int) {
    faults.append(PatternFault(kind: kind, offset: offset))
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
