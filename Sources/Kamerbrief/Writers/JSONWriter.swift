/// Puts JSON together, byte by byte.
///
/// It knows the two layouts (compact, and indented for people) and how a string is escaped, but nothing of
/// letters. Numbers, strings and one-line objects go straight into ``out``; there is no tree in between.
struct JSONWriter {
  /// What was written so far.
  var out: [UInt8] = []
  /// True for the layout without blanks and line ends.
  let compact: Bool
  /// How deep the open objects and lists are nested.
  private var depth = 0
  /// True right behind an opening bracket, where no comma is due.
  private var isFirst = true
  /// True inside an object that stands on one line also in the indented layout.
  private var isOneLine = false

  init(compact: Bool) {
    self.compact = compact
  }

  // MARK: Objects and lists

  /// Writes an object; `members` writes its keys and values.
  @inline(__always)
  mutating func object(_ members: (inout JSONWriter) -> Void) {
    out.append(UInt8(ascii: "{"))
    depth += 1
    isFirst = true
    members(&self)
    depth -= 1
    if !compact { breakLine() }
    out.append(UInt8(ascii: "}"))
    isFirst = false
  }

  /// Writes an object that stays on one line, so that a difference in it shows as one line.
  @inline(__always)
  mutating func lineObject(_ members: (inout JSONWriter) -> Void) {
    out.append(UInt8(ascii: "{"))
    let outer = isOneLine
    isOneLine = true
    isFirst = true
    members(&self)
    isOneLine = outer
    if !compact { out.append(UInt8(ascii: " ")) }
    out.append(UInt8(ascii: "}"))
    isFirst = false
  }

  /// Writes the comma, the layout and the name in front of a value.
  @inline(__always)
  mutating func key(_ name: StaticString) {
    separate()
    out.append(UInt8(ascii: "\""))
    literal(name)
    out.append(UInt8(ascii: "\""))
    out.append(UInt8(ascii: ":"))
    if !compact { out.append(UInt8(ascii: " ")) }
  }

  /// Writes a list with one element a line; an empty one is `[]`.
  @inline(__always)
  mutating func list<Element>(_ elements: [Element], _ write: (inout JSONWriter, Element) -> Void) {
    out.append(UInt8(ascii: "["))
    if !elements.isEmpty {
      depth += 1
      isFirst = true
      for element in elements {
        separate()
        write(&self, element)
      }
      depth -= 1
      if !compact { breakLine() }
    }
    out.append(UInt8(ascii: "]"))
    isFirst = false
  }

  /// Writes a list on one line: `[1, 2]`.
  @inline(__always)
  mutating func lineList<Element>(_ elements: [Element], _ write: (inout JSONWriter, Element) -> Void) {
    out.append(UInt8(ascii: "["))
    var needsComma = false
    for element in elements {
      if needsComma {
        out.append(UInt8(ascii: ","))
        if !compact { out.append(UInt8(ascii: " ")) }
      }
      write(&self, element)
      needsComma = true
    }
    out.append(UInt8(ascii: "]"))
    isFirst = false
  }

  private mutating func separate() {
    if !isFirst { out.append(UInt8(ascii: ",")) }
    isFirst = false
    if compact { return }
    if isOneLine {
      out.append(UInt8(ascii: " "))
    } else {
      breakLine()
    }
  }

  private mutating func breakLine() {
    out.append(UInt8(ascii: "\n"))
    for _ in 0..<depth {
      out.append(UInt8(ascii: " "))
      out.append(UInt8(ascii: " "))
    }
  }

  // MARK: Values

  /// Writes words of the program itself, which need no escaping.
  @inline(__always)
  mutating func literal(_ text: StaticString) {
    text.withUTF8Buffer { out.append(contentsOf: $0) }
  }

  /// Writes `null`.
  mutating func null() {
    literal("null")
  }

  /// Writes `true` or `false`.
  mutating func bool(_ value: Bool) {
    literal(value ? "true" : "false")
  }

  /// Writes a word of the program itself as a string.
  mutating func name(_ word: StaticString) {
    out.append(UInt8(ascii: "\""))
    literal(word)
    out.append(UInt8(ascii: "\""))
  }

  /// Writes a number, or `null` for nil.
  mutating func number(_ value: Int?) {
    if let value { number(value) } else { null() }
  }

  /// Writes a whole number.
  mutating func number(_ value: Int) {
    var rest = value.magnitude
    if value < 0 { out.append(UInt8(ascii: "-")) }
    if rest < 10 {
      out.append(UInt8(ascii: "0") + UInt8(rest))
      return
    }
    // The digits come out last one first: make room for all of them, then fill from behind.
    var count = 1
    var limit: UInt = 10
    while limit <= rest {
      count += 1
      let (next, overflow) = limit.multipliedReportingOverflow(by: 10)
      if overflow { break }
      limit = next
    }
    for _ in 0..<count { out.append(UInt8(ascii: "0")) }
    var position = out.count
    while rest > 0 {
      position -= 1
      let quotient = rest / 10
      out[position] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest - quotient * 10)
      rest = quotient
    }
  }

  /// Writes a string; for names of files and messages, texts of the letter go the way below.
  mutating func string(_ text: String) {
    let bytes = Array(text.utf8)
    string(bytes, bytes.indices)
  }

  /// Writes part of some UTF-8 as a string: runs of bytes that need no escaping are copied whole.
  mutating func string(_ bytes: [UInt8], _ range: Range<Int>) {
    out.append(UInt8(ascii: "\""))
    var start = range.lowerBound
    while true {
      let stop = Self.plainEnd(of: bytes, from: start, to: range.upperBound)
      if stop > start { out.append(contentsOf: bytes[start..<stop]) }
      if stop == range.upperBound { break }
      start = stop + escape(bytes, at: stop)
    }
    out.append(UInt8(ascii: "\""))
  }

  /// The first byte from `start` on that needs escaping, or `end`.
  @inline(__always)
  private static func plainEnd(of bytes: [UInt8], from start: Int, to end: Int) -> Int {
    var index = start
    while index < end {
      // Most blocks hold nothing of the kind.
      if end - index >= block {
        let part = bytes.span.extracting(index..<(index + block))
        var marked: UInt8 = 0
        var offset = 0
        while offset < block {
          marked |= mayNeedEscape(part[offset]) ? 1 : 0
          offset &+= 1
        }
        if marked == 0 {
          index += block
          continue
        }
      }
      let byte = bytes[index]
      if byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F { return index }
      // U+0080 to U+009F: some of them steer a terminal as an escape does.
      if byte == 0xC2, index + 1 < end, bytes[index + 1] < 0xA0 { return index }
      if byte == 0xE2, index + 2 < end, isUnsafe(bytes[index + 1], bytes[index + 2]) { return index }
      index += 1
    }
    return end
  }

  /// True for U+2028 and U+2029, which end a line in JavaScript and in some editors, and for the characters that
  /// turn the direction of the text behind them, and could make it read as what it is not.
  private static func isUnsafe(_ second: UInt8, _ third: UInt8) -> Bool {
    switch (second, third) {
    case (0x80, 0xA8...0xAE), (0x80, 0x8E...0x8F), (0x81, 0xA6...0xA9): true
    default: false
    }
  }

  private static let block = 32

  @inline(__always)
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F || byte == 0xE2 || byte == 0xC2
  }

  /// Writes the escape for the character at `index` and returns how many bytes of it were used.
  private mutating func escape(_ bytes: [UInt8], at index: Int) -> Int {
    switch bytes[index] {
    case 0x22: literal("\\\"")
    case 0x5C: literal("\\\\")
    case 0x08: literal("\\b")
    case 0x09: literal("\\t")
    case 0x0A: literal("\\n")
    case 0x0C: literal("\\f")
    case 0x0D: literal("\\r")
    default:
      let scalar = UTF8Scan.scalar(bytes, index)
      literal("\\u")
      for shift in [12, 8, 4, 0] as [UInt32] {
        let digit = UInt8(scalar.value >> shift & 15)
        out.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
      return scalar.length
    }
    return 1
  }
}
