import Corpus

/// The manual inside a stored codebook: column by column.
extension CodebookManual {
  func write(to writer: inout StorageWriter) {
    writer.strings([version])
    let texts: [KeyPath<Code, String>] = [
      \.id.description, \.name, \.family, \.definition, \.when, \.whenNot, \.source,
    ]
    for text in texts { writer.strings(codes.map { $0[keyPath: text] }) }
    writer.cases(codes.map { $0.head as Head? })
    writer.list(codes.map { Int8($0.rung.value) })
    writer.lists(codes.map(\.examples))
    let themeTexts: [KeyPath<Theme, String>] = [\.id.description, \.name, \.definition]
    for text in themeTexts { writer.strings(themes.map { $0[keyPath: text] }) }
    let themeLists: [KeyPath<Theme, [String]>] = [\.flags, \.policies, \.cues]
    for list in themeLists { writer.lists(themes.map { $0[keyPath: list] }) }
    writer.list(rungs.map { Int8($0.rung.value) })
    writer.strings(rungs.map(\.name))
    writer.strings(rungs.map(\.definition))
    writer.strings(unreviewedLanguages)
  }

  init(from reader: inout StorageReader) throws(StorageReader.Damage) {
    guard let version = try reader.strings(count: 1).first else { throw StorageReader.Damage() }
    let codes = try Self.codes(&reader)
    let themes = try Self.themes(&reader)
    let places = try reader.list(of: Int8.self)
    let names = try reader.strings(count: places.count)
    let definitions = try reader.strings(count: places.count)
    var rungs: [RungDefinition] = []
    for (index, place) in places.enumerated() {
      guard let rung = Rung(Int(place)) else { throw StorageReader.Damage() }
      rungs.append(RungDefinition(rung: rung, name: names[index], definition: definitions[index]))
    }
    let unreviewed = try reader.strings()
    self.init(version: version, codes: codes, themes: themes, rungs: rungs, unreviewedLanguages: unreviewed)
  }

  private static func codes(_ reader: inout StorageReader) throws(StorageReader.Damage) -> [Code] {
    let ids = try reader.strings()
    var texts: [[String]] = []
    for _ in 0..<6 { texts.append(try reader.strings(count: ids.count)) }
    let heads = try reader.cases(Head.self, count: ids.count)
    let rungs = try reader.list(of: Int8.self, count: ids.count)
    let examples = try reader.lists(count: ids.count)
    var codes: [Code] = []
    for (index, id) in ids.enumerated() {
      guard let head = heads[index], let rung = Rung(Int(rungs[index])) else { throw StorageReader.Damage() }
      codes.append(
        Code(
          id: CodeID(id), name: texts[0][index], family: texts[1][index], head: head, rung: rung,
          definition: texts[2][index], when: texts[3][index], whenNot: texts[4][index], source: texts[5][index],
          examples: examples[index]))
    }
    return codes
  }

  private static func themes(_ reader: inout StorageReader) throws(StorageReader.Damage) -> [Theme] {
    let ids = try reader.strings()
    let names = try reader.strings(count: ids.count)
    let definitions = try reader.strings(count: ids.count)
    let flags = try reader.lists(count: ids.count)
    let policies = try reader.lists(count: ids.count)
    let cues = try reader.lists(count: ids.count)
    return ids.indices.map { index in
      Theme(
        id: ThemeID(ids[index]), name: names[index], definition: definitions[index], flags: flags[index],
        policies: policies[index], cues: cues[index])
    }
  }
}
