import Testing

@testable import Store

struct StoreErrorSQLiteTests {
  /// Result codes as https://sqlite.org/rescode.html numbers them.
  @Test(
    arguments: [
      (5, StoreError.locked), (261, .locked), (6, .locked), (8, .readOnly), (1032, .readOnly), (13, .full),
      (11, .corrupt),
      (267, .corrupt), (26, .notAnArchive), (10, .io(code: 10)), (778, .io(code: 778)), (14, .io(code: 14)),
      (19, .constraint(rule: "m")), (275, .constraint(rule: "m")), (1, .failed(code: 1)), (7, .failed(code: 7)),
    ] as [(Int32, StoreError)])
  func `result codes become these errors`(_ code: Int32, _ expected: StoreError) {
    #expect(StoreError(code: code, message: "m") == expected)
  }
}
