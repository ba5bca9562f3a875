import Corpus
import Importers
import Pipeline

// What the importers found or could not read, in sentences. One switch per closed enum, no default.
extension UserMessages {
  /// Why an export could not be read, and what to do.
  static func sentence(for error: ImportError) -> String {
    switch error {
    case .unreadable(let code): "\(systemError(code)). Check that the file exists and that you may read it."
    case .symbolicLink: "it is a symbolic link, which is never followed. Give the file itself."
    case .notRegularFile: "it is neither a file nor a folder."
    case .empty: "it is empty (0 bytes). Export the chat again."
    case .notAChat(let kind): "it is \(name(of: kind)), not a chat export. \(advice(for: kind))"
    case .noHeader(let lines, let headerLike):
      if let headerLike {
        "no line begins with a date and time of a known form; line \(headerLike) of \(InspectionText.grouped(lines)) looks like "
          + "one of a form that is not known yet. Please report the form of that line (without names)."
      } else {
        "none of its \(InspectionText.grouped(lines)) lines begins with a date and time, so it is not a chat export. "
          + "Use WhatsApp's own \"Export chat\" and do not edit the file."
      }
    case .ambiguousDateOrder(let verdict):
      "day and month cannot be told apart: \(verdict.readings.map(InspectionText.reading).joined(separator: "; or ")). "
        + "Say which with --date-order dmy or --date-order mdy."
    case .archiveWithoutChat(let members):
      "the zip has \(InspectionText.grouped(members)) members, none of them a chat (_chat.txt or \"WhatsApp Chat with ….txt\")."
    case .damagedArchive(let code): "the zip is damaged or cut off (libzip error \(code)). Copy or export it again."
    case .encryptedArchive: "the zip is protected by a password. Unpack it yourself and give the text file."
    case .damagedMember(let code): "the chat inside the zip is damaged (libzip error \(code)). Copy or export it again."
    case .tooManyMembers(let count):
      "the zip has \(InspectionText.grouped(count)) members, more than any chat export has."
    case .memberTooLarge(let bytes):
      "the chat inside the zip has \(InspectionText.grouped(bytes)) bytes, more than is read."
    case .suspiciousCompression(let packed, let unpacked):
      "the chat inside the zip grows from \(InspectionText.grouped(packed)) to \(InspectionText.grouped(unpacked)) bytes, as no "
        + "chat does: refused as a zip bomb."
    case .changedWhileReading: "it changed while it was being read. Try again when it is no longer being written."
    }
  }

  /// Why a file beside exports was left alone.
  static func sentence(for reason: SkipReason) -> String {
    switch reason {
    case .hidden: "hidden file"
    case .macOSMetadata: "made by macOS, not by a chat app"
    case .symbolicLink: "symbolic link"
    case .notRegularFile: "neither a file nor a folder"
    case .notAChat(let kind): "\(name(of: kind)), not a chat"
    case .nestedArchive: "a zip inside a zip; unpack the outer one"
    case .attachment: "no chat"
    }
  }

  /// An issue inside an export.
  static func sentence(for kind: ImportIssue.Kind) -> String {
    switch kind {
    case .textBeforeFirstMessage: "text before the first message"
    case .impossibleDate: "a date or time that no calendar has, kept as text of the message before"
    case .invalidUTF8: "bytes that are no UTF-8, replaced by U+FFFD"
    case .unknownSystemLine: "a line of the app in a wording not known yet, kept as an event"
    case .truncatedFile: "the file ends inside a message"
    case .overlongLine: "a line longer than is read, cut"
    case .unreadableMember: "a member of the zip that cannot be read"
    }
  }

  /// What the date order was decided by.
  static func sentence(for reason: DateOrderVerdict.Reason) -> String {
    switch reason {
    case .given: "as given by --date-order"
    case .impossibleOtherwise: "proven, another order gives days that do not exist"
    case .separator: "proven by the separator"
    case .mediaNames: "shown by the dates in media file names"
    case .chronology: "only so do the messages run forward in time"
    case .gaps: "only so are there no gaps of weeks between neighbouring days"
    case .layout: "likely, from the layout of the dates; --date-order overrides"
    case .sameEitherWay: "day and month are equal throughout"
    }
  }

  /// A date order in words.
  static func name(of order: DateOrder) -> String {
    switch order {
    case .dayMonthYear: "day first"
    case .monthDayYear: "month first"
    case .yearMonthDay: "year first"
    }
  }

  private static func name(of kind: ContentKind) -> String {
    switch kind {
    case .jpeg: "a JPEG picture"
    case .png: "a PNG picture"
    case .gif: "a GIF picture"
    case .webp: "a WebP picture"
    case .heic: "a HEIC picture"
    case .pdf: "a PDF document"
    case .mp4: "an MP4 film"
    case .ogg: "a sound file (Ogg)"
    case .mp3: "a sound file (MP3)"
    case .zip: "a zip"
    case .gzip: "a gzip file"
    case .rar: "a RAR archive"
    case .sevenZip: "a 7-Zip archive"
    case .sqlite: "an SQLite database"
    case .officeDocument: "an office document"
    case .utf16Text: "text in UTF-16"
    case .html: "an HTML page"
    case .json: "JSON"
    case .vcard: "a contact card"
    case .binary: "binary data"
    case .text: "a text"
    }
  }

  private static func advice(for kind: ContentKind) -> String {
    switch kind {
    case .gzip, .rar, .sevenZip: "Unpack it and give the text file inside."
    case .utf16Text: "Save it again as UTF-8, or export the chat again."
    default: "Give the .txt or .zip that WhatsApp's \"Export chat\" makes."
    }
  }
}

extension UserMessages {
  /// The note of a run whose pseudonyms will not come again.
  static let ephemeralKey =
    "no key was given, so the pseudonyms hold for this run only. Name a project or set GROUNDSWELL_KEY_FILE to keep them."

  /// A sentence about a file that could not be read; nothing for all others.
  static func complaint(about report: FileReport) -> String? {
    guard case .refused(let error) = report.outcome else { return nil }
    return "\(report.name): \(sentence(for: error))"
  }

  /// The exit code of one file.
  static func status(of report: FileReport) -> ExitStatus {
    if case .refused = report.outcome { .unreadableData } else { .done }
  }
}
