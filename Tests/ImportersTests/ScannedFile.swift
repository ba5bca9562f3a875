import Corpus
import Foundation
import TestSupport

@testable import Importers

/// A text on disk for as long as a test looks at it.
enum ScannedFile {
  static func with(_ text: String, name: String = "chat.txt", _ body: (ExportFile) throws -> Void) throws {
    try Fixtures.withTemporaryFolder { folder in
      let file = folder.appending(path: name)
      try Data(text.utf8).write(to: file)
      let reading = ReadOptions(chunkSize: 64, lineBytes: 1 << 20)
      try body(ExportFile(path: file.path, member: nil, sources: [.file(path: file.path)], options: reading))
    }
  }

  /// Surveys and reads a text with all known wording.
  static func export(_ text: String, name: String = "chat.txt") throws -> Outcome.Export {
    var result: Outcome.Export?
    try with(text, name: name) { file in
      let importer = Importer.test()
      result = try Outcome.Export(file, importer, place: name)
    }
    guard let result else { throw ImportError.empty }
    return result
  }
}
