#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Walks over paths and collects what may be an export.
///
/// Symbolic links are never followed, so it cannot go round.
struct ExportSearch {
  private(set) var found: [FoundExport] = []
  private let formats: [any ExportFormat]
  private let options: ImportOptions

  /// Prepares a search.
  init(formats: [any ExportFormat], options: ImportOptions) {
    self.formats = formats
    self.options = options
  }

  /// Looks at a path that the user gave, and at everything below it if it is a folder.
  mutating func visit(_ path: String) {
    switch Self.kind(of: path) {
    case .failure(let error): found.append(.failed(path: path, member: nil, error))
    case .success(.symbolicLink): found.append(.failed(path: path, member: nil, .symbolicLink))
    case .success(.other): found.append(.failed(path: path, member: nil, .notRegularFile))
    case .success(.file): visitFile(path, isAsked: true)
    case .success(.folder): visitFolder(path)
    }
  }

  private enum Kind {
    case file, folder, symbolicLink, other
  }

  private static func kind(of path: String) -> Result<Kind, ImportError> {
    var status = stat()
    guard lstat(path, &status) == 0 else { return .failure(.unreadable(errno: errno)) }
    return switch status.st_mode & S_IFMT {
    case S_IFREG: .success(.file)
    case S_IFDIR: .success(.folder)
    case S_IFLNK: .success(.symbolicLink)
    default: .success(.other)
    }
  }

  /// Depth first, in the order of the names' bytes.
  private mutating func visitFolder(_ root: String) {
    var waiting = entries(of: root)
    while let path = waiting.popLast() {
      if visitEntry(path) { waiting.append(contentsOf: entries(of: path)) }
    }
  }

  /// The paths of a folder's entries, last name first.
  private mutating func entries(of folder: String) -> [String] {
    switch Self.names(in: folder) {
    case .failure(let error):
      found.append(.failed(path: folder, member: nil, error))
      return []
    case .success(let names):
      let base = folder.hasSuffix("/") ? folder : folder + "/"
      return names.reversed().map { base + $0 }
    }
  }

  /// Looks at something inside of a folder; true when it is a folder to go into.
  private mutating func visitEntry(_ path: String) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    if let reason = Self.reasonToSkip(name) {
      found.append(.skipped(path: path, member: nil, reason))
      return false
    }
    switch Self.kind(of: path) {
    case .failure(let error): found.append(.failed(path: path, member: nil, error))
    case .success(.symbolicLink): found.append(.skipped(path: path, member: nil, .symbolicLink))
    case .success(.other): found.append(.skipped(path: path, member: nil, .notRegularFile))
    case .success(.file): visitFile(path, isAsked: false)
    case .success(.folder): return true
    }
    return false
  }

  private static func reasonToSkip(_ name: Substring) -> SkipReason? {
    if name == "__MACOSX" || name.hasPrefix("._") { return .macOSMetadata }
    return name.hasPrefix(".") ? .hidden : nil
  }

  private static func names(in folder: String) -> Result<[String], ImportError> {
    guard let stream = opendir(folder) else { return .failure(.unreadable(errno: errno)) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) {
          String(cString: $0)
        }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return .success(names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }

  /// A file is an export, a zip to look into, or (beside what was asked for) something to leave alone.
  private mutating func visitFile(_ path: String, isAsked: Bool) {
    do throws(ImportError) {
      let head = try ByteSource.file(path: path).head(512)
      if head.isEmpty { throw .empty }
      let kind = ContentKind(head: head.span)
      if kind == .zip {
        try visitArchive(path)
      } else if isAsked || formats.contains(where: { $0.evidence(head.span) > .none }) {
        add(path, member: nil, [.file(path: path)])
      } else {
        found.append(.skipped(path: path, member: nil, .notAChat(kind)))
      }
    } catch {
      found.append(.failed(path: path, member: nil, error))
    }
  }

  private mutating func add(_ path: String, member: String?, _ sources: [ByteSource]) {
    let reading = ReadOptions(chunkSize: options.chunkSize, lineBytes: options.limits.lineBytes)
    found.append(.export(ExportFile(path: path, member: member, sources: sources, options: reading)))
  }

  /// Looks at the directory of a zip, and at the first bytes of those members only that some format claims.
  private mutating func visitArchive(_ path: String) throws(ImportError) {
    let archive = try ZipArchive(path: path)
    guard archive.count <= options.limits.members else { throw .tooManyMembers(count: archive.count) }
    let members = (0..<archive.count).compactMap { index in archive.facts(index).map { (index, $0) } }
    let files = members.filter { !$0.1.isFolder && Self.reasonToSkip(inside: $0.1.name) == nil }
    var claimed = Set<Int>()
    var candidates: [(claim: [Int], evidence: FormatEvidence)] = []
    for format in formats {
      for claim in format.claims(files.map { $0.1.name }) where claimed.isDisjoint(with: claim) {
        let source = ByteSource.member(archive: path, index: files[claim[0]].0)
        candidates.append((claim, evidence(of: source, format)))
        claimed.formUnion(claim)
      }
    }
    skipUnclaimed(path, members, claimed: Set(claimed.map { files[$0].0 }))
    guard !candidates.isEmpty else { throw .archiveWithoutChat(members: files.count) }
    let best = candidates.map { $0.evidence }.max() ?? .none
    for (claim, evidence) in candidates {
      let member = files[claim[0]].1.name
      if evidence < best {
        found.append(.skipped(path: path, member: member, .attachment))
        continue
      }
      do throws(ImportError) {
        for index in claim { try check(files[index].1) }
        add(path, member: member, claim.map { .member(archive: path, index: files[$0].0) })
      } catch {
        found.append(.failed(path: path, member: member, error))
      }
    }
  }

  /// What the first bytes of a member say.
  ///
  /// A member that cannot be read stays possible: the reason is told when it is surveyed, not here.
  private func evidence(of source: ByteSource, _ format: any ExportFormat) -> FormatEvidence {
    var head: [UInt8] = []
    do throws(ImportError) { head = try source.head(1 << 16) } catch { return .possible }
    return format.evidence(head.span)
  }

  private mutating func skipUnclaimed(_ path: String, _ members: [(Int, ZipArchive.Member)], claimed: Set<Int>) {
    for (index, member) in members where !member.isFolder && !claimed.contains(index) {
      let reason = Self.reasonToSkip(inside: member.name)
      let isNested = member.name.lowercased().hasSuffix(".zip")
      found.append(.skipped(path: path, member: member.name, reason ?? (isNested ? .nestedArchive : .attachment)))
    }
  }

  private static func reasonToSkip(inside name: String) -> SkipReason? {
    name.split(separator: "/").lazy.compactMap { reasonToSkip($0) }.first
  }

  /// Refuses what is encrypted or too large before a byte of it is unpacked.
  private func check(_ member: ZipArchive.Member) throws(ImportError) {
    if member.isEncrypted { throw .encryptedArchive }
    let limits = options.limits
    guard member.size <= limits.memberBytes else { throw .memberTooLarge(bytes: member.size) }
    if member.size > limits.ratioFreeBytes, member.size / limits.compressionRatio > member.packedSize {
      throw .suspiciousCompression(packed: member.packedSize, unpacked: member.size)
    }
  }
}
