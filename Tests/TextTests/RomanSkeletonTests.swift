import TestSupport
import Testing

@testable import Text

@Suite struct RomanSkeletonTests {
  /// Words of one row are spellings of one word.
  private static let together: [String] = [
    "hartal hadtal hartaal hadtaal hartall hrtal", "nahi nhi nai nahin nahii naheen nhin nehi nay", "karo kro karro",
    "paise pese paisay paisey pesay", "kyun kyu kyoon kiyun kiun", "chahiye chaiye chahie chaye chahye",
    "accha acha achha achaa achcha", "zulm julm zulmm", "dhanyabad dhanyawad dhanyavad dhanyabaad", "garau garaun",
    "korte korthe kortte", "bhai vai bhaai bhay", "raha rha", "rahe rhe rahein rahay", "rahi rhi raheen",
    "theek thik thiik", "zyada jyada ziada jyaada", "kya kia kiya kyaa", "diya dia diyaa dya", "gaya gya gayaa",
    "mazdoor majdoor mazdur majdur", "shukriya shukria sukriya shukrya", "shuru suru shuroo", "sabai sabaai shabai",
    "sobai shobai", "koshish kosish koshis", "phir fir", "phone fone", "haq haqq hak", "waqt wakt", "aaj aj aaz",
    "aap ap", "main mai may", "mein mei", "hain hai hay", "kahan kaha kahaan", "yahan yaha yahaan", "haan ha haa",
    "woh wo", "yeh ye", "voh vo", "logon logo", "karte krte kartay karthe", "karna krna karnaa", "matlab mtlab matalab",
    "sangathan sangthan sanghathan", "jawab jawaab javab jabab", "kivabe kibhabe kiwabe", "abhi abi avi",
    "sabhi sabi savi", "valo bhalo", "milkar milkarr", "kaise kese kesay kaisay", "hua huwa huaa", "hue huwe",
    "tumhara tumara", "inhone inone", "larhai larai", "mujhe muje mujhey", "kehna kahna", "mehnat mahnat", "niben nibe",
    "karein karen kare", "garaun garaaun", "banau banao bnao", "likhna likna", "bondho bondo", "jagah jaga",
    "chhutti chutti chuttee",
    "samajh samaj", "order orrder", "sathi saathi",
  ]

  /// Words of one row are different words, whatever they look like.
  private static let apart: [String] = [
    "mat meat mit met", "mat maut", "kar kr", "kal kl call", "kam km", "ghar gar", "saath saat", "bhai bhi",
    "ka kya ki ke",
    "karo karu kare kari", "hai he", "hai hi", "me main my", "ja jaha", "kaha ka", "yaha ya", "raha rahi rahe",
    "na nahi",
    "sab saw", "sab sabhi", "se she", "so sho", "bas boss bus", "log lag", "din dino", "kaun kau", "ghar ghor",
    "hum ham", "garau garo gara", "bhara bara", "we be", "was bas", "van ban", "wahi bhai", "war bhar", "ban bhan",
    "khana kahna", "kha ka", "tha ta", "do dho", "do du", "sun son", "mil mel mal", "jao jo", "jau ju", "pay pe",
    "strike shrink", "order other", "pay pi", "bike back", "bag bug big beg", "road rad", "work wark", "money mani",
    "app up", "job jab", "club kalb", "of if", "union onion", "login lagan", "tax taks", "boss bas", "meet mat",
    "rider radar", "stop step", "not nat", "today toddy", "now no", "time tim", "shop sop", "likhe like", "chain chai",
    "band bond", "dar der dor", "paisa paise", "bandh bandha", "haath hat", "sada sara", "gari gali", "then than",
  ]

  /// Different words that meet, as the rules are: what a reader of the results has to know.
  private static let accepted: [String] = [
    "kya kiya", "niben nibe", "kahan kaha", "katha kata", "sathi sati", "jaun jon", "main may", "sun soon", "of off",
    "they the", "dai day",
  ]

  private func words(_ row: String) -> [String] { row.split(separator: " ").map(String.init) }

  private func shown(_ word: String) -> String { String(decoding: RomanSkeleton.skeleton(of: word), as: UTF8.self) }

  @Test func `the lists are long enough`() {
    #expect(Self.together.count >= 60)
    #expect(Self.apart.count >= 60)
  }

  @Test(arguments: together)
  func `free spellings of one word meet`(_ row: String) {
    let skeletons = words(row).map { "\($0) \(shown($0))" }
    #expect(Set(words(row).map(shown)).count == 1, "\(skeletons)")
  }

  @Test(arguments: apart)
  func `different words stay apart`(_ row: String) {
    let skeletons = words(row).map { "\($0) \(shown($0))" }
    #expect(Set(words(row).map(shown)).count == words(row).count, "\(skeletons)")
  }

  @Test(arguments: accepted)
  func `these different words meet, which is accepted`(_ row: String) {
    let skeletons = words(row).map { "\($0) \(shown($0))" }
    #expect(Set(words(row).map(shown)).count == 1, "\(skeletons)")
  }

  @Test(arguments: ["don't", "6te", "हड़ताल", "নাই", "e\u{2014}a", ""])
  func `what is not written in small Latin letters has no skeleton`(_ text: String) {
    #expect(shown(text).isEmpty)
  }

  @Test func `any letters give a skeleton that is not empty, no longer than twice, and leaves what stood before`() {
    var generator = SeededGenerator(seed: 11)
    let letters = Array("aaeiouyhnbcdgjkmpqrstvwz".utf8)
    for _ in 0..<5000 {
      let word = (0..<Int.random(in: 1...9, using: &generator)).map { _ in
        letters[Int.random(in: letters.indices, using: &generator)]
      }
      var out: [UInt8] = [1, 2, 3]
      RomanSkeleton.append(of: [0] + word + [0], 1..<word.count + 1, to: &out)
      #expect(out.count > 3 && out.count <= 3 + 2 * word.count && out.starts(with: [1, 2, 3]), "\(word)")
    }
  }

  @Test func `a megabyte of letters takes about ten times as long as a tenth of it`() {
    func time(_ count: Int) -> Duration {
      let word = Array("nahai".utf8)
      let text = (0..<count).map { word[$0 % word.count] }
      var out: [UInt8] = []
      return ThreadTime.least(of: 3) {
        out.removeAll(keepingCapacity: true)
        RomanSkeleton.append(of: text, text.indices, to: &out)
      }
    }
    _ = time(10_000)
    let small = time(15_000)
    let large = time(150_000)
    #expect(large < small * 40 + .milliseconds(50), "\(small) → \(large)")
  }
}
