import Corpus
import Glibc
import Importers

/// Asks whether the time of reading follows the size: each input is made 10 and 100 times as long, in several ways.
struct Scaling {
  /// How an input grows.
  enum Growth: String, CaseIterable {
    /// The whole file again and again.
    case copies
    /// Other names in each copy.
    case names
    /// What follows the first name of each line again and again, without a line end.
    case lines
    /// The whole file in one line.
    case oneLine
  }

  /// How often time and size may differ: the noise of a machine and one more level of its caches.
  static let slack = 2.0
  /// What is refused at its first bytes takes no time until it has grown: shorter times count as this.
  static let least = Duration.milliseconds(1)

  let importer: Importer
  let path: String

  /// The growths of an input under which it takes more time than size, in words.
  func faults(of input: [UInt8]) -> [String] {
    Growth.allCases.compactMap { growth in
      let (small, large) = (Self.grown(input, growth, 10), Self.grown(input, growth, 100))
      // A busy machine is slow once; a slow function is slow each time.
      for attempt in 1...3 {
        let (short, long) = (time(small, runs: attempt), time(large, runs: attempt))
        let allowed = Self.slack * Double(large.count) / Double(max(1, small.count))
        if long / max(short, Self.least) <= allowed { return nil }
        if attempt == 3 { return "\(growth): \(small.count) bytes \(short), \(large.count) bytes \(long)" }
      }
      return nil
    }
  }

  private static func grown(_ input: [UInt8], _ growth: Growth, _ factor: Int) -> [UInt8] {
    var grown: [UInt8] = []
    grown.reserveCapacity(input.count * factor + factor)
    switch growth {
    case .copies:
      for _ in 0..<factor { grown += input + [0x0A] }
    case .names:
      for copy in 0..<factor {
        for index in input.indices {
          if endsName(input[...], index) { grown += Array("\(copy)".utf8) }
          grown.append(input[index])
        }
        grown.append(0x0A)
      }
    case .lines:
      for line in input.split(separator: 0x0A, omittingEmptySubsequences: false) {
        let name = line.indices.first { endsName(line, $0) }
        grown += line
        for _ in 1..<factor { grown += line[(name ?? line.startIndex)...] }
        grown.append(0x0A)
      }
    case .oneLine:
      let line = input.filter { $0 != 0x0A && $0 != 0x0D }
      for _ in 0..<factor { grown += line }
    }
    return grown
  }

  private static func endsName(_ bytes: ArraySlice<UInt8>, _ index: Int) -> Bool {
    bytes[index] == UInt8(ascii: ":") && index + 1 < bytes.endIndex && bytes[index + 1] == 0x20
  }

  /// CPU time of surveying and reading, without the search for the file.
  private func time(_ bytes: [UInt8], runs: Int) -> Duration {
    guard ScratchFile.write(bytes.span, to: path) else { return .zero }
    defer { unlink(path) }
    let files = importer.find(at: [path]).compactMap { if case .export(let file) = $0 { file } else { nil } }
    return (0..<runs).map { _ in
      let start = Self.now()
      for file in files { Self.read(file, importer) }
      return Self.now() - start
    }.min() ?? .zero
  }

  private static func read(_ file: ExportFile, _ importer: Importer) {
    do throws(ImportError) {
      let reader = try importer.survey(file).records()
      var batch = RecordBatch()
      while try reader.next(&batch) {}
    } catch {
      // A refusal is an answer, and has taken its time too.
    }
  }

  private static func now() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
