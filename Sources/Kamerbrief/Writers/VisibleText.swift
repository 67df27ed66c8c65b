/// Text as a terminal can show it safely: what does not print is shown escaped, as in `\u{1B}`.
///
/// A letter may hold control characters that would move the cursor or change colours, and blanks without a
/// width that nobody would see.
package struct VisibleText: Sendable {
  /// The text in UTF-8, escaped.
  package private(set) var bytes: [UInt8] = []
  /// How many columns it takes on a terminal.
  package private(set) var width = 0

  package init() {}

  /// A text as a terminal can show it.
  package static func escaped(_ text: String) -> String {
    var visible = VisibleText()
    for scalar in text.unicodeScalars { visible.append(scalar) }
    return String(decoding: visible.bytes, as: UTF8.self)
  }

  /// Adds one character.
  package mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.isASCII, scalar.value >= 0x20, scalar.value != 0x7F {
      bytes.append(UInt8(scalar.value))
      width += 1
    } else if Self.isInvisible(scalar) {
      let escape = "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      bytes.append(contentsOf: escape.utf8)
      width += escape.utf8.count
    } else {
      bytes.append(contentsOf: UTF8.encode(scalar)!)
      width += Self.columns(of: scalar)
    }
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .surrogate: true
    default: false
    }
  }

  /// Marks that stand on the character before take no column, ideographs and emoji take two.
  private static func columns(of scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
