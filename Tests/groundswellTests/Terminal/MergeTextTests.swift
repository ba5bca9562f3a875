import Corpus
import Store
import Testing

@testable import groundswell

struct MergeTextTests {
  private func merge(_ relation: MergedHistory.Relation, _ change: (inout MergeSummary) -> Void = { _ in }) -> String {
    var summary = MergeSummary(placement: MergedHistory.Placement(relation: relation))
    change(&summary)
    return MergeText.lines(of: summary).joined(separator: "\n")
  }

  @Test func `what was joined is said with its evidence`() {
    let text = merge(.aligned) {
      $0.placement.matched = 1200
      $0.placement.variants = 3
      $0.placement.leastOffset = -3600
      $0.placement.mostOffset = -3541
      $0.newJoins = 2
      $0.joinedPersons = 2
      $0.withdrawn = 1
    }
    #expect(text.contains("1,200 records found by text and place") && text.contains("1 h behind"))
    #expect(text.contains("2 names are") && text.contains("2 persons have") && text.contains("1 message was deleted"))
  }

  @Test func `what stays apart is said too, and nothing where nothing happened`() {
    #expect(merge(.apart).contains("too little in common"))
    #expect(merge(.same) { $0.namesKeptApart = 1 }.contains("1 pair of names might be"))
    #expect(merge(.same).isEmpty)
  }

  @Test func `clocks are told in hours and minutes`() {
    #expect([5, 60, 3600, -5400].map(MergeText.duration) == ["5 s", "1 min", "1 h", "1 h 30 min"])
    #expect(MergeText.object(MergeSummary(placement: .init(relation: .apart)))["relation"] as? String == "apart")
  }
}
