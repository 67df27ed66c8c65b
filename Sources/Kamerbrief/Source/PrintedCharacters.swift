/// Characters that were printed as people do not read them: tabs and blanks of other widths, hyphens that were read as soft
/// ones, marks apart from their letters, letters that are one character (ﬁ) or have their bytes in the wrong order (`informa琀椀e`),
/// what is not to be seen at all, and the arrow by which a page leads back from a note (`nr. 34↩︎`).
///
/// Extractors print what fonts and files say. Nobody who reads a letter can tell a blank that does not break from another
/// one, so no later stage has to.
enum PrintedCharacters {
  /// True for a blank of one byte.
  @inline(__always)
  static func isTab(_ byte: UInt8) -> Bool { byte == 0x09 || byte == 0x0B }

  /// True for the first byte of another such character, in valid UTF-8.
  @inline(__always)
  static func isUnusual(_ bytes: Span<UInt8>, _ at: Int) -> Bool {
    switch bytes[at] {
    // A byte order mark that opens the text is none of its characters.
    case 0xEF where at == 0 && bytes[1] == 0xBB && bytes[2] == 0xBF: false
    // Of these only ligatures, marks of the byte order and choices of a glyph are: U+FFFD comes often where bytes were lost.
    case 0xEF where bytes[at &+ 1] != 0xAC && bytes[at &+ 1] != 0xBB && bytes[at &+ 1] != 0xB8: false
    case 0xC2, 0xCC, 0xCD, 0xE1...0xE7, 0xEF: Role(of: UTF8Scan.scalar(bytes, at).value) != nil
    default: false
    }
  }

  private enum Role {
    case blank, invisible, softHyphen, ligature
    /// Nothing to read.
    case backLink
    /// A letter of a ligature as U+7400 for U+0074, as one program writes it into the files that it makes.
    case swapped
    /// A mark that stands on the letter before it.
    case mark

    /// Nil for a character that is read as it is printed (Unicode character database: White_Space, general categories).
    @inline(__always)
    init?(of scalar: UInt32) {
      switch scalar {
      case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
        self = .blank
      case 0xAD: self = .softHyphen
      case 0x300...0x36F: self = .mark
      case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F, 0xFEFF:
        self = .invisible
      case 0x21A9: self = .backLink
      case 0xFB00...0xFB06: self = .ligature
      case 0x4100...0x7A00 where scalar & 0xFF == 0 && Ascii.isLetter(UInt8(scalar >> 8)): self = .swapped
      default: return nil
      }
    }
  }

  /// What makes the text read as people read it.
  /// - Parameters:
  ///   - tabs: where blanks of one byte stand.
  ///   - unusual: the first bytes of all other such characters.
  static func edits(of text: [UInt8], tabs: [Int], _ unusual: [Int]) -> TextEdits {
    var edits = TextEdits(blanks: tabs)
    let spellsHyphens = unusual.contains { isPrintedHyphen(text, $0) }
    for at in unusual {
      let scalar = UTF8Scan.scalar(text, at)
      let end = at + scalar.length
      switch Role(of: scalar.value) {
      case .blank: edits.blank(at, end)
      case .softHyphen where spellsHyphens && !(opensLine(text, at) && endsLine(text, end)):
        edits.replace(at, end, by: "-")
      // One that ends its line says that a word goes on.
      case .softHyphen where endsLine(text, end): break
      case .invisible, .backLink, .softHyphen: edits.remove(at, end)
      case .ligature: edits.replace(at, end, by: ligatures[Int(scalar.value - 0xFB00)])
      case .swapped: edits.replace(at, end, by: UInt8(scalar.value >> 8))
      case .mark:
        if at > 0, let letter = MarkedLetters.letter(text[at - 1], mark: scalar.value) {
          edits.replace(at - 1, end, by: letter)
        }
      case nil: break
      }
    }
    return edits
  }

  /// U+FB00 to U+FB06.
  private static let ligatures: [StaticString] = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]

  /// True for a soft hyphen before a digit or a capital, or behind a digit: no word breaks there. Fonts draw both kinds with
  /// one glyph, and some files say only U+00AD for it: such an extract has soft hyphens in "21501-32", in names and in
  /// addresses.
  private static func isPrintedHyphen(_ text: [UInt8], _ at: Int) -> Bool {
    guard text[at] == 0xC2, text[at + 1] == 0xAD, at > 0, at + 2 < text.count else { return false }
    if Ascii.isDigit(text[at - 1]) { return Ascii.isDigit(text[at + 2]) || Ascii.isLetter(text[at + 2]) }
    guard Ascii.isLetter(text[at - 1]) else { return false }
    return Ascii.isDigit(text[at + 2]) || Letters.isUpper(text, at + 2, text.count)
  }

  /// True where nothing but blanks stands between the start of its line and a place.
  private static func opensLine(_ text: [UInt8], _ end: Int) -> Bool {
    var start = end
    while start > 0, end - start < 16, text[start - 1] == 0x20 || text[start - 1] == 0x09 { start -= 1 }
    return start == 0 || text[start - 1] >= 0x0A && text[start - 1] <= 0x0D
  }

  /// True where nothing but blanks stands between a place and the end of its line, or wide ones part it from another column.
  private static func endsLine(_ text: [UInt8], _ start: Int) -> Bool {
    var end = start
    if end + 1 < text.count, text[end] == 0x20, text[end + 1] == 0x20 { return true }
    while end < text.count, end - start < 16, text[end] == 0x20 || text[end] == 0x09 { end += 1 }
    return end == text.count || text[end] >= 0x0A && text[end] <= 0x0D
  }
}
