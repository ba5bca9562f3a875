import Testing

@testable import Importers

@Suite struct PhraseTemplateTests {
  /// What the slots of a template hold in a line, or nothing if it does not match.
  private func slots(_ template: String, _ line: String) -> [String?]? {
    let folded = FoldedLine(Array(line.utf8).span)
    guard let match = PhraseTemplate(template).match(folded) else { return nil }
    return [match.actor, match.member, match.value].map { range in
      range.map { String(decoding: folded.bytes[$0], as: UTF8.self) }
    }
  }

  @Test func `slots hold what stands between the words`() {
    #expect(slots("{actor} added {member}", "Ana added Bo and Cem") == ["Ana", "Bo and Cem", nil])
    #expect(slots("{member} was added", "Bo was added") == [nil, "Bo", nil])
    #expect(slots("You were added", "You were added") == [nil, nil, nil])
    #expect(slots("{actor} changed from {value} to {value}", "Ana changed from 1 to 2") == ["Ana", nil, "2"])
    #expect(slots("Missed voice call at {time}", "Missed voice call at 21:05") == [nil, nil, "21:05"])
  }

  @Test func `a whole line must match, and no slot is empty`() {
    #expect(slots("{actor} left", "Ana left early") == nil)
    #expect(slots("{actor} left", " left") == nil)
    #expect(slots("{actor} added {member}", "Ana added ") == nil)
    #expect(slots("You were added", "You were added!") == nil)
    #expect(slots("You were added", "You were") == nil)
  }

  @Test func `a name keeps its dot unless the wording has one`() {
    #expect(slots("{actor} added {member}", "Ana added Jonas P.") == ["Ana", "Jonas P.", nil])
    #expect(slots("Deleted by {actor}.", "Deleted by Ana.") == ["Ana", nil, nil])
    #expect(slots("{actor} left.", "Ana left") == ["Ana", nil, nil])
  }

  @Test func `a quoted value may hold anything`() {
    let template = PhraseTemplate("{actor} changed the subject to \"{value}\"")
    #expect(template.quotesValue && !template.hasColon)
    #expect(
      slots("{actor} changed the subject to \"{value}\"", "Ana changed the subject to “B: “x””") == [
        "Ana", nil, "B: \"x\"",
      ])
    #expect(!PhraseTemplate("{actor} changed to {value}").quotesValue)
    #expect(PhraseTemplate("{actor} added you to: {value}").hasColon)
  }
}
