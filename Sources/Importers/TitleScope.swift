/// Decides which folders and zips around a chat may give it its title: those that hold no other chat.
enum TitleScope {
  /// Sets `ownContainers` of all exports found in one zip on disk.
  ///
  /// `isAlone` says whether the zip is the only thing in its folder that the folder could be named after. Linear in the
  /// lengths of the names.
  static func limit(_ found: inout ArraySlice<FoundExport>, isAlone: Bool) {
    var counts: [String: Int] = [:]
    for case .export(let file) in found {
      for container in containers(of: file) { counts[container, default: 0] += 1 }
    }
    for index in found.indices {
      guard case .export(var file) = found[index] else { continue }
      let containers = containers(of: file)
      let own = containers.prefix { counts[$0] == 1 }.count
      // Beyond the zip itself comes the folder it lies in.
      file.ownContainers = own == containers.count && isAlone ? own + 1 : own
      found[index] = .export(file)
    }
  }

  /// The folders and inner zips around a chat, innermost first, and the zip on disk as the empty name.
  private static func containers(of file: ExportFile) -> [String] {
    var names: [String] = []
    var rest = (file.member ?? "")[...]
    while let slash = rest.lastIndex(of: "/") {
      rest = rest[..<slash]
      names.append(String(rest))
    }
    return names + [""]
  }
}
