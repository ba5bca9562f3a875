/// The members of one JSON object of a coded file, as long as its bytes live.
struct GoldFields {
  let line: UnsafeBufferPointer<UInt8>
  let members: [String: JSONLineReader.Member]

  /// Whether there is such a member.
  func has(_ name: String) -> Bool { members[name] != nil }

  /// Whether the member is `null`.
  func isNull(_ name: String) -> Bool { members[name]?.string == nil && text(name) == "null" }

  /// The value of a member that is a string.
  func string(_ name: String) -> String? { members[name]?.string }

  /// The string of a member, or its JSON.
  func text(_ name: String) -> String? {
    members[name].map { $0.string ?? String(decoding: line[$0.range], as: UTF8.self) }
  }

  /// The strings of a member that is a list of strings.
  func strings(_ name: String) throws(JSONLineReader.Malformed) -> [String]? {
    guard let member = members[name], member.string == nil else { return nil }
    return try JSONLineReader.strings(of: UnsafeBufferPointer(rebasing: line[member.range]))
  }

  /// The members of a member that is an object.
  func object(_ name: String, wanted: [String]) throws(JSONLineReader.Malformed) -> GoldFields? {
    guard let member = members[name], member.string == nil, line[member.range].first == UInt8(ascii: "{") else {
      return nil
    }
    let inner = UnsafeBufferPointer(rebasing: line[member.range])
    let found = try JSONLineReader.members(of: inner, wanted: wanted)
    return GoldFields(line: inner, members: Dictionary(pairing: wanted, with: found))
  }
}
