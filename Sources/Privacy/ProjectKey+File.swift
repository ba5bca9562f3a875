import Foundation

extension ProjectKey {
  /// Reads the key of a project.
  ///
  /// The file must be a regular one, closed to group and others, and outside of the project's folder: whoever copies
  /// the project must not get the key with it. Both the place of the path and the place that links lead to count.
  package static func load(from path: String, projectFolder: String?) throws(KeyError) -> ProjectKey {
    try refuse(path, inside: projectFolder)
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw errno == ENOENT || errno == ENOTDIR ? .missing : .cannotRead(code: errno) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .cannotRead(code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notARegularFile }
    guard status.st_mode & 0o077 == 0 else { throw .openToOthers(mode: UInt32(status.st_mode) & 0o777) }

    var content = [UInt8](repeating: 0, count: 2 * length + 2)
    defer { content.withUnsafeMutableBytes { _ = $0.initializeMemory(as: UInt8.self, repeating: 0) } }
    var count = 0
    while count < content.count {
      let got = content.withUnsafeMutableBytes { read(file, $0.baseAddress?.advanced(by: count), $0.count - count) }
      if got < 0 && errno == EINTR { continue }
      guard got >= 0 else { throw .cannotRead(code: errno) }
      if got == 0 { break }
      count += got
    }
    guard count == 2 * length + 1, content[count - 1] == 0x0A,
      let bytes = bytes(ofHexadecimal: content.prefix(2 * length))
    else { throw .malformed }
    return try ProjectKey(bytes: bytes)
  }

  /// Makes a new random key and its file, readable by its owner alone, and waits until the disk has it.
  ///
  /// Folders on the way are made (mode 0700). On failure no half-written key is left behind.
  package static func create(at path: String, projectFolder: String?) throws(KeyError) -> ProjectKey {
    let key = try ephemeral()
    let folder = (path as NSString).deletingLastPathComponent
    try makeFolder(folder.isEmpty ? "." : folder)
    try refuse(path, inside: projectFolder)
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw errno == EEXIST ? .alreadyExists : .cannotWrite(code: errno) }
    let content = key.fileContent
    let written = content.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    let isDone = written == content.count && fsync(file) == 0
    let code = errno
    close(file)
    guard isDone else {
      unlink(path)
      throw .cannotWrite(code: code)
    }
    try synchronise(folder.isEmpty ? "." : folder)
    return key
  }

  private static func makeFolder(_ folder: String) throws(KeyError) {
    var isFolder: ObjCBool = false
    guard !FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) else { return }
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
      throw .cannotWrite(code: Int32(truncatingIfNeeded: cause?.code ?? Int(EIO)))
    }
  }

  private static func synchronise(_ folder: String) throws(KeyError) {
    let handle = open(folder, O_RDONLY | O_CLOEXEC)
    guard handle >= 0 else { throw .cannotWrite(code: errno) }
    defer { close(handle) }
    guard fsync(handle) == 0 else { throw .cannotWrite(code: errno) }
  }

  /// Refuses a path that lies in the project's folder, or whose links end there.
  private static func refuse(_ path: String, inside projectFolder: String?) throws(KeyError) {
    guard let projectFolder, let project = resolved(projectFolder) else { return }
    let parent = (path as NSString).deletingLastPathComponent
    let places = [resolved(path), resolved(parent.isEmpty ? "." : parent)]
    for place in places.compactMap(\.self)
    where place == project || place.hasPrefix(project == "/" ? "/" : project + "/") {
      throw .insideProject
    }
  }

  /// A path with all links followed, or nothing when there is no such file.
  private static func resolved(_ path: String) -> String? {
    guard let memory = realpath(path, nil) else { return nil }
    defer { free(memory) }
    return String(cString: memory)
  }

  private static func bytes(ofHexadecimal digits: some Collection<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    var high: UInt8?
    for digit in digits {
      let value: UInt8
      switch digit {
      case 0x30...0x39: value = digit - 0x30
      case 0x61...0x66: value = digit - 0x61 + 10
      case 0x41...0x46: value = digit - 0x41 + 10
      default: return nil
      }
      if let first = high {
        bytes.append(first << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    return high == nil ? bytes : nil
  }
}
