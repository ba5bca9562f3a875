/// The Bayesian interval of a share with equal tails under Jeffreys' prior, Beta(½, ½).
///
/// `successes` of `trials`, both counts; `confidence` strictly between 0 and 1. Without trials, with more successes than
/// trials or with a confidence outside of that range nothing is known: 0 … 1.
///
/// L. D. Brown, T. T. Cai and A. DasGupta, "Interval estimation for a binomial proportion", Statistical Science 16
/// (2001), section 4.1: the lower end is 0 where there is no success, the upper 1 where there is no failure.
package func jeffreysInterval(successes: Int, of trials: Int, confidence: Double) -> Interval {
  guard trials > 0, (0...trials).contains(successes), confidence > 0, confidence < 1,
    let posterior = BetaDistribution(alpha: Double(successes) + 0.5, beta: Double(trials - successes) + 0.5),
    let mirrored = BetaDistribution(alpha: posterior.beta, beta: posterior.alpha)
  else { return Interval(low: 0, high: 1) }
  // The upper end as the mirrored lower one: a tail of 0.001 keeps figures that 0.999 has lost.
  let tail = (1 - confidence) / 2
  return Interval(
    low: successes == 0 ? 0 : posterior.quantile(tail),
    high: successes == trials ? 1 : 1 - mirrored.quantile(tail))
}
