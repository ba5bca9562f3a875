/// The score interval of a share.
///
/// E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927); without
/// continuity correction. Unlike ± 1.96 standard errors it stays within 0 … 1 and has a width at 0 and at 1.
package func wilsonInterval(successes: Int, of trials: Int, confidence: Double) -> Interval {
  guard trials > 0 else { return Interval(low: 0, high: 1) }
  let n = Double(trials)
  let share = Double(successes) / n
  let z = normalQuantile(0.5 + confidence / 2)
  let squared = z * z
  let centre = (share + squared / (2 * n)) / (1 + squared / n)
  let half = z / (1 + squared / n) * (share * (1 - share) / n + squared / (4 * n * n)).squareRoot()
  // At 0 and at n the bound is exactly 0 or 1; the formula misses it by a rounding error.
  return Interval(
    low: successes == 0 ? 0 : max(0, centre - half), high: successes == trials ? 1 : min(1, centre + half))
}
