/// A JSON value whose text is the same on every machine: keys sorted by their UTF-8, two blanks of indentation.
package enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  /// A number with at most this many decimals.
  case decimal(Double, places: Int)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// The text with a line feed at its end.
  package var text: String {
    var result = ""
    write(to: &result, indentation: "")
    return result + "\n"
  }

  private func write(to result: inout String, indentation: String) {
    switch self {
    case .null: result += "null"
    case .bool(let value): result += value ? "true" : "false"
    case .integer(let value): result += String(value)
    case .decimal(let value, let places): result += Decimals.fixed(value, places: places)
    case .string(let value): JSONValue.writeQuoted(value, to: &result)
    case .array(let values):
      JSONValue.writeList(values, brackets: ("[", "]"), to: &result, indentation: indentation) {
        $0.write(to: &$1, indentation: $2)
      }
    case .object(let values):
      let sorted = values.sorted { Array($0.key.utf8).lexicographicallyPrecedes(Array($1.key.utf8)) }
      JSONValue.writeList(sorted, brackets: ("{", "}"), to: &result, indentation: indentation) {
        JSONValue.writeQuoted($0.key, to: &$1)
        $1 += ": "
        $0.value.write(to: &$1, indentation: $2)
      }
    }
  }

  private static func writeList<Element>(
    _ list: [Element], brackets: (String, String), to result: inout String, indentation: String,
    element: (Element, inout String, String) -> Void
  ) {
    result += brackets.0
    let inner = indentation + "  "
    for (index, value) in list.enumerated() {
      result += index == 0 ? "\n" + inner : ",\n" + inner
      element(value, &result, inner)
    }
    if !list.isEmpty { result += "\n" + indentation }
    result += brackets.1
  }

  private static func writeQuoted(_ text: String, to result: inout String) {
    result += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{00}"..."\u{1F}", "\u{2028}"..."\u{2029}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    result += "\""
  }
}
