/// Brings the free spellings of romanised Urdu, Hindi, Bengali, Nepali and Punjabi together.
///
/// Nobody is taught how to write these languages in Latin letters, so one word has many spellings that differ in the
/// same few ways. A skeleton keeps what they share: consonants by sound, vowels by class, no unstressed `a`. It is the
/// phonetic-key idea of Soundex (Russell and Odell 1918) with the rules of Hindi romanisation instead of English names;
/// the differences that are levelled are those listed for Roman Urdu by Rafae et al. (2015, "An unsupervised method for
/// discovering lexical variations in Roman Urdu informal text", UrduPhone).
///
/// Skeletons are keys to compare, not text; capital letters in them are sounds. The rules:
/// * `z` `jh` → j, `q` → k, `ph` → f, `chh` → ch, `bh` and (but for the first letter) `w` → v; `b` between vowels → v;
///   double consonants once; `d` before `t` → r. A lone `c` is no `k`, and a first `w` no `v`: English words abound.
/// * Aspiration (kh, gh, th, dh) counts at the beginning and between vowels, not beside a consonant.
///   `h` behind l, m, n, r inside a word is mute; so is `h` of `nahi` and `chahiye` (behind n and ch, before i),
///   and at the end (behind y, w, n or in words of more syllables).
/// * `aa` = a, `ee` = i, `oo` = u, `ai` `ay` `ae` `ei` `ey` = e inside a word, `au` `ao` = o inside; at the end `ai`
///   and `au` stay apart from e and o (bhai is not bhe, garau not garo). `i` before a vowel is y: kia = kiya = kya.
/// * `a` between consonants falls unless it is the last vowel: karo = kro, but kar is not kr, kal not kl, kam not km.
/// * A last `n` that only makes the vowel nasal falls: in words of more syllables behind any vowel but a; behind
///   `aha`; in hain, main, mein, kyun.
/// * `sh` = s in words of more syllables: shobai = sobai, but she is not se.
///
/// Left to word lists, since a rule would mix up frequent words: texting without vowels (kr, h, bht), intervocalic
/// d and r (gadi, gari), hum and ham, Bengali o for a. Words that meet though they mean different things are among the
/// tests.
package enum RomanSkeleton {
  /// Appends the skeleton of a folded spelling of ASCII small letters; of any other spelling nothing.
  ///
  /// Linear in the spelling; allocates nothing but what `out` grows by.
  /// - Parameters:
  ///   - folded: Folded spellings, such as `TokenBuffer.folded`.
  ///   - range: Where the spelling lies in them.
  ///   - out: Receives at most twice as many bytes as the range has.
  package static func append(of folded: borrowing [UInt8], _ range: Range<Int>, to out: inout [UInt8]) {
    let spelling = folded.span.extracting(range)
    for index in spelling.indices where spelling[index] &- 0x61 >= 26 { return }
    let start = out.count
    appendSounds(of: spelling, to: &out)
    settle(&out, from: start)
  }

  /// The skeleton of a text, for lists and tests; empty where there is none.
  package static func skeleton(of text: String) -> [UInt8] {
    let folded = Folding.fold(text)
    var skeleton: [UInt8] = []
    append(of: folded, folded.indices, to: &skeleton)
    return skeleton
  }
}

/// One byte a sound; small letters stand for themselves.
///
/// `K G T D` are aspirated, `S` is sh, `c` ch, `q` a lone c, `w` a first w; vowels are `a e i o u`, and `A` ai, `Y` ay,
/// `E` ei, `W` au.
enum RomanSound {
  /// Whether a sound is a vowel.
  @inline(__always)
  static func isVowel(_ sound: UInt8) -> Bool {
    switch sound {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "A"), UInt8(ascii: "Y"), UInt8(ascii: "E"), UInt8(ascii: "W"):
      true
    default: false
    }
  }

  /// A sound without its aspiration.
  static func plain(_ sound: UInt8) -> UInt8 {
    switch sound {
    case UInt8(ascii: "K"), UInt8(ascii: "G"), UInt8(ascii: "T"), UInt8(ascii: "D"): sound | 0x20
    default: sound
    }
  }
}
