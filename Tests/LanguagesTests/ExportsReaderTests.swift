import Corpus
import Languages
import Testing

@Suite struct ExportsReaderTests {
  @Test func `every list goes where it belongs`() throws {
    let text = """
      language: "Deutsch"
      whatsapp:
        file_titles: ["Chat with {value}"]
        you: ["Du"]
        media_omitted: {sticker: ["s1", "s2"]}
        attached: ["{value} (a)"]
        deleted: ["d"]
        edited: ["e"]
        location: ["l: {value}"]
        poll: ["p"]
        unavailable: ["u"]
        events:
          joined: ["{actor} j"]
          settings: ["{time} t"]
      """
    let phrases = try Codebook.read(
      files: SmallCodebook.files(["de/exports.yaml": text], without: "en/exports.yaml")
    ).phrases
    #expect(
      [phrases.fileTitles, phrases.you, phrases.attached].map { $0.map(\.template) }
        == [["Chat with {value}"], ["Du"], ["{value} (a)"]])
    #expect(
      [phrases.deleted, phrases.edited, phrases.location].map { $0.map(\.template) } == [["d"], ["e"], ["l: {value}"]])
    #expect([phrases.poll, phrases.unavailable].map { $0.map(\.template) } == [["p"], ["u"]])
    #expect(phrases.mediaOmitted == [.sticker: ["s1", "s2"].map { .init(language: "de", template: $0) }])
    #expect(phrases.events.mapValues { $0.map(\.template) } == [.joined: ["{actor} j"], .settings: ["{time} t"]])
  }

  @Test func `languages add to each other`() throws {
    let phrases = try Codebook.read(files: SmallCodebook.files(["da/exports.yaml": SmallCodebook.exports])).phrases
    #expect(phrases.events[.added]?.map(\.language) == ["da", "en"])
    #expect(phrases.mediaOmitted[.any]?.map(\.template) == ["<Media omitted>", "<Media omitted>"])
  }

  @Test func `marks go, blanks and quotes become ordinary`() throws {
    let template = "\u{200E}\u{202A}{actor}\u{202C} won\u{2019}t\u{202F}say\u{A0}\u{201C}{value}\u{201D}"
    let text = SmallCodebook.text("en/exports.yaml", [3: "  you: ['\(template)']"])
    let phrases = try Codebook.read(files: SmallCodebook.files(["en/exports.yaml": text])).phrases
    #expect(phrases.you.map(\.template) == ["{actor} won't say \"{value}\""])
  }
}
