/// One pass over one text.
struct RedactionScan {
  /// In the order of the text, not overlapping.
  private(set) var redactions: [Redaction] = []
  /// Two names that were placeholders already have become one.
  private(set) var hasMerged = false

  private let roster: Roster
  private let numbers: NumberRules
  private let isStrict: Bool
  /// No word has come since the last end of a sentence.
  private var isSentenceStart = true
  /// A name of several words that may be under way: its node, where it started, where its last word ended.
  private var node: UInt32 = 0
  private var nameStart = 0
  private var nameEnd = 0
  private var isNameCapitalised = true
  /// Links and addresses that end after this byte are not looked for before it.
  private var floor = 0

  /// Starts a pass.
  init(redactor: Redactor, isStrict: Bool) {
    roster = redactor.roster
    numbers = redactor.numbers
    self.isStrict = isStrict
  }

  /// Finds everything.
  ///
  /// Linear: what is looked back at is never looked back at again.
  mutating func run(_ bytes: Span<UInt8>) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case 0x61...0x7A, 0x41...0x5A, 0x80...:
        if let word = WordScanner.word(bytes, at: index) {
          take(word, from: index, bytes)
          index = word.end
        } else {
          index = nonLetter(bytes, at: index)
        }
      case 0x30...0x39, 0x2B: index = number(bytes, at: index)
      case 0x40: index = sign(bytes, at: index)
      case 0x3A: index = link(Link.atColon(bytes, index, floor: floor), otherwise: index + 1, bytes)
      case 0x2F: index = link(Link.atSlash(bytes, index, floor: floor), otherwise: index + 1, bytes)
      case 0x2E:
        isSentenceStart = true
        index = link(Link.atDot(bytes, index, floor: floor), otherwise: index + 1, bytes)
      case 0x5B: index = placeholder(bytes, at: index)
      case 0x21, 0x3F, 0x0A:
        isSentenceStart = true
        index += 1
      default: index += 1
      }
    }
    if redactions.count > 1 { merge(bytes) }
  }

  /// Steps over a scalar that is no letter, no ASCII.
  private mutating func nonLetter(_ bytes: Span<UInt8>, at index: Int) -> Int {
    let scalar = UTF8Scalar.decode(bytes, at: index)
    if scalar.value == 0xFF0B || DigitRun.digit(bytes, at: index) != nil { return number(bytes, at: index) }
    // … । ؟ ۔ 。
    if [0x2026, 0x964, 0x61F, 0x6D4, 0x3002].contains(scalar.value) { isSentenceStart = true }
    return index + scalar.length
  }

  private mutating func take(_ word: ScannedWord, from start: Int, _ bytes: Span<UInt8>) {
    defer { isSentenceStart = false }
    guard let entry = roster.entry(word.hash) else {
      node = 0
      return
    }
    let isCapitalised = word.shape != .lower
    let next = node != 0 && joins(bytes, nameEnd..<start) ? roster.step(from: node, by: entry.token) : 0
    if next != 0 {
      node = next
      isNameCapitalised = isNameCapitalised && isCapitalised
    } else {
      node = roster.step(from: 0, by: entry.token)
      nameStart = start
      isNameCapitalised = isCapitalised
    }
    nameEnd = word.end
    if node != 0, roster.isName(node, isCapitalised: isNameCapitalised || isStrict) {
      add(Redaction(range: nameStart..<word.end, kind: .name))
    } else if entry.isAlone || entry.shapes & word.shape.bit != 0 && !isSentenceStart || isStrict && entry.shapes != 0 {
      add(Redaction(range: start..<word.end, kind: .name))
    }
  }

  private mutating func number(_ bytes: Span<UInt8>, at start: Int) -> Int {
    let run = DigitRun(bytes, at: start)
    isSentenceStart = false
    guard !run.groups.isEmpty else { return start + UTF8Scalar.decode(bytes, at: start).length }
    let verdict = numbers.judge(run, bytes)
    let end = run.groups[verdict.groups - 1].range.upperBound
    if let kind = verdict.kind {
      add(Redaction(range: opening(bytes, start..<end)..<end, kind: kind))
    }
    return end
  }

  /// Takes in the `(` before a number that has the matching `)` inside.
  private func opening(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    guard range.lowerBound > floor, bytes[range.lowerBound - 1] == 0x28 else { return range.lowerBound }
    for index in range where bytes[index] == 0x29 { return range.lowerBound - 1 }
    return range.lowerBound
  }

  /// An `@`: an address, a mention, or nothing.
  private mutating func sign(_ bytes: Span<UInt8>, at index: Int) -> Int {
    if let range = Link.email(bytes, at: index, floor: floor) {
      add(Redaction(range: range, kind: .email))
      floor = range.upperBound
      return range.upperBound
    }
    guard let mention = Mention.read(bytes, at: index) else { return index + 1 }
    switch mention {
    case .name(let end):
      add(Redaction(range: index..<end, kind: .name))
      return end
    case .phone(let end):
      add(Redaction(range: index..<end, kind: .phone))
      return end
    case .number(let start):
      let end = number(bytes, at: start)
      if let last = redactions.last, last.range.lowerBound == start {
        redactions[redactions.count - 1].range = index..<end
      }
      return end
    }
  }

  private mutating func link(_ found: Link.Found?, otherwise next: Int, _ bytes: Span<UInt8>) -> Int {
    guard let found else { return next }
    add(Redaction(range: found.range, kind: .link, host: found.host.flatMap { harmless(bytes, $0) }))
    floor = found.range.upperBound
    return floor
  }

  /// A placeholder of ours, or just a bracket.
  private mutating func placeholder(_ bytes: Span<UInt8>, at index: Int) -> Int {
    guard let found = Placeholder.parse(bytes, at: index) else { return index + 1 }
    let host = found.host.flatMap { harmless(bytes, $0) }
    let isKept = found.host == nil || host != nil
    add(Redaction(range: index..<found.end, kind: found.kind, host: host, isThereAlready: isKept))
    floor = found.end
    return found.end
  }

  /// A host, unless it has a sender's name or a phone number in it.
  private func harmless(_ bytes: Span<UInt8>, _ host: Range<Int>) -> Range<Int>? {
    var index = host.lowerBound
    var digits = 0
    while index < host.upperBound {
      if let word = WordScanner.word(bytes, at: index) {
        if let entry = roster.entry(word.hash), entry.isAlone { return nil }
        index = word.end
        digits = 0
        continue
      }
      if DigitRun.digit(bytes, at: index) != nil { digits += 1 }
      if digits >= 7 { return nil }
      index += 1
    }
    return host
  }

  /// Adds a redaction in place of those that it touches, taking in all of them.
  private mutating func add(_ redaction: Redaction) {
    var redaction = redaction
    while let last = redactions.last, last.range.upperBound > redaction.range.lowerBound {
      redaction.range = min(last.range.lowerBound, redaction.range.lowerBound)..<redaction.range.upperBound
      redactions.removeLast()
    }
    isSentenceStart = false
    redactions.append(redaction)
  }

  /// Makes neighbouring names one.
  private mutating func merge(_ bytes: Span<UInt8>) {
    var merged: [Redaction] = []
    for redaction in redactions {
      if let last = merged.last, last.kind == .name, redaction.kind == .name,
        joins(bytes, last.range.upperBound..<redaction.range.lowerBound)
      {
        hasMerged = true
        merged[merged.count - 1] = Redaction(range: last.range.lowerBound..<redaction.range.upperBound, kind: .name)
      } else {
        merged.append(redaction)
      }
    }
    redactions = merged
  }

  /// Whether what lies between two words of a name is nothing that separates them: blanks, hyphens, marks.
  private func joins(_ bytes: Span<UInt8>, _ gap: Range<Int>) -> Bool {
    guard gap.count <= 12 else { return false }
    var index = gap.lowerBound
    while index < gap.upperBound {
      let scalar = UTF8Scalar.decode(bytes, at: index)
      switch scalar.value {
      case 0x20, 0x27, 0x2D, 0x5F, 0x7E, 0xA0, 0x2000...0x2015, 0x2019, 0x202A...0x202F, 0x2060...0x2069, 0xFEFF: break
      default: return false
      }
      index += scalar.length
    }
    return true
  }
}
