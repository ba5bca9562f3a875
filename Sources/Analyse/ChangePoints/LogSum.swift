import Foundation

/// A sum of numbers that are known by their logarithms, which may be too small or too great to be written out.
package struct LogSum: Sendable {
  private var greatest = -Double.infinity
  private var sum = 0.0

  /// Starts with nothing.
  package init() {}

  /// Adds a number by its logarithm; minus infinity adds nothing, and neither does what is too small to show.
  package mutating func add(_ logarithm: Double) {
    // e⁻⁶⁰ of the greatest changes no digit.
    guard logarithm > greatest - 60 else { return }
    if logarithm > greatest {
      sum = sum * exp(greatest - logarithm) + 1
      greatest = logarithm
    } else {
      sum += exp(logarithm - greatest)
    }
  }

  /// Logarithm of the sum; minus infinity of nothing.
  package var logarithm: Double { greatest + log(sum) }
}
