/// What a number in running text is taken for, by what stands around it.
///
/// Each number is taken for one kind, once, where it stands; only then do the notes and the running order say which
/// numbers are markers. All that is known of how much a kind speaks for a marker is in one table, ``evidence``.
enum NumberKind: UInt8, CaseIterable, Sendable {
  /// Something that is numbered, counted or measured.
  case part, citation, dossier, article, formula, name, amount, governed, day, quantity, range, compound
  case decimals, digits
  /// Something else that a number is by its place on a page.
  case cell, point, attached
  /// A marker that only a marker looks like.
  case raised, raisedLine, bracketed
  /// A number right behind something.
  case behindStop, behindOpeningStop, behindSign, behindPercent, behindWord, insideWord, behindCapitals,
    behindShortWord, behindYearAndStop, behindDigits, insideDigits, inRow
  /// The end of a longer number, or of an address, where a marker can be glued to it.
  case behindDate, behindYear, insideYear, behindSession, behindCase, behindAmount, behindCited,
    behindOwnDigit, behindAddress, endsAddress, pair
  /// A number with a blank before it, or with nothing: where it stands in its sentence.
  case betweenSentences, opensSentence, behindAbbreviation, behindComma, beforeSign,
    betweenNumberAndSign, behindParticle, beforeClause, beforeCapital, besideNumber, behindName,
    betweenWords,
    countsNoun, beforeOther
  /// All that stands on its line, or in its paragraph.
  case alone, paragraph
  /// Blanks around it, at an end of its line.
  case endsLine, endsStoppedLine, opensLine, opensLineAsOthers, opensCutLine, opensCutLineAsOthers,
    opensParagraph

  /// How much a kind speaks for a marker, on the scale of ``SequenceFinder/Costs``, and how people know it.
  struct Evidence {
    /// Nil where it excludes a marker.
    let weight: Double?
    /// Completes "no marker 3: it …".
    let says: StaticString
  }

  /// The table. What other things look like as well weighs less than nothing; a place in the running order can outweigh
  /// that, but never exclusion.
  var evidence: Evidence {
    switch self {
    case .part: Evidence(weight: nil, says: "numbers what the word before it names, as in “artikel 12”")
    case .dossier: Evidence(weight: nil, says: "opens the number of a dossier, as in “21 501-02”")
    case .amount: Evidence(weight: nil, says: "is an amount, as in “€ 12” or “3.244”")
    case .governed: Evidence(weight: nil, says: "belongs to the small word before it, as in “van 3”")
    case .day: Evidence(weight: nil, says: "is the day of a date, as in “1 april”")
    case .quantity: Evidence(weight: nil, says: "counts or measures, as in “18 keer”")
    case .range: Evidence(weight: nil, says: "opens a range, as in “3 tot en met 7”")
    case .compound: Evidence(weight: nil, says: "goes on in what it is joined to, as in “3-jarig” or “2/3”")
    case .decimals: Evidence(weight: nil, says: "is the decimals of a number, as in “45,1 procent”")
    case .cell: Evidence(weight: nil, says: "stands in a column of numbers")
    case .point: Evidence(weight: nil, says: "is a point of a list, as in “in 2050. 2) Substitutie”")
    case .attached: Evidence(weight: nil, says: "is attached to a sign, as in “(3” or “-3”")
    case .citation: Evidence(weight: -4, says: "numbers a paper, as in “nr.3”")
    case .article: Evidence(weight: -4, says: "is an article of a code, as in “7:2”")
    case .name: Evidence(weight: -4, says: "ends a name that comes more than once, as in “NMP1”")
    case .formula: Evidence(weight: -3, says: "ends a short name or a unit, as in “CO2” or “A12”")
    case .digits: Evidence(weight: -2.5, says: "ends a longer number, as in “3.244)”")

    case .raised: Evidence(weight: 3, says: "is raised")
    case .bracketed: Evidence(weight: 2.5, says: "stands in square brackets")
    case .raisedLine: Evidence(weight: 1, says: "stands on a raised line of its own")

    case .behindStop: Evidence(weight: 1.6, says: "stands right behind a stop")
    case .behindWord: Evidence(weight: 1.6, says: "stands right behind a word")
    case .behindSign: Evidence(weight: 1.3, says: "stands right behind a bracket, a quote or a sign")
    case .behindYearAndStop: Evidence(weight: 1.3, says: "stands behind a year, which has no decimals")
    case .insideWord: Evidence(weight: 1.1, says: "stands between two words that it is glued to")
    case .behindOpeningStop: Evidence(weight: 1, says: "stands behind a stop that opens a line")
    case .behindPercent: Evidence(weight: 0.8, says: "stands right behind “%”")
    case .inRow: Evidence(weight: 0.8, says: "counts on from the number before it")
    case .behindCapitals: Evidence(weight: 0.6, says: "stands right behind capitals")
    case .behindShortWord: Evidence(weight: 0.4, says: "stands right behind a short word")
    case .behindDigits: Evidence(weight: -0.2, says: "stands behind a number and a stop, as decimals do")
    case .insideDigits: Evidence(weight: -0.4, says: "stands behind a number and a stop, and before a sign")

    case .behindDate: Evidence(weight: 1.6, says: "stands right behind a date")
    case .pair: Evidence(weight: 1.4, says: "is one of two that stand together, as in “34” for 3 and 4")
    case .behindAmount: Evidence(weight: 0.8, says: "stands behind an amount, as in “390.0001”")
    case .behindCase: Evidence(weight: 0.5, says: "stands right behind a case of a court, as in “C-293/174”")
    case .behindYear: Evidence(weight: -0.3, says: "would stand right behind a year")
    case .behindSession: Evidence(weight: -0.3, says: "would stand right behind a session, as in “2022/237”")
    case .behindOwnDigit: Evidence(weight: -0.4, says: "would stand behind a name's own digit, as in “NIS24”")
    case .behindAddress: Evidence(weight: -0.7, says: "stands right behind an address")
    case .endsAddress: Evidence(weight: -1.6, says: "ends an address, as in “…/lelystad-airport6”")
    case .behindCited: Evidence(weight: -1.2, says: "would stand right behind a number that is cited")
    case .insideYear: Evidence(weight: -3, says: "would stand between a year and what it is glued to")

    case .betweenSentences: Evidence(weight: 0.8, says: "stands between two sentences")
    case .opensSentence: Evidence(weight: 0.6, says: "stands between two sentences, glued to the second")
    case .behindAbbreviation: Evidence(weight: 0.3, says: "stands behind an abbreviation that counts nothing")
    case .behindComma: Evidence(weight: 0, says: "stands between a comma and a sign")
    case .betweenNumberAndSign: Evidence(weight: -0.8, says: "stands between a number and a sign")
    case .beforeSign: Evidence(weight: -0.9, says: "stands between a word and a sign")
    case .beforeClause: Evidence(weight: -1, says: "stands between a comma and a clause")
    case .behindParticle: Evidence(weight: -1.2, says: "stands between a small word and a stop")
    case .besideNumber: Evidence(weight: -2, says: "stands right behind another number")
    case .beforeCapital: Evidence(weight: -2.2, says: "stands between words, as in “De Hoop 3 Zuid”")
    case .behindName: Evidence(weight: -2.2, says: "stands between a name and a word, as in “de Hoop 3 in”")
    case .betweenWords: Evidence(weight: -3.4, says: "stands between words")
    case .beforeOther: Evidence(weight: -4, says: "stands between a word and what it is glued to")
    case .countsNoun: Evidence(weight: -6, says: "counts what follows, as in “2 maatregelen”")

    case .alone: Evidence(weight: 0, says: "stands alone on a line")
    case .paragraph: Evidence(weight: -0.5, says: "is a paragraph of its own, as above a question")
    case .endsStoppedLine: Evidence(weight: 0.3, says: "ends a line, behind a stop")
    case .endsLine: Evidence(weight: -1.2, says: "ends a line, behind a word")
    case .opensCutLineAsOthers: Evidence(weight: 0.8, says: "opens a line, as markers of this letter do")
    case .opensCutLine: Evidence(weight: 0.3, says: "opens a line, behind a sentence and before another")
    case .opensLineAsOthers: Evidence(weight: -0.9, says: "opens a line inside a sentence")
    case .opensParagraph: Evidence(weight: -1.2, says: "opens a paragraph, before a capital")
    case .opensLine: Evidence(weight: -3.5, says: "opens a line")
    }
  }

  /// How much it speaks for a marker; nil where it excludes one.
  var weight: Double? { evidence.weight }
}

/// What a number that is glued to something goes on into, whatever it is taken for: "EU1-lidstaten" can hold a marker, but
/// seldom does.
enum NumberTail: UInt8, Sendable {
  /// Nothing that belongs to it.
  case none
  /// A bracket, as the notes have one behind their numbers: "2)".
  case bracket
  /// "3%"
  case percent
  /// "3.244", "3,5"
  case digits
  /// "3-jarig", "3/4", "3:15"
  case compound

  /// What it adds to the weight of a kind.
  var weight: Double {
    switch self {
    case .none: 0
    case .bracket: 1
    case .digits: -1.6
    case .percent, .compound: -4
    }
  }
}
