/// One fault of a coded file.
package struct GoldFault: Hashable, Sendable {
  /// What is wrong.
  package enum Kind: Hashable, Sendable {
    /// No line holds a message.
    case empty
    /// Not as `classify` needs it either.
    case line(LineFault)
    /// The value of a member must be a list of names.
    case notAList(String)
    /// The rung is none of 0 … 7.
    case badRung(String)
    /// The value of a member is no name that the member may have.
    case unknown(member: String, name: String, suggestion: String?)
  }

  /// The file as it was given.
  package var path: String
  /// From 1; absent where the whole file is meant.
  package var line: Int?
  /// What is wrong.
  package var kind: Kind
}
