import Foundation

/// Where the parts of a project lie.
///
/// Absolute paths without a trailing slash.
package struct ProjectFolder: Hashable, Sendable {
  /// Absolute, without a trailing slash.
  package let path: String

  /// Makes it from a path as typed; relative paths start at the working directory.
  package init(path: String) {
    let url = URL(filePath: path, directoryHint: .isDirectory).standardizedFileURL
    let text = url.path(percentEncoded: false)
    self.path = text.count > 1 && text.hasSuffix("/") ? String(text.dropLast()) : text
  }

  /// `groundswell.yaml`.
  package var configuration: String { path + "/" + ProjectFolder.configurationName }
  /// The SQLite archive.
  package var archive: String { path + "/archive.sqlite" }
  /// Where the nightly run looks for exports.
  package var inbox: String { path + "/inbox" }
  /// Where reports are written.
  package var reports: String { path + "/reports" }

  /// Name of the file that makes a folder a project.
  package static let configurationName = "groundswell.yaml"

  /// Whether the folder holds a project's configuration.
  package var isProject: Bool { FileManager.default.fileExists(atPath: configuration) }
}
