import Corpus
import Pipeline

extension DateOrderArgument {
  /// The same order as a value of the corpus.
  var order: DateOrder {
    switch self {
    case .dmy: .dayMonthYear
    case .mdy: .monthDayYear
    case .ymd: .yearMonthDay
    }
  }
}

extension ReadingOptions {
  /// What was typed, with what the project and the environment say.
  func settings() throws -> ReadingSettings {
    if let timezone, TimeZoneTable.rules(for: timezone) == nil { throw UsageFailure.unknownTimeZone(timezone) }
    return try ReadingSettings.make(
      project: project, timeZone: timezone, dateOrder: dateOrder?.order, groupTitle: group,
      environment: RunEnvironment.current)
  }
}
