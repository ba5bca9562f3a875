import Foundation
import Testing

@testable import Pipeline

@Suite struct JSONLineWriterTests {
  @Test func `objects, arrays and commas stand where JSON wants them`() {
    var writer = JSONLineWriter()
    writer.beginObject()
    writer.string("a", "x")
    writer.beginArray("b")
    writer.integer(nil, 1)
    writer.integer(nil, -2)
    writer.endArray()
    writer.beginObject("c")
    writer.endObject()
    writer.bool("d", true)
    writer.raw("e", Array("null".utf8))
    writer.endObject()
    writer.endLine()
    writer.beginObject()
    writer.endObject()
    writer.endLine()
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == #"{"a":"x","b":[1,-2],"c":{},"d":true,"e":null}"# + "\n{}\n")
  }

  @Test(arguments: [
    "plain", "\"quoted\"", "back\\slash", "line\nbreak\r\ttab", "\u{0}\u{1}\u{1F}\u{7F}", "🚲 👩🏽‍🦱", "\u{2028}\u{200E}", "",
  ])
  func `what is written reads back with another program's parser`(text: String) throws {
    var writer = JSONLineWriter()
    writer.beginObject()
    writer.string("text", text)
    writer.endObject()
    let object = try JSONSerialization.jsonObject(with: Data(writer.bytes)) as? [String: String]
    #expect(object?["text"] == text)
  }

  @Test func `the memory is kept, the bytes are not`() {
    var writer = JSONLineWriter()
    writer.string(nil, "x")
    writer.removeAll()
    writer.integer(nil, 5)
    #expect(writer.bytes == Array("5".utf8))
  }
}
