internal import Foundation

/// Collects the YAML files of a codebook's folder: those in it and those in its folders, no deeper.
///
/// Symbolic links inside are refused, so that a codebook from elsewhere cannot show files outside of its folder.
struct CodebookFolder {
  let path: String

  /// The files in order of path, or every reason why one cannot be read.
  func files() throws(CodebookFaults) -> [(path: String, bytes: [UInt8])] {
    var files: [(path: String, bytes: [UInt8])] = []
    var faults: [CodebookFault] = []
    for name in names(in: "", &faults) {
      switch type(of: name, &faults) {
      case .typeRegular? where name.hasSuffix(".yaml"): read(name, &files, &faults)
      case .typeDirectory?:
        for inner in names(in: name, &faults) where inner.hasSuffix(".yaml") {
          let path = "\(name)/\(inner)"
          guard type(of: path, &faults) == .typeRegular else {
            fault(.notAPlainFile, path, &faults)
            continue
          }
          read(path, &files, &faults)
        }
      case .typeSymbolicLink?: fault(.notAPlainFile, name, &faults)
      default: break
      }
    }
    guard faults.isEmpty else { throw CodebookFaults(faults) }
    return files.sorted { $0.path < $1.path }
  }

  private func names(in folder: String, _ faults: inout [CodebookFault]) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: url(folder).path)
        .filter { !$0.hasPrefix(".") }.sorted()
    } catch {
      fault(Self.reason(error), folder.isEmpty ? path : folder, &faults)
      return []
    }
  }

  /// The type of the entry itself, not of what a link points at.
  private func type(of name: String, _ faults: inout [CodebookFault]) -> FileAttributeType? {
    do {
      return try FileManager.default.attributesOfItem(atPath: url(name).path)[.type] as? FileAttributeType
    } catch {
      fault(Self.reason(error), name, &faults)
      return nil
    }
  }

  private func read(
    _ name: String, _ files: inout [(path: String, bytes: [UInt8])], _ faults: inout [CodebookFault]
  ) {
    do {
      let handle = try FileHandle(forReadingFrom: url(name))
      defer { handle.closeFile() }
      let bytes = try handle.read(upToCount: SourceFile.byteLimit + 1) ?? Data()
      guard bytes.count <= SourceFile.byteLimit else {
        fault(.tooLarge(limit: SourceFile.byteLimit), name, &faults)
        return
      }
      files.append((name, Array(bytes)))
    } catch {
      fault(Self.reason(error), name, &faults)
    }
  }

  private func url(_ name: String) -> URL {
    let folder = URL(filePath: path, directoryHint: .isDirectory)
    return name.isEmpty ? folder : folder.appending(path: name)
  }

  private func fault(_ kind: CodebookFault.Kind, _ name: String, _ faults: inout [CodebookFault]) {
    faults.append(CodebookFault(kind: kind, place: Rule.Place(file: name, line: 1, column: 1)))
  }

  private static func reason(_ error: any Error) -> CodebookFault.Kind {
    let error = error as NSError
    let cause = error.userInfo[NSUnderlyingErrorKey] as? NSError ?? error
    return .unreadable(errno: cause.domain == NSPOSIXErrorDomain ? Int32(truncatingIfNeeded: cause.code) : nil)
  }
}
