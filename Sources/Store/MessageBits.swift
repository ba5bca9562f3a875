import Corpus

/// What one message adds to its person's week.
struct MessageBits {
  var topRung: Int64
  /// Bit n for the n-th head.
  var heads: Int64
  /// Bit n for a coding of rung n.
  var rungs: Int64
  /// Bit n for the theme of bit n.
  var themes: UInt64 = 0

  /// The bits of heads and rungs; themes are numbered by the archive.
  init(_ result: MessageCoding) {
    topRung = Int64(result.rung.value)
    heads = 1 << Int64(MessageBits.index(of: result.head))
    rungs = result.codings.reduce(0) { $0 | 1 << Int64($1.rung.value) }
  }

  /// Place of a head in `Head.allCases`.
  private static func index(of head: Head) -> Int {
    switch head {
    case .coping: 0
    case .resistance: 1
    case .demobilising: 2
    case .neither: 3
    }
  }
}
