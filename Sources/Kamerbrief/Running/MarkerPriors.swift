/// How much a number's surroundings speak for a marker.
extension MarkerFinder {
  /// How much the characters around a short number speak for a marker; nil where they exclude one.
  func prior(
    _ index: Int, _ start: Int, _ end: Int, _ before: UInt8, _ after: UInt8, _ piece: Piece
  ) -> Double? {
    if before == 0 || before == 0x20 || before == 0x09 || before == 0xA0 {
      return spaced(start, end, before, piece)
    }
    if Ascii.isLetter(before) || before >= 0x80 && tokens[index - 1].kind == .word {
      let word = Int(tokens[index - 1].start)
      // CO2, m3, A12, D66: letters of a formula, a unit, a road, a party.
      if start - word <= 2, !isBehindApostrophe(word, piece) {
        // "Richtlijn 2015/1056/EU12"
        if start - word == 2, word > Int(piece.start), text[word - 1] == 0x2F { return 0.6 }
        return word > 0 && Ascii.isLetter(text[word]) && Ascii.isUpper(text[word]) || start - word == 1
          ? -3 : 0.4
      }
      var capitals = 0
      for position in word..<start where Ascii.isUpper(text[position]) { capitals += 1 }
      return capitals == start - word ? 0.6 : Ascii.isLetter(after) ? 1.1 : 1.6
    }
    switch before {
    case 0x2E, 0x2C:
      guard start - 1 > Int(piece.start) else { return 1 }
      let two = text[start - 2]
      if Ascii.isDigit(two) {
        // "artikel 2.15, tweede lid", "afdeling 2.3. van"; but "motie 4.5" can end a sentence.
        if before == 0x2E, after == 0x2C || opensLower(after == 0x2E ? end + 1 : end, piece) {
          var first = start - 1
          while first > Int(piece.start), Ascii.isDigit(text[first - 1]) { first -= 1 }
          if countsSomething(before: blanksBefore(first, from: Int(piece.start)), piece) { return nil }
        }
        // "45,1 procent"; but "motie 4.5 De": a sentence can end with a number.
        if before == 0x2C, after == 0x20, end + 1 < Int(piece.end),
          !Letters.isUpper(text, end + 1, Int(piece.end))
        {
          return nil
        }
        // "de begroting voor 2020.8 De gebieden": a year has no decimals.
        if before == 0x2E, after == 0 || after == 0x20 && !opensLower(end, piece),
          isYear(before: start - 1, piece)
        {
          return 1.3
        }
        return after == 0x20 || after == 0 ? -0.2 : after == 0x2C || after == 0x2E ? -0.4 : -2.5
      }
      let stop = LineText(text, Int(piece.start)..<(start - 1))
      if stop.endsWith(" nr") || stop.endsWith(" art") || stop.endsWith(" blz") || stop.endsWith("(nr") {
        return -4
      }
      return 1.6
    case 0x29, 0x22, 0x27, 0x3B, 0x3A, 0x3F, 0x21, 0x5D:
      // "artikel 7:2"
      if before == 0x3A, start >= 2, Ascii.isDigit(text[start - 2]) { return -4 }
      return before == 0x3A && Ascii.isDigit(after) ? -2 : 1.3
    case 0x25: return 0.8
    case 0x28, 0x2D, 0x2F, 0x24, 0x23, 0x3D, 0x26, 0x2B, 0x5F, 0x5B, 0x40, 0x3C, 0x3E: return nil
    default:
      // Typographic quotes and dots close a word; the euro sign and dashes do not.
      if before >= 0x80, start >= 3 {
        if text[start - 3] == 0xE2, text[start - 2] == 0x80 { return before >= 0x98 ? 1.3 : nil }
        if text[start - 2] == 0xC2, before == 0xBB { return 1.3 }
      }
      return nil
    }
  }

  /// "de agenda’s14"
  private func isBehindApostrophe(_ word: Int, _ piece: Piece) -> Bool {
    guard word > Int(piece.start) else { return false }
    return text[word - 1] == 0x27
      || word - 3 >= Int(piece.start) && text[word - 3] == 0xE2 && text[word - 2] == 0x80
        && text[word - 1] == 0x99
  }

  /// Markers that stand together at most.
  private static let most = 6

  /// "geworden. 20 21": the end of the numbers that count on behind a number.
  private func chainEnd(_ start: Int, _ end: Int, _ piece: Piece) -> Int {
    var end = end
    var wanted = value(start, end) + 1
    for _ in 1..<Self.most {
      var next = end
      while next < Int(piece.end), text[next] == 0x20 { next += 1 }
      var last = next
      while last < Int(piece.end), last - next < 3, Ascii.isDigit(text[last]) { last += 1 }
      guard next > end, last > next, value(next, last) == wanted else { break }
      end = last
      wanted += 1
    }
    return end
  }

  /// A number with a blank before it: the last of several that stand together says what stands behind them.
  private func spaced(_ start: Int, _ first: Int, _ before: UInt8, _ piece: Piece) -> Double? {
    let end = chainEnd(start, first, piece)
    let after: UInt8 = end < Int(piece.end) ? text[end] : 0
    let at = blanksBefore(start, from: Int(piece.start))
    let previous: UInt8 = at > Int(piece.start) ? text[at - 1] : 0
    if countsSomething(before: at, piece) { return nil }
    if leadsOn(before: at, piece) || isCounted(end, after, piece) { return nil }
    let lone = start == Int(piece.start) && end == Int(piece.end)
    // Cells of a table stand one below the other.
    if lone { return isNumber(order - 1) || isNumber(order + 1) ? nil : 0 }
    if previous == 0 {
      // Cut off the sentence before it: "…in kaart brengen. ↵ 1 De kwaliteit …".
      let isCut =
        closing == 0x2E
        && (after == 0x20 && Letters.isUpper(text, end + 1, Int(piece.end))
          || after == 0x2C && countsOnBehind(end, piece))
      if closing == 0x2C, let last = candidates.last, last.number == value(start, end) - 1, order > 0,
        last.source.upperBound == Int(pieces[order - 1].end) - 1
      {
        return min(last.prior, 0.8)
      }
      if isCut { return layout.breaksAtMarkers ? 0.8 : 0.3 }
      return layout.breaksAtMarkers && after == 0x20 && numbers.contains(value(start, end)) ? -0.9 : -3.5
    }
    let stopped = previous == 0x2E || previous == 0x29 || previous == 0x3F
    if end == Int(piece.end), !stopped, opensMonth(order + 1) { return nil }
    if end == Int(piece.end) { return stopped ? 0.3 : -1.2 }
    if after == 0x29, noteStyle != .parenthesis, !closed.contains(value(start, end)),
      !isBracketOpen(before: start)
    {
      // "… in 2050. 2) Substitutie: …" is a list in a sentence.
      return nil
    }
    if after == 0x2E || after == 0x2C || after == 0x3B || after == 0x29 || after == 0x3F {
      if previous == 0x2C { return 0 }
      return Ascii.isDigit(previous) ? -0.8 : -0.9
    }
    if after == 0x20 {
      var next = end
      while next < Int(piece.end), text[next] == 0x20 { next += 1 }
      let upper = Letters.isUpper(text, next, Int(piece.end))
      if stopped, upper { return 0.8 }
      // "mijn brief van 28 oktober jl. 2 heb ik"
      if previous == 0x2E, Self.abbreviations.contains(where: LineText(text, Int(piece.start)..<at).endsWith)
      {
        return 0.3
      }
      if Ascii.isDigit(previous) { return -2 }
      // "bevat 2 maatregelen", but "BRZO 5 installaties", "De Hoop 3 verzoekt"
      return upper ? -2.2 : endsAsPlural(next, piece) && !isBehindName(at, piece) ? -6 : -3.4
    }
    // "gesproken. 3Toekomstige": glued to the next sentence's first word.
    if stopped, Letters.isUpper(text, end, Int(piece.end)), end + 1 < Int(piece.end),
      Ascii.isLower(text[end + 1])
    {
      return 0.6
    }
    return -4
  }

  /// "37, 38 De" at a line's start.
  private func countsOnBehind(_ comma: Int, _ piece: Piece) -> Bool {
    var at = comma + 1
    while at < Int(piece.end), text[at] == 0x20 { at += 1 }
    let digits = at
    while at < Int(piece.end), Ascii.isDigit(text[at]) { at += 1 }
    return at > digits && at - digits <= 3 && at < Int(piece.end) && text[at] == 0x20
      && Letters.isUpper(text, at + 1, Int(piece.end))
  }

  /// True where a round bracket stands open, on this line or on one before.
  private func isBracketOpen(before end: Int) -> Bool {
    var depth = 0
    var at = end - 1
    while at >= 0, end - at < 300 {
      if text[at] == 0x29 { depth += 1 }
      if text[at] == 0x28 {
        if depth == 0 { return true }
        depth -= 1
      }
      at -= 1
    }
    return false
  }

  /// True behind a word that a number belongs to: "motie 3", "artikel 12", "nr. 5"; also where other numbers stand
  /// between the two: "Vraag 3, 4, 5 en 6".
  func countsSomething(before end: Int, _ piece: Piece) -> Bool {
    var stop = end
    var listed = 0
    while listed < Self.longestList, let before = listedNumber(before: stop, piece) {
      stop = before
      listed += 1
    }
    if stop > Int(piece.start), text[stop - 1] == 0x2E { stop -= 1 }
    var word = stop
    while word > Int(piece.start), stop - word <= 10, Ascii.isLetter(text[word - 1]) || text[word - 1] >= 0x80
    {
      word -= 1
    }
    return Self.counters.contain(text, word, stop)
  }

  /// Numbers that stand behind one word at most.
  private static let longestList = 6

  /// Where "3, ", "3 en " or "3 " begins that ends here, with the blanks before it; nil where no such number stands here.
  private func listedNumber(before end: Int, _ piece: Piece) -> Int? {
    let lowest = Int(piece.start)
    var at = end
    if at > lowest, text[at - 1] == 0x2C {
      at -= 1
    } else if LineText(text, lowest..<at).endsWith(" en") || LineText(text, lowest..<at).endsWith(" of") {
      at = blanksBefore(at - 2, from: lowest)
    }
    let digits = at
    while at > lowest, Ascii.isDigit(text[at - 1]) { at -= 1 }
    guard at < digits, digits - at <= 3, at > lowest, text[at - 1] == 0x20 || text[at - 1] == 0xA0 else {
      return nil
    }
    return blanksBefore(at, from: lowest)
  }

  /// True behind a word that ends no part of a sentence, "van 3", "de 3", or a euro sign: what follows belongs to it.
  private func leadsOn(before end: Int, _ piece: Piece) -> Bool {
    let lowest = Int(piece.start)
    if end > lowest, Self.measures.contains(text[end - 1]) { return true }
    // "€", "≤", "≥", "±"
    if end - 3 >= lowest, text[end - 3] == 0xE2,
      text[end - 2] == 0x82 && text[end - 1] == 0xAC
        || text[end - 2] == 0x89 && (text[end - 1] == 0xA4 || text[end - 1] == 0xA5)
    {
      return true
    }
    if end - 2 >= lowest, text[end - 2] == 0xC2, text[end - 1] == 0xB1 { return true }
    var word = end
    while word > lowest, end - word <= 10, Ascii.isLetter(text[word - 1]) { word -= 1 }
    return Self.leaders.contain(text, word, end)
  }

  /// "<", ">", "=", "+", "$"
  private static let measures: [UInt8] = [0x3C, 0x3E, 0x3D, 0x2B, 0x24]

  /// Articles, prepositions and words for "about": no sentence pauses behind them.
  private static let leaders: Words = [
    "aan", "bij", "circa", "dan", "dat", "de", "die", "door", "een", "en", "het", "in", "met", "na", "naar",
    "of", "om", "ongeveer", "op", "over", "per", "ruim", "sinds", "te", "tegen", "tot", "tussen", "uit", "uw",
    "van", "vanaf", "voor", "zijn",
  ]

  private func isYear(before end: Int, _ piece: Piece) -> Bool {
    let start = end - 4
    guard start >= Int(piece.start), (start..<end).allSatisfy({ Ascii.isDigit(text[$0]) }) else {
      return false
    }
    return year(start) != nil && (start == Int(piece.start) || text[start - 1] == 0x20)
  }

  /// True where a small letter follows a blank, or several.
  private func opensLower(_ end: Int, _ piece: Piece) -> Bool {
    var next = end
    while next < Int(piece.end), text[next] == 0x20 { next += 1 }
    return next < Int(piece.end) && !Letters.isUpper(text, next, Int(piece.end))
  }

  /// True for a piece of digits only.
  private func isNumber(_ piece: Int) -> Bool {
    pieces.indices.contains(piece) && text[pieces[piece].range].allSatisfy(Ascii.isDigit)
  }

  /// "op 8" at a line's end, and "augustus 2020" on the next one.
  private func opensMonth(_ piece: Int) -> Bool {
    guard piece < pieces.count else { return false }
    return DateGrammar.month(in: text, Int(pieces[piece].start), Int(pieces[piece].end)) != nil
  }

  /// True before what is counted: "18 keer", "1 april", "3 tot en met 7".
  private func isCounted(_ end: Int, _ after: UInt8, _ piece: Piece) -> Bool {
    guard after == 0x20 else { return false }
    var word = end
    while word < Int(piece.end), text[word] == 0x20 { word += 1 }
    if DateGrammar.month(in: text, word, Int(piece.end)) != nil { return true }
    var behind = word
    while behind < Int(piece.end), behind - word <= 12, Ascii.isLetter(text[behind]) { behind += 1 }
    return Self.counted.contain(text, word, behind)
      || LineText(text, word..<Int(piece.end)).opens("tot en met ")
  }

  /// True for a word that ends as several of something do: a number before it may count them.
  private func endsAsPlural(_ word: Int, _ piece: Piece) -> Bool {
    var end = word
    while end < Int(piece.end), Ascii.isLetter(text[end]) || text[end] >= 0x80 { end += 1 }
    let noun = LineText(text, word..<end)
    return Self.plurals.contains(where: noun.endsWith)
  }

  private func isBehindName(_ end: Int, _ piece: Piece) -> Bool {
    var word = end
    while word > Int(piece.start), Ascii.isLetter(text[word - 1]) || text[word - 1] >= 0x80 { word -= 1 }
    return Letters.isUpper(text, word, end)
  }

  /// Abbreviations behind a date or a name, which nothing counted follows.
  private static let abbreviations: [StaticString] = [" jl.", " a.s.", " c.s.", " e.a."]

  private static let counted: Words = [
    "centimeter", "cm", "dagen", "euro", "fte", "graden", "gram", "ha", "hectare", "jaar", "keer", "kg",
    "kilo",
    "kilogram", "kilometer", "km", "kwartalen", "liter", "maal", "maanden", "meter", "miljard", "miljoen",
    "minuten", "mld", "mln", "mm", "personen", "procent", "procentpunt", "ton", "uur", "weken",
  ]

  /// How several of something end: "2 maatregelen", "27 lidstaten", "12 provincies".
  private static let plurals: [StaticString] = [
    "ingen", "heden", "teiten", "ties", "cies", "elen", "enten", "schappen", "staten", "landen",
  ]

  private static let counters: Words = [
    "motie", "moties", "artikel", "artikelen", "art", "nr", "nrs", "nummer", "lid", "bijlage", "hoofdstuk",
    "paragraaf", "vraag", "vragen", "antwoord", "antwoorden", "aanhangsel", "pagina", "blz", "tabel",
    "figuur", "fase", "eur", "item", "stuk",
    "postbus", "afdeling", "titel", "onderdeel", "paragrafen", "par",
  ]
}
