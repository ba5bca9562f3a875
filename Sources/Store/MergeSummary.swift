package import Corpus

/// What merging an export into its group's history found.
package struct MergeSummary: Hashable, Sendable {
  /// How the export relates to the group's others.
  package var placement: MergedHistory.Placement
  /// Names that are joined from now on and were not before.
  package var newJoins = 0
  /// Persons of the group who have more than one name.
  package var joinedPersons = 0
  /// Pairs of names with some evidence of being one person's, but too little or contradictory.
  package var namesKeptApart = 0
  /// Messages that the group had and has no more, because an export showed them as deleted.
  package var withdrawn = 0

  /// A summary of one export.
  package init(placement: MergedHistory.Placement) { self.placement = placement }
}
