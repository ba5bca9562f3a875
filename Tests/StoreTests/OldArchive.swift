import Foundation
import TestSupport

@testable import Store

/// Archives as earlier versions of the program made them.
enum OldArchive {
  /// Runs a test with an archive of a schema, filled by SQL.
  static func with(version: Int, _ sql: String = "", _ body: (String) throws -> Void) throws {
    try Fixtures.withTemporaryFolder { folder in
      let path = folder.appending(path: "archive.sqlite").path
      let statements = Migration.all.prefix(version).flatMap(\.statements)
      let archive = "INSERT INTO archive VALUES (1, 'test', '0123abcd', 'Europe/Copenhagen', 0)"
      let answer = try SQLiteShell.run(
        (["PRAGMA application_id = \(Archive.applicationID)"] + statements + [
          archive, "PRAGMA user_version = \(version)",
        ])
        .joined(separator: ";\n") + ";\n" + sql, on: path)
      precondition(answer.status == 0, answer.errors)
      try body(path)
    }
  }
}
