/// Which part of the letter each run stands in.
extension LetterBuilder {
  /// Gives every run the part of the letter it stands in.
  mutating func placeRuns() {
    var place = Place(kind: .introduction, index: nil)
    var motions = 0
    var sections = 0
    var behind = false
    let closing = closingRuns()
    let (reading, runs) = (reading, running.runs)
    places.reserveCapacity(runs.count)
    headings.reserveCapacity(runs.count)
    for index in runs.indices {
      let run = runs[index]
      headings.append([])
      switch run.kind {
      case .note: places.append(Place(kind: .footnote, index: Int(run.note)))
      case .subject: places.append(Place(kind: .letterhead, index: nil))
      case .motionHeading:
        place = Place(kind: .motion, index: motions)
        let (cited, named) = (elements.citations(in: index), elements.phrases(in: index))
        headings[index] =
          run.cells.isEmpty
          ? MotionHeading.headings(bytes, run.start, run.end, citations: cited, phrases: named)
          : MotionHeading.headings(bytes, row: run, citations: cited, phrases: named)
        let count = max(1, headings[index].count)
        if count > 1 { sharedHeadings.append(motions..<(motions + count)) }
        motions += count
        behind = run.line > signatureLine
        places.append(place)
      case .sectionHeading:
        place = Place(kind: .section, index: sections)
        sections += 1
        behind = run.line > signatureLine
        places.append(place)
      case .paragraph:
        if closing.contains(index) {
          places.append(Place(kind: .closing, index: nil))
        } else if run.line > signatureLine
          ? !behind
          : place.kind == .motion && runs[index - 1].kind != .motionHeading && reading.opensRow(index)
        {
          // A part without a heading: the first paragraph behind the signature, or, behind the answer to a motion, what
          // the next one in a list asks.
          behind = run.line > signatureLine
          place = Place(kind: .section, index: sections)
          sections += 1
          places.append(place)
        } else {
          places.append(place)
        }
      }
    }
  }

  /// The last paragraphs before the signature that open with a closing formula.
  private func closingRuns() -> Range<Int> {
    var last = 0
    let runs = running.runs
    for index in runs.indices
    where runs[index].kind != .note && runs[index].kind != .subject && runs[index].line < signatureLine {
      last = index + 1
    }
    let end = last
    if signatureLine == .max {
      // Roles and names that could not be told apart may follow.
      var steps = 0
      while last > 0, steps < 8, !opensFormula(last - 1) {
        last -= 1
        steps += 1
      }
    }
    var first = last
    while first > 0, opensFormula(first - 1), signatureLine < .max || last - first < 3 { first -= 1 }
    // Behind "Hoogachtend," who signs follows, and no other text of the letter.
    if first < last,
      ClosingWords.opensSigning(bytes, running.runs[last - 1].start, running.runs[last - 1].end)
    {
      while last < end, isLineOfSigning(last) { last += 1 }
    }
    return first..<last
  }

  private static let longestOfSigning = 110

  private func isLineOfSigning(_ index: Int) -> Bool {
    let run = running.runs[index]
    return run.kind == .paragraph && run.end - run.start <= Self.longestOfSigning
      && !LineText(bytes, run.start..<run.end).endsSentence
  }

  private func opensFormula(_ index: Int) -> Bool {
    let run = running.runs[index]
    return run.kind == .paragraph && ClosingWords.opensFormula(bytes, run.start, run.end)
      && !closesOneMotion(run)
  }

  /// "Hiermee beschouw ik de motie als afgedaan." among several motions is the end of an answer, not of the letter.
  private func closesOneMotion(_ run: RunningText.Run) -> Bool {
    ClosingWords.closesOneMotion(bytes, run.start, run.end)
      && running.runs.count(where: { $0.kind == .motionHeading }) > 1
  }
}
