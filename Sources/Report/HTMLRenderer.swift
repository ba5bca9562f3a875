import Mustache

/// The document as one self-contained HTML page: no script, nothing fetched, every drawing inline with its numbers
/// in a table.
package struct HTMLRenderer: Sendable {
  /// Makes a renderer.
  package init() {}

  /// The text of the page.
  package func render(_ document: ReportDocument) throws(ReportError) -> String {
    MustacheContentTypes.register(HTMLEscaping(), named: HTMLEscaping.name)
    var library = MustacheLibrary()
    for (name, source) in HTMLRenderer.templates {
      do {
        library.register(try MustacheTemplate(string: source), named: name)
      } catch {
        throw .brokenTemplate(name)
      }
    }
    guard let page = library.render(PageContext(document).values, withTemplate: "page") else {
      throw .brokenTemplate("page")
    }
    return page
  }

  private static let templates = [
    "page": PageTemplate.source, "card": GroupTemplate.card, "group": GroupTemplate.section,
    "chart": ChartTemplate.chart, "legend": ChartTemplate.legend, "codebook": CodebookTemplate.source,
  ]
}
