/// Names of members as letters print them: "Van der Lee", "Inge van Dijk", "Wiegman-van Meppelen Scheppink",
/// with a party in brackets and joined by commas, slashes and "en".
enum NameGrammar {
  struct Person: Sendable {
    var start: Int
    var end: Int
    /// Party in brackets, without them.
    var party: Range<Int>?
    /// How many of the names before have the same party: "Hammelburg en Sjoerdsma (beiden D66)".
    var sharing = 0
    /// True where the name opens with a particle in lower case ("motie van Nispen").
    var lowerParticle = false
  }

  private static let particles: Words = [
    "van", "de", "der", "den", "het", "'t", "’t", "ter", "ten", "te", "el", "al", "la", "le", "du", "von",
    "di",
    "da", "dos", "in", "op", "in't", "bin", "d'", "aan", "vd", "v", "tot",
  ]

  static func isParticle(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard end - start <= 5 else { return false }
    return particles.contain(text, start, end)
  }

  /// Words with a capital that end a name.
  private static let stops: Words = [
    "kamerstuk", "kamerstukken", "motie", "moties", "verzoekt", "verzoek", "nr", "tweede", "eerste",
    "kabinet",
    "handelingen", "reactie", "ministerie", "minister", "tk", "ek", "kamer", "regering", "staten-generaal",
    "staat", "parlement", "europees", "europese", "fractie", "verenigde", "algemene", "debat", "begroting",
    "raad",
    // What stands over the columns of a table: "Motie Stand van zaken".
    "stand", "toelichting", "vindplaats", "omschrijving", "uitvoering", "status", "indiener", "indieners",
    "onderwerp",
    // "MOTIE VAN HET LID X TER VERVANGING VAN DIE GEDRUKT ONDER NR. 16"
    "vervanging",
  ]
  /// Parties: they move motions, but are no members.
  private static let parties: Words = [
    "vvd", "pvda", "cda", "d", "pvv", "sp", "groenlinks", "christenunie", "cu", "sgp", "pvdd", "denk", "fvd",
    "forum", "volt", "ja", "bbb", "nsc", "bij", "gl", "lpf", "partij", "groenlinks-pvda", "gl-pvda",
  ]

  /// True for a text that closes with an abbreviation in brackets, "(SAFE)", "(vve)", that is no party.
  static func endsInAcronym(_ line: LineText) -> Bool {
    guard line.last == 0x29 else { return false }
    var at = line.end - 1
    while at > line.start, Ascii.isUpper(line.text[at - 1]) { at -= 1 }
    while at == line.end - 1 || Ascii.isLower(line.text[at]) && line.end - at <= longestSmallAcronym,
      at > line.start, Ascii.isLower(line.text[at - 1])
    {
      at -= 1
    }
    return at > line.start + 1 && line.end - 1 - at > 1 && line.text[at - 1] == 0x28
      && line.text[at - 2] == 0x20 && !parties.contain(line.text, at, line.end - 1)
  }

  /// Letters of "mbo", "vve", with the bracket behind them; words are longer.
  private static let longestSmallAcronym = 4

  /// Most capitalised words a name has.
  private static let longest = 4

  /// The end of one name that starts at `start`, or nil.
  ///
  /// - Parameter isTold: words for a member stand before; else an acronym is what the motion is about ("motie OV").
  static func name(in text: [UInt8], _ start: Int, _ end: Int, isTold: Bool = true) -> Int? {
    var at = behindInitials(text, start, end)
    var capitals = 0
    var last: Int?
    while at < end, capitals < longest {
      let wordEnd = Self.wordEnd(text, at, end)
      guard wordEnd > at else { break }
      let isCapital = Letters.isUpper(text, at, wordEnd) || isElided(text, at, wordEnd)
      if isCapital {
        // A letter alone is an initial or a party with a number ("D66").
        if isStop(text, at, wordEnd) || wordEnd - at == 1 { break }
        if !isTold, isAcronym(text, at, wordEnd) { break }
        // "DE LEDEN GEURTS EN HARBERS"
        if capitals > 0, wordEnd - at == 2, text[at] == 0x45, text[at + 1] == 0x4E { break }
        // "De", "Van" as first word of a name need a further word; a sentence's "Het" ends the name.
        if isParticle(text, at, wordEnd) {
          let next = wordEnd + 1
          guard wordEnd < end, text[wordEnd] == 0x20, particleGoesOn(text, next, end) else { break }
          at = next
          continue
        }
        capitals += 1
        last = wordEnd
      } else if isParticle(text, at, wordEnd), at > start || opensName(text, at, wordEnd) {
        let next = wordEnd + 1
        guard wordEnd < end, text[wordEnd] == 0x20, particleGoesOn(text, next, end) else { break }
      } else {
        break
      }
      guard wordEnd < end, text[wordEnd] == 0x20 else { break }
      at = wordEnd + 1
    }
    return last
  }

  /// "M.B. Vos": two initials or more, and a blank where the name follows; else where it starts.
  private static func behindInitials(_ text: [UInt8], _ start: Int, _ end: Int) -> Int {
    guard start + 5 < end, text[start + 1] == 0x2E else { return start }
    var at = start
    while at + 1 < end, Ascii.isUpper(text[at]), text[at + 1] == 0x2E { at += 2 }
    return at - start >= 4 && at < end && text[at] == 0x20 ? at + 1 : start
  }

  /// "d'Ancona", "l’Abée"
  private static func isElided(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard end - start > 3, text[start] == 0x64 || text[start] == 0x6C else { return false }
    let sign = text[start + 1] == 0x27 ? 1 : text[start + 1] == 0xE2 ? 3 : 0
    return sign > 0 && Letters.isUpper(text, start + 1 + sign, end)
  }

  /// "OV", "AOW-gat"; but "IJzerman" is a name.
  private static func isAcronym(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard end - start > 1, Ascii.isUpper(text[start]), Ascii.isUpper(text[start + 1]) else { return false }
    return end - start == 2 || !Letters.isLower(text, start + 2, end)
  }

  /// Particles in lower case that a name can open with ("motie van Nispen").
  private static func opensName(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    openers.contain(text, start, end)
  }

  private static let openers: Words = ["van", "de", "den", "ten", "ter", "'t", "’t", "el", "vd", "v"]

  /// Behind a particle: further particles, then a capital.
  private static func particleGoesOn(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var at = start
    for _ in 0..<3 {
      let wordEnd = Self.wordEnd(text, at, end)
      guard wordEnd > at else { return false }
      if Letters.isUpper(text, at, wordEnd), !isStop(text, at, wordEnd) { return true }
      guard isParticle(text, at, wordEnd), wordEnd < end, text[wordEnd] == 0x20 else { return false }
      at = wordEnd + 1
    }
    return false
  }

  private static func isStop(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    if stops.contain(text, start, end) { return true }
    // "motie van de SP-fractie"
    let word = LineText(text, start..<end).endsWith("-fractie") ? end - 8 : end
    return parties.contain(text, start, word)
  }

  /// The end of a word of letters, with hyphens and apostrophes inside; a stray blank behind a hyphen stays.
  private static func wordEnd(_ text: [UInt8], _ start: Int, _ end: Int) -> Int {
    var at = start
    // 't Wout, ’t Hart
    if at < end, text[at] == 0x27 { at += 1 }
    if at + 2 < end, text[at] == 0xE2, text[at + 1] == 0x80, text[at + 2] == 0x99 || text[at + 2] == 0x98 {
      at += 3
    }
    while at < end {
      let byte = text[at]
      if Ascii.isLetter(byte) {
        at += 1
      } else if byte >= 0xC3, byte <= 0xCD, byte != 0xCB, at + 1 < end {
        // Letters, and signs above or below the letter before.
        at += 2
      } else if byte == 0x2D, at > start, at + 1 < end, text[at + 1] != 0x20, !Ascii.isDigit(text[at + 1]) {
        at += 1
      } else if byte == 0x2D, at > start, strayBlank(text, at, end) {
        at += 2
      } else if byte == 0x27 || byte == 0xE2 && at + 2 < end && text[at + 1] == 0x80 && text[at + 2] == 0x99 {
        let length = byte == 0x27 ? 1 : 3
        guard at > start, Letters.isLetter(text, at + length, end) else { break }
        at += length
      } else {
        break
      }
    }
    return at
  }

  /// "Martens- America": a hyphen at a line end that is the name's own.
  private static func strayBlank(_ text: [UInt8], _ hyphen: Int, _ end: Int) -> Bool {
    guard hyphen + 2 < end, text[hyphen + 1] == 0x20, Ascii.isLower(text[hyphen - 1]) else { return false }
    // "Kraneveldt- van der Veen"
    if LineText(text, (hyphen + 2)..<end).opensWord("van") { return particleGoesOn(text, hyphen + 2, end) }
    guard Letters.isUpper(text, hyphen + 2, end) else { return false }
    var word = hyphen + 2
    while word < end, Ascii.isLetter(text[word]) { word += 1 }
    return !isStop(text, hyphen + 2, word)
  }

  struct List {
    var people: [Person] = []
    var coSigned = false
    /// First byte behind the last name, party or c.s.
    var end: Int
    /// Slashes, and commas or "en", between the names.
    fileprivate(set) var slashes = false
    fileprivate var words = false

    /// Gives the party of the last one to those before it that have none.
    fileprivate mutating func share(_ last: Person) {
      var left = last.sharing
      for index in people.indices.dropLast().reversed() {
        guard left > 0, people[index].party == nil else { return }
        people[index].party = last.party
        left -= 1
      }
    }
  }

  private static let allWords: Words = ["allen "]
  private static let bothWords: Words = ["beiden ", "beide "]

  /// Names joined by commas, slashes and "en", each maybe with a party, maybe closed by "c.s.".
  ///
  /// - Parameters:
  ///   - plural: words for several members stand before; else commas alone join nothing
  ///     ("motie van het lid Middendorp, Rijksinspectie").
  ///   - isTold: words for a member stand before.
  ///   - parts: several motions may be listed: "moties A/B en C/D", "van het lid A en van de leden B en C".
  static func list(
    in text: [UInt8], _ start: Int, _ end: Int, plural: Bool = false, isTold: Bool = true, parts: Bool = false
  ) -> List? {
    guard let first = person(in: text, start, end, isTold: isTold) else { return nil }
    var list = List(people: [first], end: personEnd(first))
    // The list as it was before commas that nothing has closed yet.
    var closed = list
    while list.people.count < 40 {
      let next = skip(text, list.end, end)
      if let behind = coSign(text, next, end) {
        list.coSigned = true
        list.end = behind
        // "Marijnissen c.s. en Klaver c.s." is another motion.
        return list
      }
      guard let joint = joint(text, list.end, end),
        let person = person(in: text, joint.end, end, isTold: isTold)
      else { break }
      if parts, joint.leads { break }
      if parts, !plural, joint.isSlash ? list.words : list.slashes || opensPair(text, personEnd(person), end)
      {
        break
      }
      list.slashes = list.slashes || joint.isSlash
      list.words = list.words || !joint.isSlash
      if joint.isComma, closed.people.count > 1, closed.people.count == list.people.count { break }
      list.people.append(person)
      list.share(person)
      list.end = personEnd(person)
      if !joint.isComma { closed = list }
    }
    return plural ? list : closed
  }

  /// A slash behind a name, with which another motion's names begin.
  private static func opensPair(_ text: [UInt8], _ at: Int, _ end: Int) -> Bool {
    let next = skip(text, at, end)
    return next < end && text[next] == 0x2F
  }

  private static func personEnd(_ person: Person) -> Int {
    person.party.map { $0.upperBound + 1 } ?? person.end
  }

  private static func person(in text: [UInt8], _ start: Int, _ end: Int, isTold: Bool) -> Person? {
    guard let nameEnd = name(in: text, start, end, isTold: isTold) else { return nil }
    if let own = behindPreposition(text, start, nameEnd) { return person(in: text, own, end, isTold: isTold) }
    var person = Person(start: start, end: nameEnd)
    person.lowerParticle = Letters.isLower(text, start, end) || text[start] == 0x27 || text[start] == 0xE2
    var at = skip(text, nameEnd, end)
    if at < end, text[at] == 0x28 {
      at += 1
      let all = allWords.opening(text, at, end)
      let both = bothWords.opening(text, at, end)
      if let close = partyEnd(text, at + all + both, end) {
        person.party = (at + all + both)..<close
        person.sharing = all > 0 ? .max : both > 0 ? 1 : 0
      }
    }
    return person
  }

  /// "van Tjeerd de Groot": a given name with a particle behind it shows that "van" is none of the name.
  private static func behindPreposition(_ text: [UInt8], _ start: Int, _ end: Int) -> Int? {
    guard LineText(text, start..<end).opens("van "), text[start] == 0x76 else { return nil }
    let given = start + 4
    let givenEnd = wordEnd(text, given, end)
    guard Letters.isUpper(text, given, givenEnd), !isParticle(text, given, givenEnd), givenEnd < end else {
      return nil
    }
    let particle = givenEnd + 1
    let particleEnd = wordEnd(text, particle, end)
    guard particleEnd < end, Letters.isLower(text, particle, particleEnd),
      isParticle(text, particle, particleEnd)
    else { return nil }
    return given
  }

  /// "(CDA)", "(50PLUS)", "(Volt)", "(Groep Van Haga)", "(GroenLinks-PvdA)": capitals, digits or a word that parties
  /// are called by; "(Rijnmond)" is none.
  static func partyEnd(_ text: [UInt8], _ start: Int, _ end: Int) -> Int? {
    var at = start
    var capitals = 0
    var digits = 0
    while at < end, at - start <= 30, text[at] != 0x29 {
      let byte = text[at]
      if Ascii.isDigit(byte) {
        digits += 1
      } else if Ascii.isUpper(byte) {
        capitals += 1
      } else if !Ascii.isLetter(byte), byte < 0x80, byte != 0x2D, byte != 0x20, byte != 0x2F, byte != 0x2B {
        return nil
      }
      at += 1
    }
    guard at < end, text[at] == 0x29, digits <= 2, at - start >= 2 else { return nil }
    guard Ascii.isUpper(text[start]) || Ascii.isDigit(text[start]) else { return nil }
    if noParties.open(text, start, at) { return nil }
    let isNamed = partyWords.open(text, start, at)
    return isNamed || capitals >= 2 || capitals >= 1 && digits >= 1 ? at : nil
  }

  private static let noParties: Words = [
    "kamerst", "tk", "ek)", "eerste kamer", "tweede kamer", "bijlage", "hierna",
  ]
  private static let partyWords: Words = [
    "volt", "denk", "groenlinks", "christenunie", "forum", "groep", "fractie", "partij", "lid ", "leefbaar",
    "trots",
    "verdonk",
  ]

  private struct Joint {
    var end: Int
    var isComma = false
    var isSlash = false
    /// "van het lid" behind "en": maybe another motion's.
    var leads = false
  }

  /// Behind ", ", " en ", ", en ", "/", " / ", " & "; nil where no joint stands.
  private static func joint(_ text: [UInt8], _ start: Int, _ end: Int) -> Joint? {
    var at = skip(text, start, end)
    guard at < end else { return nil }
    if text[at] == 0x2F || text[at] == 0x26 {
      return Joint(end: skip(text, at + 1, end), isSlash: text[at] == 0x2F)
    }
    var comma = false
    if text[at] == 0x2C {
      comma = true
      at = skip(text, at + 1, end)
    }
    if LineText(text, at..<end).opens("en ") {
      at = skip(text, at + 3, end)
      let lead = members.opening(text, at, end)
      return Joint(end: at + lead, leads: lead > 0 && LineText(text, at..<end).opens("van "))
    }
    // "de heer A, mevrouw B en de heer C"
    return comma ? Joint(end: at + titles.opening(text, at, end), isComma: true) : nil
  }

  private static let titles: Words = ["de heer ", "mevrouw ", "het lid "]

  private static let members: Words = [
    "het lid ", "de leden ", "van het lid ", "van de leden ", "de heer ", "mevrouw ",
  ]

  static func coSign(_ text: [UInt8], _ start: Int, _ end: Int) -> Int? {
    let length = coSigns.opening(text, start, end)
    if length > 0 { return start + length }
    return LineText(text, start..<end).opensWord("cs") ? start + 2 : nil
  }

  private static let coSigns: Words = ["c.s.", "c.s", "cs.", "e.a.", "cum suis", "et al."]

  static func skip(_ text: [UInt8], _ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, text[at] == 0x20 { at += 1 }
    return at
  }
}
