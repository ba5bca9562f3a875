import Pipeline

// What is wrong with files that people coded, in sentences.
extension UserMessages {
  /// How many faults are shown at once.
  private static let mostFaults = 50

  /// The faults of coded files, one a line.
  static func sentence(for faults: [GoldFault]) -> String {
    let shown = faults.prefix(mostFaults).map { fault in
      "\(fault.path):\(fault.line.map { "\($0):" } ?? "") \(sentence(for: fault.kind))"
    }
    let more = faults.count - shown.count
    let total = "\(faults.count) \(faults.count == 1 ? "fault" : "faults"); nothing was validated."
    return (shown + (more > 0 ? ["and \(more) more"] : []) + [total]).joined(separator: "\n")
  }

  private static func sentence(for kind: GoldFault.Kind) -> String {
    switch kind {
    case .empty:
      "no coded messages. Each line must be like {\"id\":\"a-1\",\"text\":\"…\",\"head\":\"COPING\",\"rung\":1}."
    case .line(.notJSON(let byte)): "no JSON object (byte \(byte + 1))."
    case .line(let fault): sentence(for: fault)
    case .notAList(let member): "\"\(member)\" must be a list of names, such as [\"PAY\"]."
    case .badRung(let text): "the rung is \(text.prefix(60)); it must be a whole number from 0 to 7."
    case .unknown(let member, let name, let suggestion):
      "\"\(member)\" has \"\(name)\", which the codebook does not know"
        + (suggestion.map { "; did you mean \"\($0)\"?" } ?? ".")
    }
  }
}
