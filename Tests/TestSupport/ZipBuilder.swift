package import Foundation

/// Writes zips as packers, phones and attackers make them: every field of a member can be set, and lies are written
/// as told.
package struct ZipBuilder {
  /// One member.
  package struct Member {
    /// The name's bytes as they stand in the zip.
    package var name: [UInt8]
    /// What it holds, unpacked.
    package var body: [UInt8]
    /// Zero bytes behind the body that take no room on disk; only of stored members.
    package var hole = 0
    /// True to pack it as deflate blocks without compression.
    package var isDeflated = false
    /// Number of the packing method, if it is neither of the two.
    package var method: UInt16?
    /// Bit 0 says that it is encrypted, bit 11 that the name is UTF-8.
    package var flags: UInt16 = 0
    /// Type and permissions, as Unix packers note them.
    package var unixMode: UInt32?
    /// What the directory says of its size instead of the truth.
    package var claimedSize: UInt32?
    /// What the directory says of its packed size instead of the truth.
    package var claimedPackedSize: UInt32?
    /// A check sum that does not fit.
    package var claimedChecksum: UInt32?
    /// Places of packed bytes to spoil.
    package var spoiled: [Int] = []

    /// A stored member.
    package init(_ name: String, _ body: String = "") {
      self.name = Array(name.utf8)
      self.body = Array(body.utf8)
    }

    /// A member of bytes.
    package init(_ name: String, bytes: [UInt8]) {
      self.name = Array(name.utf8)
      body = bytes
    }
  }

  /// In the order in which they are written.
  package var members: [Member]

  /// A zip of some members.
  package init(_ members: [Member]) { self.members = members }

  /// The whole zip, of members without holes.
  package var bytes: [UInt8] {
    var zip: [UInt8] = []
    var directory: [UInt8] = []
    for member in members {
      let packed = member.packed
      directory += member.directoryLine(packed, offset: zip.count)
      zip += member.localHeader(packed) + packed
    }
    return zip + directory + ending(directory, offset: zip.count)
  }

  /// Writes the zip; holes stay holes.
  package func write(to file: URL) throws {
    guard members.contains(where: { $0.hole > 0 }) else {
      try Data(bytes).write(to: file)
      return
    }
    try Data().write(to: file)
    let handle = try FileHandle(forWritingTo: file)
    defer { try? handle.close() }
    var directory: [UInt8] = []
    var offset = 0
    for member in members {
      let packed = member.packed
      directory += member.directoryLine(packed, offset: offset)
      let start = member.localHeader(packed) + packed
      try handle.write(contentsOf: Data(start))
      offset += start.count + member.hole
      try handle.seek(toOffset: UInt64(offset))
    }
    try handle.write(contentsOf: Data(directory + ending(directory, offset: offset)))
  }

  private func ending(_ directory: [UInt8], offset: Int) -> [UInt8] {
    little(0x0605_4B50 as UInt32) + little(0 as UInt16) + little(0 as UInt16) + little(UInt16(members.count))
      + little(UInt16(members.count)) + little(UInt32(directory.count)) + little(UInt32(offset)) + little(0 as UInt16)
  }
}

extension ZipBuilder.Member {
  fileprivate var packed: [UInt8] {
    var bytes = body
    if isDeflated {
      bytes = []
      var rest = body[...]
      repeat {
        let block = rest.prefix(0xFFFF)
        rest = rest.dropFirst(block.count)
        bytes += [rest.isEmpty ? 1 : 0] + little(UInt16(block.count)) + little(~UInt16(block.count)) + block
      } while !rest.isEmpty
    }
    for place in spoiled where place < bytes.count { bytes[place] ^= 0xFF }
    return bytes
  }

  /// The fields that both headers share.
  private func fields(_ packed: [UInt8]) -> [UInt8] {
    little(20 as UInt16) + little(flags) + little(method ?? (isDeflated ? 8 : 0)) + little(0 as UInt16)
      + little(0x5869 as UInt16) + little(claimedChecksum ?? checksum)
      + little(claimedPackedSize ?? UInt32(packed.count + hole))
      + little(claimedSize ?? UInt32(body.count + hole)) + little(UInt16(name.count)) + little(0 as UInt16)
  }

  fileprivate func localHeader(_ packed: [UInt8]) -> [UInt8] {
    little(0x0403_4B50 as UInt32) + fields(packed) + name
  }

  fileprivate func directoryLine(_ packed: [UInt8], offset: Int) -> [UInt8] {
    little(0x0201_4B50 as UInt32) + little(unixMode == nil ? 20 : 0x0314 as UInt16) + fields(packed)
      + little(0 as UInt16) + little(0 as UInt16) + little(0 as UInt16)
      + little((unixMode ?? 0) << 16) + little(UInt32(offset)) + name
  }

  /// CRC-32 of the body.
  private var checksum: UInt32 {
    ~body.reduce(~0 as UInt32) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }
  }
}

/// The bytes of a number, the least first.
private func little(_ number: UInt16) -> [UInt8] { [UInt8(truncatingIfNeeded: number), UInt8(number >> 8)] }

/// The bytes of a number, the least first.
private func little(_ number: UInt32) -> [UInt8] {
  little(UInt16(truncatingIfNeeded: number)) + little(UInt16(number >> 16))
}
