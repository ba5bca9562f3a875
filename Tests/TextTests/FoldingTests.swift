import Foundation
import TestSupport
import Testing

@testable import Text

@Suite struct FoldingTests {
  private static let pairs: [(String, String)] = [
    ("STRIKE", "strike"), ("Årsopgørelse", "arsopgorelse"), ("Łódź", "lodz"), ("straße", "strasse"),
    ("grevă", "greva"), ("ședință", "sedinta"), ("şedinţă", "sedinta"), ("ΑΠΕΡΓΊΑΣ", "απεργιασ"),
    ("απεργίας", "απεργιασ"), ("СТРАЙК", "страик"), ("їжак", "іжак"), ("ҐАНОК", "ганок"),
    ("إضراب", "اضراب"), ("أُجرة", "اجره"), ("مــال", "مال"), ("ہڑتال", "هڑتال"), ("کام", "كام"), ("हड़ताल", "हडताल"),
    ("ধর্মঘট", "ধর্মঘট"), ("ｓｔｒｉｋｅ", "strike"), ("𝗯𝗼𝗹𝗱 𝘛𝘦𝘹𝘵", "bold text"), ("ﬁne", "fine"), ("٤٥", "45"),
    ("১২", "12"), ("don’t", "don't"), ("İŞÇİ", "isci"), ("ısı", "isi"), ("œuvre", "oeuvre"), ("m²", "m2"),
    ("ⓢⓣⓡⓘⓚⓔ 🅂🅃🄾🄿 🅽🅾🆆", "strike stop n🅾w"), ("𝛀ρ 𝚨", "ωρ α"), ("½", "½"),
    ("ёлка", "елка"), ("мой", "мои"), ("ğüneş", "gunes"), ("Øl på øre", "ol pa ore"), ("maаltid", "maаltid"),
    ("مَدْرَسَة", "مدرسه"), ("إلى الى", "الي الي"), ("یہ کیا ہے", "يه كيا هے"), ("می‌شود", "ميشود"), ("क्‍ष", "क्ष"),
    ("हूँ हूं", "हूं हूं"), ("উৎসব উত্‍সব", "উত্সব উত্সব"), ("৪৫ ४५ ۴۵ 𝟒𝟓 ４５", "45 45 45 45 45"), ("ਪੰਜ ਪਂਜ", "ਪਂਜ ਪਂਜ"),
    ("pleeeease", "pleease"), ("haaaaa", "haa"), ("1000", "1000"), ("ﻻ", "لا"), ("Æble", "aeble"),
  ]

  @Test func `the list of spellings is not empty`() { #expect(Self.pairs.count >= 30) }

  @Test(arguments: pairs)
  func `a spelling folds as listed`(_ written: String, _ folded: String) {
    #expect(Folding.folded(written) == folded)
  }

  @Test func `folding what is folded changes nothing, for every scalar before and after others`() {
    var checked = 0
    for value in UInt32(1)...0x1FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for text in ["a\(scalar)\(scalar)\(scalar)a", "ss\(scalar)lل"] {
        let once = Folding.folded(text)
        if Folding.folded(once) != once { Issue.record("U+\(String(value, radix: 16)) in \(text): \(once)") }
        checked += 1
      }
    }
    #expect(checked > 200_000)
  }

  @Test func `composed and decomposed spellings fold alike, for every letter the platform can take apart`() {
    var checked = 0
    for value in UInt32(0xC0)...0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let composed = String(scalar)
      let decomposed = composed.decomposedStringWithCanonicalMapping
      // Hangul and Han are no scripts of these chats; their table would be larger than all others.
      let isHan = (0x2E80...0xA4CF).contains(value) || (0xAC00...0xD7AF).contains(value)
      let isRare = (0xF900...0xFAFF).contains(value) || (0x2000...0x2FFF).contains(value)
      let isSpacingAccent = scalar.properties.generalCategory == .modifierSymbol
      guard !isHan, !isRare, !isSpacingAccent, decomposed.unicodeScalars.count > 1 || decomposed != composed else {
        continue
      }
      if Folding.fold(composed) != Folding.fold(decomposed) {
        Issue.record("U+\(String(value, radix: 16)) \(composed)")
      }
      checked += 1
    }
    #expect(checked > 900)
  }

  /// The letters of the codebook's languages beyond plain Latin ones, as their spelling books list them.
  private static let alphabets: [(language: String, letters: String)] = [
    ("da", "æøå"), ("ro", "ăâîșțşţ"), ("pl", "ąćęłńóśźż"), ("uk", "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"),
    ("ru", "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"), ("bg", "абвгдежзийклмнопрстуфхцчшщъьюяѝ"), ("es", "áéíóúüñ"),
    ("it", "àèéìíîòóùú"), ("pt", "áâãàçéêíóôõú"), ("lt", "ąčęėįšųūž"), ("tr", "çğıöşüâîû"),
    ("hu", "áéíóöőúüű"), ("el", "αάβγδεέζηήθιίϊΐκλμνξοόπρσςτυύϋΰφχψωώ"), ("fr", "àâæçéèêëîïôœùûüÿ"), ("de", "äöüß"),
    ("lv", "āčēģīķļņšūž"), ("tl", "ñáàâéèêíìîóòôúùû"), ("cs", "áčďéěíňóřšťúůýž"), ("vi", "ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽ"),
    ("ar", "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي"), ("fa", "آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیئ"),
    ("ur", "آابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھءیےۓۂئؤ"),
    ("hi", "अआइईउऊऋएऐओऔकखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसहक़ख़ग़ज़ड़ढ़फ़"), ("ne", "अआइईउऊऋएऐओऔक्षत्रज्ञश्र"),
    ("bn", "অআইঈউঊঋএঐওঔকখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহড়ঢ়য়ৎকোকৌ"),
    ("pa", "ਅਆਇਈਉਊਏਐਓਔਸਹਕਖਗਘਚਛਜਝਟਠਡਢਣਤਥਦਧਨਪਫਬਭਮਯਰਲਵੜਸ਼ਖ਼ਗ਼ਜ਼ਫ਼ਲ਼"),
  ]

  @Test func `composed and decomposed letters of every alphabet fold to the same bytes, in both cases`() {
    #expect(Self.alphabets.count >= 25)
    for (language, letters) in Self.alphabets {
      for letter in letters {
        let composed = String(letter).precomposedStringWithCanonicalMapping
        let folded = Folding.fold(composed)
        #expect(!folded.isEmpty && Folding.folded(String(decoding: folded, as: UTF8.self)) == Folding.folded(composed))
        #expect(folded == Folding.fold(composed.decomposedStringWithCanonicalMapping), "\(language) \(letter)")
        let upper = composed.uppercased()
        #expect(folded == Folding.fold(upper), "\(language) \(upper)")
        #expect(folded == Folding.fold(upper.decomposedStringWithCanonicalMapping), "\(language) \(upper)")
      }
    }
  }

  @Test func `letters of the Latin alphabets fold to ASCII`() {
    for (language, letters) in Self.alphabets where Folding.fold(letters).count < letters.utf8.count {
      guard let first = letters.unicodeScalars.first?.value, first < 0x370 else { continue }
      #expect(Folding.fold(letters).allSatisfy { $0 < 0x80 }, "\(language)")
    }
  }

  @Test func `upper and lower case fold alike in the scripts of the chats`() {
    var checked = 0
    let blocks: [ClosedRange<UInt32>] = [0x41...0x5A, 0xC0...0x24F, 0x370...0x52F, 0x531...0x556, 0x1E00...0x1FFF]
    for value in blocks.joined() {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let lower = String(scalar).lowercased()
      guard lower != String(scalar) else { continue }
      #expect(Folding.folded(String(scalar)) == Folding.folded(lower))
      checked += 1
    }
    #expect(checked > 600)
  }
}
