import Text

/// The tokens that patterns name with `@` although no word list holds them.
///
/// Raw values are their symbols.
enum Sign: Int32, CaseIterable {
  case number, price, time, url, phone, email, name, questionMark, exclamationMark

  /// The sign a slot of this name stands for.
  init?(slot: String) {
    switch slot {
    case "NUMBER": self = .number
    case "PRICE": self = .price
    case "TIME": self = .time
    case "URL": self = .url
    case "PHONE": self = .phone
    case "EMAIL": self = .email
    case "NAME": self = .name
    case "QMARK": self = .questionMark
    case "EMARK": self = .exclamationMark
    default: return nil
    }
  }

  /// How common the sign is in chats, as a weight for the choice of anchors.
  var weight: Int {
    switch self {
    case .number, .questionMark: 80
    case .price, .time, .exclamationMark: 40
    case .url, .phone, .email, .name: 20
    }
  }
}
