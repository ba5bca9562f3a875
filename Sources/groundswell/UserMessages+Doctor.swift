import Pipeline
import Store

// What `doctor` found, in sentences.
extension UserMessages {
  /// One line about one check.
  static func sentence(for check: DoctorRun.Check) -> String {
    let number = InspectionText.grouped
    switch check {
    case .missingInConfiguration(let keys):
      return "groundswell.yaml does not say \(keys.joined(separator: ", ")): nothing can be imported."
    case .configurationComplete: return "groundswell.yaml says purpose, lawful basis and purge date."
    case .daysToPurge(let days, let date):
      return days > 0
        ? "the data must be gone by \(date), in \(number(days)) days."
        : "the purge date \(date) has passed: delete the project, its reports and its backups."
    case .key(let path, let id): return "the key \(id) is in \(path), closed to others and outside of the project."
    case .keyProblem(let failure), .archiveProblem(let failure), .codebookProblem(let failure):
      return sentence(for: failure)
    case .openToOthers(let path, let mode):
      return "\(path) can be read by others (mode \(String(mode, radix: 8))). Run: chmod go-rwx \(path)"
    case .closedToOthers: return "project and archive are closed to other users."
    case .noArchive: return "there is no archive yet; groundswell import makes it."
    case .archive(let health):
      return health.isHealthy
        ? "the archive is sound: \(number(health.messages)) messages, \(number(health.events)) events, "
          + "\(number(health.sources)) exports, \(number(health.byteCount / 1024)) KiB."
        : damage(health)
    case .codebookUnchanged(let version): return "the archive is coded with the present codebook (\(version))."
    case .codebookChanged(let archive, let present):
      return
        "the archive is coded with another codebook (\(archive)) than the present one (\(present)); groundswell recode codes it "
        + "again."
    case .exports(let joins): return exports(joins)
    case .inbox(let files): return "the inbox holds \(number(files)) \(files == 1 ? "entry" : "entries")."
    case .disk(let free, let archive):
      return "\(number(free >> 20)) MiB are free on the disk; the archive has \(number(archive >> 20)) MiB."
    }
  }

  /// How the exports of one group fit together, and why.
  private static func exports(_ joins: GroupJoins) -> String {
    let number = InspectionText.grouped
    var parts = ["\(joins.group): \(number(joins.sources)) exports"]
    if joins.aligned > 0 {
      parts.append(
        "\(number(joins.aligned)) aligned by texts in the same places"
          + (joins.mostOffset > 0 ? ", clocks up to \(MergeText.duration(joins.mostOffset)) apart" : ""))
    }
    if joins.names > 0 {
      parts.append(
        "\(number(joins.names)) further \(joins.names == 1 ? "name" : "names") for \(number(joins.persons)) "
          + "\(joins.persons == 1 ? "person" : "persons"), shown by \(number(joins.matched)) common messages, "
          + "\(number(joins.telling)) of them telling (view aliases)")
    }
    if joins.apart > 0 {
      parts.append(
        "\(number(joins.apart)) \(joins.apart == 1 ? "shares" : "share") too little with the others in the same time "
          + "to be aligned: their messages stand beside each other")
    }
    return parts.joined(separator: "; ") + "."
  }

  private static func damage(_ health: HealthReport) -> String {
    var faults: [String] = []
    if let first = health.damage.first { faults.append("damaged pages (\(first))") }
    if health.danglingReferences > 0 { faults.append("\(health.danglingReferences) references to nothing") }
    if health.wrongTallies > 0 {
      faults.append("\(health.wrongTallies) wrong tallies (groundswell recode makes them anew)")
    }
    if health.unlistedJoins > 0 {
      faults.append("\(health.unlistedJoins) joined names that still stand on messages")
    }
    if !health.isDeletionSecure { faults.append("deleted content would not be overwritten") }
    return
      "the archive is not sound: \(faults.joined(separator: "; ")). Put it back from a backup, or import the exports again into "
      + "a new project."
  }
}
