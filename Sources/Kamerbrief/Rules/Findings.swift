/// Collects the findings of one rule.
///
/// A fault that comes by the thousand is listed a hundred times and counted after that: nobody reads
/// more, and a broken letter must not cost more time than a sound one.
struct Findings {
  static let limit = 100
  /// Related places that one finding lists.
  static let relatedLimit = 12

  private var list: [Diagnostic] = []
  private var counts: [Diagnostic.Code: (found: Int, last: Int)] = [:]

  /// Adds a finding; beyond the limit message and places are not even made.
  mutating func add(
    _ code: Diagnostic.Code, _ message: @autoclosure () -> String, at span: @autoclosure () -> SourceSpan,
    related: @autoclosure () -> [Diagnostic.Related] = []
  ) {
    let found = (counts[code]?.found ?? 0) + 1
    guard found <= Self.limit else {
      counts[code]!.found = found
      return
    }
    counts[code] = (found, list.count)
    list.append(
      Diagnostic(
        code: code, message: message(), span: span(), related: Array(related().prefix(Self.relatedLimit))))
  }

  /// What was found; the last finding of a code that came too often tells how many more there are.
  var diagnostics: [Diagnostic] {
    var result = list
    for (_, count) in counts where count.found > Self.limit {
      result[count.last].message += " (and \(count.found - Self.limit) more like this)"
    }
    return result
  }
}
