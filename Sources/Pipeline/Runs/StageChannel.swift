import Dispatch
import Synchronization

/// A bounded queue between two stages that run at the same time: a fast stage waits for a slow one, so that memory
/// stays the same for any input.
///
/// One sender, one receiver. Either may leave early: the sender closes, the receiver cancels.
final class StageChannel<Element: Sendable>: Sendable {
  private struct State {
    var elements: [Element] = []
    var isClosed = false
    var isCancelled = false
  }

  private let state = Mutex(State())
  // Both begin at nought, because libdispatch refuses to let go of a semaphore below its first value.
  private let free = DispatchSemaphore(value: 0)
  private let filled = DispatchSemaphore(value: 0)

  /// Makes a queue for so many elements.
  init(capacity: Int) {
    for _ in 0..<max(1, capacity) { free.signal() }
  }

  /// Puts an element in, waiting for room; false when the receiver has left.
  func send(_ element: Element) -> Bool {
    free.wait()
    let isWanted = state.withLock { state in
      guard !state.isCancelled else { return false }
      state.elements.append(element)
      return true
    }
    if isWanted { filled.signal() } else { free.signal() }
    return isWanted
  }

  /// Says that nothing more comes.
  func close() {
    state.withLock { $0.isClosed = true }
    filled.signal()
  }

  /// Takes the next element, waiting for it; nothing when the sender has closed and all has been taken.
  func receive() -> Element? {
    filled.wait()
    let element = state.withLock { $0.elements.isEmpty ? nil : $0.elements.removeFirst() }
    if element != nil { free.signal() } else { filled.signal() }
    return element
  }

  /// Says that nothing more is wanted, and forgets what is there.
  func cancel() {
    state.withLock { state in
      state.isCancelled = true
      state.elements.removeAll()
    }
    free.signal()
  }
}
