import Testing

@testable import Importers

@Suite struct WhatsAppDialectsTests {
  @Test func `rows have names of their own and at least one order`() {
    let all = WhatsAppDialect.all
    #expect(all.count >= 6)
    #expect(Set(all.map(\.name)).count == all.count)
    #expect(all.allSatisfy { !$0.orders.isEmpty })
  }

  @Test func `no two rows read the same bytes`() {
    struct Shape: Hashable {
      var frame: WhatsAppDialect.Frame
      var separator: UInt8
    }
    let shapes = Set(WhatsAppDialect.all.map { Shape(frame: $0.frame, separator: $0.dateSeparator) })
    #expect(shapes.count == WhatsAppDialect.all.count)
  }
}
