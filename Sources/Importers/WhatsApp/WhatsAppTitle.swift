import Corpus

/// Finds a chat's title in the names of its export.
enum WhatsAppTitle {
  /// The title in a file's or member's name (no folders), or nothing when the name is no export's.
  static func title(_ name: String, wording: WhatsAppWording) -> [UInt8]? {
    ExportFileName.parts(of: name, wording.fileTitles).map { Array($0.title.utf8) }
  }

  /// The title in the names of an export, from the inside out.
  ///
  /// WhatsApp Web writes `chat.txt` into a zip that is named by the title alone.
  static func title(of file: ExportFile, wording: WhatsAppWording) -> [UInt8]? {
    let names = file.names
    if let title = names.lazy.compactMap({ Self.title($0, wording: wording) }).first { return title }
    guard file.member != nil, names.count > 1, names[0].lowercased() == "chat.txt" else { return nil }
    return ExportFileName.parts(ofContainer: names[1], wording.fileTitles).map { Array($0.title.utf8) }
  }
}
