/// What a scalar does to the words around it.
enum ScalarKind: UInt8 {
  case letter, digit
  /// A mark that folding drops (accents, harakat, nukta, tatweel); part of the word it stands in.
  case mark
  /// Joiners, variation selectors, direction marks: never seen, never a border.
  case ignorable
  case space, newline
  /// `.` and its likes in other scripts.
  case stop
  case question, exclamation
  /// Punctuation that ends a clause but not a sentence.
  case clause
  case apostrophe, hyphen, quote, currency
  case emoji, skinTone, regionalIndicator
  case other
}
