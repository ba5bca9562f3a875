/// A wording of an app, cut into the bytes that must stand and the places where names and values stand.
struct PhraseTemplate: Sendable {
  /// What stands in a place.
  enum Slot: Hashable, Sendable {
    case actor, member, value
  }

  /// One piece of a template; two slots never touch.
  enum Part: Sendable {
    case literal([UInt8])
    case slot(Slot)
  }

  /// Where the slots of a template lie in a folded line; of several values the last.
  struct Match: Sendable {
    var actor: Range<Int>?
    var member: Range<Int>?
    var value: Range<Int>?
  }

  let parts: [Part]
  /// Bytes that must stand: the more, the more telling the template.
  let literalCount: Int
  private let endsWithDot: Bool

  /// Cuts a template as written in `exports.yaml` (`{actor} added {member}`).
  init(_ template: String) {
    let bytes = FoldedLine.trimmed(template)
    endsWithDot = template.hasSuffix(".")
    var parts: [Part] = []
    var literal: [UInt8] = []
    var index = 0
    while index < bytes.count {
      guard let (slot, length) = Self.slot(bytes.span, index) else {
        literal.append(bytes[index])
        index += 1
        continue
      }
      if !literal.isEmpty { parts.append(.literal(literal)) }
      literal = []
      parts.append(.slot(slot))
      index += length
    }
    if !literal.isEmpty { parts.append(.literal(literal)) }
    self.parts = parts
    literalCount = parts.reduce(0) { sum, part in
      if case .literal(let bytes) = part { sum + bytes.count } else { sum }
    }
  }

  private static let slots: [(name: [UInt8], slot: Slot)] = [
    (Array("{actor}".utf8), .actor), (Array("{member}".utf8), .member),
    (Array("{value}".utf8), .value), (Array("{time}".utf8), .value),
  ]

  private static func slot(_ bytes: Span<UInt8>, _ index: Int) -> (Slot, Int)? {
    slots.first { bytes.holds($0.name, at: index) }.map { ($0.slot, $0.name.count) }
  }

  /// The bytes the template begins with, if it begins with bytes.
  var prefix: [UInt8]? {
    if case .literal(let bytes)? = parts.first { bytes } else { nil }
  }

  /// The bytes the template ends with, if it ends with bytes.
  var suffix: [UInt8]? {
    if case .literal(let bytes)? = parts.last { bytes } else { nil }
  }

  /// True when quotes enclose a value, so that the value may hold anything, even a colon.
  var quotesValue: Bool {
    zip(parts, parts.dropFirst()).contains { pair in
      if case (.literal(let bytes), .slot(.value)) = pair { bytes.last == UInt8(ascii: "\"") } else { false }
    }
  }

  /// True when a colon and a blank stand in the template itself.
  var hasColon: Bool {
    parts.contains { part in
      if case .literal(let bytes) = part { bytes.span.firstRange(of: [UInt8(ascii: ":"), 0x20]) != nil } else { false }
    }
  }

  /// Where the slots lie if a whole folded line is an instance of the template.
  ///
  /// A slot holds at least one byte and ends where the next literal first appears; a literal at the end is anchored
  /// there.
  func match(_ folded: FoldedLine) -> Match? {
    guard folded.trimmedCount >= literalCount else { return nil }
    let line = folded.bytes.span.extracting(0..<folded.trimmedCount)
    var result = Match()
    var open: Slot?
    var index = 0
    for place in parts.indices {
      switch parts[place] {
      case .slot(let slot):
        open = slot
      case .literal(let bytes):
        guard let start = start(of: bytes, in: line, from: index, after: open, isLast: place == parts.count - 1) else {
          return nil
        }
        if let open { result.set(open, index..<start) }
        open = nil
        index = start + bytes.count
      }
    }
    if let open {
      guard index < line.count else { return nil }
      // A name may end with a dot; only a template that has one takes it away.
      result.set(open, index..<(endsWithDot ? line.count : folded.bytes.count))
      return result
    }
    return index == line.count ? result : nil
  }

  private func start(
    of bytes: [UInt8], in line: Span<UInt8>, from index: Int, after open: Slot?, isLast: Bool
  ) -> Int? {
    guard open != nil else { return line.holds(bytes, at: index) ? index : nil }
    guard isLast else { return line.firstRange(of: bytes, from: index + 1)?.lowerBound }
    let start = line.count - bytes.count
    return start > index && line.holds(bytes, at: start) ? start : nil
  }
}

extension PhraseTemplate.Match {
  /// Notes where a slot lies.
  mutating func set(_ slot: PhraseTemplate.Slot, _ range: Range<Int>) {
    switch slot {
    case .actor: actor = range
    case .member: member = range
    case .value: value = range
    }
  }
}
