/// Whether lines that open with a motion's name are its heading, or a sentence about it.
extension BlockBuilder {
  /// An unnumbered heading, not a sentence that opens with the motion's name.
  func isHeading(_ first: Int, _ last: Int) -> Bool {
    let range = reader.lines[first].range
    let plain =
      PlainBlanks.folded(reader.text, range.lowerBound, range.upperBound) ?? withNames(first, last)
    let text = plain ?? reader.text
    let (start, end) = plain == nil ? (range.lowerBound, range.upperBound) : (0, text.count)
    let from = MotionPhrase.behindPaper(text, start, end) ?? start
    guard let noun = MotionPhrase.headingNoun(text, from, end),
      let phrase = MotionPhrase.phrase(in: text, noun: noun, floor: start, end)
    else { return false }
    var at = NameGrammar.skip(text, phrase.end, end)
    // A marker glued to the name: "Palland2", "Palland[2]".
    let isBracketed = at + 2 < end && text[at] == 0x5B && Ascii.isDigit(text[at + 1])
    if isBracketed { at += 1 }
    while at < end, Ascii.isDigit(text[at]) { at += 1 }
    if isBracketed, at < end, text[at] == 0x5D { at += 1 }
    at = NameGrammar.skip(text, at, end)
    // "De motie X (Kamerstuk 29 279, nr. 700) is aangenomen."
    var isCited = false
    if at < end, text[at] == 0x28, let close = text[at..<end].firstIndex(of: 0x29) {
      at = NameGrammar.skip(text, close + 1, end)
      isCited = true
    }
    let opening = reader.lineText(first)
    // "De motie-Segers over waterstof (30196-269)." has no verb.
    if opening.opens("de "), reader.lineText(last).last == 0x2E,
      !reader.lineText(last).endsWith(").") || !isNoSentence(first, last)
    {
      return false
    }
    if isSentence(first, last) { return false }
    // "De motie-Segers over waterstof (30196-269) betrek ik hierbij. De …": no heading ends a sentence and goes on.
    if opening.opens("de "),
      (first...last).contains(where: {
        reader.lines[$0].role == .body && holdsSentenceEnd(reader.lineText($0))
      })
    {
      return false
    }
    // "De motie Segers (Kamerstuk" and below it "36 410 X, nr. 13) wordt betrokken bij de nota, die uw", above "Kamer".
    if last > first, opening.opens("de "), reader.lineText(last).last != 0x29, !isNoSentence(first, last) {
      return false
    }
    // Behind a citation "en" joins another motion.
    let joins = isCited && LineText(text, at..<end).opensWord("en")
    if !joins, opensVerb(text, at, end) || at == end && last > first && goesOnInVerb(nextBody(first)) {
      return false
    }
    guard let next = nextBody(last) else { return true }
    let line = reader.lineText(next)
    // "Motie   Stand van zaken" heads the columns of a table of motions.
    if first == last, reader.lines[next].traits.contains(.opensMotion), at < end,
      Letters.isLower(text, at, end),
      !opensSubject(LineText(text, at..<end))
    {
      return false
    }
    return opensClause(next, below: first) || !line.opensLower && !opensLowerBehindNumber(line)
  }

  func isNoSentence(_ first: Int, _ last: Int) -> Bool {
    var text: [UInt8] = []
    for index in first...last where lines[index].role == .body {
      if !text.isEmpty { text.append(0x20) }
      text += reader.text[lines[index].range]
    }
    return isNoSentence(text)
  }

  /// "De moties van het lid Piri (36 045, nr. 120) en van het lid Klaver (36 045, nr. 133)" and "roepen op tot sancties."
  /// on the next line: a verb behind what was cited last.
  private func isSentence(_ first: Int, _ last: Int) -> Bool {
    guard last > first, reader.lines[last].traits.contains(.endsSentence) else { return false }
    for index in first...last where reader.lines[index].role == .body {
      guard let next = nextBody(index), next <= last, endsHeading(reader.lineText(index)) else { continue }
      let (start, end) = (Int(reader.lines[next].start), Int(reader.lines[next].end))
      if opensVerb(reader.text, start, end) || Self.pluralVerbs.open(reader.text, start, end) { return true }
    }
    return false
  }

  /// What several motions do. Behind a name alone these can open the words about a motion: "Motie Graus sluiten van …".
  private static let pluralVerbs: Words = [
    "verzoeken ", "vragen ", "roepen ", "spreken ", "zullen ", "kunnen ", "beogen ", "strekken ", "dienen ",
    "gaan ", "vormen ", "moeten ", "zouden ", "betreffen ", "zien ", "raken ", "blijven ", "komen ",
  ]

  /// "Motie van de leden", "Motie van de leden Heerma en", "Motie van het lid In ’t" and the line with the names, as one.
  private func withNames(_ first: Int, _ last: Int) -> [UInt8]? {
    guard last > first, let next = nextBody(first) else { return nil }
    let line = reader.lineText(first)
    guard line.endsJoint && reader.lineText(next).opensUpper || reader.isChangedMotion(line) else {
      return nil
    }
    return Array(reader.text[reader.lines[first].range]) + [0x20] + reader.text[reader.lines[next].range]
  }

  private func opensSubject(_ line: LineText) -> Bool {
    line.opens(Self.subjectOpeners)
      || line.opens("van ") && line.count > 4 && Ascii.isDigit(line.text[line.start + 4])
  }

  private static let subjectOpeners: Words = [
    "over", "inzake", "met ", "om ", "betreffende", "t.v.v", "tvv", "c.s", "ter ", "tot ", "en ", "aangaande",
  ]

  /// "1 verzoekt de regering": a marker that an extractor put on the next line.
  private func opensLowerBehindNumber(_ line: LineText) -> Bool {
    var at = line.start
    while at < line.end, at - line.start < 3, Ascii.isDigit(line.text[at]) { at += 1 }
    return at > line.start && at + 1 < line.end && line.text[at] == 0x20
      && Letters.isLower(line.text, at + 1, line.end)
      && DateGrammar.month(in: line.text, at + 1, line.end) == nil
  }

  /// A verb opens the next line; "en" before a capital joins another name.
  private func goesOnInVerb(_ index: Int?) -> Bool {
    guard let index else { return false }
    let line = reader.lineText(index)
    if line.opens("en "), Letters.isUpper(reader.text, line.start + 3, line.end) { return false }
    return opensVerb(reader.text, Int(reader.lines[index].start), Int(reader.lines[index].end))
  }

  private func opensVerb(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var word = start
    while word < end, Ascii.isLetter(text[word]) { word += 1 }
    return Self.verbs.contain(text, start, word)
  }

  private static let verbs: Words = [
    "verzoekt", "vraagt", "roept", "is", "wordt", "werd", "heeft", "was", "spreekt", "constateert", "die",
    "dat", "waarin", "zal", "kan", "beoogt", "strekt", "stelt", "en", "dient", "gaat", "vormt", "geeft",
    "zijn", "hebben", "had", "waren", "werden", "worden", "moet", "wil", "zou", "sluit", "vergt", "betreft",
    "ziet", "waarmee", "waarvan", "waarover", "waarop", "waardoor", "raakt", "ligt", "staat", "blijft",
    "komt",
    "vereist", "ondersteunt", "bevat", "noemt", "heb", "beschouw", "voer", "acht", "zie", "ontraad",
  ]
}
