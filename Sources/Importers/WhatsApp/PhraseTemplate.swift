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
    endsWithDot = template.utf8.last == UInt8(ascii: ".")
    var parts: [Part] = []
    var literalCount = 0
    func addLiteral(_ range: Range<Int>) {
      guard !range.isEmpty else { return }
      parts.append(.literal(Array(bytes[range])))
      literalCount += range.count
    }
    var start = 0
    while let open = bytes[start...].firstIndex(of: UInt8(ascii: "{")) {
      guard let (slot, length) = Self.slot(bytes.span, open) else { break }
      addLiteral(start..<open)
      parts.append(.slot(slot))
      start = open + length
    }
    addLiteral(start..<bytes.count)
    self.parts = parts
    self.literalCount = literalCount
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

  /// The longest run of bytes that must stand; empty for a template of slots alone.
  var longestLiteral: [UInt8] {
    parts.compactMap { if case .literal(let bytes) = $0 { bytes } else { nil } }.max { $0.count < $1.count } ?? []
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
