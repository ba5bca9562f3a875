import Foundation
import Testing

@testable import Pipeline

@Suite struct WholeWriteTests {
  @Test func `more than a pipe holds arrives whole`() throws {
    let pipe = Pipe()
    let bytes = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let writer = Thread {
      _ = WholeWrite.write(bytes, to: pipe.fileHandleForWriting.fileDescriptor)
      try? pipe.fileHandleForWriting.close()
    }
    writer.start()
    #expect(try pipe.fileHandleForReading.readToEnd().map(Array.init) == bytes)
  }

  @Test func `a failure is said with its errno, and nothing is nothing`() {
    #expect(WholeWrite.write([1], to: -1) == EBADF)
    #expect(WholeWrite.write([], to: -1) == 0)
  }
}
