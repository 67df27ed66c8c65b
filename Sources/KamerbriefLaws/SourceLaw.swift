/// What the text of a letter may differ in from the input: characters that people read as other ones.
enum SourceLaw {
  /// The first byte of the input that the text does not have as it should; nil where there is none.
  /// - Parameter isUTF16: true where the input opens with a mark that tells UTF-16, which is no text.
  static func difference(of text: [UInt8], from characters: Characters, isUTF16: Bool) -> Int? {
    // A letter's soft hyphens are all hyphens, or none is.
    guard let place = difference(of: text, from: characters, isUTF16: isUTF16, spelled: false) else {
      return nil
    }
    return difference(of: text, from: characters, isUTF16: isUTF16, spelled: true) == nil ? nil : place
  }

  private static func difference(
    of text: [UInt8], from characters: Characters, isUTF16: Bool, spelled: Bool
  ) -> Int? {
    var read = String(decoding: text, as: UTF8.self).unicodeScalars[...]
    var last: Unicode.Scalar?
    // True where nothing but line ends and what is invisible was printed since a blank, some of the latter.
    var isBehindInvisible = false
    // True for blanks and line ends right before or behind a hyphen that has its line to itself.
    var isBesideHyphen = false
    var printed = characters.all[...]
    if isUTF16, printed.first?.scalar == "\u{FEFF}" { printed.removeFirst() }
    while let character = printed.popFirst() {
      let scalar = character.scalar
      if !isBlank(scalar) {
        isBesideHyphen = scalar == "-" && printed.first.map { isBlank($0.scalar) } == true
      }
      if read.first == scalar {
        // A letter may stand there in one piece with the mark behind it.
        last = read.removeFirst()
        if !isLineEnd(scalar) { isBehindInvisible = false }
      } else if let next = read.first, let mark = printed.first, isLetter(next, scalar, mark.scalar) {
        last = read.removeFirst()
        printed.removeFirst()
      } else if isPlain(read.first, for: scalar, spelled: spelled) {
        last = read.removeFirst()
      } else if let letters = ligatures[scalar], read.starts(with: letters.unicodeScalars) {
        read.removeFirst(letters.unicodeScalars.count)
        last = letters.unicodeScalars.last
      } else if isLineEnd(scalar), isBehindInvisible {
        // One of the line ends round what is invisible was left out: which, the text does not tell.
      } else if isBlank(scalar), isBesideHyphen || opensHyphenLine(scalar, printed) {
        // The hyphen of a broken word, drawn as a stretch of its own, joins its word.
        isBesideHyphen = true
      } else if mayBeLeftOut(scalar, behind: last, before: printed.first?.scalar) {
        if scalar.value > 0x7F, last == " " || last.map(isLineEnd) == true { isBehindInvisible = true }
      } else {
        return character.start
      }
    }
    return read.isEmpty ? nil : characters.size
  }

  /// True for a blank and those behind it, a line end among them, before a hyphen that has blanks round it.
  private static func opensHyphenLine(_ scalar: Unicode.Scalar, _ printed: ArraySlice<Characters.Character>)
    -> Bool
  {
    var endsLine = isLineEnd(scalar)
    var last = scalar
    for (index, character) in zip(printed.indices, printed) {
      let next = character.scalar
      if next == "-" {
        return endsLine && !isLineEnd(last) && index + 1 < printed.endIndex
          && isBlank(printed[index + 1].scalar)
      }
      guard isBlank(next) else { return false }
      if isLineEnd(next) { endsLine = true }
      last = next
    }
    return false
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\u{B}" || isLineEnd(scalar)
      || scalar.value > 0x7F && scalar.properties.isWhitespace
  }

  private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\r" }

  private static let ligatures: [Unicode.Scalar: String] = [
    "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st",
  ]

  /// True for a letter that is canonically equivalent to a letter and a mark.
  private static func isLetter(_ composed: Unicode.Scalar, _ base: Unicode.Scalar, _ mark: Unicode.Scalar)
    -> Bool
  {
    guard 0x300..<0x370 ~= mark.value else { return false }
    var apart = String.UnicodeScalarView()
    apart.append(base)
    apart.append(mark)
    return String(composed) == String(apart)
  }

  /// True for a blank in the place of another one, for a hyphen in that of a soft one, and for a letter in that of the character
  /// that its two bytes make in the wrong order.
  private static func isPlain(_ read: Unicode.Scalar?, for printed: Unicode.Scalar, spelled: Bool) -> Bool {
    switch read {
    case " ": printed == "\t" || printed == "\u{B}" || printed.value > 0x7F && printed.properties.isWhitespace
    case "-": spelled && printed == "\u{AD}"
    case let letter?:
      ("A"..."Z" ~= letter || "a"..."z" ~= letter) && printed.value == letter.value << 8
    default: false
    }
  }

  /// True for what is invisible, for the end of a line between two words, with a blank before it, and for a blank between a
  /// capital and a small letter or the stop of an initial.
  private static func mayBeLeftOut(
    _ printed: Unicode.Scalar, behind last: Unicode.Scalar?, before next: Unicode.Scalar?
  ) -> Bool {
    switch printed {
    case "\n", "\r": last == " " && next != nil
    case " ": last.map { "A"..."Z" ~= $0 } == true && next.map { "a"..."z" ~= $0 || $0 == "." } == true
    default: printed.value > 0x7F && printed.isBlank && !printed.properties.isWhitespace
    }
  }
}
