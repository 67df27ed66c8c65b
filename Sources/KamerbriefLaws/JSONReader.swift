/// Reads JSON byte by byte and notes the first thing that is not as it was asked for.
///
/// It is stricter than JSON: strings hold no control character, no U+2028 or U+2029 and none that turns the
/// direction of a text unescaped; numbers are whole and not negative.
package struct JSONReader {
  private let bytes: [UInt8]
  private var at = 0
  private var fault: String?
  private var needsComma = false
  /// The bytes between the quotes of the string that was read last.
  package private(set) var lastText: ArraySlice<UInt8> = []
  /// The number that was read last.
  package private(set) var lastNumber = 0

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// What was wrong, or what stands behind the end.
  package mutating func end() -> String? {
    skipBlanks()
    if at < bytes.count { fail("something behind the end") }
    return fault
  }

  /// Notes a fault, unless there was one before, and reads no further.
  package mutating func fail(_ what: String) {
    if fault == nil { fault = "byte \(at): \(what)" }
    at = bytes.count
  }

  private mutating func skipBlanks() {
    while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x0A { at += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipBlanks()
    guard at < bytes.count, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  private mutating func literal(_ word: StaticString) -> Bool {
    skipBlanks()
    let length = word.utf8CodeUnitCount
    let isHere = word.withUTF8Buffer { bytes[at...].prefix(length).elementsEqual($0) }
    if isHere { at += length }
    return isHere
  }

  package mutating func object(_ members: (inout JSONReader) -> Void) {
    guard take(UInt8(ascii: "{")) else { return fail("an object was expected") }
    needsComma = false
    members(&self)
    if !take(UInt8(ascii: "}")) { fail("'}' was expected") }
    needsComma = true
  }

  package mutating func key(_ name: StaticString, _ value: (inout JSONReader) -> Void) {
    if needsComma, !take(UInt8(ascii: ",")) { return fail("',' was expected") }
    guard take(UInt8(ascii: "\"")), literal(name), take(UInt8(ascii: "\"")), take(UInt8(ascii: ":")) else {
      return fail("the key \(name) was expected")
    }
    value(&self)
    needsComma = true
  }

  package mutating func list(
    atLeast least: Int = 0, atMost most: Int = .max, _ element: (inout JSONReader) -> Void
  ) {
    guard take(UInt8(ascii: "[")) else { return fail("a list was expected") }
    var count = 0
    if !take(UInt8(ascii: "]")) {
      repeat {
        element(&self)
        count += 1
      } while take(UInt8(ascii: ","))
      if !take(UInt8(ascii: "]")) { fail("']' was expected") }
    }
    if count < least || count > most { fail("a list of \(count)") }
  }

  package mutating func null() {
    if !literal("null") { fail("null was expected") }
  }

  package mutating func bool() {
    if !literal("true"), !literal("false") { fail("true or false was expected") }
  }

  package mutating func optional(_ value: (inout JSONReader) -> Void) {
    if !literal("null") { value(&self) }
  }

  package mutating func number(from least: Int = 0) {
    skipBlanks()
    let start = at
    var value = 0
    while at < bytes.count, 0x30...0x39 ~= bytes[at] {
      value = at - start < 18 ? value * 10 + Int(bytes[at] & 15) : .max
      at += 1
    }
    if at == start || at - start > 1 && bytes[start] == 0x30 || value < least {
      fail("a number from \(least) was expected")
    }
    lastNumber = value
  }

  package mutating func word(_ choices: StaticString...) {
    text()
    let text = lastText
    let isKnown = choices.contains { $0.withUTF8Buffer { text.elementsEqual($0) } }
    if !isKnown { fail("none of the words that may stand here") }
  }

  package mutating func text(atLeast least: Int = 0) {
    guard take(UInt8(ascii: "\"")) else { return fail("a string was expected") }
    let start = at
    while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
      if bytes[at] == UInt8(ascii: "\\") {
        guard takeEscape() else { return fail("no escape") }
      } else if bytes[at] < 0x80 {
        if bytes[at] < 0x20 || bytes[at] == 0x7F { return fail("a raw control character") }
        at += 1
      } else if !takeCharacter() {
        return fail("a raw character that steers a terminal, or no UTF-8")
      }
    }
    if at >= bytes.count { return fail("a string without an end") }
    lastText = bytes[start..<at]
    at += 1
    if lastText.count < least { fail("a string shorter than \(least)") }
  }

  private mutating func takeEscape() -> Bool {
    guard at + 1 < bytes.count else { return false }
    if bytes[at + 1] == UInt8(ascii: "u") {
      guard at + 5 < bytes.count else { return false }
      let digits = String(decoding: bytes[(at + 2)..<(at + 6)], as: UTF8.self)
      guard let value = UInt32(digits, radix: 16), Unicode.Scalar(value) != nil else { return false }
      at += 6
      return true
    }
    guard "\"\\bfnrt".utf8.contains(bytes[at + 1]) else { return false }
    at += 2
    return true
  }

  /// Takes one character outside ASCII.
  private mutating func takeCharacter() -> Bool {
    guard let length = TextLaw.length(of: bytes, at), !TextLaw.steers(bytes, at) else { return false }
    at += length
    return true
  }
}
