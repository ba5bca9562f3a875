extension ExportFile {
  /// The same file, read with carriage returns as line ends if it holds some near its beginning and no line feed: an
  /// old editor has saved it.
  func withItsLineEnds() throws(ImportError) -> ExportFile {
    let head = try sources[0].head(1 << 16)
    guard head.contains(0x0D), !head.contains(0x0A) else { return self }
    var reading = options
    reading.terminator = 0x0D
    return ExportFile(path: path, member: member, sources: sources, options: reading, ownContainers: ownContainers)
  }
}
