/// Words for numbers that come twice or stand out of order, for notes, markers and motions alike.
struct OrderFindings {
  let one: String
  let many: String
  let twice: Diagnostic.Code
  let astray: Diagnostic.Code

  /// - Parameter span: the place of an element of the order.
  func add(_ order: NumberOrder, to found: inout Findings, span: (Int) -> SourceSpan) {
    for duplicate in order.duplicates {
      let number = order.numbers[duplicate.at]
      let meant = order.meant[duplicate.at]
      found.add(
        twice,
        "There is more than one \(one) \(number)"
          + (meant == number ? "." : "; number \(meant) is missing where this one stands."),
        at: span(duplicate.at),
        related: [.init(message: "the first \(one) \(number)", span: span(duplicate.first))])
    }
    for run in order.displaced {
      guard found.wants(astray) else { continue }
      let first = order.numbers[run.at.lowerBound]
      let last = order.numbers[run.at.upperBound - 1]
      let name = run.at.count == 1 ? "\(one) \(first)" : "\(many) \(first) to \(last)"
      var related: [Diagnostic.Related] = []
      var message = name.prefix(1).uppercased() + name.dropFirst()
      if let after = run.after, order.numbers[after] < first {
        message += run.at.count == 1 ? " stands" : " stand"
        message += " before \(one) \(order.numbers[after])."
        related.append(.init(message: "\(one) \(order.numbers[after])", span: span(after)))
      } else if let before = run.before {
        message += run.at.count == 1 ? " stands" : " stand"
        message += " behind \(one) \(order.numbers[before])."
        related.append(.init(message: "\(one) \(order.numbers[before])", span: span(before)))
      } else {
        message += run.at.count == 1 ? " stands out of order." : " stand out of order."
      }
      found.list(astray, message, at: span(run.at.lowerBound), related: related)
    }
  }
}
