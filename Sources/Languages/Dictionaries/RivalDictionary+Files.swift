internal import Foundation

extension RivalDictionary {
  /// Reads a dictionary's file with the map given, or else with the one beside it (`words.dic.map.yaml`) if there is one.
  package static func read(
    file path: String, map: String? = nil, base: Codebook
  ) throws(CodebookFaults) -> RivalDictionary {
    var faults: [CodebookFault] = []
    let bytes = bytes(of: path, &faults)
    var mapFile: (path: String, bytes: [UInt8])?
    let beside = path + mapEnding
    if let mapPath = map ?? (FileManager.default.fileExists(atPath: beside) ? beside : nil) {
      mapFile = Self.bytes(of: mapPath, &faults).map { (mapPath, $0) }
    }
    guard let bytes, faults.isEmpty else { throw CodebookFaults(faults) }
    return try read((path, bytes), map: mapFile, base: base)
  }

  private static func bytes(of path: String, _ faults: inout [CodebookFault]) -> [UInt8]? {
    do {
      let handle = try FileHandle(forReadingFrom: URL(filePath: path))
      defer { handle.closeFile() }
      let bytes = try handle.read(upToCount: SourceFile.byteLimit + 1) ?? Data()
      if bytes.count <= SourceFile.byteLimit { return Array(bytes) }
      faults.append(fault(.tooLarge(limit: SourceFile.byteLimit), path))
    } catch {
      let outer = error as NSError
      let cause = outer.userInfo[NSUnderlyingErrorKey] as? NSError ?? outer
      let code = cause.domain == NSPOSIXErrorDomain ? Int32(truncatingIfNeeded: cause.code) : nil
      faults.append(fault(.unreadable(errno: code), path))
    }
    return nil
  }

  private static func fault(_ kind: CodebookFault.Kind, _ path: String) -> CodebookFault {
    CodebookFault(kind: kind, place: Rule.Place(file: path, line: 1, column: 1))
  }
}
