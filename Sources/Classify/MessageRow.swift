import Text

/// The tokens of a message that patterns can see, in a row, with the element sets each belongs to.
///
/// Words, numbers, emoji and the marks at the end of sentences are in the row; all else only parts sentences and
/// clauses. The arrays are reused from message to message.
struct MessageRow {
  /// One place of the row.
  struct Place {
    var token: Int32
    var sentence: Int32
    var clause: Int32
    /// Where the sets of this place begin; they end where those of the next begin.
    var firstSet: Int32
    /// Where the phrases that begin here begin.
    var firstPhrase: Int32
    /// What the engine reads here, and for which languages.
    var roles: EngineRole.Kinds
    var negations: UInt64
    /// The one language that knows the word, where it is long enough to tell.
    var owner: UInt64
    var isWord: Bool
    var isEmoji: Bool
    var isQuoted: Bool
  }

  /// A sentence: its places and what kind of sentence it is, by language where a word list says so.
  struct Sentence {
    var end: Int32
    var isQuestion: Bool
    var questions: UInt64
    var conditions: UInt64
  }

  /// A class entry of several words found at a place.
  struct Phrase {
    var set: Int32
    var length: Int32
  }

  var places: [Place] = []
  var sentences: [Sentence] = []
  var sets: [Int32] = []
  var phrases: [Phrase] = []
  /// Place of the first word and the one behind the last word.
  var firstWord = 0
  var wordEnd = 0
  /// How many words there are.
  var wordCount = 0

  /// Forgets the message and keeps the memory.
  mutating func removeAll() {
    places.removeAll(keepingCapacity: true)
    sentences.removeAll(keepingCapacity: true)
    sets.removeAll(keepingCapacity: true)
    phrases.removeAll(keepingCapacity: true)
    firstWord = 0
    wordEnd = 0
    wordCount = 0
  }

  /// Whether the message has words at all.
  var hasWords: Bool { wordEnd > 0 }

  /// Lends the row to a closure.
  borrowing func withView<Result>(_ body: (RowView) -> Result) -> Result {
    places.withUnsafeBufferPointer { places in
      sentences.withUnsafeBufferPointer { sentences in
        sets.withUnsafeBufferPointer { sets in
          phrases.withUnsafeBufferPointer { phrases in
            body(
              RowView(
                places: places, sentences: sentences, sets: sets, phrases: phrases, firstWord: firstWord,
                wordEnd: wordEnd, wordCount: wordCount))
          }
        }
      }
    }
  }
}
