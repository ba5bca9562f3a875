import Corpus

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Reads what the app put into a message in place of content: media left out or attached, deletion, edit, place, poll.
struct WhatsAppNotes {
  /// What a message is, once the app's own words are taken from it.
  struct Finding: Hashable {
    var type = MessageType.text
    /// Bytes of the text that the app wrote.
    var removed = 0..<0
    /// The text that stands for the whole, where the app wrote more than can be taken off.
    var replacement: [UInt8]?
  }

  let frame: WhatsAppDialect.Frame
  let wording: WhatsAppWording

  /// Looks at a whole text.
  ///
  /// Most texts are told from their first and last bytes.
  func read(_ text: Span<UInt8>) -> Finding {
    var finding = Finding()
    let firstEnd = text.firstLineFeed ?? text.count
    if let note = note(text, 0..<withoutReturn(text, firstEnd)) {
      if note.type == .poll {
        guard let poll = WhatsAppPoll(text, wording: wording) else { return finding }
        return Finding(type: .poll, replacement: poll.text)
      }
      finding.type = note.type
      finding.removed = note.removed
      // A note that fills the first line takes the line end with it; captions follow on the next lines.
      if note.removed == 0..<withoutReturn(text, firstEnd), firstEnd < text.count { finding.removed = 0..<firstEnd + 1 }
    } else if firstEnd < text.count, let last = lastLine(text), let note = note(text, last), note.type == .media {
      finding.type = note.type
      // The line end before a note that fills the last line goes with it; the lines above are its caption.
      var start = note.removed.lowerBound
      if start == last.lowerBound { start -= text.holds([0x0D, 0x0A], at: start - 2) ? 2 : 1 }
      finding.removed = start..<note.removed.upperBound
    }
    return finding
  }

  /// Where the note about an edit lies at the end of a text, blank and mark before it included.
  func edit(_ text: Span<UInt8>) -> Range<Int>? {
    guard let last = text.indices.last, text[last] == UInt8(ascii: ">") || text[last] == 0x8E, !wording.edited.isEmpty
    else { return nil }
    var start = last
    while start >= 0, text.count - start < 160, text[start] != UInt8(ascii: "<") { start -= 1 }
    guard start >= 0, text[start] == UInt8(ascii: "<") else { return nil }
    guard wording.edited.contains(FoldedLine(text.extracting(start..<text.count)).trimmed) else { return nil }
    while start >= 3, InvisibleMarks.length(text, start - 3) == 3 { start -= 3 }
    if start >= 1, text[start - 1] == 0x20 { start -= 1 }
    return start..<text.count
  }

  /// Bytes of the note that a text was forwarded, which only the Web export writes.
  func forwarded(_ text: Span<UInt8>) -> Int {
    guard frame == .brackets, !text.isEmpty, text[0] == UInt8(ascii: "[") || text[0] >= 0x80 else { return 0 }
    for mark in wording.forwarded where text.holds(mark, at: 0) {
      let end = mark.count
      return end < text.count && text[end] == 0x20 ? end + 1 : end
    }
    return 0
  }

  private func withoutReturn(_ text: Span<UInt8>, _ end: Int) -> Int {
    end < text.count && end > 0 && text[end - 1] == 0x0D ? end - 1 : end
  }

  private func lastLine(_ text: Span<UInt8>) -> Range<Int>? {
    var start = text.count
    while start > 0, text[start - 1] != 0x0A { start -= 1 }
    return start < text.count ? start..<text.count : nil
  }

  private func note(_ text: Span<UInt8>, _ range: Range<Int>) -> (type: MessageType, removed: Range<Int>)? {
    let line = text.extracting(range)
    // Android writes this word, in every language, for pictures that may be seen once.
    if frame == .dash, range.count == 4, text.count == 4, line.holds(Array("null".utf8), at: 0) {
      return (.media, range)
    }
    if frame == .brackets, let note = afterMark(text, range) { return note }
    let isMarked = InvisibleMarks.generatedLength(line, 0) > 0
    return wording.notes.mayMatch(line) ? wholeLine(text, range, isMarked: isMarked) : nil
  }

  private func wholeLine(
    _ text: Span<UInt8>, _ range: Range<Int>, isMarked: Bool
  ) -> (type: MessageType, removed: Range<Int>)? {
    let folded = FoldedLine(text.extracting(range))
    guard let hit = wording.notes.best(folded) else { return nil }
    let value = folded.bytes.span.extracting(hit.match.value ?? 0..<0)
    switch hit.meaning {
    case .omitted(let media):
      // Words alone are no proof: brackets or the mark must show that the app wrote them.
      guard isMarked || folded.bytes.first == UInt8(ascii: "<") else { return nil }
      return (media == .contact ? .contact : .media, range)
    case .attached:
      guard isFileName(value) else { return nil }
      return (isContact(value) ? .contact : .media, range)
    case .deleted:
      return range.upperBound == text.count ? (.deleted, range) : nil
    case .unavailable:
      return range.upperBound == text.count ? (.media, range) : nil
    case .location:
      if hit.match.value == nil { return (.location, range) }
      return value.holds(Array("http".utf8), at: 0) ? (.location, range) : nil
    case .poll:
      return range.upperBound < text.count ? (.poll, range.lowerBound..<range.lowerBound) : nil
    }
  }

  /// A note behind the last mark of a line, after a caption or a file's name: `menu.pdf • 2 pages document omitted`.
  private func afterMark(_ text: Span<UInt8>, _ range: Range<Int>) -> (type: MessageType, removed: Range<Int>)? {
    guard let start = lastMark(text, range), start > range.lowerBound else { return nil }
    let folded = FoldedLine(text.extracting(start..<range.upperBound))
    guard let hit = wording.notes.best(folded) else { return nil }
    let value = folded.bytes.span.extracting(hit.match.value ?? 0..<0)
    var caption = start
    if caption > range.lowerBound, text[caption - 1] == 0x20 { caption -= 1 }
    switch hit.meaning {
    case .omitted(.document): return (.media, range)
    case .omitted(.contact): return (.contact, range)
    case .omitted: return (.media, caption..<range.upperBound)
    case .attached:
      return (isContact(value) ? .contact : .media, caption..<range.upperBound)
    default: return nil
    }
  }

  /// Where the last mark of generated text begins in a line.
  private func lastMark(_ text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    let first = text.withUnsafeBytes { bytes -> Int? in
      guard let base = bytes.baseAddress, let hit = memchr(base + range.lowerBound, 0xE2, range.count) else {
        return nil
      }
      return UnsafeRawPointer(hit) - base
    }
    // Most lines have no such byte at all.
    guard let first else { return nil }
    var start = range.upperBound - 3
    while start >= first {
      if text[start] == 0xE2, InvisibleMarks.generatedLength(text, start) > 0 { return start }
      start -= 1
    }
    return nil
  }

  /// A dot with one to five letters or digits behind it.
  private func isFileName(_ value: Span<UInt8>) -> Bool {
    for length in 1...5 {
      let dot = value.count - length - 1
      if dot > 0, value[dot] == UInt8(ascii: ".") { return true }
    }
    return false
  }

  private func isContact(_ value: Span<UInt8>) -> Bool {
    guard value.count > 4 else { return false }
    let ending = value.count - 4
    return value[ending] == UInt8(ascii: ".") && value[ending + 1] | 0x20 == UInt8(ascii: "v")
      && value[ending + 2] | 0x20 == UInt8(ascii: "c") && value[ending + 3] | 0x20 == UInt8(ascii: "f")
  }
}
