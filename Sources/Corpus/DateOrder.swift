/// In which order an export writes day, month and year.
package enum DateOrder: String, CaseIterable, Hashable, Sendable {
  case dayMonthYear = "dmy"
  case monthDayYear = "mdy"
  case yearMonthDay = "ymd"
}

/// How the date order of a whole file was decided, for people who must vouch for every date.
package struct DateOrderVerdict: Hashable, Sendable {
  /// What the decision rests on, strongest first.
  package enum Reason: String, CaseIterable, Hashable, Sendable {
    /// The user said so with `--date-order`.
    case given
    /// A part that can be no month (> 12) or no day, or a four-digit year in front.
    case impossibleOtherwise
    /// A separator that only one order uses (a dot).
    case separator
    /// Media file names carry ISO dates near the line's own date.
    case mediaNames
    /// Only this reading keeps the messages in order of time.
    case chronology
    /// Only this reading leaves no gaps of weeks between neighbouring days.
    case gaps
    /// No phone region writes this layout in another order (padding, length of the year, clock).
    case layout
    /// Day and month are equal throughout: both readings are the same.
    case sameEitherWay
  }

  /// One reading with its support.
  package struct Reading: Hashable, Sendable {
    /// The order read.
    package var order: DateOrder
    /// Lines that are impossible dates under this reading.
    package var impossible: Int
    /// Steps back in time of more than a day under this reading.
    package var backwardSteps: Int
    /// Earliest day under this reading.
    package var first: CivilDate?
    /// Latest day under this reading.
    package var last: CivilDate?

    /// Makes a reading.
    package init(order: DateOrder, impossible: Int, backwardSteps: Int, first: CivilDate?, last: CivilDate?) {
      self.order = order
      self.impossible = impossible
      self.backwardSteps = backwardSteps
      self.first = first
      self.last = last
    }
  }

  /// Successive lines of one order.
  package struct Run: Hashable, Sendable {
    /// The order they write.
    package var order: DateOrder
    /// The run's first line, from 1; it lasts until the next one's.
    package var firstLine: Int

    /// Makes a run.
    package init(order: DateOrder, firstLine: Int) {
      self.order = order
      self.firstLine = firstLine
    }
  }

  /// The order chosen, or nothing when the file is truly ambiguous or holds several (`runs`).
  package var order: DateOrder?
  /// What decided; absent when nothing did.
  package var reason: Reason?
  /// The line (from 1) that proves the reason, where one line does.
  package var line: Int?
  /// The readings that were weighed.
  package var readings: [Reading]
  /// Two or more runs of lines with orders of their own, by line; empty when the whole file has one order or none.
  package var runs: [Run]

  /// Makes a verdict.
  package init(order: DateOrder?, reason: Reason?, line: Int?, readings: [Reading], runs: [Run] = []) {
    self.order = order
    self.reason = reason
    self.line = line
    self.readings = readings
    self.runs = runs
  }

  /// True when every line has an order.
  package var isDecided: Bool { order != nil || !runs.isEmpty }

  /// The order of a line, counted from 1; nothing when the file is ambiguous.
  ///
  /// Linear in the number of runs, of which there are at most eight.
  package func order(ofLine line: Int) -> DateOrder? {
    order ?? runs.last { $0.firstLine <= line }?.order
  }
}
