internal import LanguagesData

extension Codebook {
  /// The codebook that is part of the program.
  ///
  /// The apps' wording comes from `ReadingTable`, which a test holds against the files.
  package static func builtIn() throws(CodebookFaults) -> Codebook {
    try CodebookReader.read(embeddedFiles(), phrases: ReadingTable.builtInPhrases())
  }

  /// The codebook in a folder of the same layout as the built-in one.
  package static func read(folder path: String) throws(CodebookFaults) -> Codebook {
    try CodebookReader.read(CodebookFolder(path: path).files())
  }

  /// The codebook in files given by their paths inside a codebook's folder, such as `en/rules.yaml`.
  package static func read(files: [(path: String, bytes: [UInt8])]) throws(CodebookFaults) -> Codebook {
    try CodebookReader.read(files)
  }

  /// The files that were embedded when the program was built, in order of path.
  package static func embeddedFiles() -> [(path: String, bytes: [UInt8])] {
    let table = languagesDataTable()
    return UnsafeBufferPointer(start: table.files, count: table.count).map { file in
      (String(cString: file.path), Array(UnsafeBufferPointer(start: file.bytes, count: file.length)))
    }
  }

  /// All files as one row of bytes, for the codebook's hash: of each its path, a zero, its length in eight bytes,
  /// highest first, and its bytes.
  ///
  /// Two codebooks have the same bytes only if all their files are the same.
  package var canonicalBytes: [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(files.reduce(0) { $0 + $1.bytes.count + $1.path.utf8.count + 9 })
    for file in files {
      result.append(contentsOf: file.path.utf8)
      result.append(0)
      withUnsafeBytes(of: UInt64(file.bytes.count).bigEndian) { result.append(contentsOf: $0) }
      result.append(contentsOf: file.bytes)
    }
    return result
  }
}
