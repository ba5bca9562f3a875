import Languages
import Text

/// A compiled codebook as bytes, so that a program need not read and compile its codebook's files at every start.
///
/// A head of 48 bytes (mark, version of the form, byte order, what it was compiled from, length, fingerprint of the rest)
/// and the lists of `write(to:)`. The bytes are made when the program is built and belong to it alone: another version of
/// the program, or another kind of machine, refuses them.
extension CompiledCodebook {
  private static let mark: UInt64 = 0x6B6F_6F62_6564_6F63
  /// To be raised with every change of what is written or how it is read.
  private static let form: UInt32 = 3
  private static let byteOrder: UInt32 = 0x0102_0304
  private static let headLength = 48

  /// The codebook as bytes; `source` names what it was compiled from, `name` is given back by `read`.
  package func stored(source: UInt64, name: String) -> [UInt8] {
    var writer = StorageWriter()
    writer.strings([name])
    write(to: &writer)
    let body = writer.bytes
    var head: [UInt8] = []
    withUnsafeBytes(of: Self.mark) { head.append(contentsOf: $0) }
    withUnsafeBytes(of: Self.form) { head.append(contentsOf: $0) }
    withUnsafeBytes(of: Self.byteOrder) { head.append(contentsOf: $0) }
    withUnsafeBytes(of: source) { head.append(contentsOf: $0) }
    withUnsafeBytes(of: UInt64(body.count)) { head.append(contentsOf: $0) }
    withUnsafeBytes(of: body.withUnsafeBytes { Fingerprint.of($0) }) { head.append(contentsOf: $0) }
    head.append(contentsOf: [UInt8](repeating: 0, count: Self.headLength - head.count))
    return head + body
  }

  /// The codebook that was stored, and its name; nothing if the bytes are damaged, of another version of the program or
  /// machine, or compiled from another source.
  ///
  /// Linear in the bytes, mostly copying.
  package static func read(
    _ bytes: UnsafeRawBufferPointer, source: UInt64
  ) -> (codebook: CompiledCodebook, name: String)? {
    guard bytes.count > headLength, bytes.loadUnaligned(as: UInt64.self) == mark,
      bytes.loadUnaligned(fromByteOffset: 8, as: UInt32.self) == form,
      bytes.loadUnaligned(fromByteOffset: 12, as: UInt32.self) == byteOrder,
      bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self) == source,
      bytes.loadUnaligned(fromByteOffset: 24, as: UInt64.self) == UInt64(bytes.count - headLength)
    else { return nil }
    let body = bytes.dropFirst(headLength)
    let fingerprint = Fingerprint.of(UnsafeRawBufferPointer(rebasing: body))
    guard bytes.loadUnaligned(fromByteOffset: 32, as: UInt64.self) == fingerprint else { return nil }
    do throws(StorageReader.Damage) {
      var reader = StorageReader(body)
      let names = try reader.strings(count: 1)
      let codebook = try CompiledCodebook(from: &reader)
      return reader.isAtEnd ? names.first.map { (codebook, $0) } : nil
    } catch {
      return nil
    }
  }
}

extension PatternStep {
  static func write(_ steps: [PatternStep], to writer: inout StorageWriter) {
    writer.list(steps.map { $0.kind.rawValue | ($0.isOptional ? 0x80 : 0) })
    writer.list(steps.map(\.value))
  }

  static func read(from reader: inout StorageReader) throws(StorageReader.Damage) -> [PatternStep] {
    let kinds = try reader.list(of: UInt8.self)
    let values = try reader.list(of: Int32.self, count: kinds.count)
    var steps: [PatternStep] = []
    steps.reserveCapacity(kinds.count)
    for (index, stored) in kinds.enumerated() {
      guard let kind = Kind(rawValue: stored & 0x7F) else { throw StorageReader.Damage() }
      steps.append(PatternStep(kind: kind, isOptional: stored & 0x80 != 0, value: values[index]))
    }
    return steps
  }
}

extension HashIndex {
  func write(to writer: inout StorageWriter) {
    writer.list(slots.keys)
    writer.list(slots.values)
  }

  /// The table of a `write`, with numbers below a limit.
  static func read(from reader: inout StorageReader, below limit: Int) throws(StorageReader.Damage) -> HashIndex {
    let keys = try reader.list(of: UInt64.self)
    let values = try reader.list(of: Int32.self, count: keys.count)
    guard values.allSatisfy({ $0 < limit }), let index = HashIndex(keys: keys, values: values) else {
      throw StorageReader.Damage()
    }
    return index
  }
}

extension LanguageGuess {
  func write(to writer: inout StorageWriter) {
    writer.strings(parts.codes)
    parts.markers.write(to: &writer)
    writer.list(parts.masks)
  }

  static func read(from reader: inout StorageReader) throws(StorageReader.Damage) -> LanguageGuess {
    let codes = try reader.strings()
    let keys = try reader.list(of: UInt64.self)
    let values = try reader.list(of: Int32.self, count: keys.count)
    let masks = try reader.list(of: UInt64.self)
    guard codes.count <= 64, values.allSatisfy({ $0 < masks.count }),
      masks.allSatisfy({ codes.count == 64 || $0 >> UInt64(codes.count) == 0 }),
      let markers = HashIndex(keys: keys, values: values)
    else { throw StorageReader.Damage() }
    return LanguageGuess(Parts(codes: codes, markers: markers, masks: masks))
  }
}
