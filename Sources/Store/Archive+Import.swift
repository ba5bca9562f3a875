import GRDB

extension Archive {
  /// Imports one export in one transaction: all of it or, when the closure throws, nothing.
  ///
  /// Content that was imported before is not read again: the closure is not called and the summary says so. Throws
  /// `StoreError`, or what the closure threw.
  package func withImport(
    of facts: SourceFacts, _ body: (ImportSession) throws -> Void
  ) throws -> ImportSummary {
    try write(checksReferences: false) { database in
      if let known = try SourceTable.summary(ofContent: facts.contentHash, in: database) { return known }
      let session = try ImportSession(database, facts: facts)
      try body(session)
      try session.finish()
      return session.summary
    }
  }

  /// What the import of a content did, if it was imported: spares reading a file that is known.
  package func summary(ofContent hash: [UInt8]) throws(StoreError) -> ImportSummary? {
    try read { database in try SourceTable.summary(ofContent: hash, in: database) }
  }
}
