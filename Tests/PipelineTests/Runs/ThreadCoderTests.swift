import Classify
import Corpus
import Languages
import Testing

@testable import Pipeline

@Suite struct ThreadCoderTests {
  private static let call = "nobody accept orders under 40 tonight, all of us"
  private static let reply = "count me in"

  private static let codebook = Result { CompiledCodebook(try Codebook.builtIn()) }

  private static func coder() throws -> ThreadCoder { ThreadCoder(try codebook.get()) }

  @Test func `messages of one group are context for each other, also where another group writes between`() throws {
    var coder = try Self.coder()
    #expect(coder.code(Self.call, group: "a", sentAt: nil).rung >= .callToAction)
    #expect(coder.code(Self.reply, group: "b", sentAt: nil).rung < .callToAction)
    #expect(coder.code(Self.reply, group: "a", sentAt: nil).rung >= .callToAction)
  }

  @Test func `a message without a group stands alone`() throws {
    var coder = try Self.coder()
    _ = coder.code(Self.call, group: nil, sentAt: nil)
    #expect(coder.code(Self.reply, group: nil, sentAt: nil).rung < .callToAction)
  }

  @Test func `another file begins with nothing said`() throws {
    var coder = try Self.coder()
    _ = coder.code(Self.call, group: "a", sentAt: nil)
    _ = coder.code(Self.call, group: "b", sentAt: nil)
    coder.forgetGroups()
    #expect(coder.code(Self.reply, group: "a", sentAt: nil).rung < .callToAction)
    #expect(coder.code(Self.reply, group: "b", sentAt: nil).rung < .callToAction)
  }

  @Test func `what is older than a day is no context`() throws {
    var coder = try Self.coder()
    _ = coder.code(Self.call, group: "a", sentAt: Instant(secondsSinceEpoch: 1_700_000_000))
    let later = Instant(secondsSinceEpoch: 1_700_000_000 + 2 * 86_400)
    #expect(coder.code(Self.reply, group: "a", sentAt: later).rung < .callToAction)
  }
}
