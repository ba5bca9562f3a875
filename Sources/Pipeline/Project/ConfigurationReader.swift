import Corpus
import Languages

/// Reads `groundswell.yaml`; all faults at once.
struct ConfigurationReader {
  private static let keys = [
    "project", "timezone", "purpose", "lawful_basis", "purge_after", "country_code", "withdraw_deleted", "labels",
  ]

  private var faults: [ConfigurationFault] = []
  private var entries: [String: YAMLTree] = [:]

  /// The configuration, or everything that is wrong with the file.
  static func read(_ bytes: [UInt8]) -> (configuration: ProjectConfiguration?, faults: [ConfigurationFault]) {
    var reader = ConfigurationReader()
    let configuration = reader.configuration(bytes)
    return (reader.faults.isEmpty ? configuration : nil, reader.faults)
  }

  private mutating func configuration(_ bytes: [UInt8]) -> ProjectConfiguration? {
    var log = FaultLog(SourceFile(path: ProjectFolder.configurationName, bytes: bytes))
    let tree = YAMLTree.read(&log)
    faults = log.all.map { fault in
      ConfigurationFault(
        kind: .yaml(fault), position: YAMLTree.Position(line: fault.place.line, column: fault.place.column))
    }
    guard faults.isEmpty, case .map(let found, _)? = tree else {
      if faults.isEmpty { faults.append(ConfigurationFault(kind: .missingKey("project"), position: nil)) }
      return nil
    }
    for entry in found {
      if ConfigurationReader.keys.contains(entry.key.text) {
        entries[entry.key.text] = entry.value
      } else {
        let suggestion = Suggestion.nearest(to: entry.key.text, in: ConfigurationReader.keys)
        fault(.unknownKey(entry.key.text, suggestion: suggestion), at: entry.key.position)
      }
    }
    let projectID = requiredText("project")
    if let projectID, !ConfigurationReader.isIdentifier(projectID) { fault(.badIdentifier(projectID), at: "project") }
    let zoneName = requiredText("timezone")
    let zone = zoneName.flatMap(TimeZoneTable.rules(for:))
    if let zoneName, zone == nil { fault(.unknownTimeZone(zoneName), at: "timezone") }
    let countryCode = text("country_code") ?? "45"
    if countryCode.isEmpty || countryCode.count > 3 || !countryCode.allSatisfy({ ("0"..."9").contains($0) }) {
      fault(.notACountryCode(countryCode), at: "country_code")
    }
    let configuration = ProjectConfiguration(
      projectID: projectID ?? "", timeZone: zone ?? .utc, purpose: text("purpose"),
      lawfulBasis: text("lawful_basis"), purgeAfter: date("purge_after"), countryCode: countryCode,
      withdrawsDeleted: choice("withdraw_deleted") ?? true, labels: labels())
    return configuration
  }

  private static func isIdentifier(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 64
      && text.utf8.allSatisfy { (48...57).contains($0) || (97...122).contains($0) || (65...90).contains($0) }
  }

  private mutating func requiredText(_ key: String) -> String? {
    guard entries[key] != nil else {
      fault(.missingKey(key), at: nil as YAMLTree.Position?)
      return nil
    }
    return text(key)
  }

  /// The text of a key; nothing when it is absent or empty.
  private mutating func text(_ key: String) -> String? {
    guard let value = entries[key] else { return nil }
    guard case .scalar(let scalar) = value else {
      fault(.notText(key), at: value.position)
      return nil
    }
    return scalar.text.isEmpty ? nil : scalar.text
  }

  /// `true` or `false`; nothing when the key is absent or empty.
  private mutating func choice(_ key: String) -> Bool? {
    guard let text = text(key) else { return nil }
    switch text {
    case "true": return true
    case "false": return false
    default:
      fault(.notTrueOrFalse(key, found: text), at: key)
      return nil
    }
  }

  private mutating func date(_ key: String) -> CivilDate? {
    guard let text = text(key) else { return nil }
    guard let date = CivilDate(text) else {
      fault(.notADate(text), at: key)
      return nil
    }
    return date
  }

  private mutating func labels() -> [String: String] {
    guard let value = entries["labels"] else { return [:] }
    // `labels:` with nothing behind it is an empty text.
    if case .scalar(let scalar) = value, scalar.text.isEmpty { return [:] }
    guard case .map(let entries, _) = value else {
      fault(.notText("labels"), at: value.position)
      return [:]
    }
    var labels: [String: String] = [:]
    for entry in entries {
      guard entry.key.text.hasPrefix("G-"), entry.key.text.count >= 10 else {
        fault(.notAGroup(entry.key.text), at: entry.key.position)
        continue
      }
      guard case .scalar(let scalar) = entry.value else {
        fault(.notText(entry.key.text), at: entry.value.position)
        continue
      }
      labels[entry.key.text] = scalar.text
    }
    return labels
  }

  private mutating func fault(_ kind: ConfigurationFault.Kind, at key: String) {
    fault(kind, at: entries[key]?.position)
  }

  private mutating func fault(_ kind: ConfigurationFault.Kind, at position: YAMLTree.Position?) {
    faults.append(ConfigurationFault(kind: kind, position: position))
  }
}
