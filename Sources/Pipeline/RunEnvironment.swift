package import Corpus
import Foundation

/// What a run takes from outside, as values, so that tests can give others.
package struct RunEnvironment: Sendable {
  /// Environment variables: where the key lies.
  package var variables: [String: String]
  /// The moment of the run: compared with the purge date and noted beside an import; never in a report.
  package var now: Instant

  /// Makes an environment.
  package init(variables: [String: String], now: Instant) {
    self.variables = variables
    self.now = now
  }

  /// This process's own.
  package static var current: RunEnvironment {
    RunEnvironment(
      variables: ProcessInfo.processInfo.environment,
      now: Instant(secondsSinceEpoch: Int64(Date().timeIntervalSince1970)))
  }
}
