/// Offices and names of those who sign: "De minister van Buitenlandse Zaken,", "H.G.J. Bruins Slot".
enum RoleGrammar {
  private static let officeNames: [StaticString] = [
    "minister", "staatssecretaris", "viceminister", "vice-minister",
  ]
  private static let offices = Words(officeNames)
  /// Words in lower case that stand inside an office.
  private static let joints: Words = [
    "van", "voor", "de", "het", "en", "der", "den", "plaatsvervangend", "tevens", "minister",
    "staatssecretaris", "mede", "namens", "a.i.",
  ]

  /// What offices and chairs open with.
  static var openings: [Words] { [["de "], signers] }
  private static let signers = Words(officeNames + deputyNames + chairNames)

  /// False for nearly all text: it opens with the word for no office and no chair, with "de" before it or without.
  static func mayOpen(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard end - start >= 6 else { return false }
    if text[start] | 0x20 == 0x64, text[start + 1] | 0x20 == 0x65, text[start + 2] == 0x20 {
      return signers.open(text, NameGrammar.skip(text, start + 3, end), end)
    }
    return Ascii.isUpper(text[start]) && signers.open(text, start, end)
  }

  /// True where the text opens with an office.
  static func opens(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    officeStart(text, start, end) != nil
  }

  private static func officeStart(_ text: [UInt8], _ start: Int, _ end: Int) -> Int? {
    guard mayOpen(text, start, end) else { return nil }
    var at = start
    let line = LineText(text, start..<end)
    // One extractor prints two blanks between the words of justified text.
    if line.opens("de ") { at = NameGrammar.skip(text, at + 3, end) }
    let length = offices.opening(text, at, end)
    guard length > 0, at > start || Ascii.isUpper(text[at]) else { return nil }
    var behind = at + length
    if LineText(text, behind..<end).opens("-president") { behind += 10 }
    if behind == end { return behind }
    return text[behind] == 0x20 || text[behind] == 0x2C ? behind : nil
  }

  /// An office that fills the text, maybe with a comma and a name behind it.
  /// - Returns: where the office ends, and where the name starts, if one does.
  static func role(_ text: [UInt8], _ start: Int, _ end: Int) -> (end: Int, name: Int?)? {
    guard mayOpen(text, start, end) else { return nil }
    guard let at = officeStart(text, start, end) else { return chair(text, start, end) }
    guard isPortfolio(text, at, end) else {
      // "De minister van Financiën, drs. C.J. Schouten"
      var comma = end - 1
      while comma > at, text[comma] != 0x2C { comma -= 1 }
      let name = comma + 2
      guard text[comma] == 0x2C, name < end, opensTitle(text, name, end), isName(text, name, end),
        isPortfolio(text, at, comma)
      else { return nil }
      return (comma, name)
    }
    var last = end
    if last > start, text[last - 1] == 0x2C { last -= 1 }
    // A name behind the last comma.
    var comma: Int?
    var index = at
    while index < last {
      if text[index] == 0x2C { comma = index }
      index += 1
    }
    if let comma {
      var name = comma + 1
      while name < last, text[name] == 0x20 { name += 1 }
      // "De minister-president, minister van Algemene Zaken" holds two offices.
      if offices.opening(text, name, last) == 0, isName(text, name, last) { return (comma, name) }
    }
    return (last, nil)
  }

  /// "De voorzitter, A. Broekers-Knol", "De griffier van de commissie, Post", "De griffier van de vaste commissie voor
  /// Defensie,": who signs for a Chamber. Such words open an address as well, so the name must stand behind them, or
  /// on the next line where a committee is named.
  private static func chair(_ text: [UInt8], _ start: Int, _ end: Int) -> (end: Int, name: Int?)? {
    let line = LineText(text, start..<end)
    var at = start + (line.opens("de ") ? 3 : 0)
    guard at > start || Ascii.isUpper(text[start]) else { return nil }
    at += deputies.opening(text, at, end)
    let length = chairs.opening(text, at, end)
    guard length > 0 else { return nil }
    at += length
    let committee = ofCommittee.opening(text, at, end)
    at += committee
    guard at < end else { return nil }
    if line.last == 0x2C, committee > 0, at == end - 1 || isPortfolio(text, at, end) { return (end - 1, nil) }
    // Behind the last comma: "… voor Volksgezondheid, Welzijn en Sport, De Boer".
    var comma = end - 1
    while comma > at, text[comma] != 0x2C { comma -= 1 }
    guard text[comma] == 0x2C, comma == at || committee > 0 && isPortfolio(text, at, comma) else {
      return nil
    }
    var name = comma + 1
    while name < end, text[name] == 0x20 { name += 1 }
    guard name > comma + 1, isName(text, name, end) || committee > 0 && isSurname(text, name, end) else {
      return nil
    }
    return (comma, name)
  }

  /// True for the words for who signs for a committee, whose name can be a surname alone.
  static func isChair(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    mayOpen(text, start, end) && officeStart(text, start, end) == nil && chair(text, start, end) != nil
  }

  /// "De Roon", "Manten": as a committee's reports are signed.
  static func isSurname(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    NameGrammar.name(in: text, start, end) == end
  }

  private static let chairNames: [StaticString] = [
    "voorzitter", "griffier", "adjunct-griffier", "informateur", "formateur", "ondervoorzitter",
  ]
  private static let chairs = Words(chairNames)
  private static let deputyNames: [StaticString] = [
    "fungerend ", "waarnemend ", "plaatsvervangend ", "tijdelijk ",
  ]
  private static let deputies = Words(deputyNames)
  private static let ofCommittee: Words = [
    " van de vaste commissie voor", " van de algemene commissie voor", " van de tijdelijke commissie",
    " van de commissie voor", " van de commissie", " voor deze lijst", " voor dit verslag",
    " van de eerste kamer der staten-generaal",
    " van de tweede kamer der staten-generaal",
  ]

  /// Capitalised words, joints and commas only.
  static func isPortfolio(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var at = start
    while at < end {
      if text[at] == 0x20 || text[at] == 0x2C {
        at += 1
        continue
      }
      let word = at
      while at < end, text[at] != 0x20, text[at] != 0x2C { at += 1 }
      if Letters.isUpper(text, word, at) { continue }
      // "Immigratie & Asiel / JBZ-Raad"
      if at - word == 1, text[word] == 0x26 || text[word] == 0x2F,
        Letters.isUpper(text, min(at + 1, end), end)
      {
        continue
      }
      // "Infrastructuur en Waterstaat - Openbaar Vervoer en Milieu"
      if LineText(text, word..<at).isDash, at == end || Letters.isUpper(text, at + 1, end) { continue }
      guard joints.contain(text, word, at) else { return false }
    }
    return true
  }

  /// "(w.g.)" or "was getekend" in the place of a hand.
  static func isSigned(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    signs.contain(text, start, end)
  }

  private static let signs: Words = ["(w.g.)", "w.g.", "(was getekend)", "was getekend", "(w.g)", "w.g"]

  static func matches(_ name: String, _ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard end - start == name.utf8.count else { return false }
    var at = start
    for byte in name.utf8 {
      if Ascii.lower(text[at]) != byte { return false }
      at += 1
    }
    return true
  }

  private static let titles: Words = [
    "drs.", "mr.", "dr.", "ir.", "prof.", "ing.", "mw.", "dhr.", "mevr.", "drs", "mr", "dr",
  ]

  /// True where the text opens with a title: "prof. dr. E.H. Dijkgraaf".
  static func opensTitle(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    let length = titles.opening(text, start, end)
    return length > 0 && start + length < end && text[start + length] == 0x20
  }

  /// Behind "(Robert)" in "R. (Robert) Tieman".
  private static func callName(_ text: [UInt8], _ start: Int, _ end: Int) -> Int? {
    guard text[start] == 0x28, Letters.isUpper(text, start + 1, end),
      let close = text[start..<min(end, start + 24)].firstIndex(of: 0x29), close + 1 < end,
      text[close + 1] == 0x20
    else { return nil }
    return text[start + 1..<close].contains { Ascii.isDigit($0) || $0 == 0x2E } ? nil : close + 1
  }

  /// A person's name: capitalised words, initials, particles; at least two words or an initial.
  static func isName(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard end - start >= 4, end - start <= 60 else { return false }
    // A title below the signature: "Het Kabinet der Koningin".
    if LineText(text, start..<end).opens("het ") { return false }
    var words = 0
    var capitals = 0
    var initials = false
    var at = start
    while at < end {
      if text[at] == 0x20 {
        at += 1
        continue
      }
      if initials, let behind = callName(text, at, end) {
        at = behind
        continue
      }
      let word = at
      while at < end, text[at] != 0x20 {
        let byte = text[at]
        if Ascii.isDigit(byte) || byte == 0x2C || byte == 0x28 || byte == 0x3A || byte == 0x2F {
          return false
        }
        at += 1
      }
      // "S. van Veldhoven - Van der Meer"
      if words > 0, at < end, LineText(text, word..<at).isDash { continue }
      // "M.A .B. Jansen": kerning before a stop.
      if text[word] == 0x2E, initials, Letters.isUpper(text, word + 1, at) { continue }
      words += 1
      if Letters.isUpper(text, word, at) {
        capitals += 1
        if word + 1 < at, text[word + 1] == 0x2E { initials = true }
        if matches("de", text, word, at) && words == 1 { capitals -= 1 }
        // "NATUUR EN VOEDSELKWALITEIT"
        if matches("en", text, word, at) { return false }
      } else if !NameGrammar.isParticle(text, word, at),
        !titles.contain(text, word, at)
      {
        return false
      }
      if at == end, text[at - 1] == 0x2E, at - word > 3 { return false }
    }
    guard words <= 8, capitals >= 1 else { return false }
    return initials || words >= 2 && capitals >= 2
  }
}
