/// A row as the matcher reads it: pointers into a `MessageRow` that live as long as the closure they are lent to.
///
/// The matcher touches places some hundred times a message; through the row's arrays each touch would count references.
struct RowView {
  let places: UnsafeBufferPointer<MessageRow.Place>
  let sentences: UnsafeBufferPointer<MessageRow.Sentence>
  let sets: UnsafeBufferPointer<Int32>
  let phrases: UnsafeBufferPointer<MessageRow.Phrase>
  let firstWord: Int
  let wordEnd: Int
  let wordCount: Int

  /// First place of the sentence a place is in.
  @inline(__always)
  func sentenceStart(_ place: Int) -> Int {
    let sentence = Int(places[place].sentence)
    return sentence == 0 ? 0 : Int(sentences[sentence - 1].end)
  }

  /// Behind the last place of the sentence a place is in.
  @inline(__always)
  func sentenceEnd(_ place: Int) -> Int { Int(sentences[Int(places[place].sentence)].end) }

  /// Where the sets of a place lie in `sets`.
  @inline(__always)
  func setRange(_ place: Int) -> Range<Int> {
    let start = Int(places[place].firstSet)
    let end = place + 1 < places.count ? Int(places[place + 1].firstSet) : sets.count
    return start..<end
  }

  /// Where the phrases of a place lie in `phrases`.
  @inline(__always)
  func phraseRange(_ place: Int) -> Range<Int> {
    guard !phrases.isEmpty else { return 0..<0 }
    let start = Int(places[place].firstPhrase)
    let end = place + 1 < places.count ? Int(places[place + 1].firstPhrase) : phrases.count
    return start..<end
  }

  /// Whether a word or phrase of a set begins at a place.
  @inline(__always)
  func begins(_ set: Int32, at place: Int) -> Bool {
    if contains(set, at: place) { return true }
    for index in phraseRange(place) where phrases[index].set == set { return true }
    return false
  }

  /// Whether the token of a place is in a set.
  @inline(__always)
  func contains(_ set: Int32, at place: Int) -> Bool {
    for index in setRange(place) where sets[index] == set { return true }
    return false
  }
}
