package import Corpus
import Foundation

/// Turns a zone of the system's time-zone data into a table of integers.
package enum TimeZoneTable {
  /// The rules of a zone from 2008 to 2045; nothing when no such zone is known.
  ///
  /// Chat apps' exports begin in 2009; after 2045 the last offset holds on.
  package static func rules(for identifier: String) -> TimeZoneRules? {
    guard let zone = TimeZone(identifier: identifier), zone.identifier == identifier else { return nil }
    var moment = Date(timeIntervalSince1970: 1_199_145_600)
    let end = Date(timeIntervalSince1970: 2_366_841_600)
    var transitions: [Int64] = []
    var offsets = [zone.secondsFromGMT(for: moment)]
    while let next = zone.nextDaylightSavingTimeTransition(after: moment), next < end, next > moment {
      transitions.append(Int64(next.timeIntervalSince1970))
      offsets.append(zone.secondsFromGMT(for: next))
      moment = next
    }
    return TimeZoneRules(identifier: identifier, transitions: transitions, offsets: offsets)
  }
}
