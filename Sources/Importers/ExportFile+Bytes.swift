extension ExportFile {
  /// Hands out all bytes of the export once, in pieces, as they lie on disk or in the zip: for hashing the whole.
  ///
  /// Those before the damage of a damaged member.
  package func forEachChunk(_ body: (Span<UInt8>) -> Void) throws(ImportError) {
    var buffer = [UInt8](repeating: 0, count: options.chunkSize)
    for source in sources {
      let stream = try source.open(keepsDamaged: true)
      while true {
        let count = try stream.read(into: &buffer, from: 0, atMost: buffer.count)
        if count == 0 { break }
        body(buffer.span.extracting(0..<count))
      }
    }
  }
}
