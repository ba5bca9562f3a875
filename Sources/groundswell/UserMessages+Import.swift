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
    case .notRegularFile: "it is neither a file nor a folder. Give a .txt or .zip file, or a folder of them."
    case .empty: "it is empty (0 bytes). Export the chat again."
    case .notAChat(.markdownChat):
      "it is WhatsApp Web's copy of a chat in Markdown, which is not read. Give the chat.txt of the same export."
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
      members == 0
        ? "the zip is empty. Export the chat again."
        : "the zip holds \(InspectionText.grouped(members)) \(members == 1 ? "file" : "files"), but no chat (_chat.txt, chat.txt or "
          + "\"WhatsApp Chat with ….txt\"). If an export came in several parts, give the part with the text."
    case .damagedArchive(let code):
      "the list of files in the zip is damaged (libzip error \(code)). Copy or export it again."
    case .truncatedArchive(let bytes):
      "the zip is cut off after \(InspectionText.grouped(bytes)) bytes: the list of its files, which comes last, is missing. Copy "
        + "or download it again, or export the chat again."
    case .splitArchive:
      "it is one of several files that are a single zip together. Join and unpack them yourself, and give the folder."
    case .overlappingMembers:
      "files inside the zip share the same bytes, as no chat app packs them: refused as a zip bomb. "
        + "Export the chat again if you trust its source."
    case .nestedArchiveTooLarge(let bytes):
      "this zip lies packed inside another zip and has \(InspectionText.grouped(bytes)) bytes, too many to be held in memory. "
        + "Unpack the outer zip and give the folder."
    case .tooManyChats(let count):
      "the zip holds \(InspectionText.grouped(count)) texts and zips, more than are read from one. Unpack it and give the folder."
    case .unknownCompression:
      "the chat inside the zip is packed by a method that is not read here. Unpack the zip yourself and give the text file."
    case .encryptedArchive: "the zip is protected by a password. Unpack it yourself and give the text file."
    case .damagedMember(let code): "the chat inside the zip is damaged (libzip error \(code)). Copy or export it again."
    case .tooManyMembers(let count):
      "the zip has \(InspectionText.grouped(count)) files, more than any chat export has. If it is one, unpack it and give "
        + "the folder."
    case .memberTooLarge(let bytes):
      "the chat inside the zip has \(InspectionText.grouped(bytes)) bytes, more than is read. No chat is that long: look at "
        + "where the zip comes from."
    case .suspiciousCompression(let packed, let unpacked):
      "the chat inside the zip grows from \(InspectionText.grouped(packed)) to \(InspectionText.grouped(unpacked)) bytes, as no "
        + "chat does: refused as a zip bomb. Export the chat again if you trust its source."
    case .changedWhileReading: "it changed while it was being read. Try again when it is no longer being written."
    }
  }

  /// Why a file beside exports was left alone.
  static func sentence(for reason: SkipReason) -> String {
    switch reason {
    case .hidden: "hidden or made by the system"
    case .macOSMetadata: "made by macOS, not by a chat app"
    case .symbolicLink: "symbolic link"
    case .notRegularFile: "neither a file nor a folder"
    case .notAChat(let kind): "\(name(of: kind)), not a chat"
    case .nestedArchive: "a zip inside a zip inside a zip; unpack the outer one and give the folder"
    case .attachment: "no chat"
    case .markdownCopy: "the same chat once more; chat.txt is read"
    case .repeatedMember: "the same file once more"
    }
  }

  /// An issue inside an export.
  static func sentence(for kind: ImportIssue.Kind) -> String {
    switch kind {
    case .textBeforeFirstMessage: "text before the first message"
    case .impossibleDate: "a date or time that no calendar has, kept as text of the message before"
    case .invalidUTF8: "bytes that are no UTF-8, replaced by U+FFFD"
    case .unknownSystemLine: "a line of the app in a wording not known yet, kept as an event"
    case .headerInText: "a line that looks like a message's beginning, pasted into another message and kept as its text"
    case .truncatedFile: "the file ends inside a message"
    case .overlongLine: "a line longer than is read, cut"
    case .unreadableMember: "a member of the zip that cannot be read"
    }
  }

  /// Why an export begins where it begins.
  static func sentence(for start: HistoryStart.Verdict) -> String {
    switch start {
    case .groupCreated: "with the making of the group"
    case .exporterJoined: "when the exporter came into the group; who was there before has the earlier messages"
    case .exportLimit(let limit):
      "cut off: a phone exports at most \(InspectionText.grouped(limit)) messages, earlier ones are probably missing"
    case .unknown: "unknown: earlier messages may be missing"
    }
  }

  /// The same as one word for scripts.
  static func name(of start: HistoryStart.Verdict) -> String {
    switch start {
    case .groupCreated: "group_created"
    case .exporterJoined: "exporter_joined"
    case .exportLimit: "export_limit"
    case .unknown: "unknown"
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
    case .bzip2: "a bzip2 file"
    case .xz: "an xz file"
    case .zstandard: "a Zstandard file"
    case .tar: "a tar archive"
    case .rar: "a RAR archive"
    case .sevenZip: "a 7-Zip archive"
    case .sqlite: "an SQLite database"
    case .officeDocument: "an office document"
    case .utf16Text: "text in UTF-16"
    case .html: "an HTML page"
    case .json: "JSON"
    case .vcard: "a contact card"
    case .markdownChat: "a chat in Markdown"
    case .binary: "binary data"
    case .text: "a text"
    }
  }

  private static func advice(for kind: ContentKind) -> String {
    switch kind {
    case .gzip, .bzip2, .xz, .zstandard, .tar, .rar, .sevenZip: "Unpack it first and give what is inside."
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
