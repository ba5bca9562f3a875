import Foundation
package import Testing

/// Compares a text with a committed golden file in `Fixtures/`.
///
/// A golden that is missing is written *and fails*, so that nothing is accepted unseen; `RECORD=1` writes all anew (and
/// fails too).
package func expectGolden(_ actual: String, _ path: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let file = Fixtures.root.appending(path: path)
  let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"
  guard !isRecording, let expected = try? String(contentsOf: file, encoding: .utf8) else {
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(actual.utf8).write(to: file)
    Issue.record("wrote golden Fixtures/\(path); look at it, then run again", sourceLocation: sourceLocation)
    return
  }
  guard actual != expected else { return }
  Issue.record(
    "differs from Fixtures/\(path)\n\(firstDifference(actual, expected))", sourceLocation: sourceLocation)
}

/// The first line in which two texts differ, with its number.
private func firstDifference(_ actual: String, _ expected: String) -> String {
  let actualLines = actual.split(separator: "\n", omittingEmptySubsequences: false)
  let expectedLines = expected.split(separator: "\n", omittingEmptySubsequences: false)
  for index in 0..<max(actualLines.count, expectedLines.count) {
    let actualLine = index < actualLines.count ? String(actualLines[index]) : "(end)"
    let expectedLine = index < expectedLines.count ? String(expectedLines[index]) : "(end)"
    if actualLine != expectedLine {
      return "line \(index + 1)\n  expected: \(expectedLine)\n  actual:   \(actualLine)"
    }
  }
  return "same lines, other bytes"
}
