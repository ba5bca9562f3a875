/// One line on standard error that shows how far a file has been read; nothing at all unless that is a terminal.
struct ProgressBar {
  private let isShown: Bool
  private var lastTick = ContinuousClock.now
  private var hasDrawn = false

  /// Makes a bar that draws only for a person who has not asked for quiet.
  init(isQuiet: Bool) {
    isShown = !isQuiet && StandardStreams.isTerminal(StandardStreams.errors)
  }

  /// Redraws, at most ten times a second.
  mutating func show(_ label: String, done: Int, of total: Int) {
    guard isShown, total > 0 else { return }
    let now = ContinuousClock.now
    guard !hasDrawn || now - lastTick > .milliseconds(100) else { return }
    lastTick = now
    hasDrawn = true
    let filled = min(24, 24 * done / total)
    let bar = String(repeating: "█", count: filled) + String(repeating: "·", count: 24 - filled)
    StandardStreams.write(
      Array("\r\u{1B}[2K\(bar) \(min(100, 100 * done / total)) %  \(label)".utf8), to: StandardStreams.errors)
  }

  /// Removes the bar, so that what is printed next stands on a clean line.
  mutating func clear() {
    guard hasDrawn else { return }
    hasDrawn = false
    StandardStreams.write(Array("\r\u{1B}[2K".utf8), to: StandardStreams.errors)
  }
}
