/// A map whose keys are known beforehand: gives typed values by key and notes every deviation.
package struct YAMLFields {
  /// Where the map begins.
  package let position: YAMLTree.Position
  private let values: [String: YAMLTree.Entry]

  /// Reads a map; nothing, with the fault noted, when the value is something else.
  ///
  /// Unknown keys are noted.
  package init?(_ tree: YAMLTree, keys known: [String], _ log: inout FaultLog) {
    guard case .map(let entries, let position) = tree else {
      log.add(.wrongShape(expected: .map, found: tree.shape), at: tree.position)
      return nil
    }
    self.position = position
    var values: [String: YAMLTree.Entry] = [:]
    for entry in entries {
      if known.contains(entry.key.text) {
        values[entry.key.text] = entry
      } else {
        let suggestion = log.suggestion(for: entry.key.text, in: known)
        log.add(.unknownKey(entry.key.text, suggestion: suggestion), at: entry.key.position)
      }
    }
    self.values = values
  }

  /// The value of a key, if it is there.
  package subscript(_ key: String) -> YAMLTree? { values[key]?.value }

  /// Where a key stands, if it is there.
  package func keyPosition(_ key: String) -> YAMLTree.Position? { values[key]?.key.position }

  /// The value of a key that must be there.
  package func required(_ key: String, _ log: inout FaultLog) -> YAMLTree? {
    if let value = values[key]?.value { return value }
    log.add(.missingKey(key), at: position)
    return nil
  }

  /// A text that must be there and not be empty.
  package func text(_ key: String, _ log: inout FaultLog) -> YAMLTree.Scalar? {
    required(key, &log).flatMap { Self.text($0, &log) }
  }

  /// A text that may be absent, but not empty.
  package func optionalText(_ key: String, _ log: inout FaultLog) -> YAMLTree.Scalar? {
    self[key].flatMap { Self.text($0, &log) }
  }

  /// The items of a list, none when the key is absent.
  package func list(_ key: String, _ log: inout FaultLog) -> [YAMLTree] {
    guard let value = self[key] else { return [] }
    guard case .list(let items, _) = value else {
      log.add(.wrongShape(expected: .list, found: value.shape), at: value.position)
      return []
    }
    return items
  }

  /// The texts of a list, none when the key is absent.
  package func texts(_ key: String, _ log: inout FaultLog) -> [YAMLTree.Scalar] {
    list(key, &log).compactMap { Self.text($0, &log) }
  }

  /// The texts of a list, each in quotes.
  package func quotedTexts(_ key: String, _ log: inout FaultLog) -> [YAMLTree.Scalar] {
    list(key, &log).compactMap { Self.quotedText($0, &log) }
  }

  /// One of the values of an enumeration, spelt as it is written.
  package func choice<Value: RawRepresentable & CaseIterable>(
    _ key: String, as type: Value.Type, _ log: inout FaultLog
  ) -> Value? where Value.RawValue == String {
    guard let text = optionalText(key, &log) else { return nil }
    if let value = Value(rawValue: text.text) { return value }
    let known = Value.allCases.map(\.rawValue)
    let suggestion = log.suggestion(for: text.text, in: known)
    log.add(.unknownValue(text.text, suggestion: suggestion, known: known), at: text.position)
    return nil
  }

  /// A whole number.
  package func wholeNumber(_ key: String, _ log: inout FaultLog) -> (value: Int, position: YAMLTree.Position)? {
    guard let text = optionalText(key, &log) else { return nil }
    guard let value = Int(text.text), !text.isQuoted else {
      log.add(.wrongShape(expected: .wholeNumber, found: .text), at: text.position)
      return nil
    }
    return (value, text.position)
  }

  /// `true` or `false`.
  package func truthValue(_ key: String, _ log: inout FaultLog) -> Bool? {
    guard let text = optionalText(key, &log) else { return nil }
    switch (text.text, text.isQuoted) {
    case ("true", false): return true
    case ("false", false): return false
    default:
      log.add(.wrongShape(expected: .truthValue, found: .text), at: text.position)
      return nil
    }
  }

  /// A value that must be a text and not be empty.
  package static func text(_ value: YAMLTree, _ log: inout FaultLog) -> YAMLTree.Scalar? {
    guard case .scalar(let scalar) = value else {
      log.add(.wrongShape(expected: .text, found: value.shape), at: value.position)
      return nil
    }
    guard scalar.text.contains(where: { !$0.isWhitespace }) else {
      log.add(.emptyValue, at: scalar.position)
      return nil
    }
    return scalar
  }

  /// A value that must be a text in quotes and not be empty.
  package static func quotedText(_ value: YAMLTree, _ log: inout FaultLog) -> YAMLTree.Scalar? {
    guard let scalar = text(value, &log) else { return nil }
    guard scalar.isQuoted else {
      log.add(.unquoted, at: scalar.position)
      return nil
    }
    return scalar
  }
}
