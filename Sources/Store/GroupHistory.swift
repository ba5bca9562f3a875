package import Corpus

/// The sightings of a group, with what the archive must know to write their merged history.
package struct GroupHistory {
  let read: SightingReader.Result

  /// What is to be merged.
  package var input: GroupSightings { read.input }

  init(_ read: SightingReader.Result) { self.read = read }
}
