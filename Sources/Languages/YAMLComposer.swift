import Yams

/// Turns a disarmed text into a tree with the YAML library.
///
/// The only place that knows the library.
struct YAMLComposer {
  private let text: DisarmedYAML

  init(text: DisarmedYAML) { self.text = text }

  /// The tree; nothing, with the fault noted, when the file is empty or no YAML.
  func tree(_ log: inout FaultLog) -> YAMLTree? {
    var keys = DoubledKeys(text: text.text)
    while true {
      do throws(YamlError) {
        guard let root = try compose(keys.text) else {
          log.add(.emptyFile, at: .start)
          return nil
        }
        return convert(root, depth: 0, keys: keys, log: &log)
      } catch {
        if case .duplicatedKeysInMapping(let names, let context) = error {
          let position = position(context.mark)
          if keys.rename(at: position) { continue }
          log.add(.duplicateKey(DisarmedYAML.rearm(names.first ?? ""), firstLine: position.line), at: position)
        } else {
          note(error, &log)
        }
        return nil
      }
    }
  }

  /// No resolver: types are not guessed, and no regular expressions are run over each key.
  private func compose(_ text: String) throws(YamlError) -> Node? {
    do {
      return try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot()
    } catch let error as YamlError {
      throw error
    } catch {
      throw .no
    }
  }

  private func convert(_ node: Node, depth: Int, keys: DoubledKeys, log: inout FaultLog) -> YAMLTree? {
    guard depth <= YAMLTree.depthLimit else {
      log.add(.tooDeep(limit: YAMLTree.depthLimit), at: node.mark.map(position) ?? .start)
      return nil
    }
    switch node {
    case .scalar(let scalar):
      return .scalar(convert(scalar, text: scalar.string, &log))
    case .sequence(let sequence):
      let items = sequence.compactMap { convert($0, depth: depth + 1, keys: keys, log: &log) }
      return .list(items, at: sequence.mark.map(position) ?? .start)
    case .mapping(let mapping):
      return convert(mapping, depth: depth, keys: keys, log: &log)
    case .alias(let alias):
      log.add(.anchorAliasOrTag("*"), at: alias.mark.map(position) ?? .start)
      return nil
    }
  }

  private func convert(_ scalar: Node.Scalar, text: String, _ log: inout FaultLog) -> YAMLTree.Scalar {
    let place = scalar.mark.map(position) ?? .start
    let isQuoted = scalar.style == .singleQuoted || scalar.style == .doubleQuoted
    if scalar.style == .plain, let sign = DisarmedYAML.leadingSign(text) {
      log.add(.anchorAliasOrTag(sign), at: place)
    }
    return YAMLTree.Scalar(text: DisarmedYAML.rearm(text), isQuoted: isQuoted, position: place)
  }

  private func convert(_ mapping: Node.Mapping, depth: Int, keys: DoubledKeys, log: inout FaultLog) -> YAMLTree {
    var entries: [YAMLTree.Entry] = []
    var lines: [String: Int] = [:]
    for (keyNode, valueNode) in mapping {
      guard case .scalar(let keyScalar) = keyNode else {
        let found: CodebookFault.Shape = if case .sequence = keyNode { .list } else { .map }
        log.add(.wrongShape(expected: .text, found: found), at: keyNode.mark.map(position) ?? .start)
        continue
      }
      let key = convert(keyScalar, text: keys.restored(keyScalar.string), &log)
      let value = convert(valueNode, depth: depth + 1, keys: keys, log: &log)
      if let first = lines[key.text] {
        log.add(.duplicateKey(key.text, firstLine: first), at: key.position)
        continue
      }
      lines[key.text] = key.position.line
      if let value { entries.append(YAMLTree.Entry(key: key, value: value)) }
    }
    return .map(entries, at: mapping.mark.map(position) ?? .start)
  }

  private func position(_ mark: Mark) -> YAMLTree.Position {
    YAMLTree.Position(line: mark.line, column: mark.column)
  }

  /// Notes why the library gave up.
  ///
  /// An anchor or tag before a block makes it stumble only on the line after.
  private func note(_ error: YamlError, _ log: inout FaultLog) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      for line in [mark.line - 1, mark.line] {
        guard let found = DisarmedYAML.signColumn(in: log.file.line(line)) else { continue }
        log.add(.anchorAliasOrTag(found.sign), at: YAMLTree.Position(line: line, column: found.column))
        return
      }
      log.add(.syntax(problem), at: position(mark))
    case .reader(let problem, _, _, _), .writer(let problem), .emitter(let problem), .representer(let problem):
      log.add(.syntax(problem), at: .start)
    case .no, .memory, .dataCouldNotBeDecoded, .duplicatedKeysInMapping:
      log.add(.syntax("\(error)"), at: .start)
    }
  }
}
