import Corpus

/// Writes exports line by line.
struct SmallExport {
  private(set) var export = InventedHistory.Export(sightings: [], aliases: [], truths: [])
  private var ordinals: [UInt64: UInt64] = [:]
  private let offset: Int64
  private let hasSeconds: Bool

  /// An export by a phone whose clock is ahead by some seconds.
  init(offset: Int64 = 0, hasSeconds: Bool = true) {
    self.offset = offset
    self.hasSeconds = hasSeconds
  }

  /// Adds a record; contents from 1000 on tell, others do not.
  mutating func add(
    _ time: Int64, _ name: UInt64?, _ content: UInt32, _ kind: RecordKind = .message(.text), isEdited: Bool = false
  ) {
    var wall = time + offset
    if !hasSeconds { wall -= wall % 60 }
    var traits: Sighting.Traits = hasSeconds ? [.seconds] : []
    if content >= 1000 { traits.insert(.telling) }
    if isEdited { traits.insert(.edited) }
    let type = kind.typeName.utf8.reduce(0) { InventedHistory.mix($0, UInt64($1)) }
    let print = InventedHistory.mix(UInt64(bitPattern: wall), name ?? 0, UInt64(content), type)
    let ordinal = ordinals[print, default: 0]
    ordinals[print] = ordinal + 1
    export.sightings.append(
      Sighting(
        fingerprint: InventedHistory.mix(print, ordinal), wall: wall, content: content, alias: -1, kind: kind,
        traits: traits))
    export.aliases.append(name.map(InventedHistory.key))
    export.truths.append(export.truths.count)
  }
}
