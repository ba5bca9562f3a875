package import Languages
import Privacy

/// Where a run's codebook comes from.
enum CodebookSource {
  /// The codebook in a folder, or the built-in one; with `isWhole` its wording too is read from the files, so that every
  /// fault in them is found.
  static func read(folder: String?, isWhole: Bool = false) throws(Failure) -> Codebook {
    do throws(CodebookFaults) {
      if let folder { return try Codebook.read(folder: folder) }
      return isWhole ? try Codebook.read(files: Codebook.embeddedFiles()) : try Codebook.builtIn()
    } catch {
      throw .codebook(error)
    }
  }
}

extension Codebook {
  /// SHA-256 of all files with their paths, in hexadecimal: names exactly this codebook.
  package var hash: String { hexadecimal(sha256(canonicalBytes)) }
}
