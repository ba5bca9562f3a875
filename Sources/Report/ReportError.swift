/// Why a report could not be rendered.
package enum ReportError: Error, Hashable, Sendable {
  /// A template built into the program cannot be parsed; its name.
  case brokenTemplate(String)
}
