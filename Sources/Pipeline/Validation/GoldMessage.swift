import Corpus

/// One message as a person coded it.
struct GoldMessage {
  /// Line in its file, from 1.
  var line: Int
  /// What the file calls it.
  var id: String
  /// Its thread; messages without one stand alone.
  var group: String?
  /// When, where the file tells: what is older than a day is no context.
  var sentAt: Instant?
  /// As the file tells; `und` where it does not.
  var language: String
  /// What was written.
  var text: String
  /// The one label.
  var head: Head
  /// How far toward action.
  var rung: Rung
  /// The main one first; absent where the file has none.
  var codes: [CodeID]?
  /// Absent where the file has none.
  var themes: [ThemeID]?
  /// Of the main code; absent where the file does not tell.
  var modality: Modality?
  /// Of the main code; absent where the file does not tell, and there nothing where no action is meant.
  var form: ActionForm??
}

/// Two nearly equal messages that need different labels.
struct GoldPair {
  /// What the file calls it.
  var id: String
  /// What the difference shows.
  var phenomenon: String
  /// Both, in the order of the file.
  var members: [GoldMessage]
}

/// One line of a coded file.
enum GoldItem {
  case message(GoldMessage)
  case pair(GoldPair)
}
