/// Soft hyphens that were printed as hyphens.
///
/// Fonts draw both with one glyph, and some files say only U+00AD for it. Such an extract has soft hyphens in "21501-32",
/// in names and in addresses, where no typesetter breaks a word.
enum SoftHyphens {
  /// True for the second byte of a soft hyphen.
  @inline(__always)
  static func ends(_ bytes: Span<UInt8>, _ at: Int) -> Bool {
    bytes[at] == 0xAD && at > 0 && bytes[at &- 1] == 0xC2
  }

  /// True where one of them stands before a digit or a capital, or behind a digit: no word breaks there.
  /// - Parameter ends: their second bytes.
  static func arePrinted(_ text: [UInt8], _ ends: [Int]) -> Bool {
    ends.contains { at in
      guard at > 1, at + 1 < text.count else { return false }
      if Ascii.isDigit(text[at - 2]) { return Ascii.isDigit(text[at + 1]) || Ascii.isLetter(text[at + 1]) }
      guard Ascii.isLetter(text[at - 2]) else { return false }
      return Ascii.isDigit(text[at + 1]) || Letters.isUpper(text, at + 1, text.count)
    }
  }

  /// The text with "-" for each of them, and for each of its bytes, and one behind, where that stood.
  static func spelled(_ text: [UInt8], _ ends: [Int]) -> (text: [UInt8], places: [UInt32]) {
    var spelled: [UInt8] = []
    var places: [UInt32] = []
    spelled.reserveCapacity(text.count)
    places.reserveCapacity(text.count + 1)
    var at = 0
    func take(to end: Int) {
      spelled += text[at..<end]
      for place in at..<end { places.append(UInt32(place)) }
    }
    for end in ends {
      take(to: end - 1)
      spelled.append(0x2D)
      places.append(UInt32(end - 1))
      at = end + 1
    }
    take(to: text.count)
    places.append(UInt32(text.count))
    return (spelled, places)
  }
}
