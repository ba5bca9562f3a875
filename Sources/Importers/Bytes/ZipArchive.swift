import CZip

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// A zip on disk, open for reading.
///
/// Nothing is ever unpacked to disk, so hostile member names are harmless.
final class ZipArchive {
  /// What the directory of a zip says about one member.
  struct Member {
    var name: String
    var isFolder: Bool
    var isEncrypted: Bool
    var packedSize: Int
    var size: Int
  }

  private let archive: OpaquePointer

  /// Opens a zip and reads its directory.
  init(path: String) throws(ImportError) {
    var code: Int32 = 0
    guard let archive = zip_open(path, ZIP_RDONLY, &code) else {
      throw code == ZIP_ER_OPEN || code == ZIP_ER_READ
        ? .unreadable(errno: errno) : .damagedArchive(code: code)
    }
    self.archive = archive
  }

  deinit { zip_discard(archive) }

  /// Number of members, folders included.
  var count: Int { Int(zip_get_num_entries(archive, 0)) }

  /// The directory's line about a member, or nothing when it is damaged.
  func facts(_ index: Int) -> Member? {
    var status = zip_stat_t()
    zip_stat_init(&status)
    guard zip_stat_index(archive, zip_uint64_t(index), 0, &status) == 0, let name = status.name else { return nil }
    let text = String(cString: name)
    return Member(
      name: text, isFolder: text.hasSuffix("/"), isEncrypted: status.encryption_method != ZIP_EM_NONE,
      packedSize: Int(clamping: status.comp_size), size: Int(clamping: status.size))
  }

  /// Opens a member for one reading.
  func member(_ index: Int) throws(ImportError) -> any ByteStream {
    guard let file = zip_fopen_index(archive, zip_uint64_t(index), 0) else {
      let code = zip_error_code_zip(zip_get_error(archive))
      throw code == ZIP_ER_NOPASSWD || code == ZIP_ER_WRONGPASSWD || code == ZIP_ER_ENCRNOTSUPP
        ? .encryptedArchive : .damagedMember(code: code)
    }
    return MemberStream(archive: self, file: file, size: facts(index)?.size ?? 0)
  }
}

/// One reading of a member of a zip; keeps its archive open.
private final class MemberStream: ByteStream {
  private let archive: ZipArchive
  private let file: OpaquePointer
  private var remaining: Int

  init(archive: ZipArchive, file: OpaquePointer, size: Int) {
    self.archive = archive
    self.file = file
    remaining = size
  }

  deinit { zip_fclose(file) }

  func read(into buffer: inout [UInt8], from start: Int, atMost limit: Int) throws(ImportError) -> Int {
    let count = buffer.withUnsafeMutableBytes { bytes in
      bytes.baseAddress.map { zip_fread(file, $0 + start, zip_uint64_t(min(limit, bytes.count - start))) } ?? 0
    }
    guard count >= 0 else { throw .damagedMember(code: zip_error_code_zip(zip_file_get_error(file))) }
    remaining -= Int(count)
    // The directory may lie about the size that the limits were checked against.
    guard remaining >= 0 else { throw .damagedMember(code: ZIP_ER_INCONS) }
    return Int(count)
  }
}
