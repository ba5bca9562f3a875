import Testing

@testable import Text

@Suite struct FoldHashTests {
  /// Test vectors of the authors of FNV (draft-eastlake-fnv, appendix C).
  @Test(
    arguments: [
      ("", 0xCBF2_9CE4_8422_2325), ("a", 0xAF63_DC4C_8601_EC8C), ("foobar", 0x8594_4171_F739_67E8),
    ] as [(String, UInt64)])
  func `published vectors come out`(_ text: String, _ hash: UInt64) {
    #expect(FoldHash.hash(Array(text.utf8)) == hash)
  }
}
