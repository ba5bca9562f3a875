import GRDB
import GRDBSQLite

extension StoreError {
  /// The case for an extended result code of SQLite.
  init(code: Int32, message: String) {
    switch code & 0xFF {
    case SQLITE_BUSY, SQLITE_LOCKED: self = .locked
    case SQLITE_READONLY, SQLITE_PERM: self = .readOnly
    case SQLITE_FULL: self = .full
    case SQLITE_CORRUPT: self = .corrupt
    case SQLITE_NOTADB: self = .notAnArchive
    case SQLITE_IOERR, SQLITE_CANTOPEN: self = .io(code: code)
    case SQLITE_CONSTRAINT: self = .constraint(rule: message)
    default: self = .failed(code: code)
    }
  }

  /// The case for whatever GRDB threw.
  init(_ error: any Error) {
    switch error {
    case let error as StoreError: self = error
    case let error as DatabaseError:
      self.init(code: error.extendedResultCode.rawValue, message: error.message ?? "")
    default: self = .failed(code: SQLITE_ERROR)
    }
  }
}
