import Corpus
import Pipeline

/// What another codebook changes, as one JSON object.
enum DifferenceJSON {
  /// The object on one line; keys in alphabetical order.
  static func text(of difference: CodebookDifference) -> String {
    let edits = difference.edits
    var object: [String: Any] = [
      "before": side(difference.before), "after": side(difference.after),
      "rules": [
        "added": edits.addedRules.map(\.description), "removed": edits.removedRules.map(\.description),
        "changed": edits.changedRules.map { ["rule": $0.rule.description, "keys": $0.keys] as [String: Any] },
      ] as [String: Any],
      "words": edits.changedWords.map {
        ["name": $0.name, "added": $0.added, "removed": $0.removed] as [String: Any]
      },
      "outcomes": edits.changedOutcomes,
    ]
    if let messages = difference.messages {
      object["messages"] = messages
      object["changed"] = difference.changed
      object["changed_in_detail"] = difference.changedInDetail
      object["languages"] = difference.languages
      object["heads"] = difference.heads.map(count)
      object["rungs"] = difference.rungs.map(count)
      object["codes"] = difference.codes.map(count)
      object["themes"] = difference.themes.map(count)
      object["transitions"] = difference.transitions.map(transition)
    }
    return FileReportJSON.text(object)
  }

  private static func side(_ side: CodebookDifference.Side) -> [String: Any] {
    ["version": side.version, "hash": side.hash]
  }

  private static func count(_ count: CodebookDifference.Count) -> [String: Any] {
    ["name": count.name, "before": count.before, "after": count.after, "gained": count.gained, "lost": count.lost]
  }

  private static func transition(_ transition: CodebookDifference.Transition) -> [String: Any] {
    [
      "old": stance(transition.old), "new": stance(transition.new), "messages": transition.messages,
      "examples": transition.examples.map { example in
        var object: [String: Any] = [
          "id": example.id, "before": example.before.map(\.description), "after": example.after.map(\.description),
        ]
        object["text"] = example.text
        return object
      },
    ]
  }

  private static func stance(_ stance: CodebookDifference.Stance) -> [String: Any] {
    ["head": stance.head.rawValue, "rung": stance.rung.value]
  }
}
