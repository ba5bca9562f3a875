/// Something in an export that could not be read as a message or event, or only with a doubt; counted, never fatal.
package struct ImportIssue: Hashable, Sendable {
  /// Why; `UserMessages` turns each into a sentence.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Text before the first header that is no known preamble.
    case textBeforeFirstMessage
    /// A header with a day or time that no calendar has (31.02., 25:61).
    case impossibleDate
    /// Bytes that are no UTF-8; replaced by U+FFFD in the text.
    case invalidUTF8
    /// A system line whose wording is unknown; kept as an event of type `other`.
    case unknownSystemLine
    /// A line inside of a message that looks like a header: a chat pasted by a person, kept as text.
    case headerInText
    /// The file ends inside a line or message.
    case truncatedFile
    /// A line longer than the reader's limit; its rest was skipped.
    case overlongLine
    /// A member of a zip that could not be read (damaged, encrypted, too large).
    case unreadableMember
  }

  /// Why.
  package var kind: Kind
  /// Line in the file or member, from 1; 0 where lines make no sense.
  package var line: Int
  /// The bytes concerned, counted from the start of the file or member.
  package var bytes: Range<Int>
  /// False when the bytes are part of a record all the same (an unknown system line, repaired UTF-8), so that they
  /// are not counted twice.
  package var isOutsideRecords: Bool

  /// Makes an issue.
  package init(kind: Kind, line: Int, bytes: Range<Int>, isOutsideRecords: Bool) {
    self.kind = kind
    self.line = line
    self.bytes = bytes
    self.isOutsideRecords = isOutsideRecords
  }
}
