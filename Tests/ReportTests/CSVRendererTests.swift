import Analyse
import Corpus
import Report
import TestSupport
import Testing

struct CSVRendererTests {
  private let document = InventedArchive().document()

  @Test(arguments: ["coverage", "weekly", "themes"])
  func `The file of the invented archive is the golden one`(name: String) throws {
    try expectGolden(file(name), "reports/invented-\(name).csv")
  }

  @Test(arguments: ["coverage", "weekly", "themes"])
  func `Every row has the columns of the header and ends with CR LF`(name: String) throws {
    let rows = CSVRendererTests.parsed(file(name))
    let header = try #require(rows.first)
    #expect(rows.count > 100)
    #expect(rows.allSatisfy { $0.count == header.count })
    #expect(file(name).utf8.suffix(2).elementsEqual([0x0D, 0x0A]))
  }

  @Test func `A number is there exactly when its state is shown`() throws {
    for row in CSVRendererTests.parsed(file("weekly") + file("themes")) where row.first != "group" {
      #expect((row[5] == "shown") == !row[6].isEmpty)
      #expect(row[5] == "shown" || row[7...].allSatisfy(\.isEmpty))
    }
  }

  @Test(arguments: [
    ("=1+2", "'=1+2"), ("+45", "'+45"), ("-x", "'-x"), ("@a", "'@a"), ("\tx", "'\tx"), ("a=b", "a=b"),
    ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""), ("two\nlines", "\"two\nlines\""),
    ("=\"a\"", "\"'=\"\"a\"\"\""), ("\"\u{301}x", "\"\"\"\u{301}x\""), ("", ""),
  ])
  func `A field is quoted where RFC 4180 asks for it, and no formula survives`(field: String, written: String) {
    #expect(Array(CSVRenderer.line([field]).unicodeScalars) == Array((written + "\r\n").unicodeScalars))
  }

  @Test func `Any fields come back through a reader`() {
    var random = SeededGenerator(seed: 4180)
    let signs = Array("a,\"\n;ø ")
    for _ in 0..<300 {
      let fields = (0..<4).map { _ in
        "x" + String((0..<6).map { _ in signs[Int.random(in: 0..<signs.count, using: &random)] })
      }
      #expect(CSVRendererTests.parsed(CSVRenderer.line(fields)) == [fields])
    }
  }

  private func file(_ name: String) -> String {
    switch name {
    case "coverage": CSVRenderer().coverage(document)
    case "weekly": CSVRenderer().weekly(document)
    default: CSVRenderer().themes(document)
    }
  }

  /// A plain reader of RFC 4180.
  static func parsed(_ text: String) -> [[String]] {
    var rows: [[String]] = [[]]
    var field = String.UnicodeScalarView()
    var isQuoted = false
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      if isQuoted {
        if scalar != "\"" {
          field.append(scalar)
        } else if scalars.first == "\"" {
          field.append(scalar)
          scalars.removeFirst()
        } else {
          isQuoted = false
        }
      } else if scalar == "\"" {
        isQuoted = true
      } else if scalar == "," || scalar == "\n" {
        rows[rows.count - 1].append(String(field))
        field = String.UnicodeScalarView()
        if scalar == "\n" { rows.append([]) }
      } else if scalar != "\r" {
        field.append(scalar)
      }
    }
    return rows.filter { !$0.isEmpty }
  }
}
