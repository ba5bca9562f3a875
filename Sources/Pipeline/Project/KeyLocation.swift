/// Where a project's key lies: never inside the project, so that whoever copies the folder does not have it.
package enum KeyLocation {
  /// `GROUNDSWELL_KEY_FILE`, else `$XDG_CONFIG_HOME/groundswell/<project-id>.key`, else the same under `~/.config`.
  ///
  /// Nothing when the environment has neither a file, nor a configuration folder, nor a home.
  package static func path(projectID: String, environment: [String: String]) -> String? {
    if let file = environment["GROUNDSWELL_KEY_FILE"], !file.isEmpty { return file }
    if let folder = environment["XDG_CONFIG_HOME"], folder.hasPrefix("/") {
      return "\(folder)/groundswell/\(projectID).key"
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return "\(home)/.config/groundswell/\(projectID).key"
  }
}
