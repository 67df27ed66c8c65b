/// Letters with a mark, of which some programs print the mark as a character of its own.
enum MarkedLetters {
  /// The two bytes of the letter that a letter of ASCII and the mark behind it are, as Unicode composes them (UAX 15); nil
  /// for none of Latin-1 and Latin Extended-A.
  static func letter(_ base: UInt8, mark: UInt32) -> (UInt8, UInt8)? {
    guard Ascii.isLetter(base), let row = rows.first(where: { $0.mark == mark }),
      let place = row.bases.withUTF8Buffer({ $0.firstIndex(of: base) })
    else { return nil }
    return (row.letters.letter(2 * place), row.letters.letter(2 * place + 1))
  }

  /// The letter of ASCII that two bytes are with a mark; nil where they are no such letter.
  static func base(_ first: UInt8, _ second: UInt8) -> UInt8? {
    for row in rows {
      for place in 0..<row.bases.utf8CodeUnitCount
      where row.letters.letter(2 * place) == first && row.letters.letter(2 * place + 1) == second {
        return row.bases.letter(place)
      }
    }
    return nil
  }

  private static let rows: [(mark: UInt32, bases: StaticString, letters: StaticString)] = [
    (0x300, "AEIOUaeiou", "ÀÈÌÒÙàèìòù"),
    (0x301, "ACEILNORSUYZaceilnorsuyz", "ÁĆÉÍĹŃÓŔŚÚÝŹáćéíĺńóŕśúýź"),
    (0x302, "ACEGHIJOSUWYaceghijosuwy", "ÂĈÊĜĤÎĴÔŜÛŴŶâĉêĝĥîĵôŝûŵŷ"),
    (0x303, "AINOUainou", "ÃĨÑÕŨãĩñõũ"),
    (0x306, "AGUagu", "ĂĞŬăğŭ"),
    (0x307, "CEGIZcegz", "ĊĖĠİŻċėġż"),
    (0x308, "AEIOUYaeiouy", "ÄËÏÖÜŸäëïöüÿ"),
    (0x30A, "AUau", "ÅŮåů"),
    (0x30C, "CDELNRSTZcdelnrstz", "ČĎĚĽŇŘŠŤŽčďěľňřšťž"),
    (0x328, "AEIUaeiu", "ĄĘĮŲąęįų"),
    (0x327, "CGKLNRSTcgklnrst", "ÇĢĶĻŅŖŞŢçģķļņŗşţ"),
  ]
}
