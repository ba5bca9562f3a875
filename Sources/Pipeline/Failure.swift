package import Corpus
package import Languages
package import Privacy
package import Report
package import Store

/// Why a run could not do its work at all; what befalls single files is in their `FileReport`.
///
/// The closed list that `UserMessages` turns into sentences. No case carries a clear name.
package enum Failure: Error, Sendable {
  /// The folder has no `groundswell.yaml`.
  case notAProject(folder: String)
  /// `init` found a project, or other files, where it should make one.
  case folderInUse(folder: String)
  /// A file or folder could not be made or read.
  case system(path: String, code: Int32)
  /// `groundswell.yaml` has faults; all of them.
  case configuration(path: String, [ConfigurationFault])
  /// Purpose, lawful basis or purge date are not filled in.
  case incomplete(path: String, missing: [String])
  /// The day by which the data must be gone has come.
  case purgeDatePassed(CivilDate)
  /// The environment names no place for keys.
  case noPlaceForKey
  /// The key cannot be used.
  case key(path: String, KeyError)
  /// The codebook has faults; all of them.
  case codebook(CodebookFaults)
  /// The archive cannot be used.
  case store(StoreError)
  /// There is no archive yet.
  case noArchive(folder: String)
  /// The report could not be rendered.
  case report(ReportError)
  /// Another run is at work.
  case locked(RunLock.Failure)
  /// A line of `classify`'s input is wrong.
  case line(number: Int, LineFault)
  /// Files that a person coded have faults; all of them.
  case gold([GoldFault])
  /// A line of a file of messages is wrong.
  case lineOfFile(path: String, number: Int, LineFault)
  /// Standard input or output failed.
  case stream(code: Int32)
}

/// What can be wrong with one line of `classify`'s input.
package enum LineFault: Hashable, Sendable {
  /// It is no JSON object; the place counts bytes from the line's start.
  case notJSON(byte: Int)
  /// A string holds bytes that are no UTF-8.
  case notUTF8(byte: Int)
  /// It has no such member, or one of the wrong type.
  case missing(String)
  /// It is longer than 16 MiB.
  case tooLong
}

/// One fault of `groundswell.yaml`.
package struct ConfigurationFault: Hashable, Sendable {
  /// What is wrong.
  package enum Kind: Hashable, Sendable {
    /// Not YAML, or not a map: a fault of the same reader that reads codebooks.
    case yaml(CodebookFault)
    case unknownKey(String, suggestion: String?)
    case missingKey(String)
    case notText(String)
    case unknownTimeZone(String)
    case notADate(String)
    case notACountryCode(String)
    case notTrueOrFalse(String, found: String)
    case notAGroup(String)
    case badIdentifier(String)
  }

  /// What is wrong.
  package var kind: Kind
  /// Where, from line 1 and column 1; absent where the whole file is meant.
  package var position: YAMLTree.Position?
}
