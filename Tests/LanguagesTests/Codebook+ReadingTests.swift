import Corpus
import Foundation
import Languages
import TestSupport
import Testing

@Suite struct CodebookReadingTests {
  private static let folder = Fixtures.root.deletingLastPathComponent().appending(path: "Sources/Languages")

  /// Paths of the YAML files on the disk, whatever their depth.
  private static func pathsOnDisk() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".yaml") }.sorted()
  }

  @Test func `every YAML file of the folder is embedded, byte for byte`() throws {
    let embedded = Codebook.embeddedFiles()
    let paths = try Self.pathsOnDisk()
    #expect(paths.count >= 8)
    #expect(embedded.map(\.path) == paths)
    for file in embedded {
      let bytes = try Data(contentsOf: Self.folder.appending(path: file.path))
      #expect(file.bytes == Array(bytes), "\(file.path)")
    }
  }

  @Test func `the built-in codebook has no faults`() throws {
    do throws(CodebookFaults) {
      let codebook = try Codebook.builtIn()
      #expect(codebook.languages.first?.code == "common")
      #expect(codebook.languages.count >= 3)
      #expect(codebook.manual.codes.count >= 25)
      #expect(codebook.manual.rungs.map(\.rung.value) == Array(0...7))
      #expect(codebook.files.map(\.path) == Codebook.embeddedFiles().map(\.path))
    } catch {
      for fault in error.list { Issue.record("\(fault.report)") }
    }
  }

  @Test func `reading the folder gives the same files as the embedded ones`() throws {
    let files = try Codebook.read(folder: Self.folder.path).files
    let embedded = try Codebook.builtIn().files
    #expect(files.map(\.path) == embedded.map(\.path))
    #expect(files.map(\.bytes) == embedded.map(\.bytes))
  }

  @Test func `canonical bytes tell codebooks apart that differ in a path, a border or a byte`() throws {
    let sound = try Codebook.read(files: SmallCodebook.files())
    var variants: [[UInt8]] = [sound.canonicalBytes]
    for change in 0..<4 {
      var codebook = sound
      switch change {
      case 0: codebook.files[0].path = "kodes.yaml"
      case 1: codebook.files[0].bytes.append(0x0A)
      case 2: codebook.files.removeLast()
      default:
        (codebook.files[0].bytes, codebook.files[1].bytes) = ([], codebook.files[0].bytes + codebook.files[1].bytes)
      }
      variants.append(codebook.canonicalBytes)
    }
    #expect(Set(variants).count == 5)
    let expected = sound.files.reduce(0) { $0 + $1.path.utf8.count + 1 + 8 + $1.bytes.count }
    #expect(sound.canonicalBytes.count == expected)
    #expect(sound.canonicalBytes.starts(with: Array("codes.yaml\0".utf8) + [0, 0, 0, 0, 0, 0]))
  }
}
