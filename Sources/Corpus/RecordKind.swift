/// What one record of an export is: something a person wrote, or something the app wrote.
package enum RecordKind: Hashable, Sendable {
  case message(MessageType)
  case event(EventType)

  /// `message` or `event`, as `convert` and the archive spell it.
  package var name: String {
    switch self {
    case .message: "message"
    case .event: "event"
    }
  }

  /// The type's name, as `convert` and the archive spell it.
  package var typeName: String {
    switch self {
    case .message(let type): type.rawValue
    case .event(let type): type.rawValue
    }
  }
}

/// What kind of thing a person sent.
package enum MessageType: String, CaseIterable, Hashable, Sendable {
  case text, media, deleted, poll, location, contact
}

/// What the app noted about the group.
package enum EventType: String, CaseIterable, Hashable, Sendable {
  case created, joined, left, added, removed, renamed
  /// Somebody asked to be let in.
  case requested
  /// The group's picture or description changed.
  case icon, description
  /// Somebody became or ceased to be an administrator.
  case admin
  /// Only administrators may write, edit or add from now on.
  case adminsOnly = "admins_only"
  /// Everybody may write, edit or add again.
  case allMembers = "all_members"
  /// Whether an administrator must let new members in.
  case approval
  /// The timer of disappearing messages.
  case disappearing
  /// Advanced chat privacy, which also forbids exports.
  case privacy
  /// Other settings, such as a blocked contact.
  case settings
  /// A member's phone number changed.
  case number
  /// Encryption and security-code notices.
  case security
  /// Calls started or missed.
  case call
  case pinned, link, community, ended
  /// A system line whose wording no `exports.yaml` knows; recognised by its shape alone.
  case other
}
