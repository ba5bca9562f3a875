#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Walks over paths and collects what may be an export.
///
/// Symbolic links are never followed, so it cannot go round.
struct ExportSearch {
  var found: [FoundExport] = []
  let formats: [any ExportFormat]
  let options: ImportOptions
  let names: ExportFileName
  /// Chats by the folder they lie in, for the folder of their media.
  var chatsOfFolder: [String: [ChatCandidates.Candidate]] = [:]

  /// Prepares a search.
  init(formats: [any ExportFormat], options: ImportOptions, names: ExportFileName) {
    self.formats = formats
    self.options = options
    self.names = names
  }

  /// Looks at a path that the user gave, and at everything below it if it is a folder.
  mutating func visit(_ path: String) {
    switch Self.kind(of: path) {
    case .failure(let error): found.append(.failed(path: path, member: nil, error))
    case .success(.symbolicLink): found.append(.failed(path: path, member: nil, .symbolicLink))
    case .success(.other): found.append(.failed(path: path, member: nil, .notRegularFile))
    case .success(.file): visitFile(path)
    case .success(.folder): visitFolder(path)
    }
  }

  /// What lies at a path.
  enum Kind {
    case file, folder, symbolicLink, other
  }

  /// What lies at a path, links not followed.
  static func kind(of path: String) -> Result<Kind, ImportError> {
    var status = stat()
    guard lstat(path, &status) == 0 else { return .failure(.unreadable(errno: errno)) }
    return switch status.st_mode & S_IFMT {
    case S_IFREG: .success(.file)
    case S_IFDIR: .success(.folder)
    case S_IFLNK: .success(.symbolicLink)
    default: .success(.other)
    }
  }

  /// A file that was asked for is an export or a zip to look into; anything else fails when it is surveyed.
  private mutating func visitFile(_ path: String) {
    do throws(ImportError) {
      let (kind, _) = try look(at: path)
      if kind == .zip { try visitArchive(path) } else { found.append(export(path)) }
    } catch {
      found.append(.failed(path: path, member: nil, error))
    }
  }

  /// What the first bytes of a file say.
  func look(at path: String) throws(ImportError) -> (ContentKind, FormatEvidence) {
    let stream = try ByteSource.file(path: path).open()
    var head = try stream.head(512)
    if head.isEmpty { throw .empty }
    let kind = ContentKind(head: head.span)
    if kind == .text { head += try stream.head(Self.headSize) }
    return (kind, evidence(head))
  }

  /// Bytes from which a text is judged.
  static let headSize = 1 << 16

  /// How much the first bytes of a text speak for the format that they speak most for.
  func evidence(_ head: [UInt8]) -> FormatEvidence { formats.map { $0.evidence(head.span) }.max() ?? .none }

  /// A text on disk.
  func export(_ path: String, ownContainers: Int? = nil) -> FoundExport {
    .export(
      ExportFile(
        path: path, member: nil, sources: [.file(path: path)], options: readOptions, ownContainers: ownContainers))
  }

  /// How exports are read.
  var readOptions: ReadOptions {
    ReadOptions(
      chunkSize: options.chunkSize, lineBytes: options.limits.lineBytes, splitBytes: options.splitBytes)
  }

  /// Why a name in a folder or zip is left alone whatever it holds.
  static func reasonToSkip(_ name: String) -> SkipReason? {
    if name == "__MACOSX" || name.hasPrefix("._") { return .macOSMetadata }
    return name.hasPrefix(".") || ["thumbs.db", "desktop.ini"].contains(name.lowercased()) ? .hidden : nil
  }
}
