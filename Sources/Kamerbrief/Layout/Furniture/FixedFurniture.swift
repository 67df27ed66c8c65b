/// Lines that are furniture by what they say.
extension LayoutReader {
  /// Lines that no letter's text has.
  @inline(__always)
  func isFixedFurniture(_ index: Int) -> Bool {
    lines[index].opening.contains(.furniture) && saysFurniture(index)
  }

  private func saysFurniture(_ index: Int) -> Bool {
    let line = lineText(index)
    let width = lines[index].width
    if let (place, _) = Self.words.openingWord(text, line.start, line.end) {
      let isShort = width <= Self.widest
      switch Self.kinds[place] {
      case .sender: return true
      // "’s-Gravenhage 2024 Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1": the imprint and the foot on one line
      case .imprint: return isShort || line.contains("kamer, vergaderjaar ")
      case .request: return isShort ? width <= 45 : line.opens("bij beantwoording de datum")
      case .classification: return width <= 40 && !line.endsSentence || width <= 8
      // The running foot of the publications has no full stop; a note that cites them so has, or a number above it.
      case .session:
        return isShort && (!line.contains("nr.") || numberCut(line) < line.end && !standsUnderNumber(index))
      // "kst-31239-429.html" is the end of an address, and "kst-31239-429.html.3" with a marker.
      case .paperName:
        return isShort && isOneWord(line) && endsAsPaper(line) && !line.contains(0x2E as UInt8)
      }
    }
    guard width <= Self.widest else { return line.opensDigit && isPostcode(line) }
    if line.first == 0x2D || line.first == 0x5F { return isRule(line) }
    if line.first == 0x23, width <= 4 { return true }
    if lines[index].opening.contains(.columns), namesColumns(index) { return true }
    switch Ascii.lower(line.first) {
    case 0x30...0x39: return isPostcode(line)
    case 0x77: return isBareHost(line) && !standsUnderNumber(index)
    case 0x74, 0x66, 0x6D: return isTelephone(line)
    default: return false
    }
  }

  /// Scalars of a line that is hardly text.
  private static let widest: Int32 = 60

  /// True where a number alone, as of a note, stands above a line, or a line like it that a number stands above.
  func standsUnderNumber(_ index: Int) -> Bool {
    guard index > 0, lines[index - 1].role == .body else { return false }
    return loneNumber(index - 1) != nil || lineText(index - 1).opens(Self.sessions)
  }

  /// A source below a number that is alone on its line: a note, though another page has the same one.
  func isNumberedNote(_ index: Int) -> Bool {
    guard index > 0, lines[index - 1].role == .body, lines[index - 1].page == lines[index].page,
      loneNumber(index - 1) != nil, lines[index].gap == 0
    else { return false }
    let line = lineText(index)
    return NoteWords.isNoteLike(text, line.start, line.end)
  }

  private enum Kind { case sender, imprint, request, classification, session, paperName }

  private static let lists: [(Kind, [StaticString])] = [
    (.sender, ["> retouradres", "retouradres"]),
    (.imprint, imprintWords), (.session, sessionWords), (.paperName, ["ah-tk-", "kst-"]),
    (
      .request,
      [
        "naar boven", "bij beantwoording de datum", "wilt u slechts", "en ons kenmerk vermelden",
        "brief behandelen", "correspondentie uitsluitend", "richten aan het retouradres",
        "met vermelding van de datum",
        "bij beantwoording", "datum, onze referentie en", "betreft vermelden", "het kenmerk van deze brief",
      ]
    ),
    // How confidential a letter is (Besluit voorschrift informatiebeveiliging rijksdienst), and the traffic light protocol.
    (.classification, ["departementaal vertrouwelijk", "dep.v", "tlp:", "stg.", "staatsgeheim"]),
  ]
  private static let words = Words(lists.flatMap(\.1))
  /// What each of the words opens.
  private static let kinds = lists.flatMap { kind, words in words.map { _ in kind } }

  private static let imprintWords: [StaticString] = [
    "issn 0921", "’s-gravenhage 20", "'s-gravenhage 20", "’s-gravenhage 19", "'s-gravenhage 19",
  ]
  private static let sessionWords: [StaticString] = [
    "tweede kamer, vergaderjaar", "eerste kamer, vergaderjaar",
  ]
  static let imprints = Words(imprintWords)
  static let sessions = Words(sessionWords)

  /// What such lines open with that open with words, hosts among them.
  static var fixedFurniture: [Words] { [words, ["www."]] }

  /// The imprint or the running foot of the official publications.
  func isPublicationFoot(_ index: Int) -> Bool {
    let line = lineText(index)
    guard let (place, _) = Self.words.openingWord(text, line.start, line.end) else { return false }
    switch Self.kinds[place] {
    case .imprint, .session: return true
    case .paperName: return endsAsPaper(line)
    default: return false
    }
  }

  /// "kst-31239-429", and of the Eerste Kamer "kst-35925-A".
  private func endsAsPaper(_ line: LineText) -> Bool { Ascii.isDigit(line.last) || Ascii.isUpper(line.last) }

  private func isOneWord(_ line: LineText) -> Bool {
    for index in line.start..<line.end where text[index] == 0x20 { return false }
    return true
  }

  private func isRule(_ line: LineText) -> Bool {
    guard line.count >= 3 else { return false }
    for index in line.start..<line.end where text[index] != line.first { return false }
    return true
  }

  /// "T 070 - 379 89 11"
  private func isTelephone(_ line: LineText) -> Bool {
    let head = Ascii.lower(line.first)
    guard head == 0x74 || head == 0x66 || head == 0x6D else { return false }
    var at = line.start
    while at < line.end, Ascii.isLetter(text[at]) { at += 1 }
    guard at - line.start == 1 || line.opens("tel") || line.opens("fax") else { return false }
    var digits = 0
    while at < line.end {
      let byte = text[at]
      if Ascii.isDigit(byte) {
        digits += 1
      } else if byte != 0x20 && byte != 0x2D && byte != 0x28 && byte != 0x29 && byte != 0x2B && byte != 0x2E {
        return false
      }
      at += 1
    }
    return digits >= 7
  }

  /// "2515 XP Den Haag", "2515 XP Den Haag 2500 EX Den Haag"
  func isPostcode(_ line: LineText) -> Bool {
    guard line.count >= 7, line.count <= 40 || line.count <= 80 && line.opensDigit else { return false }
    var at = line.start
    var digits = 0
    // Kerning puts blanks between the digits.
    while at < line.end, digits < 4, Ascii.isDigit(text[at]) || text[at] == 0x20 {
      if Ascii.isDigit(text[at]) { digits += 1 }
      at += 1
    }
    guard digits == 4 else { return false }
    at = skipBlanks(at, line.end)
    guard at + 1 < line.end, Ascii.isUpper(text[at]), Ascii.isUpper(text[at + 1]) else { return false }
    at += 2
    // Another column's words can be glued to the town.
    guard at == line.end || skipBlanks(at, line.end) > at,
      line.count <= 40 || line.contains("den haag")
    else { return false }
    while at < line.end {
      if Ascii.isDigit(text[at]) { return isPostcode(LineText(text, at..<line.end)) }
      guard
        Ascii.isLetter(text[at]) || text[at] == 0x20 || text[at] == 0x2D || text[at] == 0x27
          || text[at] >= 0x80 || text[at] == 0x60
      else { return false }
      at += 1
    }
    return true
  }

  /// "www.rijksoverheid.nl" alone on its line
  private func isBareHost(_ line: LineText) -> Bool {
    guard line.opens("www."), line.count <= 45 else { return false }
    return isOneWord(line)
  }
}
