/// From where which programs are looked for, and for which rules.
///
/// A class, so that looking at it copies nothing.
final class ProgramIndex: Sendable {
  /// A program at its anchor, with all that rules out most places before the program itself is looked at.
  struct Anchor: Sendable {
    /// The languages of the rules that it may find something for, as bits; all for rules of `common`.
    var languages: UInt64
    var program: Int32
    /// The anchor's step.
    var step: Int32
    /// Sets that must be met somewhere in the message; -1 for none.
    var required: (Int32, Int32)
    /// Sets that must stand right behind and right before the anchor, but for emoji; -1 where anything may.
    var next: Int32
    var before: Int32
  }

  /// A pattern that a rule asks for or forbids beside what it finds.
  struct Side: Sendable {
    /// Rule and use, as `PatternUse.code` gives them.
    var use: Int32
    var program: Int32
    /// The set of the program's anchor; -1 if it has none.
    var set: Int32
    /// Sets that must be met somewhere in the message; -1 for none.
    var required: (Int32, Int32)
  }

  let programs: [Program]
  /// By set: where the anchors of programs that may be what a rule finds begin in `anchors`.
  private let firstAnchors: [Int32]
  private let anchors: [Anchor]
  /// Programs without an anchor that may be what a rule finds.
  let looseAnchors: [Anchor]
  /// By program: the rules of which it may be what they find.
  let rulesOfProgram: Grouped
  /// By rule: where its sides begin in `sides`.
  private let firstSides: [Int32]
  private let sides: [Side]

  /// Indexes programs by their uses, each a `PatternUse.code`.
  init(
    programs: [Program], uses: [[Int32]], steps: [PatternStep], languageOfRule: [Int], common: Int?, setCount: Int
  ) {
    self.programs = programs
    let rules = uses.map { $0.filter { PatternUse(of: Int($0)) == .anyOf }.map { $0 >> PatternUse.bits } }
    rulesOfProgram = Grouped(rules)
    var anchorsOfSet = [[Anchor]](repeating: [], count: setCount)
    var loose: [Anchor] = []
    var sidesOfRule = [[Side]](repeating: [], count: languageOfRule.count)
    for (number, program) in programs.enumerated() {
      for use in uses[number] where PatternUse(of: Int(use)) != .anyOf {
        sidesOfRule[Int(use >> PatternUse.bits)].append(
          Side(use: use, program: Int32(number), set: program.anchorSet, required: program.required))
      }
      guard !rules[number].isEmpty else { continue }
      let languages = rules[number].reduce(UInt64(0)) { bits, rule in
        let language = languageOfRule[Int(rule)]
        return bits | (language == common || language >= 64 ? .max : 1 << UInt64(language))
      }
      let anchor = Self.anchor(Int32(number), program, languages: languages, steps: steps)
      if program.anchorSet >= 0 { anchorsOfSet[Int(program.anchorSet)].append(anchor) } else { loose.append(anchor) }
    }
    (firstAnchors, anchors) = Self.joined(anchorsOfSet)
    (firstSides, sides) = Self.joined(sidesOfRule)
    looseAnchors = loose
  }

  private static func anchor(
    _ number: Int32, _ program: Program, languages: UInt64, steps: [PatternStep]
  ) -> Anchor {
    func neighbour(_ step: Int32) -> Int32 {
      guard step >= program.first, step < program.end, steps[Int(step)].kind == .set, !steps[Int(step)].isOptional,
        program.anchorSet >= 0
      else { return -1 }
      return steps[Int(step)].value
    }
    return Anchor(
      languages: languages, program: number, step: program.anchorStep, required: program.required,
      next: neighbour(program.anchorStep + 1), before: neighbour(program.anchorStep - 1))
  }

  private static func joined<Element>(_ lists: [[Element]]) -> ([Int32], [Element]) {
    var starts: [Int32] = [0]
    var elements: [Element] = []
    for list in lists {
      elements.append(contentsOf: list)
      starts.append(Int32(elements.count))
    }
    return (starts, elements)
  }

  /// Reads what `write` wrote.
  init(from reader: inout StorageReader, setCount: Int) throws(StorageReader.Damage) {
    programs = try reader.list()
    firstAnchors = try reader.list(count: setCount + 1)
    anchors = try reader.list()
    looseAnchors = try reader.list()
    rulesOfProgram = try Grouped(from: &reader, count: programs.count)
    firstSides = try reader.list()
    sides = try reader.list()
    guard firstAnchors.last.map(Int.init) == anchors.count, firstSides.last.map(Int.init) == sides.count else {
      throw StorageReader.Damage()
    }
  }

  /// The anchors of a set, by `anchor`.
  @inline(__always)
  func anchors(of set: Int) -> Range<Int> { Int(firstAnchors[set])..<Int(firstAnchors[set + 1]) }

  @inline(__always)
  func anchor(_ place: Int) -> Anchor { anchors[place] }

  /// The sides of a rule.
  func sides(of rule: Int) -> ArraySlice<Side> { sides[Int(firstSides[rule])..<Int(firstSides[rule + 1])] }
}

/// The index inside a stored codebook.
extension ProgramIndex {
  func write(to writer: inout StorageWriter) {
    writer.list(programs)
    writer.list(firstAnchors)
    writer.list(anchors)
    writer.list(looseAnchors)
    rulesOfProgram.write(to: &writer)
    writer.list(firstSides)
    writer.list(sides)
  }
}
