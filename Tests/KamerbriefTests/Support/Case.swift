import Testing

/// A text as it is printed, and what is read in it.
struct Case: Sendable, CustomTestStringConvertible {
  var text: String
  var wanted: [String]
  init(_ text: String, _ wanted: String...) {
    self.text = text
    self.wanted = wanted
  }
  var testDescription: String { text }
}
