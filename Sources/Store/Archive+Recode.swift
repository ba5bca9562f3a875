package import Corpus
import GRDB

extension Archive {
  /// Codes every coded message again, in one transaction, and makes the tallies anew.
  ///
  /// The closure gets messages group by group (by name), within one in the order they were stored; a thousand are in
  /// memory at a time. Throws `StoreError`, or what the closure threw; nothing has changed then.
  package func recode(
    with codebook: CodebookStamp, at now: Instant, _ code: (RecodeMessage) throws -> MessageCoding
  ) throws -> RecodeSummary {
    try write { database in
      let number = try CodebookTable.number(of: codebook, at: now, in: database)
      let recoder = try Recoder(database, codebook: number)
      for (group, name) in try Groups.all(in: database) { try recoder.recode(group: group, name: name, code) }
      return recoder.summary
    }
  }

  /// The hash of the codebook that coded last, or nothing when the archive has never been coded.
  package func lastCodebook() throws(StoreError) -> CodebookStamp? {
    try read { database in
      let lookup = try SQLStatement(
        database,
        """
        SELECT hash, version FROM codebook
        WHERE id = (SELECT codebook FROM message WHERE codebook IS NOT NULL ORDER BY id DESC LIMIT 1)
        """)
      guard try lookup.step() else { return nil }
      defer { lookup.reset() }
      return CodebookStamp(hash: lookup.text(0), version: lookup.text(1))
    }
  }
}
