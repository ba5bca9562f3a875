extension ExportSearch {
  /// A zip at work.
  private struct Visit {
    let place: ArchivePlace
    let archive: ZipArchive
    let members: [ZipArchive.Member?]
    /// The inner zip's name and `/`.
    let prefix: String

    init(_ place: ArchivePlace, _ archive: ZipArchive, prefix: String) {
      self.place = place
      self.archive = archive
      self.prefix = prefix
      members = (0..<archive.count).map { archive.facts($0) }
    }

    func name(_ index: Int) -> String { prefix + (members[index]?.name.path ?? "") }

    /// The members' packed sizes.
    var packedSize: Int {
      members.reduce(0) { sum, member in
        let (next, overflow) = sum.addingReportingOverflow(member?.packedSize ?? 0)
        return overflow ? .max : next
      }
    }
  }

  /// Members that may together be a chat, or one that may be a zip of chats.
  private struct Entry {
    var claim: [Int]
    /// The format that claims them by their names; none claims a zip.
    var format: (any ExportFormat)?
    var isZip = false
    /// Place among the candidates.
    var candidate = 0
  }

  /// Looks at a zip on disk and the zips inside of it.
  mutating func visitArchive(_ path: String, _ neighbours: Neighbours = Neighbours()) throws(ImportError) {
    let before = found.count
    let place = ArchivePlace(path: path)
    do throws(ImportError) {
      try visit(Visit(place, try ZipArchive.open(place), prefix: ""))
    } catch {
      guard neighbours.explainArchive, case .archiveWithoutChat = error else { throw error }
      found.removeSubrange(before...)
      found.append(.skipped(path: path, member: nil, .attachment))
    }
    TitleScope.limit(&found[before...], isAlone: neighbours.isAlone)
  }

  /// Looks at the directory of a zip, and at the first bytes of those members only whose names some format claims.
  private mutating func visit(_ visit: Visit) throws(ImportError) {
    let limits = options.limits
    guard visit.members.count <= limits.members else { throw .tooManyMembers(count: visit.members.count) }
    guard visit.packedSize <= visit.archive.byteCount else { throw .overlappingMembers }
    let before = found.count
    let files = files(of: visit)
    var entries = entries(visit, files)
    guard entries.count <= limits.chats else { throw .tooManyChats(count: entries.count) }
    skipUnclaimed(visit, files, claimed: Set(entries.flatMap(\.claim)))
    var candidates = ChatCandidates()
    for index in entries.indices { look(at: &entries[index], visit, &candidates) }
    let exports = candidates.exports(chunkSize: options.chunkSize)
    for entry in entries {
      if !exports[entry.candidate] {
        found.append(.skipped(path: visit.place.path, member: visit.name(entry.claim[0]), .attachment))
      } else if entry.isZip {
        visitInner(visit, entry.claim[0], candidates.all[entry.candidate], isAttachment: candidates.hasChat)
      } else {
        add(visit, entry.claim)
      }
    }
    let hasResult = found[before...].contains { item in
      if case .skipped = item { false } else { true }
    }
    guard hasResult else { throw .archiveWithoutChat(members: files.count) }
  }

  /// Files of a zip in the order of its directory, without what is left alone whatever it holds.
  private mutating func files(of visit: Visit) -> [Int] {
    var seen = Set<ZipArchive.Member>()
    var files: [Int] = []
    for (index, member) in visit.members.enumerated() {
      guard let member, member.kind != .folder else { continue }
      var reason = member.name.components.lazy.compactMap { Self.reasonToSkip($0) }.first
      switch member.kind {
      case .symbolicLink: reason = reason ?? .symbolicLink
      case .other: reason = reason ?? .notRegularFile
      case .file, .folder: if !seen.insert(member).inserted { reason = reason ?? .repeatedMember }
      }
      if let reason {
        found.append(.skipped(path: visit.place.path, member: visit.name(index), reason))
      } else {
        files.append(index)
      }
    }
    return files
  }

  /// What formats claim by name, and what is called a zip.
  private func entries(_ visit: Visit, _ files: [Int]) -> [Entry] {
    // Sharing may drop the ending, by which formats claim.
    let claimNames = files.map { index in
      guard let name = visit.members[index]?.name else { return "" }
      return names.isChat(name.base) && !name.base.contains(".") ? name.path + ".txt" : name.path
    }
    var entries: [Entry] = []
    var claimed = Set<Int>()
    for format in formats {
      for claim in format.claims(claimNames) where claimed.isDisjoint(with: claim) {
        claimed.formUnion(claim)
        entries.append(Entry(claim: claim.map { files[$0] }, format: format))
      }
    }
    for (place, index) in files.enumerated()
    where !claimed.contains(place) && claimNames[place].lowercased().hasSuffix(".zip") {
      entries.append(Entry(claim: [index], isZip: true))
    }
    return entries
  }

  /// What the first bytes of a claim's first member say.
  ///
  /// A member that cannot be read stays possible: the reason is told when it is surveyed, not here.
  private func look(at entry: inout Entry, _ visit: Visit, _ candidates: inout ChatCandidates) {
    guard let member = visit.members[entry.claim[0]] else { return }
    var evidence = FormatEvidence.possible
    do throws(ImportError) {
      let head = try visit.archive.member(entry.claim[0], keepsDamaged: true).head(Self.headSize)
      entry.isZip = ContentKind(head: head.span) == .zip || (entry.isZip && self.evidence(head) == .none)
      evidence = entry.format?.evidence(head.span) ?? self.evidence(head)
    } catch {
      evidence = .possible
    }
    entry.candidate = candidates.add(
      ChatCandidates.Candidate(
        folder: member.name.folder, name: member.name.base, evidence: evidence,
        isNamedAsChat: names.isChat(member.name.base),
        source: entry.isZip ? nil : .member(archive: visit.place, index: entry.claim[0])))
  }

  private mutating func skipUnclaimed(_ visit: Visit, _ files: [Int], claimed: Set<Int>) {
    let paths = Set(files.lazy.compactMap { visit.members[$0]?.name.path.lowercased() })
    for index in files where !claimed.contains(index) {
      let path = visit.members[index]?.name.path.lowercased() ?? ""
      guard path == "chat.md" || path.hasSuffix("/chat.md") else {
        found.append(.skipped(path: visit.place.path, member: visit.name(index), .attachment))
        continue
      }
      found.append(
        paths.contains(path.dropLast(2) + "txt")
          ? .skipped(path: visit.place.path, member: visit.name(index), .markdownCopy)
          : .failed(path: visit.place.path, member: visit.name(index), .notAChat(.markdownChat)))
    }
  }

  private mutating func add(_ visit: Visit, _ claim: [Int]) {
    let (path, name) = (visit.place.path, visit.name(claim[0]))
    do throws(ImportError) {
      for index in claim { try check(visit.members[index]) }
      let sources = claim.map { ByteSource.member(archive: visit.place, index: $0) }
      found.append(.export(ExportFile(path: path, member: name, sources: sources, options: readOptions)))
    } catch {
      found.append(.failed(path: path, member: name, error))
    }
  }

  /// Looks into a zip inside of a zip, but no deeper.
  private mutating func visitInner(
    _ visit: Visit, _ index: Int, _ candidate: ChatCandidates.Candidate, isAttachment: Bool
  ) {
    let (path, name) = (visit.place.path, visit.name(index))
    guard visit.place.inner == nil else {
      found.append(.skipped(path: path, member: name, .nestedArchive))
      return
    }
    do throws(ImportError) {
      try check(visit.members[index])
      let place = ArchivePlace(path: path, inner: index, heldBytes: options.limits.heldBytes)
      let inner = try visit.archive.inner(index, heldBytes: place.heldBytes)
      try self.visit(Visit(place, inner, prefix: name + "/"))
    } catch {
      let hasNoChat = if case .archiveWithoutChat = error { true } else { false }
      // A zip that people sent each other need not be readable; one that is named as an export must.
      let isTold = candidate.isNamedAsChat || !(hasNoChat || isAttachment)
      found.append(
        isTold ? .failed(path: path, member: name, error) : .skipped(path: path, member: name, .attachment))
    }
  }

  /// Refuses what is encrypted or too large before a byte of it is unpacked.
  private func check(_ member: ZipArchive.Member?) throws(ImportError) {
    guard let member else { return }
    if member.isEncrypted { throw .encryptedArchive }
    let limits = options.limits
    guard member.size <= limits.memberBytes else { throw .memberTooLarge(bytes: member.size) }
    if member.size > limits.ratioFreeBytes, member.size / limits.compressionRatio > member.packedSize {
      throw .suspiciousCompression(packed: member.packedSize, unpacked: member.size)
    }
  }
}
