import Corpus
import TestSupport
import Testing

@testable import Importers

/// One conversation as every phone, region and language exports it, against one list of what it says.
///
/// The files come from `scripts/make-conversation`. What a phone does not write is dropped from the list by the rules of
/// `Conversation.records(of:)` and by nothing else.
@Suite struct OneConversationTests {
  @Test(arguments: try Conversation.files())
  func `every file says the same`(_ file: Conversation.File) throws {
    let expected = try Conversation.read().records(of: file)
    let export = try file.export()
    let actual = export.records.map { record in
      var record = record
      record.line = 0
      return record
    }
    for (index, (left, right)) in zip(actual, expected).enumerated() {
      #expect(left == right, "record \(index) of \(file)")
    }
    #expect(actual.count == expected.count)
    #expect(export.issues == [])
  }

  @Test func `every language is there from both phones`() throws {
    let languages = try Conversation.languages()
    #expect(languages.count >= 38)
    for phone in [Conversation.Family.android, .ios] {
      let found = Set(try Conversation.files().filter { $0.family == phone }.map(\.language))
      #expect(found == languages)
    }
  }

  @Test func `every region's header is there from both phones`() throws {
    let files = try Conversation.files()
    #expect(files.count >= 2 * (try Conversation.languages().count + 40))
    for phone in [Conversation.Family.android, .ios] {
      let found = Set(files.filter { $0.family == phone }.map(\.region))
      for locale in WhatsAppHeaderLocale.all {
        #expect(found.contains(locale.description.replacing(" ", with: "-")), "\(phone) \(locale)")
      }
    }
  }

  @Test func `every row of the dialects is read by some file`() throws {
    var unread = Set(WhatsAppDialect.all.map(\.name))
    for file in try Conversation.files() { unread.remove(try file.export().dialect) }
    #expect(unread == [])
  }

  @Test func `records are left out only where a language has no words for them`() throws {
    let conversation = try Conversation.read()
    #expect(conversation.leftOut.values.joined().count <= 40)
    for (name, indices) in conversation.leftOut {
      let file = Conversation.File(name: name)
      for index in indices {
        let type = conversation.records[index].type
        let phrases = EventType(rawValue: type).map { TestPhrases.all.events[$0] ?? [] } ?? TestPhrases.all.unavailable
        let own = phrases.filter { $0.language == file.language }
        let usable = own.filter { type == MessageType.media.rawValue || $0.template.contains("{actor}") }
        #expect(usable.isEmpty, "\(name) \(type)")
      }
    }
  }

  @Test func `a phone leaves out no more than its rules say`() throws {
    let conversation = try Conversation.read()
    #expect(conversation.records.count == 28)
    let counts = [("android.x.x", 28), ("ios.x.x", 28), ("old.x.x", 28), ("web.x.x", 21), ("clipboard.x.x", 9)]
    for (name, count) in counts { #expect(conversation.records(of: .init(name: name)).count == count, "\(name)") }
  }
}
