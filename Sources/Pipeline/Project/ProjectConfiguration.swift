package import Corpus

/// What `groundswell.yaml` says.
package struct ProjectConfiguration: Hashable, Sendable {
  /// Names the key file; ten letters and digits drawn at random when the project is made.
  package var projectID: String
  /// Zone of the weeks and of the phones that exported, in the tz database's spelling.
  package var timeZone: TimeZoneRules
  /// What the data are processed for; nothing is imported without it.
  package var purpose: String?
  /// On what legal ground; nothing is imported without it.
  package var lawfulBasis: String?
  /// When the data must be gone; nothing is imported without it or after it.
  package var purgeAfter: CivilDate?
  /// Country calling code of numbers written without one.
  package var countryCode: String
  /// Whether a message that any export shows as deleted is withdrawn, its text with it.
  package var withdrawsDeleted: Bool
  /// Public labels of groups, by `G-` name.
  package var labels: [String: String]

  /// Makes a configuration.
  package init(
    projectID: String, timeZone: TimeZoneRules, purpose: String?, lawfulBasis: String?, purgeAfter: CivilDate?,
    countryCode: String = "45", withdrawsDeleted: Bool = true, labels: [String: String] = [:]
  ) {
    self.projectID = projectID
    self.timeZone = timeZone
    self.purpose = purpose
    self.lawfulBasis = lawfulBasis
    self.purgeAfter = purgeAfter
    self.countryCode = countryCode
    self.withdrawsDeleted = withdrawsDeleted
    self.labels = labels
  }

  /// The zone used where no project says another.
  package static let defaultTimeZone = "Europe/Copenhagen"

  /// What must be said before anything may be imported and is not; by the keys of the file.
  package var missing: [String] {
    var keys: [String] = []
    if purpose == nil { keys.append("purpose") }
    if lawfulBasis == nil { keys.append("lawful_basis") }
    if purgeAfter == nil { keys.append("purge_after") }
    return keys
  }

  /// The file's text, readable by people, with a comment above each key.
  package var yaml: String {
    """
    # A Groundswell project. Edit with any text editor; `groundswell doctor` checks it.

    # Names this project's key file outside of this folder. Do not change it.
    project: \(quoted(projectID))

    # Zone in which weeks begin and in which the phones that exported the chats showed the time.
    timezone: \(quoted(timeZone.identifier))

    # Nothing is imported before these three are filled in. They are printed in every report.
    purpose: \(quoted(purpose ?? ""))
    lawful_basis: \(quoted(lawfulBasis ?? ""))
    # The day by which the data must be gone, such as "2027-12-31".
    purge_after: \(quoted(purgeAfter?.description ?? ""))

    # Calling code of telephone numbers that are written without one.
    country_code: \(quoted(countryCode))

    # When a later export shows a message as deleted, its text is removed from the archive too (true), or kept (false).
    withdraw_deleted: \(withdrawsDeleted)

    # Names under which groups appear in reports, such as  "G-ABCDEFGH": "Riders north".
    # Without a label a group appears under its G- name.
    labels:\(labels.isEmpty ? " {}" : "")
    \(labels.sorted { $0.key < $1.key }.map { "  \(quoted($0.key)): \(quoted($0.value))\n" }.joined())
    """
  }

  /// A YAML double-quoted scalar.
  private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default:
        if scalar.value < 0x20 || scalar.value == 0x7F { continue }
        result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
