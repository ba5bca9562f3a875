import Corpus
import Store

/// What merging an export with the others of its group found.
enum MergeText {
  /// Lines for a person: how the export was aligned, who was found to be one person, and on what evidence.
  static func lines(of merge: MergeSummary) -> [String] {
    let number = InspectionText.grouped
    let placement = merge.placement
    var lines: [String] = []
    switch placement.relation {
    case .reference: lines.append("  it reaches back furthest: its clock counts for the group")
    case .same: break
    case .aligned:
      lines.append(
        "  another view of the group: \(number(placement.matched)) records found by text and place"
          + (placement.variants > 0 ? ", \(number(placement.variants)) in another state (deleted, edited …)" : "")
          + clock(placement))
    case .apart:
      lines.append(
        "  too little in common with the group's other exports of that time: not aligned, its messages stand beside theirs"
      )
    }
    if merge.newJoins > 0 {
      lines.append(
        "  \(number(merge.newJoins)) \(merge.newJoins == 1 ? "name is" : "names are") another member's for a person known "
          + "already; \(number(merge.joinedPersons)) \(merge.joinedPersons == 1 ? "person has" : "persons have") "
          + "several names now")
    }
    if merge.namesKeptApart > 0 {
      lines.append(
        "  \(number(merge.namesKeptApart)) \(merge.namesKeptApart == 1 ? "pair" : "pairs") of names might be one person's; "
          + "the evidence is too small, they stay apart")
    }
    if merge.withdrawn > 0 {
      lines.append(
        "  \(number(merge.withdrawn)) \(merge.withdrawn == 1 ? "message was" : "messages were") deleted meanwhile: the text "
          + "is withdrawn")
    }
    return lines
  }

  /// The same for scripts.
  static func object(_ merge: MergeSummary) -> [String: Any] {
    var object: [String: Any] = [
      "relation": merge.placement.relation.rawValue, "exact": merge.placement.exact, "matched": merge.placement.matched,
      "variants": merge.placement.variants, "new_joins": merge.newJoins, "joined_persons": merge.joinedPersons,
      "names_kept_apart": merge.namesKeptApart, "withdrawn": merge.withdrawn,
    ]
    if let least = merge.placement.leastOffset, let most = merge.placement.mostOffset {
      object["clock_offset"] = [least, most]
    }
    return object
  }

  /// A number of seconds as hours and minutes, or seconds below a minute.
  static func duration(_ seconds: Int) -> String {
    let size = abs(seconds)
    if size < 60 { return "\(size) s" }
    let (hours, minutes) = (size / 3600, size / 60 % 60)
    if hours == 0 { return "\(minutes) min" }
    return minutes == 0 ? "\(hours) h" : "\(hours) h \(minutes) min"
  }

  private static func clock(_ placement: MergedHistory.Placement) -> String {
    guard let least = placement.leastOffset, let most = placement.mostOffset, least != 0 || most != 0 else { return "" }
    let size = abs(least) > abs(most) ? least : most
    // One phone without seconds makes a difference of less than a minute.
    guard abs(size) >= 60 else { return "" }
    return "; its clock is \(duration(size)) \(size > 0 ? "ahead" : "behind")"
  }
}
