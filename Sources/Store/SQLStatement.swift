import GRDB
import GRDBSQLite

/// A prepared statement that is bound by position and stepped without boxing a value: an import runs a few of them
/// millions of times.
///
/// It belongs to the transaction it was made in and must not leave it.
final class SQLStatement {
  /// Owns the handle and finalises it.
  private let statement: Statement
  private let handle: OpaquePointer
  /// Tells SQLite to copy a bound text before the call returns.
  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  /// Compiles one statement of SQL.
  init(_ database: Database, _ sql: String) throws(StoreError) {
    do {
      statement = try database.makeStatement(sql: sql)
    } catch {
      throw StoreError(error)
    }
    handle = statement.sqliteStatement
  }

  /// Binds a number; positions count from 1.
  func bind(_ value: Int64, at position: Int32) { sqlite3_bind_int64(handle, position, value) }

  /// Binds a number or NULL.
  func bind(_ value: Int64?, at position: Int32) {
    if let value { sqlite3_bind_int64(handle, position, value) } else { sqlite3_bind_null(handle, position) }
  }

  /// Binds a text; its bytes are copied.
  func bind(_ text: String, at position: Int32) {
    // A null address would bind NULL, not the empty text.
    guard !text.isEmpty else {
      sqlite3_bind_text(handle, position, "", 0, SQLStatement.copied)
      return
    }
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        _ = sqlite3_bind_text(handle, position, $0.baseAddress, Int32(clamping: $0.count), SQLStatement.copied)
      }
    }
  }

  /// Binds a text or NULL.
  func bind(_ text: String?, at position: Int32) {
    if let text { bind(text, at: position) } else { sqlite3_bind_null(handle, position) }
  }

  /// Binds bytes; they are copied.
  func bind(_ bytes: [UInt8], at position: Int32) {
    bytes.withUnsafeBytes {
      _ = sqlite3_bind_blob(handle, position, $0.baseAddress, Int32(clamping: $0.count), SQLStatement.copied)
    }
  }

  /// Goes to the next row; false when there is none, and the statement is then ready to be bound again.
  func step() throws(StoreError) -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE:
      sqlite3_reset(handle)
      return false
    default:
      let connection = sqlite3_db_handle(handle)
      let error = StoreError(
        code: sqlite3_extended_errcode(connection), message: String(cString: sqlite3_errmsg(connection)))
      sqlite3_reset(handle)
      throw error
    }
  }

  /// Runs a statement that gives no rows.
  func run() throws(StoreError) {
    while try step() {}
  }

  /// Runs a statement that gives no rows with one more text, whose bytes are lent instead of copied.
  func run(with text: String, at position: Int32) throws(StoreError) {
    guard !text.isEmpty else {
      bind(text, at: position)
      return try run()
    }
    var text = text
    let result = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        Result { () throws(StoreError) in
          sqlite3_bind_text(handle, position, characters.baseAddress, Int32(clamping: characters.count), nil)
          defer { sqlite3_bind_null(handle, position) }
          try run()
        }
      }
    }
    try result.get()
  }

  /// Leaves the present row, so that the statement can be bound again.
  func reset() { sqlite3_reset(handle) }

  /// A number of the present row; columns count from 0.
  func int(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

  /// Whether a column of the present row is NULL.
  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

  /// A text of the present row; empty for NULL.
  func text(_ column: Int32) -> String {
    guard let start = sqlite3_column_text(handle, column) else { return "" }
    let bytes = UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column)))
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The bytes of the present row.
  func bytes(_ column: Int32) -> [UInt8] {
    guard let start = sqlite3_column_blob(handle, column) else { return [] }
    return Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column))))
  }
}
