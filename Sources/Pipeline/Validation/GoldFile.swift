#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A file of messages that a person coded: JSON objects, one a line.
struct GoldFile {
  let items: [GoldItem]

  /// Reads a file whole, or every fault of it.
  static func read(path: String, names: GoldNames) throws(Failure) -> (file: GoldFile, faults: [GoldFault]) {
    let handle = open(path, O_RDONLY | O_CLOEXEC)
    guard handle >= 0 else { throw .system(path: path, code: errno) }
    defer { close(handle) }
    var reader = GoldReader(path: path, names: names)
    var items: [GoldItem] = []
    var stream = LineStream()
    let ended = stream.forEachLine(of: handle) { line, number in
      if let item = reader.read(line, number: number) { items.append(item) }
    } onBlock: {
    }
    switch ended {
    case .none: break
    case .unreadable(let code): throw .system(path: path, code: code)
    case .lineTooLong(let line): reader.note(.line(.tooLong), line: line)
    }
    if items.isEmpty, reader.faults.isEmpty { reader.note(.empty, line: nil) }
    return (GoldFile(items: items), reader.faults)
  }
}
