import Languages

/// What `--version` prints and reports name.
package enum ToolVersion {
  /// Semantic version of the tool.
  package static let number = "0.1.0"

  /// Version the built-in codebook gives itself, taken from the line that says so: reading the whole codebook would cost
  /// every start tens of milliseconds.
  package static var codebook: String {
    let lines = String(decoding: Codebook.embeddedFile("codes.yaml") ?? [], as: UTF8.self).split(separator: "\n")
    let line = lines.first { $0.hasPrefix("version:") } ?? ""
    return line.split(separator: "\"").dropFirst().first.map(String.init) ?? "unknown"
  }
}
