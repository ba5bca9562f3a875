import Testing

@testable import Report

struct OutlineTests {
  @Test func `Shapes are written with one decimal`() {
    var outline = Outline()
    outline.polyline([(0, 1.26), (10, -0.04)])
    outline.close()
    outline.rectangle(1, 2, 3.5, 4)
    outline.circle(5, 5, radius: 2)
    #expect(
      outline.data == "M0.0 1.3L10.0 0.0ZM1.0 2.0h3.5v4.0h-3.5ZM3.0 5.0a2.0 2.0 0 1 0 4.0 0a2.0 2.0 0 1 0 -4.0 0Z")
  }
}
