#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

extension ExportSearch {
  /// Something in a folder, judged with all that lies beside it in mind.
  private enum Step {
    case tell(FoundExport)
    case folder(String)
    case archive(String, Neighbours)
  }

  /// What lies beside a zip in its folder.
  struct Neighbours {
    /// True when a zip without a chat is more likely an attachment than a mistake.
    var explainArchive = false
    /// True when there is nothing else that the folder could be named after.
    var isAlone = true
  }

  /// A file of a folder that is not told at once.
  private enum Entry {
    case text(String, candidate: Int)
    case archive(String, candidate: Int)
    case other(String, ContentKind)
    case done(Step)
  }

  /// Depth first, in the order of the names' bytes.
  mutating func visitFolder(_ root: String) {
    var waiting: [Step] = [.folder(root)]
    while let step = waiting.popLast() {
      switch step {
      case .tell(let item): found.append(item)
      case .folder(let path): waiting.append(contentsOf: steps(in: path).reversed())
      case .archive(let path, let neighbours):
        do throws(ImportError) {
          try visitArchive(path, neighbours)
        } catch {
          found.append(.failed(path: path, member: nil, error))
        }
      }
    }
  }

  /// Looks at everything that lies directly in a folder.
  private mutating func steps(in folder: String) -> [Step] {
    let names: [String]
    switch Self.names(in: folder) {
    case .failure(let error): return [.tell(.failed(path: folder, member: nil, error))]
    case .success(let list): names = list
    }
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    var candidates = ChatCandidates()
    let entries = names.map { entry(base + $0, name: $0, &candidates) }
    // The text of WhatsApp Web lies above a folder with what was attached to it.
    let own = candidates.all
    let parent = base.dropLast().split(separator: "/", omittingEmptySubsequences: false)
    if parent.last?.lowercased() == "media" {
      for chat in chatsOfFolder[parent.dropLast().joined(separator: "/")] ?? [] { _ = candidates.add(chat) }
    }
    let hasChat = candidates.hasChat
    if hasChat { chatsOfFolder[String(base.dropLast())] = own }
    let exports = candidates.exports(chunkSize: options.chunkSize)
    let isAlone = own.indices.count { exports[$0] } == 1
    let isOnlyText = own.indices.count { exports[$0] && own[$0].source != nil } == 1
    return entries.map { entry in
      switch entry {
      case .done(let step): step
      case .text(let path, let index) where exports[index]: .tell(export(path, ownContainers: isOnlyText ? 1 : 0))
      case .archive(let path, let index) where exports[index]:
        .archive(
          path, Neighbours(explainArchive: hasChat && !candidates.all[index].isNamedAsChat, isAlone: isAlone))
      case .text(let path, _), .archive(let path, _): .tell(.skipped(path: path, member: nil, .attachment))
      case .other(let path, let kind): .tell(other(path, kind, hasChat: hasChat, names: names))
      }
    }
  }

  /// Looks at one entry by itself.
  private func entry(_ path: String, name: String, _ candidates: inout ChatCandidates) -> Entry {
    if let reason = Self.reasonToSkip(name) { return .done(.tell(.skipped(path: path, member: nil, reason))) }
    switch Self.kind(of: path) {
    case .failure(let error): return .done(.tell(.failed(path: path, member: nil, error)))
    case .success(.symbolicLink): return .done(.tell(.skipped(path: path, member: nil, .symbolicLink)))
    case .success(.other): return .done(.tell(.skipped(path: path, member: nil, .notRegularFile)))
    case .success(.folder): return .done(.folder(path))
    case .success(.file): break
    }
    do throws(ImportError) {
      let (kind, evidence) = try look(at: path)
      if kind != .zip, evidence == .none { return .other(path, kind) }
      let source: ByteSource? = kind == .zip ? nil : .file(path: path)
      let candidate = candidates.add(
        ChatCandidates.Candidate(
          folder: [], name: name, evidence: evidence, isNamedAsChat: self.names.isChat(name), source: source))
      return kind == .zip ? .archive(path, candidate: candidate) : .text(path, candidate: candidate)
    } catch {
      return .done(.tell(.failed(path: path, member: nil, error)))
    }
  }

  /// What to say of a file that is neither a text nor a zip.
  private func other(_ path: String, _ kind: ContentKind, hasChat: Bool, names: [String]) -> FoundExport {
    if kind == .markdownChat, names.contains("chat.txt") { return .skipped(path: path, member: nil, .markdownCopy) }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let isMeant = kind == .markdownChat || kind.isForeignArchive && (!hasChat || self.names.isChat(name))
    return isMeant
      ? .failed(path: path, member: nil, .notAChat(kind)) : .skipped(path: path, member: nil, .notAChat(kind))
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
}
