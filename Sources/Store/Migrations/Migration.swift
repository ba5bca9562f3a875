/// One step of the schema.
///
/// Steps are only ever appended, never changed: archives in the field have run them.
struct Migration: Sendable {
  /// 1, 2, 3 … ; the archive's `user_version` after it has run.
  let version: Int
  /// Statements of SQL, with comments that stay in the archive.
  let statements: [String]

  /// All steps in order.
  ///
  /// THE list.
  static let all = [createTables, createViews, mergeExports, codeAddressing]
}
