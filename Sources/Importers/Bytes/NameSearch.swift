import Foundation

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Looks for file names in a text where chats name what was attached to a message: `X (file attached)` on Android,
/// `<attached: X>` on iPhones, in any language.
struct NameSearch {
  private var namesByForm: [[UInt8]: String] = [:]
  private var lengths: Set<Int> = []
  private var endings: Set<[UInt8]> = []

  /// Prepares the search for names that end in a dot and three letters; others are never found.
  init(_ names: [String]) {
    for name in names {
      // A zip may hold a name decomposed that the chat writes composed.
      for form in [name, name.precomposedStringWithCanonicalMapping, name.decomposedStringWithCanonicalMapping] {
        let bytes = Array(form.utf8)
        guard bytes.count >= 4, bytes[bytes.count - 4] == UInt8(ascii: ".") else { continue }
        namesByForm[bytes] = name
        lengths.insert(bytes.count)
        endings.insert(Array(bytes.suffix(3)))
      }
    }
  }

  /// The names that stand in a source, as far as it can be read.
  ///
  /// Linear in the bytes, however many names.
  func names(in source: ByteSource, chunkSize: Int) -> Set<String> {
    var found = Set<String>()
    guard let longest = lengths.max() else { return found }
    do throws(ImportError) {
      let stream = try source.open(keepsDamaged: true)
      let size = max(chunkSize, longest)
      // What follows a name may come with the next piece.
      let carry = longest + 2
      var window = [UInt8](repeating: 0, count: size + carry)
      var kept = 0
      while found.count < namesByForm.count {
        let count = try stream.read(into: &window, from: kept, atMost: size)
        if count == 0 { break }
        look(in: window.span.extracting(0..<kept + count), &found)
        let carried = min(carry, kept + count)
        for index in 0..<carried { window[index] = window[kept + count - carried + index] }
        kept = carried
      }
    } catch {
      // Why it cannot be read is told when it is surveyed.
    }
    return found
  }

  private func look(in window: Span<UInt8>, _ found: inout Set<String>) {
    window.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      var index = 0
      while index < bytes.count, let hit = memchr(base + index, 0x2E, bytes.count - index) {
        let dot = UnsafeRawPointer(hit) - UnsafeRawPointer(base)
        index = dot + 1
        let end = dot + 4
        guard end < bytes.count else { return }
        guard bytes[end] == UInt8(ascii: ">") || (bytes[end] == 0x20 && bytes[min(end + 1, bytes.count - 1)] == 0x28),
          endings.contains(Array(bytes[dot + 1..<end]))
        else { continue }
        for length in lengths where length <= end {
          if let name = namesByForm[Array(bytes[end - length..<end])] { found.insert(name) }
        }
      }
    }
  }
}
