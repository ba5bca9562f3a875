import Foundation

/// Logarithm of base · (base + 1) · … · (base + steps − 1), which is Γ(base + steps) through Γ(base).
///
/// No difference of two large `lgamma`, so that nothing cancels for large bases, and the same on every system. For long
/// products Stirling's series from 16 on: M. Abramowitz and I. A. Stegun, "Handbook of Mathematical Functions" (1964),
/// 6.1.41. Constant in the steps.
///
/// - Parameters:
///   - base: Greater than 0.
///   - steps: Number of factors; none (and fewer) give 0.
package func logRisingFactorial(_ base: Double, _ steps: Int) -> Double {
  guard steps > 0 else { return 0 }
  guard steps > 24 else {
    return (0..<steps).reduce(0) { $0 + log(base + Double($1)) }
  }
  // At most sixteen factors lift the base to where the series holds; their product is below 32¹⁶.
  let lift = base < 16 ? 16 : 0
  let product = (0..<lift).reduce(1) { $0 * (base + Double($1)) }
  let from = base + Double(lift)
  let rest = Double(steps - lift)
  return log(product) + (from - 0.5) * log1p(rest / from) + rest * log(from + rest) - rest
    + (stirlingRemainder(from + rest) - stirlingRemainder(from))
}

/// Logarithm of the number of ways to choose some of all; minus infinity where there are none.
package func logBinomialCoefficient(_ all: Int, _ chosen: Int) -> Double {
  guard chosen >= 0, chosen <= all else { return -.infinity }
  let few = min(chosen, all - chosen)
  return logRisingFactorial(Double(all - few) + 1, few) - logRisingFactorial(1, few)
}

/// What Stirling's formula lacks of ln Γ(z), for z from 16 on exact to the last bit.
private func stirlingRemainder(_ z: Double) -> Double {
  let square = 1 / (z * z)
  return (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188)))) / z
}
