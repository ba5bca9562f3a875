import Foundation

/// Time that the calling thread itself computed, so that a busy machine does not make a linear function look slow.
package enum ThreadTime {
  /// CPU time of a piece of work on this thread: the least of some runs.
  package static func least(of runs: Int, _ work: () -> Void) -> Duration {
    (0..<max(1, runs)).map { _ in
      let start = now()
      work()
      return now() - start
    }.min() ?? .zero
  }

  private static func now() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
