import CZip

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// A zip open for reading, on disk or inside of another one.
///
/// Nothing is ever unpacked to disk, so hostile member names are harmless.
final class ZipArchive {
  /// What the directory of a zip says about one member.
  struct Member: Hashable {
    var name: MemberName
    var kind: MemberKind
    var isEncrypted: Bool
    /// True when the bytes lie in the zip as they are.
    var isStored: Bool
    var packedSize: Int
    var size: Int
    var checksum: UInt32
  }

  /// What the packer says a member was on disk.
  enum MemberKind: Hashable {
    case file, folder, symbolicLink, other
  }

  /// Bytes of the zip itself.
  let byteCount: Int
  private let archive: OpaquePointer
  /// The zip around this one, which must stay open as long.
  private let outer: ZipArchive?

  private init(_ archive: OpaquePointer, byteCount: Int, outer: ZipArchive?) {
    self.archive = archive
    self.byteCount = byteCount
    self.outer = outer
  }

  deinit { zip_discard(archive) }

  /// Opens a zip and reads its directory.
  static func open(_ place: ArchivePlace) throws(ImportError) -> ZipArchive {
    let archive = try open(path: place.path)
    return if let inner = place.inner { try archive.inner(inner, heldBytes: place.heldBytes) } else { archive }
  }

  private static func open(path: String) throws(ImportError) -> ZipArchive {
    let descriptor = try FileStream.openForReading(path)
    var status = stat()
    fstat(descriptor, &status)
    let byteCount = Int(status.st_size)
    var code: Int32 = 0
    // libzip closes the descriptor only when it could open the zip.
    guard let archive = zip_fdopen(descriptor, 0, &code) else {
      let reason = errno
      close(descriptor)
      throw code == ZIP_ER_OPEN || code == ZIP_ER_READ
        ? .unreadable(errno: reason) : failure(code: code, byteCount: byteCount)
    }
    return ZipArchive(archive, byteCount: byteCount, outer: nil)
  }

  private static func failure(code: Int32, byteCount: Int) -> ImportError {
    switch code {
    case ZIP_ER_MULTIDISK: .splitArchive
    // The bytes at its start say that it is a zip: what libzip misses is the directory at its end.
    case ZIP_ER_NOZIP: .truncatedArchive(bytes: byteCount)
    default: .damagedArchive(code: code)
    }
  }

  /// Opens a zip that is a member of this one: in place when it is stored as it is, else from memory.
  func inner(_ index: Int, heldBytes: Int) throws(ImportError) -> ZipArchive {
    guard let facts = facts(index) else { throw .damagedArchive(code: ZIP_ER_INCONS) }
    if facts.isEncrypted { throw .encryptedArchive }
    let source =
      facts.isStored
      ? zip_source_zip(archive, archive, zip_uint64_t(index), zip_flags_t(ZIP_FL_COMPRESSED), 0, -1)
      : try heldSource(index, size: facts.size, limit: heldBytes)
    guard let source else { throw .damagedMember(code: zip_error_code_zip(zip_get_error(archive))) }
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let opened = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      throw Self.failure(code: zip_error_code_zip(&error), byteCount: facts.size)
    }
    return ZipArchive(opened, byteCount: facts.size, outer: self)
  }

  /// A member's bytes in memory, never on disk.
  private func heldSource(_ index: Int, size: Int, limit: Int) throws(ImportError) -> OpaquePointer? {
    guard size <= limit else { throw .nestedArchiveTooLarge(bytes: size) }
    let stream = try member(index)
    guard let held = malloc(max(1, size)) else { throw .nestedArchiveTooLarge(bytes: size) }
    do throws(ImportError) {
      var chunk = [UInt8](repeating: 0, count: 1 << 16)
      var filled = 0
      while filled < size {
        let count = try stream.read(into: &chunk, from: 0, atMost: min(chunk.count, size - filled))
        guard count > 0 else { throw .damagedMember(code: ZIP_ER_EOF) }
        chunk.withUnsafeBytes { bytes in
          if let base = bytes.baseAddress { memcpy(held + filled, base, count) }
        }
        filled += count
      }
    } catch {
      free(held)
      throw error
    }
    // libzip frees the bytes with the source.
    let source = zip_source_buffer_create(held, zip_uint64_t(size), 1, nil)
    if source == nil { free(held) }
    return source
  }

  /// Number of members, folders included.
  var count: Int { Int(zip_get_num_entries(archive, 0)) }

  /// The directory's line about a member, or nothing when it is damaged.
  func facts(_ index: Int) -> Member? {
    var status = zip_stat_t()
    zip_stat_init(&status)
    let place = zip_uint64_t(index)
    guard zip_stat_index(archive, place, 0, &status) == 0,
      let raw = zip_get_name(archive, place, zip_flags_t(ZIP_FL_ENC_RAW))
    else { return nil }
    let name = UnsafeBufferPointer(start: raw, count: strlen(raw)).map { UInt8(bitPattern: $0) }
    return Member(
      name: MemberName(name), kind: kind(place, isFolder: name.last == UInt8(ascii: "/")),
      isEncrypted: status.encryption_method != ZIP_EM_NONE, isStored: status.comp_method == ZIP_CM_STORE,
      packedSize: Int(clamping: status.comp_size), size: Int(clamping: status.size), checksum: status.crc)
  }

  private func kind(_ place: zip_uint64_t, isFolder: Bool) -> MemberKind {
    if isFolder { return .folder }
    var system: UInt8 = 0
    var attributes: UInt32 = 0
    guard zip_file_get_external_attributes(archive, place, 0, &system, &attributes) == 0,
      system == ZIP_OPSYS_UNIX || system == ZIP_OPSYS_OS_X
    else { return .file }
    switch mode_t(attributes >> 16) & S_IFMT {
    case S_IFLNK: return .symbolicLink
    case S_IFREG, 0: return .file
    default: return .other
    }
  }

  /// Opens a member for one reading; see `ByteSource.open`.
  func member(_ index: Int, keepsDamaged: Bool = false) throws(ImportError) -> any ByteStream {
    guard let file = zip_fopen_index(archive, zip_uint64_t(index), 0) else {
      let code = zip_error_code_zip(zip_get_error(archive))
      switch code {
      case ZIP_ER_NOPASSWD, ZIP_ER_WRONGPASSWD, ZIP_ER_ENCRNOTSUPP: throw .encryptedArchive
      case ZIP_ER_COMPNOTSUPP: throw .unknownCompression
      default: throw .damagedMember(code: code)
      }
    }
    return MemberStream(archive: self, file: file, size: facts(index)?.size ?? 0, keepsDamaged: keepsDamaged)
  }
}
