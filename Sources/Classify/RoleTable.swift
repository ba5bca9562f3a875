/// By set: what the engine itself does with its words; nothing for all but a few sets.
struct RoleTable: Sendable {
  private let numbers: [UInt16]
  private let roles: [EngineRole]

  init(_ roleOfSet: [EngineRole]) {
    var roles = [EngineRole()]
    numbers = roleOfSet.map { role in
      guard !role.kinds.isEmpty, roles.count < Int(UInt16.max) else { return 0 }
      roles.append(role)
      return UInt16(roles.count - 1)
    }
    self.roles = roles
  }

  /// How many sets there are.
  var count: Int { numbers.count }

  /// The role of a set.
  @inline(__always)
  subscript(set: Int) -> EngineRole { roles[Int(numbers[set])] }

  /// Whether the engine does anything with a set.
  @inline(__always)
  func has(_ set: Int) -> Bool { numbers[set] != 0 }
}

/// The table inside a stored codebook.
extension RoleTable {
  func write(to writer: inout StorageWriter) {
    writer.list(numbers)
    writer.list(roles.map(\.kinds.rawValue))
    writer.list(roles.map(\.languages))
  }

  init(from reader: inout StorageReader) throws(StorageReader.Damage) {
    numbers = try reader.list()
    let kinds = try reader.list(of: UInt32.self)
    let languages = try reader.list(of: UInt64.self, count: kinds.count)
    roles = kinds.indices.map {
      EngineRole(kinds: EngineRole.Kinds(rawValue: kinds[$0]), languages: languages[$0])
    }
    guard numbers.allSatisfy({ $0 < roles.count }) else { throw StorageReader.Damage() }
  }
}
