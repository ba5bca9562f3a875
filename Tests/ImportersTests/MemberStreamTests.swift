import Foundation
import TestSupport
import Testing

@testable import Importers

@Suite struct MemberStreamTests {
  /// What comes out of a member before it ends, and why it ended.
  private func read(
    _ member: ZipBuilder.Member, keepsDamaged: Bool, chunk: Int = 100
  ) throws -> (bytes: [UInt8], damage: StreamDamage?) {
    try Fixtures.withTemporaryFolder { folder in
      let file = folder.appending(path: "x.zip")
      try ZipBuilder([member]).write(to: file)
      let source = ByteSource.member(archive: ArchivePlace(path: file.path), index: 0)
      let stream = try source.open(keepsDamaged: keepsDamaged)
      var (bytes, buffer) = ([UInt8](), [UInt8](repeating: 0, count: chunk))
      while true {
        let count = try stream.read(into: &buffer, from: 0, atMost: chunk)
        if count == 0 { break }
        bytes += buffer[..<count]
      }
      return (bytes, stream.damage)
    }
  }

  /// Three deflate blocks, the middle of which can be spoiled.
  private static let long: ZipBuilder.Member = {
    var member = ZipBuilder.Member("x", bytes: (0..<150_000).map { UInt8($0 & 0x7F) })
    member.isDeflated = true
    return member
  }()

  @Test(arguments: [1 << 16, 1000])
  func `bytes before the damage are kept by those who ask for them`(_ chunk: Int) throws {
    var member = Self.long
    // The header of the second block.
    member.spoiled = [65_535 + 5 + 1]
    #expect(throws: ImportError.self) { _ = try read(member, keepsDamaged: false, chunk: chunk) }
    let (bytes, damage) = try read(member, keepsDamaged: true, chunk: chunk)
    #expect(!bytes.isEmpty && bytes == Array(member.body.prefix(bytes.count)))
    #expect(damage?.missing == member.body.count - bytes.count)
    #expect(damage?.code != 0)
  }

  @Test func `a wrong check sum is told after the last byte`() throws {
    var member = ZipBuilder.Member("x", "hello")
    member.claimedChecksum = 1
    #expect(throws: ImportError.damagedMember(code: 7)) { _ = try read(member, keepsDamaged: false) }
    let (bytes, damage) = try read(member, keepsDamaged: true)
    #expect(bytes == Array("hello".utf8))
    #expect(damage == StreamDamage(code: 7, missing: 0))
  }

  @Test func `no more comes out than the directory promised`() throws {
    var member = Self.long
    member.claimedSize = 70_000
    #expect(throws: ImportError.self) { _ = try read(member, keepsDamaged: false) }
    let (bytes, damage) = try read(member, keepsDamaged: true)
    #expect(bytes.count <= 70_000)
    #expect(damage != nil)
  }

  @Test func `a member without a readable byte is a failure either way`() throws {
    var member = Self.long
    member.spoiled = [0, 1]
    #expect(throws: ImportError.self) { _ = try read(member, keepsDamaged: true) }
  }

  @Test func `a sound member has no damage`() throws {
    let (bytes, damage) = try read(Self.long, keepsDamaged: true)
    #expect(bytes == Self.long.body)
    #expect(damage == nil)
  }
}
