import Foundation
import TestSupport
import Testing

@testable import Pipeline

@Suite struct JSONLineReaderTests {
  static func members(_ line: String) throws -> (id: JSONLineReader.Member?, text: JSONLineReader.Member?) {
    let found = try Array(line.utf8).withUnsafeBufferPointer {
      try JSONLineReader.members(of: $0, wanted: ["id", "text"])
    }
    return (found[0], found[1])
  }

  @Test(arguments: [
    (#"{"text":"plain"}"#, "plain"), (#" { "text" : "a\n\t\"\\\/b" } "#, "a\n\t\"\\/b"),
    (#"{"text":"\u0041\u00e5"}"#, "Aå"), (#"{"text":"\ud83d\udeb2 ok"}"#, "🚲 ok"), (#"{"text":""}"#, ""),
    (#"{"a":[1,{"text":"inner"}],"text":"outer"}"#, "outer"), (#"{"text":"first","text":"last"}"#, "last"),
    (#"{"te\u0078t":"escaped name"}"#, "escaped name"), (#"{"text":"ÆØÅ 👩🏽‍🦱"}"#, "ÆØÅ 👩🏽‍🦱"),
  ])
  func `strings are decoded`(line: String, text: String) throws {
    #expect(try Self.members(line).text?.string == text)
  }

  @Test func `members that are no strings keep their JSON`() throws {
    let line = #"{"id":{"file":3,"n":[1,2.5e-3,true,null]},"text":"x"}"#
    let member = try #require(try Self.members(line).id)
    #expect(member.string == nil)
    #expect(String(decoding: Array(line.utf8)[member.range], as: UTF8.self) == #"{"file":3,"n":[1,2.5e-3,true,null]}"#)
  }

  @Test(arguments: [
    "", "[]", "null", "{", "}", #"{"text"}"#, #"{"text":}"#, #"{"text":"a"#, #"{"text":"a"} x"#, #"{"text":"a",}"#,
    #"{text:"a"}"#, #"{'text':'a'}"#, #"{"text":"\x"}"#, #"{"text":"\ud83d"}"#, #"{"text":"\udeb2"}"#,
    #"{"text":"\u12"}"#, #"{"id":01}"#, #"{"id":1.}"#, #"{"id":.5}"#, #"{"id":+1}"#, #"{"id":nul}"#, #"{"id":-}"#,
    #"{"id":1e}"#, "{\"text\":\"a\tb\"}", #"{"a":1 "b":2}"#, #"{"a":[1,]}"#, #"{"a":[1 2]}"#, "{\"a\":NaN}",
  ])
  func `what is no JSON object is refused`(line: String) {
    #expect(throws: JSONLineReader.Malformed.self) { try Self.members(line) }
  }

  @Test func `invalid UTF-8 in a string is refused, not repaired`() {
    let bytes = Array(#"{"text":""#.utf8) + [0xC3, 0x28] + Array(#""}"#.utf8)
    #expect(throws: JSONLineReader.Malformed.self) {
      try bytes.withUnsafeBufferPointer { try JSONLineReader.members(of: $0, wanted: ["text"]) }
    }
  }

  @Test func `nesting is bounded`() {
    let deep = #"{"a":"# + String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000) + "}"
    #expect(throws: JSONLineReader.Malformed(reason: .tooDeep, offset: 69)) { try Self.members(deep) }
  }

  @Test func `it agrees with Foundation on what is JSON, over seeded damage`() throws {
    var generator = SeededGenerator(seed: 41)
    let good = Array(#"{"id":12.5e2,"text":"på \"cykel\" \ud83d\ude42","n":[true,false,null,{"x":-1}]}"#.utf8)
    var agreed = 0
    for _ in 0..<4000 {
      var bytes = good
      for _ in 0..<Int.random(in: 1...2, using: &generator) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        bytes[place] = UInt8.random(in: 0x20...0x7E, using: &generator)
      }
      let ours = (try? bytes.withUnsafeBufferPointer { try JSONLineReader.members(of: $0, wanted: []) }) != nil
      let object = try? JSONSerialization.jsonObject(with: Data(bytes))
      let theirs = object is [String: Any]
      // Foundation reads lone escaped surrogates and numbers beyond a double in its own way.
      let text = String(decoding: bytes, as: UTF8.self)
      if text.contains("\\ud83d\\ude42"), !text.lowercased().contains("\\u0000") {
        #expect(ours == theirs, "\(text)")
        agreed += 1
      }
    }
    #expect(agreed > 1000)
  }

  @Test(
    arguments: [
      ("[]", []), ("[ ]", []), (#"["PAY"]"#, ["PAY"]), (#"[ "R-CTA" , "a\"\u00e5" ]"#, ["R-CTA", "a\"å"]),
    ] as [(String, [String])])
  func `a list of strings is read`(json: String, strings: [String]) throws {
    #expect(try Array(json.utf8).withUnsafeBufferPointer { try JSONLineReader.strings(of: $0) } == strings)
  }

  @Test(arguments: ["null", "3", #""PAY""#, "{}", "[3]", #"["PAY",null]"#, "[[]]"])
  func `what is no list of strings is none`(json: String) throws {
    #expect(try Array(json.utf8).withUnsafeBufferPointer { try JSONLineReader.strings(of: $0) } == nil)
  }
}
