/// One piece of a text that is to be replaced.
struct Redaction {
  /// Bytes of the text.
  var range: Range<Int>
  var kind: Placeholder
  /// For a link, the bytes of the host that is kept.
  var host: Range<Int>?
  /// The text has this placeholder already.
  var isThereAlready = false
}
