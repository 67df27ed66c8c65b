/// Collects the findings of one rule.
///
/// A fault that comes by the thousand is listed a hundred times and counted after that: nobody reads
/// more, and a broken letter must not cost more time than a sound one.
struct Findings {
  /// Findings of one code that are listed.
  static let limit = 100
  /// Related places that one finding lists.
  static let relatedLimit = 12

  private var list: [Diagnostic] = []
  /// How many there are of each code; a rule has a few.
  private var counts: [(code: Diagnostic.Code, found: Int)] = []

  /// Adds a finding; beyond the limit message and places are not even made.
  mutating func add(
    _ code: Diagnostic.Code, _ message: @autoclosure () -> String, at span: @autoclosure () -> SourceSpan,
    related: @autoclosure () -> [Diagnostic.Related] = []
  ) {
    guard wants(code) else { return }
    list.append(
      Diagnostic(
        code: code, message: message(), span: span(), related: Array(related().prefix(Self.relatedLimit))))
  }

  /// Counts a finding, and tells whether it is to be listed too: for findings that take work to describe, which
  /// then go to ``list(_:_:at:related:)``.
  mutating func wants(_ code: Diagnostic.Code) -> Bool {
    for index in counts.indices where counts[index].code == code {
      counts[index].found += 1
      return counts[index].found <= Self.limit
    }
    counts.append((code, 1))
    return true
  }

  /// Lists a finding that was counted by ``wants(_:)``.
  mutating func list(
    _ code: Diagnostic.Code, _ message: String, at span: SourceSpan, related: [Diagnostic.Related]
  ) {
    list.append(
      Diagnostic(code: code, message: message, span: span, related: Array(related.prefix(Self.relatedLimit))))
  }

  /// What was found; of a code that came too often, the last finding tells how many more there are.
  var diagnostics: [Diagnostic] {
    var result = list
    for (code, found) in counts where found > Self.limit {
      var last: Int?
      for index in result.indices where result[index].code == code {
        if last == nil || result[index].span.start >= result[last!].span.start { last = index }
      }
      guard let last else { continue }
      let more = found - Self.limit
      result[last].count += more
      result[last].message += " (and \(Self.grouped(more)) more like this)"
    }
    return result
  }

  /// A number as people read it: 999,900.
  private static func grouped(_ number: Int) -> String {
    var out: [UInt8] = []
    let digits = Array(String(number).utf8)
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { out.append(0x2C) }
      out.append(digit)
    }
    return String(decoding: out, as: UTF8.self)
  }
}
