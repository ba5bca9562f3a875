import Classify
import Corpus
import Testing

@testable import Pipeline

@Suite struct GoldReaderTests {
  private static let codebook = Result { try CodebookSource.ready(nil).compiled }

  private static func read(_ line: String) throws -> (item: GoldItem?, faults: [GoldFault]) {
    var reader = GoldReader(path: "g.ndjson", names: GoldNames([try codebook.get().manual]))
    let item = Array(line.utf8).withUnsafeBufferPointer { reader.read($0, number: 7) }
    return (item, reader.faults)
  }

  private static func message(_ line: String) throws -> GoldMessage? {
    let (item, faults) = try read(line)
    #expect(faults.isEmpty)
    if case .message(let message) = item { return message }
    return nil
  }

  @Test func `a whole message is read with all its members`() throws {
    let message = try #require(
      try Self.message(
        """
        {"id":"x-1","group":"t1","author":"a1","sent_at":"2024-11-04T18:20:33","lang":"da","text":"alle af\\nkl 18",\
        "head":"RESISTANCE","rung":4,"codes":["R-CTA","C-ASK"],"themes":["PAY"],"modality":"conditional",\
        "form":"logoff","needs_context":false,"hard":true,"note":"n"}
        """))
    #expect(message.id == "x-1" && message.group == "t1" && message.language == "da" && message.line == 7)
    #expect(message.text == "alle af\nkl 18" && message.head == .resistance && message.rung == .callToAction)
    #expect(message.codes == [CodeID("R-CTA"), CodeID("C-ASK")] && message.themes == [ThemeID("PAY")])
    #expect(message.modality == .conditional && message.form == .some(.logoff))
    #expect(message.sentAt != nil)
  }

  @Test func `what a file leaves out stays unknown, and null is not the same as nothing`() throws {
    let bare = try #require(try Self.message(#"{"id":3,"text":"x","head":"NEITHER","rung":0}"#))
    #expect(bare.id == "3" && bare.group == nil && bare.language == "und" && bare.sentAt == nil)
    #expect(bare.codes == nil && bare.themes == nil && bare.modality == nil && bare.form == .none)
    let null = try #require(
      try Self.message(#"{"text":"x","head":"NEITHER","rung":0,"form":null,"codes":null,"themes":[]}"#))
    #expect(null.id == "line 7" && null.form == .some(.none) && null.codes == nil && null.themes == [])
  }

  @Test func `a pair is read with both members`() throws {
    let (item, faults) = try Self.read(
      #"{"id":"p","a":{"text":"we stop","lang":"en","head":"RESISTANCE","rung":4},"#
        + #""b":{"text":"we dont stop","lang":"en","head":"DEMOBILISING","rung":0},"phenomenon":"negation"}"#)
    #expect(faults.isEmpty)
    guard case .pair(let pair) = item else {
      Issue.record("no pair")
      return
    }
    #expect(pair.phenomenon == "negation" && pair.members.map(\.id) == ["p a", "p b"])
    #expect(pair.members.map(\.head) == [.resistance, .demobilising])
  }

  @Test(arguments: [
    ("not json", [GoldFault.Kind.line(.notJSON(byte: 0))]),
    (#"{"id":1,"head":"COPING","rung":1}"#, [.line(.missing("text"))]),
    (#"{"text":"x","rung":1}"#, [.line(.missing("head"))]),
    (#"{"text":"x","head":"COPING"}"#, [.line(.missing("rung"))]),
    (#"{"text":"x","head":"COPIN","rung":1}"#, [.unknown(member: "head", name: "COPIN", suggestion: "COPING")]),
    (#"{"text":"x","head":"COPING","rung":8}"#, [.badRung("8")]),
    (#"{"text":"x","head":"COPING","rung":1.5}"#, [.badRung("1.5")]),
    (#"{"text":"x","head":"COPING","rung":null}"#, [.badRung("null")]),
    (#"{"text":"x","head":"COPING","rung":1,"codes":"R-CTA"}"#, [.notAList("codes")]),
    (#"{"text":"x","head":"COPING","rung":1,"themes":[1]}"#, [.notAList("themes")]),
    (
      #"{"text":"x","head":"COPING","rung":1,"codes":["R-CAT"]}"#,
      [.unknown(member: "codes", name: "R-CAT", suggestion: "R-CTA")]
    ),
    (
      #"{"text":"x","head":"COPING","rung":1,"themes":["HOUSEE"],"form":"rallye"}"#,
      [
        .unknown(member: "themes", name: "HOUSEE", suggestion: "HOUSE"),
        .unknown(member: "form", name: "rallye", suggestion: "rally"),
      ]
    ),
    (#"{"a":{"text":"x","head":"COPING","rung":1}}"#, [.line(.missing("b"))]),
    (
      #"{"head":"QQQQQQQQQQQQ","rung":9}"#,
      [
        .line(.missing("text")), .unknown(member: "head", name: "QQQQQQQQQQQQ", suggestion: nil), .badRung("9"),
      ]
    ),
  ])
  func `every fault of a line is told with its number`(line: String, kinds: [GoldFault.Kind]) throws {
    let (item, faults) = try Self.read(line)
    #expect(item == nil)
    #expect(faults == kinds.map { GoldFault(path: "g.ndjson", line: 7, kind: $0) })
  }

  @Test(arguments: ["", " ", "\r", "\t \r"])
  func `a blank line is neither a message nor a fault`(line: String) throws {
    let (item, faults) = try Self.read(line)
    #expect(item == nil && faults.isEmpty)
  }
}
