/// The heading of a motion in a row of a table, whose columns say what is what.
extension MotionHeading {
  /// The motion of a row of a table, of which the columns say who moved it, its paper and its date.
  static func headings(
    _ text: [UInt8], row run: RunningText.Run, citations: ArraySlice<Elements.Citation>,
    phrases: ArraySlice<Elements.Phrase>
  ) -> [MotionHeading] {
    guard let motion = run.cell(.motion) else {
      return headings(text, run.start, run.end, citations: citations, phrases: phrases)
    }
    let start = NameGrammar.skip(text, motion.lowerBound, motion.upperBound)
    func own(_ range: Range<Int>?) -> ArraySlice<Elements.Citation> {
      guard let range else { return [] }
      return citations.filter { range.contains($0.match.start) && $0.match.end <= range.upperBound }[...]
    }
    var found = headings(
      text, start, motion.upperBound, citations: own(motion),
      phrases: named(phrases, in: motion, of: text))
    if found.isEmpty {
      // The column says that it is a motion.
      let phrase =
        named(phrases, besides: run.cell(.paper))
        ?? MotionPhrase(kind: .motion, start: start, nounEnd: start, isPlural: false, end: start)
      var nameless = MotionHeading(phrase: phrase, namesEnd: start)
      nameless.read(text, start, motion.upperBound, Array(own(motion)), false)
      found = [nameless]
    }
    for index in found.indices {
      let cited = own(run.cell(.paper)).compactMap(\.match.ids.first).filter { $0.kind != .handelingen }
      // The dossier that was debated stands before the motion's own paper.
      if let paper = cited.first(where: \.hasNumber) ?? cited.first { found[index].paper = paper }
      if let cell = run.cell(.date), found[index].date == nil { found[index].date = date(text, cell) }
      if let cell = run.cell(.paper), found[index].date == nil { found[index].date = date(text, cell) }
    }
    if let cell = run.cell(.submitter) { found[0].phrase.takeSubmitters(text, cell) }
    return found
  }

  /// The motion that the cell of its debate and its paper names: "Debat [3-7-2014] VAO Toezicht Motie-Straus 33 106, nr. 71".
  private static func named(_ phrases: ArraySlice<Elements.Phrase>, besides cell: Range<Int>?)
    -> MotionPhrase?
  {
    guard let cell else { return nil }
    return phrases.first { cell.contains($0.phrase.start) && !$0.phrase.people.isEmpty }?.phrase
  }

  /// The motions that a cell names; names in the next cell, which those at its end seem to go on with, are none of theirs.
  private static func named(
    _ phrases: ArraySlice<Elements.Phrase>, in cell: Range<Int>, of text: [UInt8]
  ) -> ArraySlice<Elements.Phrase> {
    var own = Array(phrases.filter { cell.contains($0.phrase.start) })
    if let last = own.last, last.phrase.end > cell.upperBound {
      own.removeLast()
      if let noun = MotionPhrase.headingNoun(text, last.phrase.start, cell.upperBound),
        let phrase = MotionPhrase.phrase(
          in: text, noun: noun, floor: last.phrase.start, cell.upperBound)
      {
        own.append(Elements.Phrase(run: last.run, phrase: phrase))
      }
    }
    return own[...]
  }

  private static func date(_ text: [UInt8], _ cell: Range<Int>) -> CalendarDate? {
    DateGrammar.date(in: text, NameGrammar.skip(text, cell.lowerBound, cell.upperBound), cell.upperBound)?
      .date
  }
}
