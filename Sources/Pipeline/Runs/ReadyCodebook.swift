package import Classify
import Corpus
package import Languages
import Store

/// A codebook made ready for matching, with what a run must know of it beside.
package struct ReadyCodebook: Sendable {
  /// What the classifier takes.
  package let compiled: CompiledCodebook
  /// SHA-256 of all its files, in hexadecimal.
  package let hash: String
  /// The dictionary of another program, where the codebook was made from one.
  package let dictionary: RivalDictionary?
  /// The codebook as read, where it was.
  private let codebook: Codebook?

  /// Compiles a codebook.
  package init(_ loaded: CodebookSource.Loaded) {
    compiled = CompiledCodebook(loaded.codebook)
    hash = loaded.codebook.hash
    dictionary = loaded.dictionary
    codebook = loaded.codebook
  }

  private init(stored: (codebook: CompiledCodebook, name: String)) {
    compiled = stored.codebook
    hash = stored.name
    dictionary = nil
    codebook = nil
  }

  /// The built-in codebook as it was compiled when the program was built; nothing in a program that was built otherwise
  /// than by scripts/build-release.
  package static var stored: ReadyCodebook? {
    CompiledCodebook.read(Codebook.embeddedCompilation, source: Codebook.embeddedFingerprint).map {
      ReadyCodebook(stored: $0)
    }
  }

  /// The built-in codebook, compiled from its files, as the bytes that `stored` reads.
  package static func bytesToStore() throws(Failure) -> [UInt8] {
    let ready = ReadyCodebook(try CodebookSource.load(nil))
    return ready.compiled.stored(source: Codebook.embeddedFingerprint, name: ready.hash)
  }

  /// The name by which an archive knows the codebook.
  var stamp: CodebookStamp { CodebookStamp(hash: hash, version: compiled.manual.version) }

  /// What reading exports needs of the codebook.
  var readingWords: ReadingWords { codebook.map { ReadingWords($0) } ?? ReadingTable.builtIn() }
}

extension CodebookSource {
  /// The codebook at a path, or the built-in one, ready for matching; see `load`.
  ///
  /// The built-in one comes as it was stored when the program was built: reading and compiling takes a hundred times as
  /// long.
  package static func ready(_ path: String?, map: String? = nil) throws(Failure) -> ReadyCodebook {
    if path == nil, let stored = ReadyCodebook.stored { return stored }
    return ReadyCodebook(try load(path, map: map))
  }
}
