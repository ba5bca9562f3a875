import Corpus
import Languages
import Testing

@Suite struct YAMLFieldsTests {
  private static let keys = ["t", "n", "b", "l", "c", "e"]

  private func read<Value>(_ text: String, _ body: (YAMLFields, inout FaultLog) -> Value) -> (
    Value?, [CodebookFault.Kind]
  ) {
    var log = FaultLog(SourceFile(path: "f", bytes: Array(text.utf8)))
    let fields = YAMLTree.read(&log).flatMap { YAMLFields($0, keys: Self.keys, &log) }
    let value = fields.map { body($0, &log) }
    return (value, log.all.map(\.kind))
  }

  @Test func `values come in their types`() {
    let (value, faults) = read("t: x y\nn: -12\nb: true\nl: [a, 'b']\nc: low") { fields, log in
      let values: [String?] = [
        fields.text("t", &log)?.text, fields.wholeNumber("n", &log).map { String($0.value) },
        fields.truthValue("b", &log).map(String.init), fields.texts("l", &log).map(\.text).joined(separator: "+"),
        fields.choice("c", as: Certainty.self, &log)?.rawValue, fields.optionalText("e", &log)?.text,
      ]
      return values
    }
    #expect(value == ["x y", "-12", "true", "a+b", "low", nil])
    #expect(faults.isEmpty)
  }

  @Test func `wrong types are noted and give nothing`() {
    let (value, faults) = read("t: [x]\nn: 1.5\nb: yes\nl: x\nc: lo\ne:") { fields, log in
      [
        fields.text("t", &log) == nil, fields.wholeNumber("n", &log) == nil, fields.truthValue("b", &log) == nil,
        fields.texts("l", &log).isEmpty, fields.choice("c", as: Certainty.self, &log) == nil,
        fields.optionalText("e", &log) == nil,
      ]
    }
    #expect(value == Array(repeating: true, count: 6))
    #expect(
      faults == [
        .wrongShape(expected: .text, found: .list), .wrongShape(expected: .wholeNumber, found: .text),
        .wrongShape(expected: .truthValue, found: .text), .wrongShape(expected: .list, found: .text),
        .unknownValue("lo", suggestion: "low", known: ["high", "mid", "low"]), .emptyValue,
      ])
  }

  @Test func `a required key that is absent is noted once`() {
    let (value, faults) = read("t: x") { $0.text("n", &$1) }
    #expect(value == .some(nil))
    #expect(faults == [.missingKey("n")])
  }

  @Test func `a text or list in place of a map is noted`() {
    #expect(read("[t]") { _, _ in 0 }.1 == [.wrongShape(expected: .map, found: .list)])
    #expect(read("t") { _, _ in 0 }.1 == [.wrongShape(expected: .map, found: .text)])
  }
}
