/// The small words behind numbers that say what is counted.
enum AmountUnit {
  case currency, halfDay
  /// `h`: an hour of the day or a number of hours.
  case hour
  case measure
  /// What an amount is paid for, behind a stroke only: `28kr/order`.
  case share

  private static let currencies = [
    "kr", "kroner", "krone", "kron", "koron", "korona", "korony", "kronen", "kronu", "kronor", "koronas", "coroane",
    "coronas", "coroas", "corone", "крон", "крони", "крона", "dkk", "eur", "euro", "euros", "pln", "zl", "zlotych",
    "zlote", "ron", "lei", "leu", "usd", "dollars", "sek", "nok", "gbp", "chf", "huf", "forint", "rs", "inr", "pkr",
    "npr", "rupees", "rupee", "rupaye", "tk", "taka", "bdt", "টাকা", "रुपये", "रु", "lira", "грн", "гривень", "руб",
    "рублей", "лв", "лева", "лев", "евро", "євро", "ευρω",
  ]
  private static let halfDays = ["am", "pm"]
  private static let measures = [
    "km", "m", "min", "mins", "minut", "minutter", "hr", "hrs", "t", "timer", "kg", "k", "x", "l", "pct", "cm",
    "sec", "s",
  ]
  private static let shares = [
    "time", "hour", "day", "dag", "week", "uge", "order", "ordre", "tur", "trip", "drop", "delivery", "stop", "ora",
    "comanda", "zi", "godz", "zlecenie", "hora", "pedido", "dia", "giorno", "consegna", "час", "км", "заказ", "ghanta",
    "valanda", "mdr", "month",
  ]

  private static let units: [UInt64: AmountUnit] = {
    var units: [UInt64: AmountUnit] = [:]
    for (words, unit) in [
      (shares, share), (currencies, currency), (halfDays, halfDay), (measures, measure), (["h"], hour),
    ] {
      for word in words { units[FoldHash.hash(Folding.fold(word))] = unit }
    }
    return units
  }()

  /// Longest unit, in folded bytes.
  static let longest = 16

  /// The unit a folded word stands for.
  static func unit(of word: ArraySlice<UInt8>) -> AmountUnit? {
    word.count <= longest ? units[FoldHash.hash(word)] : nil
  }

  /// Whether a folded word is a currency that is also written before the amount.
  static func isCurrency(_ word: ArraySlice<UInt8>) -> Bool {
    word.elementsEqual("kr".utf8) || word.elementsEqual("dkk".utf8) || word.elementsEqual("eur".utf8)
      || word.elementsEqual("rs".utf8)
  }
}
