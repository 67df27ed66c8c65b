/// A letter of nothing but white space.
enum EmptyLetter {
  static func diagnostic(_ letter: Letter, _ reading: Reading) -> Diagnostic? {
    guard reading.layout.lines.isEmpty else { return nil }
    return Diagnostic(
      code: .emptyLetter, message: "The letter is empty.", span: reading.span(0..<reading.source.text.count))
  }
}

/// Stretches that are no text, and are not read as such.
enum UnreadFragments {
  static func diagnostics(_ letter: Letter, _ reading: Reading) -> [Diagnostic] {
    var found = Findings()
    for line in reading.layout.lines where line.role == .fragments {
      found.add(
        .fragments,
        "Here are \(words(line.range, reading.source.text)) words of a few letters in a row; they are not read as text.",
        at: reading.span(line.range))
    }
    return found.diagnostics
  }

  private static func words(_ range: Range<Int>, _ text: [UInt8]) -> Int {
    range.count { text[$0] > 0x20 && ($0 == range.lowerBound || text[$0 - 1] <= 0x20) }
  }
}

/// What every letter has: a salutation, a signature; and what this program is for: motions.
///
/// The published form prints neither of the first two, and answers to questions are about no motions.
enum LetterParts {
  static func diagnostics(_ letter: Letter, _ reading: Reading) -> [Diagnostic] {
    guard let first = reading.layout.lines.first, let last = reading.layout.lines.last else { return [] }
    guard !isPublished(letter, reading), !isAnswers(letter) else { return [] }
    var found = Findings()
    if letter.head.salutation == nil {
      found.add(
        .noSalutation, "The letter has no salutation (\"Geachte voorzitter,\").",
        at: reading.span(first.range))
    }
    if letter.head.signatories.isEmpty {
      found.add(.noSignature, "Nobody has signed the letter.", at: reading.span(last.range))
    }
    if letter.motions.isEmpty {
      found.add(
        .noMotions, "No motion has a heading of its own in this letter.",
        at: letter.head.spans.subject ?? letter.head.spans.salutation ?? reading.span(first.range))
    }
    return found.diagnostics
  }

  /// The form of the official publications: "Nr. 323 BRIEF VAN DE MINISTER …".
  private static func isPublished(_ letter: Letter, _ reading: Reading) -> Bool {
    if letter.head.paper != nil || reading.layout.isMotion { return true }
    for line in reading.layout.lines.prefix(80) where line.role != .body || line.page == 0 {
      let text = LineText(reading.source.text, line.range)
      if text.opens("brief van "), reading.source.text[text.start + 1] == 0x52 { return true }
      // Its number alone, where the line with the dossier is not at hand.
      if text.opens("nr. "), text.contains(" brief van ") { return true }
      if text.opens("lijst van vragen") || text.opens("verslag van een schriftelijk overleg") { return true }
    }
    return false
  }

  /// "Vraag 1" and "Antwoord" as labels of their own; questions are printed without answers too.
  private static func isAnswers(_ letter: Letter) -> Bool {
    var questions = 0
    var answers = 0
    func look(_ text: Text) {
      let line = LineText(letter.texts, text.range)
      if line.opens("vraag "), line.count > 6, Ascii.isDigit(letter.texts[line.start + 6]) { questions += 1 }
      if line.opensWord("antwoord") { answers += 1 }
    }
    for paragraph in letter.head.introduction { look(paragraph.text) }
    for section in letter.sections {
      if let heading = section.heading { look(heading) }
      for paragraph in section.paragraphs { look(paragraph.text) }
    }
    return questions > 1 || answers > 0 && questions + answers > 1
  }
}
