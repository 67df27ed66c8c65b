/// Puts HTML together, byte by byte.
///
/// It knows elements, attributes and escapes, but nothing of letters. Whatever comes from a letter goes through
/// ``text(_:_:)`` or into an attribute's value, where it cannot become markup; only words of the program itself
/// are written as they are, and the compiler holds that: they are `StaticString`.
struct HTMLWriter {
  /// An attribute and its value, which is escaped when it is written.
  struct Attribute {
    let name: StaticString
    let value: String

    init(_ name: StaticString, _ value: String) {
      self.name = name
      self.value = value
    }

    static func id(_ value: String) -> Attribute { Attribute("id", value) }
    static func `class`(_ value: String) -> Attribute { Attribute("class", value) }
    /// A name for those who do not see the page.
    static func label(_ value: String) -> Attribute { Attribute("aria-label", value) }
    static func role(_ value: String) -> Attribute { Attribute("role", value) }
    /// A link to a place on the page.
    static func place(_ id: String) -> Attribute { Attribute("href", "#" + id) }
  }

  /// What was written so far.
  private(set) var out: [UInt8] = []

  // MARK: Elements

  /// Writes an element; `content` writes what is in it. Elements nest as the calls do, so none stays open.
  mutating func element(
    _ name: StaticString, _ attributes: Attribute..., content: (inout HTMLWriter) -> Void
  ) {
    open(name, attributes)
    content(&self)
    close(name)
  }

  /// Writes an element with a text of the program or of the input's description in it.
  mutating func element(_ name: StaticString, _ attributes: Attribute..., text: String) {
    open(name, attributes)
    self.text(text)
    close(name)
  }

  /// Writes an element that has no content and no end tag.
  mutating func void(_ name: StaticString, _ attributes: Attribute...) {
    open(name, attributes)
  }

  /// Writes a start tag; the end tag is for the caller to write.
  mutating func open(_ name: StaticString, _ attributes: [Attribute] = []) {
    literal("<")
    literal(name)
    for attribute in attributes {
      literal(" ")
      literal(attribute.name)
      literal("=\"")
      plain(attribute.value)
      literal("\"")
    }
    literal(">")
  }

  /// Writes an end tag.
  mutating func close(_ name: StaticString) {
    literal("</")
    literal(name)
    literal(">")
  }

  /// Ends a line of the page's source.
  mutating func newline() {
    out.append(0x0A)
  }

  /// Writes markup of the program itself.
  mutating func literal(_ markup: StaticString) {
    markup.withUTF8Buffer { out.append(contentsOf: $0) }
  }

  // MARK: Texts

  /// Writes a text.
  mutating func text(_ text: String) {
    let bytes = Array(text.utf8)
    self.text(bytes, bytes.indices)
  }

  /// Writes part of some UTF-8 as text: runs of bytes that need no escaping are copied whole.
  mutating func text(_ bytes: [UInt8], _ range: Range<Int>) {
    var start = range.lowerBound
    var at = start
    while at < range.upperBound {
      let byte = bytes[at]
      if byte < 0x80, !Self.needsEscape(byte) {
        at += 1
        continue
      }
      let scalar = UTF8Scan.scalar(bytes, at)
      if byte >= 0x80, !Self.isTroublesome(scalar.value) {
        at += scalar.length
        continue
      }
      out.append(contentsOf: bytes[start..<at])
      escape(scalar.value)
      at += scalar.length
      start = at
    }
    if start < range.upperBound { out.append(contentsOf: bytes[start..<range.upperBound]) }
  }

  /// Writes a text where no element may stand: in an attribute or in the page's title.
  mutating func plain(_ text: String) {
    for scalar in text.unicodeScalars {
      if entity(scalar.value) { continue }
      if Self.isTroublesome(scalar.value) {
        number(of: scalar.value)
      } else {
        out.append(contentsOf: UTF8.encode(scalar)!)
      }
    }
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A: false
    case 0x00..<0x20, 0x26, 0x3C, 0x3E, 0x22, 0x27, 0x7F: true
    default: false
    }
  }

  /// Characters that HTML does not allow, that would turn the direction of the text around them, or that a
  /// browser takes for a line end: they are shown by their number, as in U+202E.
  static func isTroublesome(_ value: UInt32) -> Bool {
    switch value {
    case 0x00..<0x09, 0x0B..<0x20, 0x7F..<0xA0: true
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFFF9...0xFFFB: true
    case 0xFDD0...0xFDEF, 0xE0000...0xE007F: true
    default: value & 0xFFFE == 0xFFFE
    }
  }

  private mutating func escape(_ value: UInt32) {
    if entity(value) { return }
    literal("<span class=\"sign\">")
    number(of: value)
    literal("</span>")
  }

  /// Writes the reference that stands for a character with a meaning in HTML.
  private mutating func entity(_ value: UInt32) -> Bool {
    switch value {
    case 0x26: literal("&amp;")
    case 0x3C: literal("&lt;")
    case 0x3E: literal("&gt;")
    case 0x22: literal("&quot;")
    case 0x27: literal("&#39;")
    default: return false
    }
    return true
  }

  private mutating func number(of value: UInt32) {
    let digits = String(value, radix: 16, uppercase: true)
    out.append(contentsOf: "U+".utf8)
    for _ in digits.utf8.count..<max(4, digits.utf8.count) { out.append(UInt8(ascii: "0")) }
    out.append(contentsOf: digits.utf8)
  }
}

/// Web addresses as a link may have them.
enum SafeAddress {
  /// The address in ASCII, or nil for anything but http and https: no other scheme ever becomes a link.
  static func link(_ bytes: [UInt8], _ range: Range<Int>) -> String? {
    let address = LineText(bytes, range)
    guard address.opens("http://") || address.opens("https://") else { return nil }
    var out: [UInt8] = []
    out.reserveCapacity(range.count)
    for byte in bytes[range] {
      if isPlain(byte) {
        out.append(byte)
      } else {
        out.append(UInt8(ascii: "%"))
        for digit in [byte >> 4, byte & 15] {
          out.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10)
        }
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// Printing ASCII without the characters that an address must not have (RFC 3986, appendix A).
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B, 0x7C, 0x7D: false
    default: byte > 0x20 && byte < 0x7F
    }
  }
}
