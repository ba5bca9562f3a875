import ArgumentParser

/// How a run ended, in the numbers of sysexits.h, so that cron and scripts can tell.
enum ExitStatus: Int32, CaseIterable {
  case done = 0
  case usage = 64
  /// Input that cannot be read as what it should be.
  case unreadableData = 65
  case cannotCreate = 73
  case inputOutput = 74
  /// Another run holds the lock; try later.
  case tryLater = 75
  case configuration = 78

  /// The same for ArgumentParser.
  var exitCode: ExitCode { ExitCode(rawValue) }

  /// The worse of two ends of the files of one run; what is configured wrongly weighs most.
  func combined(with other: ExitStatus) -> ExitStatus { rawValue >= other.rawValue ? self : other }
}
