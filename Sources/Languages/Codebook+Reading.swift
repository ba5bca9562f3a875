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

  /// One of the embedded files.
  package static func embeddedFile(_ path: String) -> [UInt8]? {
    let table = languagesDataTable()
    let file = UnsafeBufferPointer(start: table.files, count: table.count).first { String(cString: $0.path) == path }
    return file.map { Array(UnsafeBufferPointer(start: $0.bytes, count: $0.length)) }
  }

  /// The built-in codebook as the classifier's module stored it when the program was built; empty where it did not.
  ///
  /// The bytes live as long as the program.
  package static var embeddedCompilation: UnsafeRawBufferPointer {
    let file = languagesDataCompiled()
    return UnsafeRawBufferPointer(start: file.bytes, count: file.length)
  }

  /// A fingerprint of the embedded files, paths and contents; a compilation counts only if it was made from the same.
  package static var embeddedFingerprint: UInt64 {
    let table = languagesDataTable()
    return UnsafeBufferPointer(start: table.files, count: table.count).reduce(0) { fingerprint, file in
      var path = String(cString: file.path)
      let named = path.withUTF8 { Fingerprint.of(UnsafeRawBufferPointer($0), after: fingerprint) }
      return Fingerprint.of(UnsafeRawBufferPointer(start: file.bytes, count: file.length), after: named)
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
