import Corpus

/// What a record's text and clock come to in the column `content`.
enum ContentBits {
  /// The bits of a record.
  static func bits(of record: SafeRecord) -> Int64 {
    var bits: Int64 = (record.isTelling ? 1 : 0) | (record.hasSeconds ? 2 : 0)
    // The upper half of a hash is as good as the whole, and no hash may become that of nothing.
    if record.content != 0 { bits |= Int64(max(1, record.content >> 34)) << 2 }
    return bits
  }

  /// The bits of a sighting.
  static func bits(of sighting: Sighting) -> Int64 {
    Int64(sighting.content) << 2 | (sighting.traits.contains(.telling) ? 1 : 0)
      | (sighting.traits.contains(.seconds) ? 2 : 0)
  }

  /// The hash in the bits; 0 where there is no text.
  static func hash(_ bits: Int64) -> UInt32 { UInt32(truncatingIfNeeded: bits >> 2) }

  /// The facts in the bits.
  static func traits(_ bits: Int64, isEdited: Bool) -> Sighting.Traits {
    var traits: Sighting.Traits = isEdited ? [.edited] : []
    if bits & 1 != 0 { traits.insert(.telling) }
    if bits & 2 != 0 { traits.insert(.seconds) }
    return traits
  }
}
