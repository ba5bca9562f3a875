import Analyse

/// Published series that several tests of this folder use, and what compares their results.
enum ChangePointSeries {
  /// Nile at Aswan, 1871 to 1970, in 10⁸ m³.
  ///
  /// G. W. Cobb, Biometrika 65 (1978).
  static let nile = numbers(
    """
    1120 1160 963 1210 1160 1160 813 1230 1370 1140 995 935 1110 994 1020 960 1180 799 958 1140 1100 1210 1150 1250 1260
    1220 1030 1100 774 840 874 694 940 833 701 916 692 1020 1050 969 831 726 456 824 702 1120 1100 832 764 821 768 845
    864 862 698 845 744 796 1040 759 781 865 845 944 984 897 822 1010 771 676 649 846 812 742 801 1040 860 874 848 890
    744 749 838 1050 918 986 797 923 975 815 1020 906 901 1170 912 746 919 718 714 740
    """)
  /// Disasters in British coal mines, 1851 to 1962.
  ///
  /// R. G. Jarrett, Biometrika 66 (1979).
  static let coal = numbers(
    """
    4 5 4 1 0 4 3 4 0 6 3 3 4 0 2 6 3 3 5 4 5 3 1 4 4 1 5 5 3 4 2 5 2 2 3 4 2 1 3 2 2 1 1 1 1 3 0 0 1 0 1 1 0 0 3 1 0 3 2 2
    0 1 1 1 0 1 0 1 0 0 0 2 1 0 0 0 1 1 0 2 3 3 1 1 2 1 1 1 1 2 3 3 0 0 0 1 4 0 0 0 1 0 0 0 0 0 1 0 0 1 0 1
    """)
  /// Twelve weeks of fifty persons, twice as many of them from the seventh on.
  static let shares = [2, 1, 3, 2, 1, 2, 6, 7, 6, 8, 7, 6].map { Proportion(successes: $0, trials: 50) }

  /// Every way to choose the first weeks of the segments after a change.
  static func placings(weeks: Int, changes: Int, shortest: Int = 1) -> [[Int]] {
    guard changes > 0 else { return [[]] }
    return stride(from: changes * shortest, through: weeks - shortest, by: 1).flatMap { last in
      placings(weeks: last, changes: changes - 1, shortest: shortest).map { $0 + [last] }
    }
  }

  /// The segments between changes.
  static func segments(_ changes: [Int], weeks: Int) -> [Range<Int>] {
    zip([0] + changes, changes + [weeks]).map { $0..<$1 }
  }

  private static func numbers(_ text: String) -> [Int] {
    text.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
  }
}

/// Equal but for one part in 10⁹, or what is told.
func isNear(_ value: Double, _ expected: Double, within tolerance: Double = 1e-9) -> Bool {
  value == expected || abs(value - expected) <= tolerance * abs(expected)
}
