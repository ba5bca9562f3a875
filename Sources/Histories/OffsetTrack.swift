/// The difference between two clocks along their common history.
///
/// One anchor may be off by a minute when one of the phones shows minutes only: the median of some neighbours counts.
struct OffsetTrack {
  private static let neighbours = 4

  private let offsets: [Int64]

  /// Takes the anchors in their order.
  init(_ anchors: [ExportAlignment.Anchor]) { offsets = anchors.map(\.offset) }

  /// The offset in the stretch before the anchor with this number.
  func offset(before anchor: Int) -> Int64 {
    guard !offsets.isEmpty else { return 0 }
    let middle = max(0, anchor - 1)
    // Beyond a change of the clock the neighbours on one side are of another zone; the anchor's own zone counts.
    let own = offsets[min(middle, offsets.count - 1)]
    let range = max(0, middle - OffsetTrack.neighbours)..<min(offsets.count, middle + OffsetTrack.neighbours + 1)
    let alike = offsets[range].filter { abs($0 - own) <= ExportAlignment.offsetTolerance }.sorted()
    return alike.isEmpty ? own : alike[alike.count / 2]
  }
}
