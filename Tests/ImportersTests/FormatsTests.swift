import Testing

@testable import Importers

@Suite struct FormatsTests {
  @Test func `every format has a name of its own`() {
    #expect(Formats.names.count >= 1)
    #expect(Set(Formats.names).count == Formats.names.count)
  }
}
