import Corpus
import Languages

/// Reads the lines of a coded file and notes everything that is wrong with them.
///
/// A message: `text`, `head` and `rung`, and if the file has them `id`, `group`, `sent_at`, `lang`, `codes`, `themes`,
/// `modality`, `form`. A pair: `a` and `b`, each with `text`, `head`, `rung` and perhaps `lang`, and perhaps
/// `phenomenon`. Other members are left aside.
struct GoldReader {
  private static let wanted = [
    "id", "text", "group", "sent_at", "lang", "head", "rung", "codes", "themes", "modality", "form", "a", "b",
    "phenomenon",
  ]

  let path: String
  let names: GoldNames
  /// What was wrong so far.
  private(set) var faults: [GoldFault] = []

  init(path: String, names: GoldNames) {
    self.path = path
    self.names = names
  }

  /// Notes a fault of a line, or of the whole file.
  mutating func note(_ kind: GoldFault.Kind, line: Int?) {
    faults.append(GoldFault(path: path, line: line, kind: kind))
  }

  /// Reads a line; nothing where it is blank or wrong.
  mutating func read(_ line: UnsafeBufferPointer<UInt8>, number: Int) -> GoldItem? {
    guard line.contains(where: { $0 > 0x20 }) else { return nil }
    let before = faults.count
    do throws(JSONLineReader.Malformed) {
      let members = try JSONLineReader.members(of: line, wanted: GoldReader.wanted)
      let fields = GoldFields(line: line, members: Dictionary(pairing: GoldReader.wanted, with: members))
      let item = try item(fields, number: number)
      return faults.count == before ? item : nil
    } catch {
      note(.line(LineFault(error)), line: number)
      return nil
    }
  }

  private mutating func item(_ fields: GoldFields, number: Int) throws(JSONLineReader.Malformed) -> GoldItem? {
    let id = fields.text("id") ?? "line \(number)"
    guard fields.has("a") || fields.has("b") else {
      return try message(fields, id: id, number: number).map(GoldItem.message)
    }
    var members: [GoldMessage] = []
    for name in ["a", "b"] {
      guard let inner = try fields.object(name, wanted: GoldReader.wanted) else {
        note(.line(.missing(name)), line: number)
        continue
      }
      if let member = try message(inner, id: "\(id) \(name)", number: number) { members.append(member) }
    }
    return .pair(GoldPair(id: id, phenomenon: fields.string("phenomenon") ?? "", members: members))
  }

  private mutating func message(
    _ fields: GoldFields, id: String, number: Int
  ) throws(JSONLineReader.Malformed) -> GoldMessage? {
    let text = fields.string("text")
    if text == nil { note(.line(.missing("text")), line: number) }
    let head = name("head", fields, number, of: Head.self, isNeeded: true)
    let rung = rung(fields, number)
    let codes = try list("codes", fields, number)?.map { CodeID($0) }
    for code in codes ?? [] where !names.has(code) {
      unknown("codes", code.description, among: names.codes.map(\.description), number)
    }
    let themes = try list("themes", fields, number)?.map { ThemeID($0) }
    for theme in themes ?? [] where !names.has(theme) {
      unknown("themes", theme.description, among: names.themes.map(\.description), number)
    }
    let modality = name("modality", fields, number, of: Modality.self, isNeeded: false)
    let form = name("form", fields, number, of: ActionForm.self, isNeeded: false)
    guard let text, let head, let rung else { return nil }
    return GoldMessage(
      line: number, id: id, group: fields.text("group"), sentAt: fields.string("sent_at").flatMap(TimeText.read),
      language: fields.string("lang") ?? "und", text: text, head: head, rung: rung, codes: codes, themes: themes,
      modality: modality, form: fields.has("form") ? .some(form) : .none)
  }

  /// A member that holds one of the values of a closed list; `null` is the same as no member.
  private mutating func name<Value: RawRepresentable<String> & CaseIterable>(
    _ member: String, _ fields: GoldFields, _ number: Int, of type: Value.Type, isNeeded: Bool
  ) -> Value? {
    guard fields.has(member), !fields.isNull(member) else {
      if isNeeded { note(.line(.missing(member)), line: number) }
      return nil
    }
    let text = fields.text(member) ?? ""
    if let value = Value(rawValue: text) { return value }
    unknown(member, text, among: type.allCases.map(\.rawValue), number)
    return nil
  }

  private mutating func rung(_ fields: GoldFields, _ number: Int) -> Rung? {
    guard let text = fields.text("rung") else {
      note(.line(.missing("rung")), line: number)
      return nil
    }
    if let rung = Int(text).flatMap(Rung.init) { return rung }
    note(.badRung(text), line: number)
    return nil
  }

  private mutating func list(
    _ member: String, _ fields: GoldFields, _ number: Int
  ) throws(JSONLineReader.Malformed) -> [String]? {
    guard fields.has(member), !fields.isNull(member) else { return nil }
    if let list = try fields.strings(member) { return list }
    note(.notAList(member), line: number)
    return nil
  }

  private mutating func unknown(_ member: String, _ name: String, among known: [String], _ number: Int) {
    let shown = String(name.prefix(60))
    note(
      .unknown(member: member, name: shown, suggestion: Suggestion.nearest(to: shown, in: known)), line: number)
  }
}

extension LineFault {
  /// The fault of a line that is no JSON object.
  init(_ malformed: JSONLineReader.Malformed) {
    self = malformed.reason == .notUTF8 ? .notUTF8(byte: malformed.offset) : .notJSON(byte: malformed.offset)
  }
}

extension Dictionary where Key == String, Value == JSONLineReader.Member {
  /// The members that were found, by name.
  init(pairing names: [String], with members: [JSONLineReader.Member?]) {
    self.init(uniqueKeysWithValues: zip(names, members).compactMap { name, member in member.map { (name, $0) } })
  }
}
