package import Corpus
package import Importers
package import Store

/// What became of one file or zip member of a run.
///
/// Safe to print: no clear name and no text in it.
package struct FileReport: Sendable {
  /// Running number of the file among those of the run, from 0: `source.file` of `convert`.
  package var index: Int
  /// The path with the group's title covered, and the zip member's name likewise.
  package var name: String
  /// What happened.
  package var outcome: Outcome

  /// How a file ended.
  package enum Outcome: Sendable {
    /// It was read to its end.
    case read(Recognised)
    /// It could not be read; the rest of the run goes on.
    case refused(ImportError)
    /// It is none of a chat's files.
    case skipped(SkipReason)
    /// This very content is in the archive already.
    case known
  }

  /// Makes a report.
  package init(index: Int, name: String, outcome: Outcome) {
    self.index = index
    self.name = name
    self.outcome = outcome
  }
}

/// What was found in one export.
package struct Recognised: Sendable {
  /// The importer's names of format and dialect.
  package var format: String
  /// The dialect's row.
  package var dialect: String
  /// How day and month were told apart.
  package var dateOrder: DateOrderVerdict
  /// `G-` and 8 letters.
  package var group: String
  /// Whether the group's name was found in the file or given; else its file's name stands in.
  package var isTitled: Bool
  /// Earliest and latest record.
  package var first: LocalTime?
  /// Latest record.
  package var last: LocalTime?
  /// Records of each kind, by their type's name.
  package var messages: [MessageType: Int] = [:]
  /// Lines the app wrote, by type.
  package var events: [EventType: Int] = [:]
  /// Edited messages.
  package var edited = 0
  /// Distinct senders.
  package var senders = 0
  /// Where every byte went.
  package var account = ByteAccount()
  /// Size of the file or member in bytes.
  package var byteCount: Int
  /// Lines of the file.
  package var lines: Int
  /// The first issues, at most `mostIssues`.
  package var issues: [ImportIssue] = []
  /// All issues, counted.
  package var issueCounts: [ImportIssue.Kind: Int] = [:]
  /// Clock readings of the hour that autumn shows twice.
  package var repeatedHours = 0
  /// Clock readings of the hour that spring leaves out.
  package var skippedHours = 0
  /// Why the export begins where it begins.
  package var start = HistoryStart.Verdict.unknown
  /// System lines of unknown wording with all names masked, and how often each stands there.
  package var unknownWordings: [(text: String, count: Int)] = []
  /// What an import added; absent where nothing is stored.
  package var added: Added?
  /// What merging with the group's other exports found; absent where the export only went on where they ended.
  package var merge: MergeSummary?

  /// What an import added to the archive.
  package struct Added: Hashable, Sendable {
    /// Messages that were not there before.
    package var messages: Int
    /// Events that were not there before.
    package var events: Int
    /// Records that were there before.
    package var known: Int

    /// Makes a count.
    package init(messages: Int, events: Int, known: Int) {
      self.messages = messages
      self.events = events
      self.known = known
    }
  }

  /// Issues kept one by one; beyond them only the counts grow.
  package static let mostIssues = 200

  /// All messages.
  package var messageCount: Int { messages.values.reduce(0, +) }
  /// All events.
  package var eventCount: Int { events.values.reduce(0, +) }
  /// All issues.
  package var issueCount: Int { issueCounts.values.reduce(0, +) }

  /// Starts from what the first pass found.
  init(survey: ExportSurvey, group: String, isTitled: Bool) {
    format = survey.format
    dialect = survey.dialect
    dateOrder = survey.dateOrder
    self.group = group
    self.isTitled = isTitled
    byteCount = survey.byteCount
    lines = survey.lines
  }
}
