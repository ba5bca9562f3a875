import Corpus
import Store
import Testing

struct ArchivePersonWeeksTests {
  @Test func `a person of two groups has one running number`() throws {
    try Samples.withArchive { archive, _ in
      for group in [1, 2] as [UInt64] {
        _ = try archive.withImport(of: Samples.facts(UInt8(group), group: group)) { session in
          try session.add(Samples.message(group * 10, person: 10), coding: Samples.coding(rung: 4))
          try session.add(
            Samples.message(group * 10 + 1, person: 10 + group),
            coding: Samples.coding(head: .coping, rung: 0, codes: ["C-ASK"], themes: []))
        }
      }
      let weeks = try archive.personWeeks()
      #expect(weeks.count == 4)
      #expect(weeks.map(\.group) == [0, 0, 1, 1])
      #expect(Set(weeks.map(\.person)) == [0, 1, 2])
      let active = weeks.filter { $0.topRung.value == 4 }
      #expect(active.count == 2 && active[0].person == active[1].person)
      #expect(active[0].heads == 0b10 && active[0].rungs == 0b10000 && active[0].themes == 1 && active[0].messages == 1)
      #expect(active[0].week == ISOWeek("2024-W10"))
    }
  }

  @Test func `groups are numbered as in the facts`() throws {
    try Samples.withArchive { archive, _ in
      try Samples.fill(archive, seed: 8, messages: 100)
      let facts = try archive.facts()
      let weeks = try archive.personWeeks()
      for (index, group) in facts.groups.enumerated() {
        #expect(Set(weeks.filter { $0.group == index }.map(\.person)).count == group.persons)
      }
    }
  }
}
