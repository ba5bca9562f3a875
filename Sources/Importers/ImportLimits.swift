/// How much of a hostile or broken input is looked at before it is refused.
package struct ImportLimits: Hashable, Sendable {
  /// Bytes of a line or of a message that are kept; WhatsApp allows 65,536 characters in a message.
  package var lineBytes = 1 << 20
  /// Members of one zip.
  package var members = 200_000
  /// Exports found in one zip, and zips inside of it.
  package var chats = 1000
  /// Bytes of a packed zip inside of a zip: it is held in memory, by two readers at a time.
  ///
  /// A stored one is read in place and may have any size.
  package var heldBytes = 32 << 20
  /// Bytes of one member, unpacked.
  package var memberBytes = 8 << 30
  /// Unpacked size over packed size, for members of more than `ratioFreeBytes`.
  ///
  /// Chats pack to a tenth; deflate reaches 1032 only on a single repeated byte.
  package var compressionRatio = 200
  /// Members smaller than this are not tested for their ratio.
  package var ratioFreeBytes = 16 << 20

  /// The limits of normal use.
  package init() {}
}
