import Store

// Failures of the archive, in sentences and exit codes.
extension UserMessages {
  /// What is wrong with the archive, and what to do.
  static func sentence(for error: StoreError) -> String {
    switch error {
    case .missing: "there is no archive yet. Import something first."
    case .alreadyExists: "there is an archive already."
    case .notAnArchive: "archive.sqlite is no Groundswell archive. Move it away and import again."
    case .newerSchema(let found, let known):
      "the archive was made by a newer groundswell (schema \(found), this one knows \(known)). Use that one."
    case .olderSchema(let found, let known):
      "the archive was made by an older groundswell (schema \(found), this one has \(known)). Run groundswell recode once to bring "
        + "it up to date."
    case .wrongKey(let found, let expected):
      "the archive was made with another key (\(expected)) than the one found now (\(found)). Put the right key back, or name it in "
        + "GROUNDSWELL_KEY_FILE."
    case .locked: "the archive is in use by another program. Try again when it is closed."
    case .readOnly: "the archive cannot be written: the file, its folder or the disk is read-only. Nothing was changed."
    case .full: "the disk is full. Nothing of this file was imported; make room and run the command again."
    case .corrupt: "the archive is damaged. Run groundswell doctor, and put the file back from a backup."
    case .io(let code): "the archive could not be read or written (SQLite error \(code)). Nothing was changed."
    case .constraint(let rule): "the archive refused a row: \(rule). Please report this; nothing was changed."
    case .tooManyThemes: "the codebook has more than 63 themes, more than an archive can hold."
    case .failed(let code): "the archive could not be used (SQLite error \(code)). Nothing was changed."
    }
  }

  /// The exit code.
  static func status(of error: StoreError) -> ExitStatus {
    switch error {
    case .missing, .alreadyExists, .newerSchema, .olderSchema, .wrongKey, .tooManyThemes: .configuration
    case .notAnArchive, .corrupt, .constraint: .unreadableData
    case .locked: .tryLater
    case .readOnly, .full: .cannotCreate
    case .io, .failed: .inputOutput
    }
  }
}
