import Foundation
import Report
import TestSupport
import Testing

struct JSONValueTests {
  @Test func `Keys are sorted, numbers have fixed decimals, lists are indented`() {
    let value = JSONValue.object([
      "b": .array([.integer(1), .null, .bool(false)]), "a": .decimal(0.5, places: 2), "c": .object([:]),
      "d": .array([]),
    ])
    #expect(
      value.text == """
        {
          "a": 0.50,
          "b": [
            1,
            null,
            false
          ],
          "c": {},
          "d": []
        }

        """)
  }

  @Test func `Any string comes back through another reader`() throws {
    var random = SeededGenerator(seed: 8259)
    for _ in 0..<300 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<12 {
        let value = UInt32.random(in: 0...0x2FFF, using: &random)
        if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
      }
      let string = String(scalars) + "\"\\/\u{2028}🚲"
      let data = Data(JSONValue.array([.string(string)]).text.utf8)
      let read = try #require(JSONSerialization.jsonObject(with: data) as? [String])
      #expect(read.first.map { Array($0.unicodeScalars) } == Array(string.unicodeScalars))
    }
  }
}
