import TestSupport
import Testing

@Suite struct CodebookShowCommandTests {
  @Test(arguments: [
    ("R-CTA", "RESISTANCE, rung 4"), ("r-cta", "RULES"), ("PAY", "What "), ("D-FEAR", "DEMOBILISING"),
    ("N-SYS", "No rules yet."),
  ])
  func `a code or theme is shown with its definition and rules`(name: String, text: String) throws {
    let run = try ToolRun(["codebook", "show", name])
    #expect(run.status == 0 && run.output.contains(text), "\(run.output.prefix(500))")
  }

  @Test func `the overview has all codes, themes and rungs of the research note`() throws {
    let output = try ToolRun(["codebook", "show"]).output
    for name in [
      "C-ASK", "C-INFO", "C-EMO", "C-MUT", "C-VENT", "C-REW", "C-VOICE", "N-OPS", "N-SOC", "N-NEWS", "N-AD", "N-SYS",
      "R-SHARE", "R-INJ", "R-ATTR", "R-ID", "R-EFF", "R-DEM", "R-CTA", "R-EVID", "R-INT", "R-PLAN", "R-EXE", "R-COAL",
      "R-UNI", "R-BARG", "D-FEAR", "D-RET", "D-RES", "D-EXIT", "D-LOY", "D-DIV", "D-DIST", "D-REF", "PAY", "THEFT",
      "TIPS", "WAIT", "HOURS", "ALG", "DEACT", "APP", "SAFE", "INS", "GEAR", "TAX", "DOC", "HOUSE", "LIFE", "DISC",
      "DEP", "POL", "REPL", "CUST", "ORG",
    ] {
      #expect(output.contains("  \(name) "), "\(name)")
    }
    for rung in 0...7 { #expect(output.contains("\n  \(rung)  ")) }
  }

  @Test func `a name that is nearly right is answered with the right one`() throws {
    let run = try ToolRun(["codebook", "show", "R-CTTA"])
    #expect(run.status == 64 && run.errors.contains("did you mean R-CTA"))
  }

  @Test(arguments: ["R-CTA", "PAY", "4", "en", "@WE", "en/all-log-off"])
  func `everything that has a name has a page, in text and in Markdown`(name: String) throws {
    let file = name.replacing("/", with: "-").replacing("@", with: "class-")
    let text = try ToolRun(["codebook", "show", name, "--codebook", Fixtures.codebook("small")])
    #expect(text.status == 0)
    try expectGolden(text.output, "codebooks/show/\(file).txt")
    let markdown = try ToolRun(["codebook", "show", name, "--markdown", "--codebook", Fixtures.codebook("small")])
    #expect(markdown.output.hasPrefix("# "))
    try expectGolden(markdown.output, "codebooks/show/\(file).md")
  }

  @Test func `languages and rules are found by their bare names too`() throws {
    func page(_ name: String) throws -> String {
      try ToolRun(["codebook", "show", name, "--codebook", Fixtures.codebook("small")]).output
    }
    #expect(try page("english") == page("en") && page("all-log-off") == page("en/all-log-off"))
    #expect(try page("@we") == page("@WE"))
  }

  @Test func `the whole manual in Markdown has every code and theme with its definition`() throws {
    let run = try ToolRun(["codebook", "show", "--markdown", "--codebook", Fixtures.codebook("small")])
    #expect(run.status == 0)
    try expectGolden(run.output, "codebooks/show/manual.md")
    let builtIn = try ToolRun(["codebook", "show", "--markdown"]).output
    #expect(builtIn.split(separator: "\n").count { $0.hasPrefix("#### ") } >= 30)
  }
}
