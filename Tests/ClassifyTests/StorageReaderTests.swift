import Testing

@testable import Classify

@Suite struct StorageReaderTests {
  private enum Colour: CaseIterable { case red, green }

  private static var written: [UInt8] {
    var writer = StorageWriter()
    writer.integer(-3)
    writer.list([UInt16(1), 2, 3])
    writer.strings(["", "é", "abc"])
    writer.lists([[], ["a", "b"], [""]])
    writer.cases([Colour.green, nil, .red])
    return writer.bytes
  }

  /// Whether reading some bytes ends with damage.
  private static func isDamage<Value>(
    _ bytes: [UInt8], _ body: (inout StorageReader) throws(StorageReader.Damage) -> Value
  ) -> Bool {
    bytes.withUnsafeBytes { bytes in
      var reader = StorageReader(bytes[...])
      do throws(StorageReader.Damage) {
        _ = try body(&reader)
        return false
      } catch {
        return true
      }
    }
  }

  @Test func `what was written is read`() throws {
    #expect(Self.written.count % 8 == 0)
    try Self.written.withUnsafeBytes { bytes in
      var reader = StorageReader(bytes[...])
      let (number, list) = (try reader.integer(), try reader.list(of: UInt16.self, count: 3))
      let (strings, lists) = (try reader.strings(), try reader.lists())
      let colours = try reader.cases(Colour.self, count: 3)
      #expect(number == -3 && list == [1, 2, 3])
      #expect(strings == ["", "é", "abc"] && lists == [[], ["a", "b"], [""]])
      #expect(colours == [.green, nil, .red])
      #expect(reader.isAtEnd)
    }
  }

  @Test func `a list of another length, or one that ends too early, is damage`() {
    let list = Array(Self.written[8...])
    #expect(!Self.isDamage(list) { reader throws(StorageReader.Damage) in try reader.list(of: UInt16.self, count: 3) })
    #expect(Self.isDamage(list) { reader throws(StorageReader.Damage) in try reader.list(of: UInt16.self, count: 4) })
    let short = Array(list[..<10])
    #expect(Self.isDamage(short) { reader throws(StorageReader.Damage) in try reader.list(of: UInt16.self) })
  }

  @Test(arguments: [UInt64.max, 1 << 62, 1 << 32, 9])
  func `a length that nothing can have is damage`(length: UInt64) {
    let bytes = withUnsafeBytes(of: length) { Array($0) }
    #expect(Self.isDamage(bytes) { reader throws(StorageReader.Damage) in try reader.list(of: UInt64.self) })
    #expect(Self.isDamage(bytes) { reader throws(StorageReader.Damage) in try reader.strings() })
  }
}
