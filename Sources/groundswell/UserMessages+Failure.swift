import Corpus
import Foundation
import Languages
import Pipeline
import Privacy
import Report
import Store

// Failures of whole runs, in sentences and exit codes.
extension UserMessages {
  /// What happened, where, and what to do.
  static func sentence(for failure: Failure) -> String {
    switch failure {
    case .notAProject(let folder):
      "\(folder) is no project: it has no \(ProjectFolder.configurationName). Make one with `groundswell init DIR`, or say "
        + "which with --project DIR."
    case .folderInUse(let folder): "\(folder) exists and is not empty. Give the name of a new folder."
    case .system(let path, let code): "\(path): \(systemError(code))."
    case .configuration(let path, let faults):
      faults.map { sentence(for: $0, path: path) }.joined(separator: "\n")
    case .incomplete(let path, let missing):
      "nothing is imported before \(path) says \(missing.joined(separator: ", ")). These chats are special-category data "
        + "(GDPR Art. 9): write down what they are for, on what legal ground, and when they will be deleted."
    case .purgeDatePassed(let date):
      "the purge date \(date) has passed: nothing more is imported. Delete the project, or set a later purge_after if you have "
        + "a reason that you can document."
    case .noPlaceForKey:
      "there is no place for the key: set HOME, XDG_CONFIG_HOME or GROUNDSWELL_KEY_FILE."
    case .key(let path, let error): sentence(for: error, path: path)
    case .codebook(let faults):
      faults.list.map(\.report).joined(separator: "\n")
        + "\n\(faults.list.count) \(faults.list.count == 1 ? "fault" : "faults") in the codebook."
    case .store(let error): sentence(for: error)
    case .noArchive(let folder):
      "\(folder) has no archive yet. Import something first: groundswell import PATH --project \(folder)"
    case .report(.brokenTemplate(let name)):
      "the report cannot be made: the built-in template \(name) is broken. Please report this."
    case .locked(.held(let process)):
      "another run is at work in this project" + (process.map { " (process \($0))" } ?? "")
        + ". Try again when it has ended."
    case .locked(.unwritable(let path, let code)): "\(path) cannot be made: \(systemError(code))."
    case .line(let number, let fault): "standard input, line \(number): \(sentence(for: fault))"
    case .gold(let faults): sentence(for: faults)
    case .lineOfFile(let path, let number, let fault): "\(path), line \(number): \(sentence(for: fault))"
    case .stream(let code): "standard input or output failed: \(systemError(code))."
    }
  }

  /// The exit code of a failure.
  static func status(of failure: Failure) -> ExitStatus {
    switch failure {
    case .notAProject, .configuration, .incomplete, .purgeDatePassed, .noPlaceForKey, .key, .codebook, .noArchive:
      .configuration
    case .folderInUse: .cannotCreate
    case .system(_, let code): [EACCES, EROFS, ENOSPC, EPERM, EDQUOT].contains(code) ? .cannotCreate : .inputOutput
    case .store(let error): status(of: error)
    case .locked(.held): .tryLater
    case .locked(.unwritable): .cannotCreate
    case .line, .lineOfFile, .gold: .unreadableData
    case .report: .inputOutput
    case .stream: .inputOutput
    }
  }

  /// Why a line of `classify`'s input is refused.
  static func sentence(for fault: LineFault) -> String {
    switch fault {
    case .notJSON(let byte): "no JSON object (byte \(byte + 1)). Each line must be like {\"id\":1,\"text\":\"…\"}."
    case .notUTF8(let byte): "no UTF-8 (string at byte \(byte + 1))."
    case .missing(let name): "no \"\(name)\"\(name == "text" ? " of type string" : "")."
    case .tooLong: "longer than 16 MiB."
    }
  }

  private static func sentence(for error: KeyError, path: String) -> String {
    switch error {
    case .missing:
      "the key \(path) is missing. Put it back from your copy: the archive's pseudonyms belong to it. GROUNDSWELL_KEY_FILE can "
        + "name another place."
    case .notARegularFile: "the key \(path) is not a file."
    case .openToOthers(let mode):
      "the key \(path) can be read by others (mode \(String(mode, radix: 8))). Run: chmod 600 \(path)"
    case .malformed:
      "the key \(path) is damaged: it must be one line of 64 hexadecimal digits. Put it back from your copy."
    case .insideProject:
      "the key \(path) lies inside the project, so whoever copies the project has it. Move it elsewhere and name it in "
        + "GROUNDSWELL_KEY_FILE."
    case .alreadyExists: "there is a key at \(path) already; it is never overwritten."
    case .cannotRead(let code): "the key \(path) cannot be read: \(systemError(code))."
    case .cannotWrite(let code): "the key \(path) cannot be written: \(systemError(code))."
    case .noSecureMemory: "the system gives no memory that is kept out of the swap file."
    }
  }

  private static func sentence(for fault: ConfigurationFault, path: String) -> String {
    let place = path + (fault.position.map { ":\($0.line):\($0.column)" } ?? "") + ": "
    switch fault.kind {
    case .yaml(let fault): return fault.report
    case .unknownKey(let name, let suggestion):
      return place + "unknown key \"\(name)\"" + (suggestion.map { " (did you mean \"\($0)\"?)" } ?? "")
    case .missingKey(let name): return place + "the key \"\(name)\" is missing"
    case .notText(let name): return place + "\"\(name)\" must be a text"
    case .unknownTimeZone(let name): return place + "\"\(name)\" is no time zone; write one such as Europe/Copenhagen"
    case .notADate(let text): return place + "\"\(text)\" is no day; write one such as \"2027-12-31\""
    case .notTrueOrFalse(let key, let text): return place + "\(key) is \"\(text)\"; write true or false"
    case .notACountryCode(let text): return place + "\"\(text)\" is no calling code; write one such as \"45\""
    case .notAGroup(let name):
      return place + "\"\(name)\" is no group; labels are given to names such as \"G-ABCDEFGH\""
    case .badIdentifier(let text): return place + "\"\(text)\" is no project identifier: letters and digits only"
    }
  }
}
