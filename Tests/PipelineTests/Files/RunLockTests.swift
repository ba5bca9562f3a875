import Dispatch
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Pipeline

@Suite struct RunLockTests {
  @Test func `one run at a time, and the other is told who holds the lock`() throws {
    try Fixtures.withTemporaryFolder { folder in
      let path = folder.path(percentEncoded: false)
      do {
        let lock = try RunLock(folder: path)
        let holder = Int(ProcessInfo.processInfo.processIdentifier)
        #expect(throws: RunLock.Failure.held(by: holder)) { _ = try RunLock(folder: path) }
        withExtendedLifetime(lock) {}
      }
      #expect(throws: Never.self) { _ = try RunLock(folder: path) }
    }
  }

  @Test func `a folder that cannot be written is said`() {
    #expect(throws: RunLock.Failure.unwritable(path: "/nowhere/.lock", code: ENOENT)) {
      _ = try RunLock(folder: "/nowhere")
    }
  }

  /// A refused lock once closed its file twice, and with it a file that another thread had just opened.
  @Test func `a refused lock leaves the files of other threads alone`() throws {
    try Fixtures.withTemporaryFolder { folder in
      let path = folder.path(percentEncoded: false)
      let lock = try RunLock(folder: path)
      let lost = Mutex(0)
      DispatchQueue.concurrentPerform(iterations: 4) { thread in
        for _ in 0..<3000 {
          if thread == 0 {
            _ = try? RunLock(folder: path)
            continue
          }
          let file = open("/dev/null", O_RDONLY)
          for _ in 0..<20 where fcntl(file, F_GETFD) < 0 { lost.withLock { $0 += 1 } }
          if close(file) != 0 { lost.withLock { $0 += 1 } }
        }
      }
      #expect(lost.withLock { $0 } == 0)
      withExtendedLifetime(lock) {}
    }
  }
}
