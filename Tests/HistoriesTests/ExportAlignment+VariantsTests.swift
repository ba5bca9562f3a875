import Corpus
import Histories
import Testing

struct ExportAlignmentVariantsTests {
  /// A base of tellable messages on both phones, with something between the tenth and the eleventh.
  private func merge(
    offset: Int64 = 3600, names: (UInt64, UInt64) = (1, 2), withdrawsDeleted: Bool = true,
    _ change: (inout SmallExport, inout SmallExport) -> Void
  ) -> (MergedHistory, GroupSightings) {
    var mine = SmallExport()
    var theirs = SmallExport(offset: offset)
    for number in 0..<20 as Range<Int64> {
      if number == 10 { change(&mine, &theirs) }
      mine.add(number * 100, names.0, UInt32(1000 + number))
      theirs.add(number * 100, names.1, UInt32(1000 + number))
    }
    let set = ExportSet([mine.export, theirs.export])
    return (HistoryMerger.merge(set.input, withdrawsDeleted: withdrawsDeleted), set.input)
  }

  private func kind(_ merged: MergedHistory, _ input: GroupSightings) -> RecordKind {
    input.sightings[Int(merged.records[10].principal)].kind
  }

  @Test(arguments: [(Int64(3600), UInt64(2)), (0, 1)])
  func `a deletion in one export withdraws the message of the other`(offset: Int64, name: UInt64) {
    for withdraws in [true, false] {
      let (merged, input) = merge(offset: offset, names: (1, name), withdrawsDeleted: withdraws) { mine, theirs in
        mine.add(950, 1, 5000)
        theirs.add(950, name, 0, .message(.deleted))
      }
      #expect(merged.records.count == 21)
      #expect(merged.records[10].isWithdrawn == withdraws)
      #expect(kind(merged, input) == (withdraws ? .message(.deleted) : .message(.text)))
    }
  }

  @Test func `the edited text counts`() {
    let (merged, input) = merge { mine, theirs in
      mine.add(950, 1, 5000)
      theirs.add(950, 2, 6000, isEdited: true)
    }
    #expect(merged.records.count == 21)
    #expect(input.sightings[Int(merged.records[10].principal)].content == 6000)
  }

  @Test func `a known event counts before an unknown one`() {
    let (merged, input) = merge { mine, theirs in
      mine.add(950, nil, 0, .event(.other))
      theirs.add(950, 7, 0, .event(.joined))
    }
    #expect(merged.records.count == 21)
    #expect(kind(merged, input) == .event(.joined))
    #expect(merged.records[10].person >= 0)
  }

  @Test func `another person's, another minute's or two possible deletions withdraw nothing`() {
    let (person, _) = merge { mine, theirs in
      for number in 0..<3 as Range<Int64> {
        mine.add(910 + number, 5, UInt32(7000 + number))
        theirs.add(910 + number, 6, UInt32(7000 + number))
      }
      mine.add(950, 5, 5000)
      theirs.add(950, 2, 0, .message(.deleted))
    }
    #expect(person.records.count == 25)
    let (late, _) = merge { mine, theirs in
      mine.add(950, 1, 5000)
      theirs.add(990, 2, 0, .message(.deleted))
    }
    #expect(late.records.count == 22)
    let (two, _) = merge { mine, theirs in
      mine.add(950, 1, 5000)
      mine.add(950, 1, 5001)
      theirs.add(950, 2, 0, .message(.deleted))
    }
    #expect(two.records.count == 23)
  }

  @Test func `two records of one export are two messages`() {
    let (merged, _) = merge { mine, theirs in
      mine.add(950, 1, 5000)
      mine.add(950, 1, 0, .message(.deleted))
      theirs.add(950, 2, 5000)
      theirs.add(950, 2, 0, .message(.deleted))
    }
    #expect(merged.records.count == 22)
  }
}
