import Foundation

/// Weekly shares in which persons of one week act alike; within a segment one mean share, all equally likely beforehand.
///
/// With the binomial in its place, a week in which many act together looks like a change. The mean is integrated out by
/// Fejér's first rule, exact for polynomials below as many degrees as there are nodes: J. Waldvogel, "Fast construction
/// of the Fejér and Clenshaw–Curtis quadrature rules", BIT Numerical Mathematics 46 (2006).
package struct OverdispersedSegments: SegmentEvidence {
  /// Number of weeks.
  package let count: Int
  private let logWeights: [Double]
  /// For each node the logarithms of the weeks before each week and after the last, one row of nodes for each.
  private let sums: [Double]

  /// From the weeks in order; one without trials says nothing.
  ///
  /// Linear in the weeks times the nodes, of which there are 128 to 2048. Nothing where a week cannot be, for a longer
  /// series than `BayesianChangePoints` takes, or where the correlation is not from 0 to below 1.
  ///
  /// - Parameters:
  ///   - shares: Persons among active persons, week by week.
  ///   - overdispersion: The correlation between two persons of one week, the same in all segments; 0 is binomial.
  package init?(_ shares: [Proportion], overdispersion: Double) {
    guard shares.count <= BayesianChangePoints.mostWeeks, shares.allSatisfy(\.isPossible), overdispersion >= 0,
      overdispersion < 1
    else { return nil }
    // What independent persons would tell as much; sets how narrow the narrowest peak is.
    let persons = shares.reduce(0) { sum, share in
      let trials = Double(share.trials)
      return sum + trials / (1 + max(0, trials - 1) * overdispersion)
    }
    let nodes = Int(min(2048, max(128, (8 * persons.squareRoot()).rounded(.up))))
    let angles: [Double] = (0..<nodes).map { node in (Double(node) + 0.5) * Double.pi / Double(nodes) }
    count = shares.count
    logWeights = angles.map { Self.logWeight($0, nodes: nodes) }
    let means = angles.map { angle in
      let (sine, cosine) = (sin(angle / 2), cos(angle / 2))
      return (yes: sine * sine, no: cosine * cosine)
    }
    var sums = [Double](repeating: 0, count: nodes)
    sums.reserveCapacity(nodes * (shares.count + 1))
    for share in shares {
      for mean in means {
        sums.append(sums[sums.count - nodes] + Self.logKernel(share, mean.yes, mean.no, overdispersion))
      }
    }
    self.sums = sums
  }

  /// Logarithm of the weeks' probability, averaged over the mean share; linear in the nodes.
  package func logEvidence(_ weeks: Range<Int>) -> Double {
    let weeks = weeks.clamped(to: 0..<count)
    let nodes = logWeights.count
    let (from, to) = (weeks.lowerBound * nodes, weeks.upperBound * nodes)
    return logWeights.indices.reduce(into: LogSum()) { sum, node in
      sum.add(logWeights[node] + sums[to + node] - sums[from + node])
    }.logarithm
  }

  private static func logWeight(_ angle: Double, nodes: Int) -> Double {
    var weight = 1.0
    for order in 1...(nodes / 2) {
      let even = Double(2 * order)
      weight -= 2 * cos(even * angle) / (even * even - 1)
    }
    return log(weight / Double(nodes))
  }

  /// Logarithm of one week's probability without the binomial coefficient.
  private static func logKernel(_ share: Proportion, _ yes: Double, _ no: Double, _ overdispersion: Double) -> Double {
    let failures = share.trials - share.successes
    guard overdispersion > 0 else { return Double(share.successes) * log(yes) + Double(failures) * log(no) }
    let sum = (1 - overdispersion) / overdispersion
    return logRisingFactorial(yes * sum, share.successes) + logRisingFactorial(no * sum, failures)
      - logRisingFactorial(sum, share.trials)
  }
}
