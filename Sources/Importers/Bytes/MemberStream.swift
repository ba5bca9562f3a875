import CZip

/// One reading of a member of a zip; keeps its archive open.
final class MemberStream: ByteStream {
  private let archive: ZipArchive
  private let file: OpaquePointer
  private let keepsDamaged: Bool
  private var remaining: Int
  private var hasBytes = false
  private(set) var damage: StreamDamage?
  /// Unpacked together: libzip drops the bytes of the piece in which damage is met, so that small pieces save more, and
  /// pieces of the caller's size would make the result depend on it.
  private var piece = [UInt8](repeating: 0, count: 4096)
  private var unread = 0..<0

  /// Takes over an open member; `size` is what the directory says.
  init(archive: ZipArchive, file: OpaquePointer, size: Int, keepsDamaged: Bool) {
    self.archive = archive
    self.file = file
    self.keepsDamaged = keepsDamaged
    remaining = size
  }

  deinit { zip_fclose(file) }

  func read(into buffer: inout [UInt8], from start: Int, atMost limit: Int) throws(ImportError) -> Int {
    if unread.isEmpty { unread = 0..<(try nextPiece()) }
    let count = min(limit, buffer.count - start, unread.count)
    buffer.replaceSubrange(start..<start + count, with: piece[unread.lowerBound..<unread.lowerBound + count])
    unread = unread.lowerBound + count..<unread.upperBound
    return count
  }

  /// Unpacks into `piece`; 0 at the end.
  private func nextPiece() throws(ImportError) -> Int {
    if damage != nil { return 0 }
    let count = piece.withUnsafeMutableBytes { Int(zip_fread(file, $0.baseAddress, zip_uint64_t($0.count))) }
    if count < 0 { return try end(code: zip_error_code_zip(zip_file_get_error(file)), kept: 0) }
    // The directory may lie about the size that the limits were checked against.
    if count > remaining { return try end(code: ZIP_ER_INCONS, kept: remaining) }
    remaining -= count
    if count > 0 { hasBytes = true }
    return count
  }

  /// The last bytes before the damage; nothing to keep is a failure of the whole.
  private func end(code: Int32, kept: Int) throws(ImportError) -> Int {
    guard keepsDamaged, hasBytes || kept > 0 else { throw .damagedMember(code: code) }
    damage = StreamDamage(code: code, missing: remaining - kept)
    remaining -= kept
    return kept
  }
}
