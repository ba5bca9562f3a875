import Privacy
import TestSupport
import Testing

struct OrdinalCounterTests {
  @Test func `identical records are numbered from nought`() {
    var counter = OrdinalCounter()
    #expect([7, 7, 8, 7, 8].map { counter.next($0) } == [0, 1, 0, 2, 1])
  }

  @Test func `a repetition within the capacity is never forgotten`() {
    var generator = SeededGenerator(seed: 3)
    var counter = OrdinalCounter(capacity: 50)
    var exact: [UInt64: UInt32] = [:]
    var recent: [UInt64] = []
    for step in 0..<5000 {
      let isRepetition = !recent.isEmpty && Bool.random(using: &generator)
      let hash = isRepetition ? recent[Int.random(in: 0..<recent.count, using: &generator)] : UInt64(step) + 1_000_000
      let expected = exact[hash] ?? 0
      exact[hash] = expected + 1
      #expect(counter.next(hash) == expected)
      recent.removeAll { $0 == hash }
      recent.append(hash)
      if recent.count > 50 { exact[recent.removeFirst()] = nil }
    }
  }

  @Test func `memory is bounded and what is far back counts as new`() {
    var counter = OrdinalCounter(capacity: 10)
    _ = counter.next(0)
    for other in 1...25 { _ = counter.next(UInt64(other)) }
    #expect(counter.next(0) == 0)
  }
}
