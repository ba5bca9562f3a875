/// The list of formats that are read.
///
/// A new format is one file and one line here.
package enum Formats {
  /// In the order in which they are asked; between equal evidence the first wins.
  static let all: [any ExportFormat.Type] = [
    WhatsAppText.self
  ]

  /// The names of the formats, for help texts.
  package static var names: [String] { all.map { $0.name } }
}
