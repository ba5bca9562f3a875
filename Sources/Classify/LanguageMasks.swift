/// Sets of languages, as bits, for many things of which most have one of a few.
struct LanguageMasks: Sendable {
  private let numbers: [UInt16]
  private let masks: [UInt64]

  init(_ masksOfAll: [UInt64]) {
    var numberOfMask: [UInt64: UInt16] = [:]
    var masks: [UInt64] = []
    numbers = masksOfAll.map { mask in
      if let known = numberOfMask[mask] { return known }
      // So many different ones there are not; one more would count in every message.
      guard masks.count < Int(UInt16.max) else { return 0 }
      if masks.isEmpty {
        masks.append(.max)
        numberOfMask[.max] = 0
        if mask == .max { return 0 }
      }
      masks.append(mask)
      numberOfMask[mask] = UInt16(masks.count - 1)
      return UInt16(masks.count - 1)
    }
    self.masks = masks
  }

  @inline(__always)
  subscript(place: Int) -> UInt64 { masks[Int(numbers[place])] }

  func write(to writer: inout StorageWriter) {
    writer.list(numbers)
    writer.list(masks)
  }

  init(from reader: inout StorageReader, count: Int) throws(StorageReader.Damage) {
    numbers = try reader.list(count: count)
    masks = try reader.list()
    guard numbers.allSatisfy({ $0 < masks.count }) else { throw StorageReader.Damage() }
  }
}
