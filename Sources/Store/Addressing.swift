import Corpus

/// Addressee and target of a coding as the one number the archive keeps (see migration 4).
struct Addressing {
  private static let addressees: [Addressee] = [.group, .company, .customers, .general]
  private static let targets: [Target] = [.platform, .haulier, .restaurant, .state, .coworkers]

  /// Whom the code speaks to.
  let addressee: Addressee?
  /// Whom it is about.
  let target: Target?

  /// That of a coding.
  init(of coding: Coding) {
    addressee = coding.addressee
    target = coding.target
  }

  /// That of a stored number.
  init(number: Int64) {
    let (first, second) = (Int(number / 16) - 1, Int(number % 16) - 1)
    addressee = Self.addressees.indices.contains(first) ? Self.addressees[first] : nil
    target = Self.targets.indices.contains(second) ? Self.targets[second] : nil
  }

  /// The number to store.
  var number: Int64 {
    let first = addressee.flatMap { Self.addressees.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    let second = target.flatMap { Self.targets.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    return Int64(first * 16 + second)
  }
}
