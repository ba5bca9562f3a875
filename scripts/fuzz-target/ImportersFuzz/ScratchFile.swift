import Glibc

/// A file that is written anew for every input.
enum ScratchFile {
  /// A folder of this process in the one that `scripts/fuzz` made and removes, else in the system's for short-lived
  /// files; nothing when it cannot be made.
  static func makeFolder() -> String? {
    let base = getenv("GROUNDSWELL_FUZZ_FOLDER").map { String(cString: $0) } ?? "/tmp"
    let folder = "\(base)/groundswell-fuzz-\(getpid())"
    return mkdir(folder, 0o700) == 0 ? folder : nil
  }

  /// Replaces the content of a file; false when that fails.
  static func write(_ bytes: Span<UInt8>, to path: String) -> Bool {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return bytes.withUnsafeBufferPointer { Glibc.write(descriptor, $0.baseAddress, $0.count) == $0.count }
  }

  /// The content of a file; nothing when it cannot be read.
  static func read(_ path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      guard count > 0 else { return count == 0 ? bytes : nil }
      bytes += chunk.prefix(count)
    }
  }
}
