/// Puts JSON together, byte by byte.
///
/// It knows the two layouts (compact, and indented for people) and how a string is escaped, but nothing of
/// letters. Numbers, strings and one-line objects go straight into the output; there is no tree in between.
struct JSONWriter {
  /// What was written so far, but for what is staged.
  private var out: [UInt8] = []
  /// The last bytes that were written. They are put into the output many at a time, as each time asks for room, and
  /// whether anybody else holds the output.
  private var staged = InlineArray<256, UInt8>(repeating: 0)
  private var count = 0
  /// Bytes that are staged at most.
  private static let most = 256
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

  // MARK: The bytes

  /// Goes on behind some bytes, which move here, and makes room for so many more.
  mutating func take(_ bytes: inout [UInt8], room count: Int) {
    swap(&out, &bytes)
    out.reserveCapacity(out.count + count)
  }

  /// Gives away what was written, and is empty again.
  mutating func finish() -> [UInt8] {
    flush()
    var bytes: [UInt8] = []
    swap(&out, &bytes)
    return bytes
  }

  /// Makes room for so many bytes, at most as many as can be staged.
  /// - Returns: where they go. That there is room is checked here, so that nothing checks each byte.
  @inline(__always)
  private mutating func room(for bytes: Int) -> Int {
    if count &+ bytes > Self.most { flush() }
    let start = count
    precondition(start >= 0 && bytes <= Self.most && start <= Self.most &- bytes)
    return start
  }

  /// Puts what is staged into the output.
  @inline(never)
  private mutating func flush() {
    let count = count
    out.append(addingCapacity: count) { rest in
      let bytes = staged.span
      for index in 0..<count { rest.append(bytes[index]) }
    }
    self.count = 0
  }

  @inline(__always)
  private mutating func byte(_ byte: UInt8) {
    let place = room(for: 1)
    staged[place] = byte
    count = place &+ 1
  }

  // MARK: Objects and lists

  /// Writes an object; `members` writes its keys and values.
  @inline(__always)
  mutating func object(_ members: (inout JSONWriter) -> Void) {
    byte(UInt8(ascii: "{"))
    depth += 1
    isFirst = true
    members(&self)
    depth -= 1
    if !compact { breakLine() }
    byte(UInt8(ascii: "}"))
    isFirst = false
  }

  /// Writes an object that stays on one line, so that a difference in it shows as one line.
  @inline(__always)
  mutating func lineObject(_ members: (inout JSONWriter) -> Void) {
    byte(UInt8(ascii: "{"))
    let outer = isOneLine
    isOneLine = true
    isFirst = true
    members(&self)
    isOneLine = outer
    if !compact { byte(UInt8(ascii: " ")) }
    byte(UInt8(ascii: "}"))
    isFirst = false
  }

  /// Writes the comma, the layout and the name in front of a value.
  @inline(__always)
  mutating func key(_ name: StaticString) {
    separate()
    quoted(name)
    if !compact { byte(UInt8(ascii: " ")) }
  }

  /// Writes a list with one element a line; an empty one is `[]`.
  @inline(__always)
  mutating func list<Element>(_ elements: [Element], _ write: (inout JSONWriter, Element) -> Void) {
    byte(UInt8(ascii: "["))
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
    byte(UInt8(ascii: "]"))
    isFirst = false
  }

  /// Writes a list on one line: `[1, 2]`.
  @inline(__always)
  mutating func lineList<Element>(_ elements: [Element], _ write: (inout JSONWriter, Element) -> Void) {
    byte(UInt8(ascii: "["))
    var needsComma = false
    for element in elements {
      if needsComma {
        byte(UInt8(ascii: ","))
        if !compact { byte(UInt8(ascii: " ")) }
      }
      write(&self, element)
      needsComma = true
    }
    byte(UInt8(ascii: "]"))
    isFirst = false
  }

  @inline(__always)
  private mutating func separate() {
    if !isFirst { byte(UInt8(ascii: ",")) }
    isFirst = false
    if !compact { layOut() }
  }

  private mutating func layOut() {
    if isOneLine {
      byte(UInt8(ascii: " "))
    } else {
      breakLine()
    }
  }

  private mutating func breakLine() {
    byte(UInt8(ascii: "\n"))
    for _ in 0..<depth {
      byte(UInt8(ascii: " "))
      byte(UInt8(ascii: " "))
    }
  }

  // MARK: Values

  /// Writes words of the program itself, which need no escaping.
  @inline(__always)
  mutating func literal(_ text: StaticString) {
    let length = text.utf8CodeUnitCount
    guard length <= Self.most else {
      text.withUTF8Buffer { for index in 0..<length { byte($0[index]) } }
      return
    }
    let start = room(for: length)
    text.withUTF8Buffer { for index in 0..<length { staged[start &+ index] = $0[index] } }
    count = start &+ length
  }

  /// Writes the name of a member, and the colon behind it.
  @inline(__always)
  private mutating func quoted(_ word: StaticString) {
    let length = word.utf8CodeUnitCount
    let start = room(for: length &+ 3)
    staged[start] = UInt8(ascii: "\"")
    word.withUTF8Buffer { for index in 0..<length { staged[start &+ 1 &+ index] = $0[index] } }
    staged[start &+ 1 &+ length] = UInt8(ascii: "\"")
    staged[start &+ 2 &+ length] = UInt8(ascii: ":")
    count = start &+ length &+ 3
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
    byte(UInt8(ascii: "\""))
    literal(word)
    byte(UInt8(ascii: "\""))
  }

  /// Writes a number, or `null` for nil.
  mutating func number(_ value: Int?) {
    if let value { number(value) } else { null() }
  }

  /// Writes a whole number.
  mutating func number(_ value: Int) {
    if value < 0 { byte(UInt8(ascii: "-")) }
    digits(value.magnitude, count: 1)
  }

  /// Writes a number with so many digits at least.
  mutating func digits(_ value: UInt, count least: Int) {
    // The digits come out last one first: they are counted, then filled in from behind.
    let width = max(least, Self.width(of: value))
    let start = room(for: width)
    var position = start &+ width
    var rest = value
    while position &- start >= 2 {
      position &-= 2
      let quotient = rest / 100
      let pair = rest &- quotient &* 100
      // A tenth of what is below a hundred.
      let tens = (pair &* 103) >> 10
      staged[position] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: tens)
      staged[position &+ 1] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: pair &- tens &* 10)
      rest = quotient
    }
    if position > start { staged[start] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest) }
    count = start &+ width
  }

  /// How many digits a number has.
  @inline(__always)
  private static func width(of value: UInt) -> Int {
    var rest = value
    var width = 1
    while rest >= 10_000 {
      rest /= 10_000
      width &+= 4
    }
    return width &+ (rest >= 10 ? 1 : 0) &+ (rest >= 100 ? 1 : 0) &+ (rest >= 1000 ? 1 : 0)
  }

  /// Writes a string; for names of files and messages, texts of the letter go the way below.
  mutating func string(_ text: String) {
    let bytes = Array(text.utf8)
    string(bytes, bytes.indices)
  }

  /// Writes part of some UTF-8 as a string: runs of bytes that need no escaping are copied whole.
  mutating func string(_ bytes: [UInt8], _ range: Range<Int>) {
    byte(UInt8(ascii: "\""))
    var start = range.lowerBound
    while true {
      let stop = Self.plainEnd(of: bytes, from: start, to: range.upperBound)
      if stop > start { copy(bytes, start, stop) }
      if stop == range.upperBound { break }
      start = stop + escape(bytes, at: stop)
    }
    byte(UInt8(ascii: "\""))
  }

  private mutating func copy(_ bytes: [UInt8], _ start: Int, _ stop: Int) {
    if stop &- start > Self.most / 4 {
      flush()
      out.append(contentsOf: bytes[start..<stop])
      return
    }
    // The last eight may reach behind the range; what is written next takes their place.
    let text = bytes.span
    let from = room(for: stop &- start &+ 7)
    var space = staged.mutableSpan
    var raw = space.mutableBytes
    var at = start
    while at < stop {
      let eight = Eight.load(text, at, upTo: stop).littleEndian
      raw.storeBytes(of: eight, toByteOffset: from &+ at &- start, as: UInt64.self)
      at &+= 8
    }
    count = from &+ stop &- start
  }

  /// The first byte from `start` on that needs escaping, or `end`.
  private static func plainEnd(of bytes: [UInt8], from start: Int, to end: Int) -> Int {
    let text = bytes.span
    var index = UTF8Scan.skipBlocks(of: text, start, end) { byte, _ in
      byte < 0x20 || byte == 0x22 || byte == 0x5C || byte >= 0x7F
    }
    while true {
      index = UTF8Scan.firstMark(in: text, index, end, marks)
      if index == end || needsEscape(text, index, end) { return index }
      index &+= 1
    }
  }

  /// Marks the first of eight bytes that may need escaping.
  @inline(__always)
  private static func marks(_ eight: UInt64) -> UInt64 {
    let ofASCII =
      Eight.drop(0x20, from: eight) | Eight.drop(1, from: eight ^ Eight.all(0x22))
      | Eight.drop(1, from: eight ^ Eight.all(0x5C)) | Eight.drop(1, from: eight ^ Eight.all(0x7F))
    // 0xC2 and 0xE2 differ in one bit.
    return Eight.notASCII(ofASCII & ~eight) | Eight.zero((eight | Eight.all(0x20)) ^ Eight.all(0xE2))
  }

  @inline(__always)
  private static func needsEscape(_ text: Span<UInt8>, _ index: Int, _ end: Int) -> Bool {
    switch text[index] {
    case ..<0x20, 0x22, 0x5C, 0x7F: true
    // U+0080 to U+009F: some of them steer a terminal as an escape does.
    case 0xC2: index &+ 1 < end && text[index &+ 1] < 0xA0
    case 0xE2: index &+ 2 < end && isUnsafe(text[index &+ 1], text[index &+ 2])
    default: false
    }
  }

  /// True for U+2028 and U+2029, which end a line in JavaScript and in some editors, and for the characters that
  /// turn the direction of the text behind them, and could make it read as what it is not.
  private static func isUnsafe(_ second: UInt8, _ third: UInt8) -> Bool {
    switch (second, third) {
    case (0x80, 0xA8...0xAE), (0x80, 0x8E...0x8F), (0x81, 0xA6...0xA9): true
    default: false
    }
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
      let start = room(for: 6)
      staged[start] = UInt8(ascii: "\\")
      staged[start &+ 1] = UInt8(ascii: "u")
      for index in 0..<4 {
        let digit = UInt8(truncatingIfNeeded: scalar.value >> UInt32(12 &- 4 &* index)) & 15
        staged[start &+ 2 &+ index] = digit &+ (digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") &- 10)
      }
      count = start &+ 6
      return scalar.length
    }
    return 1
  }
}
