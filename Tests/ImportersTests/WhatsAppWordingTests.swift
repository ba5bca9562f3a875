import Corpus
import Testing

@testable import Importers

@Suite struct WhatsAppWordingTests {
  private let wording = WhatsAppWording.test

  @Test func `every wording of an event is found again as its own type`() throws {
    var checked = 0
    for (type, phrases) in TestPhrases.all.events {
      for phrase in phrases {
        var line = phrase.template
        for slot in ["{actor}", "{member}", "{value}", "{time}"] { line = line.replacing(slot, with: "Ana Lund") }
        let hit = wording.events.best(FoldedLine(Array(line.utf8).span))
        #expect(hit?.meaning.type == type, "\(line)")
        checked += 1
      }
    }
    #expect(checked > 150)
  }

  @Test func `no wording of an event is a note, and no note an event`() {
    for phrases in TestPhrases.all.events.values {
      for phrase in phrases {
        let line = phrase.template.replacing("{actor}", with: "Ana").replacing("{member}", with: "Bo")
        #expect(over(line) { wording.notes.best(FoldedLine($0)) == nil }, "\(line)")
      }
    }
    // "For added privacy" reads as somebody added: the note must be the more telling of the two.
    for phrase in TestPhrases.all.deleted + TestPhrases.all.unavailable {
      let event = over(phrase.template) { wording.events.best(FoldedLine($0))?.literalCount } ?? 0
      let note = over(phrase.template) { wording.notes.best(FoldedLine($0))?.literalCount } ?? 0
      #expect(note > event, "\(phrase.template)")
    }
  }

  @Test func `both languages fill every part`() {
    let all = TestPhrases.all
    for language in ["en", "da"] {
      for list in [
        all.fileTitles, all.you, all.attached, all.deleted, all.edited, all.location, all.poll, all.unavailable,
      ] {
        #expect(list.contains { $0.language == language })
      }
      for media in ExportPhrases.Media.allCases {
        #expect(all.mediaOmitted[media, default: []].contains { $0.language == language }, "\(media)")
      }
      for type in EventType.allCases where type != .other {
        #expect(all.events[type, default: []].contains { $0.language == language }, "\(language) \(type)")
      }
    }
  }
}
