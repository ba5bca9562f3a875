import CFuzzer
import Corpus
import Glibc
import Importers
import Languages

/// Gives libFuzzer's inputs to the importer as files, and stops at the first thing that must hold and does not.
///
/// Options are libFuzzer's (https://llvm.org/docs/LibFuzzer.html#options), or `scaling` and some files.
@main enum ImportersFuzz {
  private static let phrases: ExportPhrases = {
    do {
      return try Codebook.builtIn().phrases
    } catch {
      stop("the codebook cannot be read: \(error)")
    }
  }()

  /// The wording is compiled once, before the first input.
  private static let invariants = ImportInvariants(phrases: phrases, make: Importer.init(options:))

  private static let folder: String = {
    guard let folder = ScratchFile.makeFolder() else { stop("no place for files") }
    atexit { rmdir(ImportersFuzz.folder) }
    return folder
  }()

  static func main() {
    if CommandLine.arguments.dropFirst().first == "scaling" { scale(CommandLine.arguments.dropFirst(2)) }
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    _ = (invariants, folder)
    exit(
      LLVMFuzzerRunDriver(&count, &arguments) { bytes, count in
        ImportersFuzz.check(UnsafeBufferPointer(start: bytes, count: count).span)
        return 0
      })
  }

  private static func check(_ input: Span<UInt8>) {
    let path = "\(folder)/\(ImportInvariants.fileName(byteCount: input.count))"
    guard ScratchFile.write(input, to: path) else { stop("cannot write \(path)") }
    let broken = invariants.broken(by: path)
    unlink(path)
    if !broken.isEmpty { stop(broken.joined(separator: "\n")) }
  }

  /// Prints the inputs whose time outgrows their size; exit 1 when there are any.
  private static func scale(_ paths: ArraySlice<String>) -> Never {
    var options = ImportOptions(phrases: phrases)
    options.dateOrder = .dayMonthYear
    let scaling = Scaling(importer: Importer(options: options), path: "\(folder)/chat.txt")
    var faults = 0
    for path in paths {
      guard let input = ScratchFile.read(path) else { stop("cannot read \(path)") }
      // Zips do not grow by repetition.
      if input.starts(with: Array("PK".utf8)) { continue }
      for fault in scaling.faults(of: input) {
        print("\(path): \(fault)")
        faults += 1
      }
    }
    print("\(paths.count) inputs at 10 and 100 times their length: \(faults) outgrow it")
    exit(faults == 0 && !paths.isEmpty ? 0 : 1)
  }

  private static func stop(_ message: String) -> Never {
    let line = Array("ImportersFuzz: \(message)\n".utf8)
    _ = write(STDERR_FILENO, line, line.count)
    abort()
  }
}
