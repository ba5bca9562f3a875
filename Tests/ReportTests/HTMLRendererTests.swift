import Analyse
import Corpus
import Report
import TestSupport
import Testing

struct HTMLRendererTests {
  private let document = InventedArchive().document()

  @Test func `The page of the invented archive is the golden page`() throws {
    try expectGolden(try HTMLRenderer().render(document), "reports/invented.html")
  }

  @Test func `The page fetches nothing and runs nothing`() throws {
    let page = try HTMLRenderer().render(document)
    #expect(page.contains(#"content="default-src 'none'; style-src 'unsafe-inline'; img-src data:""#))
    #expect(page.contains(#"<meta name="robots" content="noindex"#))
    #expect(page.contains(#"<html lang="en">"#))
    for forbidden in ["<script", "javascript:", "src=", "url(", "@import", "http:", "https:", " onload", "<iframe"] {
      #expect(!page.contains(forbidden), "\(forbidden)")
    }
  }

  @Test func `Every drawing has a role, a title and a finding, and ids are unique`() throws {
    let page = try HTMLRenderer().render(document)
    let ids = values(of: " id=\"", in: page)
    #expect(Set(ids).count == ids.count)
    let references = values(of: "aria-labelledby=\"", in: page).flatMap { $0.split(separator: " ").map(String.init) }
    #expect(references.count > 20)
    #expect(references.allSatisfy(Set(ids).contains))
    let links = values(of: "href=\"#", in: page)
    #expect(links.allSatisfy(Set(ids).contains))
    #expect(values(of: "<svg class=\"chart\"", in: page).count == values(of: "role=\"img\"", in: page).count)
    #expect(!page.contains("<desc id=\"\"></desc>") && !page.contains("></desc>"))
  }

  @Test func `Every number drawn is in a table, and every number of a table is drawn`() throws {
    let page = try HTMLRenderer().render(document)
    for section in document.groups where section.findings.weeks.contains(where: { $0.persons.value != nil }) {
      let part = try #require(between("<section class=\"group\" id=\"\(section.anchor)\"", "</section>", page))
      let charts = try #require(between("<figure", "<table class=\"themes\"", part))
      let drawn = Numbers(drawnIn: charts).byWeek
      let table = Numbers(tabulatedIn: part).byWeek
      #expect(drawn.count > 100)
      #expect(drawn.keys.filter { drawn[$0] != table[$0] }.sorted() == [])
      #expect(table.keys.filter { drawn[$0] != table[$0] }.sorted() == [])
    }
  }

  @Test func `A hidden or unseen week is never drawn`() throws {
    let page = try HTMLRenderer().render(document)
    for section in document.groups {
      let part = try #require(between("<section class=\"group\" id=\"\(section.anchor)\"", "</section>", page))
      let drawn = Numbers(drawnIn: part)
      for row in section.findings.weeks {
        for (measure, cell) in zip(document.findings.measures, row.counts) where cell.value == nil {
          #expect(drawn.byWeek["\(measure.name) \(row.week)"] == nil)
        }
      }
    }
  }
}

/// The numbers of a part of a page: measure and week to value.
private struct Numbers {
  var byWeek: [String: String] = [:]

  /// Reads the `data-points` of paths.
  init(drawnIn part: String) {
    for path in part.split(separator: "<path") {
      guard let series = values(of: "data-series=\"", in: String(path)).first, series != "coverage",
        let points = values(of: "data-points=\"", in: String(path)).first
      else { continue }
      for point in points.split(separator: " ") {
        let sides = point.split(separator: ":")
        byWeek["\(series) \(sides[0])"] = String(sides[1])
      }
    }
  }

  /// Reads the cells of tables, each under the series that its column's head names.
  init(tabulatedIn part: String) {
    for table in part.split(separator: "<table class=\"numbers\"").dropFirst() {
      let head = table.split(separator: "</thead>", maxSplits: 1).first ?? ""
      let series = head.split(separator: "<th scope=\"col\"").dropFirst(2).map { head in
        values(of: "data-series=\"", in: String(head)).first
      }
      for row in table.split(separator: "<tr><th scope=\"row\">").dropFirst() {
        let week = row.prefix { $0 != "<" }
        for (series, cell) in zip(series, row.split(separator: "<td").dropFirst()) {
          guard let series, cell.hasPrefix(">") else { continue }
          byWeek["\(series) \(week)"] = cell.dropFirst().prefix { $0 != "<" }.filter { $0.isNumber || $0 == "." }
        }
      }
    }
  }
}

/// What follows each mark, up to the next quotation mark.
private func values(of mark: String, in text: String) -> [String] {
  text.split(separator: mark, omittingEmptySubsequences: false).dropFirst().map { String($0.prefix { $0 != "\"" }) }
}

/// What lies between two marks.
private func between(_ start: String, _ end: String, _ text: String) -> String? {
  let parts = text.split(separator: start, maxSplits: 1, omittingEmptySubsequences: false)
  guard parts.count == 2 else { return nil }
  return parts[1].split(separator: end, maxSplits: 1, omittingEmptySubsequences: false).first.map(String.init)
}
