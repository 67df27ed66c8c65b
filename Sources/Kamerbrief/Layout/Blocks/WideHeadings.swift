/// Headings that name a motion among other words: "Stand van zaken stalbranden en motie van het lid Vestering c.s.
/// (Kamerstuk 36 200 XIV, nr. 65)", "Reactie op de motie-Vestering".
extension BlockBuilder {
  private static let longest = 3

  /// The last line of such a heading that starts at `index`, or nil where none does.
  func wideHeadingEnd(_ index: Int) -> Int? { headingEnd(index, isPromise: false) }

  /// The same for "Toezegging aan het lid Smeets over de inspectie (TZ202403-117)" and "Amendement van het lid Smeets
  /// (36 200 IX, nr. 12)": what was promised or amended heads a part as a motion does, and is as long.
  func promiseHeadingEnd(_ index: Int) -> Int? {
    opensPromise(reader.lineText(index)) ? headingEnd(index, isPromise: true) : nil
  }

  func opensPromise(_ line: LineText) -> Bool {
    if line.opens(Self.promises) { return true }
    // Nearly all lines open with a word.
    guard line.count > 14,
      line.opensDigit || reader.text[line.start + 1] == 0x2E || reader.text[line.start + 1] == 0x29,
      let number = HeadingNumber.range(reader.text, line.start..<line.end)
    else { return false }
    let start = NameGrammar.skip(reader.text, number.upperBound, line.end)
    return LineText(reader.text, start..<line.end).opens(Self.promises)
  }

  private static let promises: Words = [
    "toezegging ", "amendement van het lid ", "amendement van de leden ", "amendement-",
    "gewijzigd amendement van ", "nader gewijzigd amendement van ",
  ]

  private func headingEnd(_ index: Int, isPromise: Bool) -> Int? {
    // A numbered motion that opens no heading is an item of a list.
    if reader.lines[index].traits.contains(.opensNumberedMotion) { return nil }
    guard
      reader.lineText(index).opensUpper || HeadingNumber.range(reader.text, reader.lines[index].range) != nil
    else { return nil }
    var end = index
    for _ in 0..<Self.longest {
      let line = reader.lineText(end)
      guard !line.endsSentence || line.endsAbbreviation, line.last != 0x3B, let next = nextBody(end) else {
        return nil
      }
      if closes(end, before: next, first: index, isPromise: isPromise) {
        if isPromise { return isNoSentence(joined(index, end)) ? end : nil }
        let namesMotion = (index...end).contains { reader.lineText($0).contains("motie") }
        return namesMotion && isWideHeading(index, end) ? end : nil
      }
      // A part's heading, and below it that of a motion.
      guard next == end + 1, reader.lines[next].gap == 0, !reader.lines[next].traits.contains(.opensMotion)
      else {
        return nil
      }
      end = next
    }
    return nil
  }

  /// True where a line can end a heading: what follows opens something new.
  private func closes(_ end: Int, before next: Int, first: Int, isPromise: Bool) -> Bool {
    let following = reader.lineText(next)
    guard following.opensUpper || HeadingNumber.range(reader.text, reader.lines[next].range) != nil else {
      return false
    }
    let line = reader.lineText(end)
    if line.last == 0x2C || line.endsHyphen || reader.lines[end].traits.contains(.endsJoint) { return false }
    if reader.lines[next].gap > 0 { return true }
    // No blank line stands before what opens a page.
    let isApart =
      reader.lines[first].gap > 0 || first > 0 && reader.lines[first - 1].page != reader.lines[first].page
    guard next == end + 1, !reader.hasGaps || isApart else { return false }
    // Headings are set in bold: fewer letters fill a line.
    if isPromise, isLastOfHeading(next), !wouldHaveFit(next, after: end, room: reader.bodyWidth / 5) {
      return false
    }
    // A promise can fill its line: it goes on only where its bracket follows.
    return wouldHaveFit(next, after: end) || isPromise && !closesSoon(next)
  }

  /// "Eustatius" below a full line: short, without a stop, and what follows had room on it.
  private func isLastOfHeading(_ index: Int) -> Bool {
    guard Int(reader.lines[index].width) * 2 < reader.bodyWidth,
      !reader.lines[index].traits.contains(.endsSentence), let next = nextBody(index), next == index + 1
    else { return false }
    return reader.lineText(next).opensUpper && wouldHaveFit(next, after: index)
  }

  /// Lines as one text.
  private func joined(_ first: Int, _ last: Int) -> [UInt8] {
    var text: [UInt8] = []
    for index in first...last where reader.lines[index].role == .body {
      if !text.isEmpty, text.last != 0x2D { text.append(0x20) }
      text += reader.text[reader.lines[index].range]
    }
    return text
  }

  /// True for words without those of a sentence, and with both signs of each bracket.
  func isNoSentence(_ text: [UInt8]) -> Bool {
    let line = LineText(text, 0..<text.count)
    var open = OpenBrackets()
    open.read(text, 0..<text.count)
    return open.depth == 0 && !Self.sentenceWords.contains(where: { line.contains($0) })
      && !line.contains("http")
  }

  /// True for words round a motion and its submitters that are no sentence.
  private func isWideHeading(_ first: Int, _ last: Int) -> Bool {
    let text = joined(first, last)
    let line = LineText(text, 0..<text.count)
    // The title of the letter itself.
    if line.opens("kamerbrief") || line.opens("brief ") { return false }
    // "Zie ook de reactie op de motie Van Wijngaarden c.s.": a sentence whose stop is that of its last word.
    if line.opens("zie ") || line.opens(Self.sentenceOpenings) { return false }
    guard isNoSentence(text) else { return false }
    var at = 0
    while at + 6 < text.count {
      // A second sentence.
      if text[at] == 0x2E, text[at + 1] == 0x20, Ascii.isUpper(text[at + 2]), at > 2,
        Ascii.isLower(text[at - 2])
      {
        return false
      }
      if text[at] | 0x20 == 0x6D, let phrase = MotionPhrase.phrase(in: text, noun: at, floor: 0, text.count) {
        return !phrase.people.isEmpty
      }
      at += 1
    }
    return false
  }

  /// Words that only sentences have.
  private static let sentenceWords: [StaticString] = [
    " is ", " zijn ", " wordt ", " worden ", " werd ", " heeft ", " hebben ", " heb ", " ik ", " verzoekt ",
    " verzocht", " roept ", " vraagt ", " zal ", " kan ", " geeft ", " wij ", " we ", " u ",
  ]

  /// Words that open sentences and no headings: "Dit sluit aan bij de motie Van Wijngaarden c.s."
  private static let sentenceOpenings: Words = [
    "dit ", "dat ", "deze ", "daarmee ", "daartoe ", "daarnaast ", "daarom ", "daarin ", "daarover ",
    "hiermee ",
    "hierbij ", "hierover ", "hierin ", "hiertoe ", "zo ", "ook ", "tevens ", "ik ", "wij ", "het kabinet ",
    "de regering ", "uw kamer ", "mijn ", "met deze brief ", "in deze brief ", "bij brief ", "per brief ",
  ]
}
