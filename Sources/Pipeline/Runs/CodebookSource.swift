import Foundation
package import Languages
import Privacy

/// Where a run's codebook comes from: the built-in one, a folder, or a dictionary of another program.
package enum CodebookSource {
  /// A codebook with what it was made from.
  package struct Loaded: Sendable {
    /// The codebook.
    package var codebook: Codebook
    /// The dictionary of another program, where the codebook was made from one.
    package var dictionary: RivalDictionary?
  }

  /// The codebook at a path, or the built-in one.
  ///
  /// A folder with `codes.yaml` is a whole codebook; one without is put beside the built-in one; a file is a dictionary of
  /// another program, with a map of its categories. With `isWhole` the apps' wording too is read from the files, so that
  /// every fault in them is found.
  package static func load(
    _ path: String?, map: String? = nil, isWhole: Bool = false
  ) throws(Failure) -> Loaded {
    do throws(CodebookFaults) {
      guard let path else { return Loaded(codebook: try builtIn(isWhole: isWhole)) }
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        throw CodebookFaults([
          CodebookFault(kind: .unreadable(errno: ENOENT), place: Rule.Place(file: path, line: 1, column: 1))
        ])
      }
      guard isFolder.boolValue else {
        let dictionary = try RivalDictionary.read(file: path, map: map, base: Codebook.builtIn())
        return Loaded(codebook: dictionary.codebook, dictionary: dictionary)
      }
      let addition = try CodebookAddition(folder: path)
      guard let addition else { return Loaded(codebook: try Codebook.read(folder: path)) }
      return Loaded(codebook: try addition.added(to: builtIn(isWhole: isWhole)))
    } catch {
      throw .codebook(error)
    }
  }

  private static func builtIn(isWhole: Bool) throws(CodebookFaults) -> Codebook {
    isWhole ? try Codebook.read(files: Codebook.embeddedFiles()) : try Codebook.builtIn()
  }
}

extension Codebook {
  /// SHA-256 of all files with their paths, in hexadecimal: names exactly this codebook.
  package var hash: String { hexadecimal(sha256(canonicalBytes)) }
}
