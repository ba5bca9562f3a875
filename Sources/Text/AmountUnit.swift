/// The small words behind numbers that say what is counted.
enum AmountUnit {
  case currency, halfDay, measure

  private static let currencies = [
    "kr", "kroner", "krone", "kron", "koron", "korona", "korony", "kronen", "kronu", "kronor", "koronas", "coroane",
    "coronas", "coroas", "corone", "крон", "крони", "крона", "dkk", "eur", "euro", "euros", "pln", "zl", "zlotych",
    "ron", "lei", "leu", "usd", "sek", "nok", "gbp",
  ]
  private static let halfDays = ["am", "pm"]
  private static let measures = [
    "km", "m", "min", "mins", "minut", "minutter", "h", "hr", "hrs", "t", "timer", "kg", "k", "x", "l", "pct", "cm",
    "sec", "s",
  ]

  private static let units: [UInt64: AmountUnit] = {
    var units: [UInt64: AmountUnit] = [:]
    for (words, unit) in [(currencies, currency), (halfDays, halfDay), (measures, measure)] {
      for word in words { units[FoldHash.hash(Folding.fold(word))] = unit }
    }
    return units
  }()

  /// Longest unit, in folded bytes.
  static let longest = 12

  /// The unit a folded word stands for.
  static func unit(of word: ArraySlice<UInt8>) -> AmountUnit? {
    word.count <= longest ? units[FoldHash.hash(word)] : nil
  }

  /// Whether a folded word is a currency that is also written before the amount.
  static func isCurrency(_ word: ArraySlice<UInt8>) -> Bool {
    word.elementsEqual("kr".utf8) || word.elementsEqual("dkk".utf8) || word.elementsEqual("eur".utf8)
  }
}
