package import Corpus

/// The head label and rung of a message, derived from its codings (codebook §1.6 and §1.8).
///
/// The rung is the highest of the codings' rungs, after these caps: demobilising codes give 0; a coding of low
/// certainty, irony and what might have been give at most 3; so does a message of emoji only; forwarded text gives at
/// most 4. The head is RESISTANCE from rung 4 on, else DEMOBILISING if a demobilising code is there and no rung 3,
/// else RESISTANCE from rung 2 on, else COPING if a coping code is there, else NEITHER.
package struct HeadAndRung: Sendable {
  /// Highest rung so far.
  package private(set) var rung = Rung.none
  private var isDemobilising = false
  private var isCoping = false

  /// What is known of the whole message before its codes.
  package struct Frame: Hashable, Sendable {
    /// Forwarded texts go no higher than a call.
    package var isForwarded: Bool
    /// Signs alone go no higher than identity.
    package var isEmojiOnly: Bool

    /// Makes a frame.
    package init(isForwarded: Bool, isEmojiOnly: Bool) {
      self.isForwarded = isForwarded
      self.isEmojiOnly = isEmojiOnly
    }

    /// The highest rung any coding of such a message may have.
    package var highestRung: Rung? {
      isEmojiOnly ? Self.framing : isForwarded ? .callToAction : nil
    }

    /// Rung 3, the last below a call to act.
    static let framing = Rung(3) ?? .sharedGrievance
  }

  private let frame: Frame

  /// A message without codes.
  package init(frame: Frame) { self.frame = frame }

  /// Counts a coding whose code argues for a head.
  package mutating func add(_ coding: borrowing Coding, head: Head) {
    isDemobilising = isDemobilising || head == .demobilising
    isCoping = isCoping || head == .coping
    guard head != .demobilising else { return }
    var counted = coding.rung
    if let highest = frame.highestRung { counted = counted.capped(at: highest) }
    if coding.modality == .forwarded { counted = counted.capped(at: .callToAction) }
    if coding.certainty == .low || coding.modality == .ironic || coding.modality == .counterfactual {
      counted = counted.capped(at: Frame.framing)
    }
    rung = max(rung, counted)
  }

  /// The one label.
  package var head: Head {
    if rung >= .callToAction { return .resistance }
    if isDemobilising, rung < Frame.framing { return .demobilising }
    if rung >= .sharedGrievance { return .resistance }
    return isCoping ? .coping : .neither
  }
}
