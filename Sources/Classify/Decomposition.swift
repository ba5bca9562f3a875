/// Letters with one accent, taken apart (canonical decompositions of UnicodeData 14.0 that the chats' languages use).
enum Decomposition {
  /// By mark: the composed letters and, in the same order, their bases.
  private static let rows: [(mark: Unicode.Scalar, composed: String, bases: String)] = [
    ("\u{300}", "ÀÈÌÒÙàèìòùЀЍѐѝ", "AEIOUaeiouЕИеи"),
    ("\u{301}", "ÁÉÍÓÚÝáéíóúýĆćĹĺŃńŔŕŚśŹźΆΈΉΊΌΎΏάέήίόύώЃЌѓќ", "AEIOUYaeiouyCcLlNnRrSsZzΑΕΗΙΟΥΩαεηιουωГКгк"),
    ("\u{302}", "ÂÊÎÔÛâêîôû", "AEIOUaeiou"),
    ("\u{303}", "ÃÑÕãñõ", "ANOano"),
    ("\u{304}", "ĀāĒēĪīŌōŪū", "AaEeIiOoUu"),
    ("\u{306}", "ĂăĞğЙйЎў", "AaGgИиУу"),
    ("\u{307}", "ĊċĖėİŻż", "CcEeIZz"),
    ("\u{308}", "ÄËÏÖÜäëïöüÿЁЇёї", "AEIOUaeiouyЕІеі"),
    ("\u{30A}", "ÅåŮů", "AaUu"),
    ("\u{30B}", "ŐőŰű", "OoUu"),
    ("\u{30C}", "ČčĎďĚěŇňŘřŠšŤťŽž", "CcDdEeNnRrSsTtZz"),
    ("\u{326}", "ȘșȚț", "SsTt"),
    ("\u{327}", "ÇçĢģĶķĻļŅņŞşŢţ", "CcGgKkLlNnSsTt"),
    ("\u{328}", "ĄąĘęĮįŲų", "AaEeIiUu"),
    ("\u{653}", "آ", "ا"),
    ("\u{654}", "أؤئ", "اوي"),
    ("\u{655}", "إ", "ا"),
  ]

  private static let table: [Unicode.Scalar: (Unicode.Scalar, Unicode.Scalar)] = {
    var table: [Unicode.Scalar: (Unicode.Scalar, Unicode.Scalar)] = [:]
    for row in rows {
      for (composed, base) in zip(row.composed.unicodeScalars, row.bases.unicodeScalars) {
        table[composed] = (base, row.mark)
      }
    }
    return table
  }()

  /// The base and the mark of a composed letter.
  static func parts(of scalar: Unicode.Scalar) -> (base: Unicode.Scalar, mark: Unicode.Scalar)? { table[scalar] }
}
