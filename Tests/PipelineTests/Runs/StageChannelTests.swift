import Dispatch
import TestSupport
import Testing

@testable import Pipeline

@Suite struct StageChannelTests {
  @Test(arguments: [1, 2, 7])
  func `everything comes out in order, however fast either side is`(capacity: Int) {
    let channel = StageChannel<Int>(capacity: capacity)
    DispatchQueue.global().async {
      for number in 0..<5000 { guard channel.send(number) else { return } }
      channel.close()
    }
    var received: [Int] = []
    while let number = channel.receive() { received.append(number) }
    #expect(received == Array(0..<5000))
    #expect(channel.receive() == nil)
  }

  @Test func `a receiver that leaves frees the sender`() async {
    let channel = StageChannel<Int>(capacity: 1)
    let sent = await withCheckedContinuation { continuation in
      DispatchQueue.global().async {
        var count = 0
        while channel.send(count) { count += 1 }
        continuation.resume(returning: count)
      }
      DispatchQueue.global().async {
        _ = channel.receive()
        channel.cancel()
      }
    }
    #expect(sent >= 1)
    #expect(!channel.send(0))
  }

  @Test func `nothing sent is nothing received`() {
    let channel = StageChannel<Int>(capacity: 3)
    channel.close()
    #expect(channel.receive() == nil)
  }
}
