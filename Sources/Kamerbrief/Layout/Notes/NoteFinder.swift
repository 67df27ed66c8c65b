/// Which lines are notes: the series of numbered lines that the whole letter supports best.
extension LayoutReader {
  mutating func findNotes() {
    let seen = seenNumbers(from: bodyStart)
    noteHeads()
    findRowsAcross()
    findLeadCells()
    var starts = findNoteStarts(seen)
    if let first = starts {
      let uncut = self
      if splitGluedLabels(first, seen) {
        starts = findNoteStarts(seen)
        // Where the cut lines support no series any more, they stand as they stood.
        if starts == nil { (self, starts) = (uncut, first) }
      }
    }
    markLines()
    guard let starts else { return }
    assignNotes(starts, heading: noteHeadingLine())
    for index in lines.indices where isOfficialNote(index) {
      lines[index].role = .noteHeading
    }
  }

  /// The lines that the best series of numbers starts notes on; nil where there is none.
  private mutating func findNoteStarts(_ seen: SeenNumbers) -> [(line: Int, label: NoteLabel)]? {
    var candidates = noteCandidates(seen)
    guard !candidates.isEmpty else { return nil }
    allowMotionsAmongNotes(&candidates)
    doubtAnnounced(&candidates)
    doubtLoneMarkers(&candidates)
    doubtLoneNumbers(&candidates, seen)
    doubtCells(&candidates)
    if isListOfQuestions { doubtQuestions(&candidates) }
    trustOnlyNote(&candidates, seen)
    doubtMarkersBeforeNotes(&candidates, seen)
    doubtCountedMotions(&candidates, seen: seen)
    doubtCountedHeadings(&candidates)
    var best: (style: NoteStyle, score: Double, sources: Double, series: [(candidate: Int, number: Int)])?
    var others: [[(candidate: Int, number: Int)]] = []
    for style in NoteStyle.allCases where candidates.contains(where: { $0.label.style == style }) {
      var finder = SequenceFinder(limit: 999)
      for (position, candidate) in candidates.enumerated()
      where candidate.label.style == style && candidate.score > -4 {
        finder.add(position, number: candidate.label.number, score: candidate.score)
        if let kerned = candidate.kerned {
          finder.add(position, number: kerned.number, score: candidate.score)
        }
      }
      let series = finder.series()
      let sources = shareOfSources(series, candidates)
      let isList = best.map { self.isList(sources, beside: $0.sources) } ?? false
      let isBesideList = finder.score > 3.0 && best.map { self.isList($0.sources, beside: sources) } ?? false
      if !isList && finder.score > (best?.score ?? 3.0) || isBesideList {
        if let best { others.append(best.series) }
        best = (style, finder.score, sources, series)
      } else {
        others.append(series)
      }
    }
    guard var best else { return nil }
    var starts: [(line: Int, label: NoteLabel)] = []
    // A series starts at 1: numbers before it that come once more behind are of another kind.
    if best.series.first?.number ?? 1 > 1, let first = best.series.firstIndex(where: { $0.number == 1 }),
      best.series[..<first].allSatisfy({ early in best.series[first...].contains { $0.number == early.number }
      })
    {
      best.series.removeFirst(first)
    }
    for (candidate, number) in best.series + strayNotes(candidates, best.style, beside: best.series, seen) {
      let read = candidates[candidate]
      starts.append((read.line, read.kerned.flatMap { $0.number == number ? $0 : nil } ?? read.label))
    }
    // Answers to questions have the questions' own notes in another style: each must look like a note.
    for series in others {
      // "[1] Op 20 november …" can be a marker at the start of a line.
      var clear = series.filter {
        let candidate = candidates[$0.candidate]
        return candidate.score >= Self.clearNote && (candidate.label.style != .bracket || candidate.hasSource)
      }
      if let first = clear.first {
        // Behind a clear note the next number needs less.
        let likely = series.filter {
          let candidate = candidates[$0.candidate]
          let isAlone = candidate.label.end == Int(lines[candidate.line].end)
          return $0.candidate >= first.candidate
            && candidate.score >= (isAlone ? Self.likelyAlone : Self.likelyNote)
        }
        if likely.enumerated().allSatisfy({ $0.element.number == $0.offset + 1 }) { clear = likely }
      }
      guard !clear.isEmpty, clear.enumerated().allSatisfy({ $0.element.number == $0.offset + 1 }) else {
        continue
      }
      for (candidate, _) in clear { starts.append((candidates[candidate].line, candidates[candidate].label)) }
    }
    for style in NoteStyle.allCases
    where style != best.style && !starts.contains(where: { $0.label.style == style }) {
      for candidate in turnedRound(candidates, style, seen) {
        starts.append((candidate.line, candidate.label))
      }
    }
    starts.sort { $0.line < $1.line }
    dropClosingNumber(&starts)
    starts += missingAtFeet(starts)
    starts.sort { $0.line < $1.line }
    return starts.isEmpty ? nil : starts
  }

  /// The numbered lines of the body, in order.
  private func noteCandidates(_ seen: SeenNumbers) -> [NoteCandidate] {
    let heading = noteHeadingLine()
    var candidates: [NoteCandidate] = []
    candidates.reserveCapacity(lines.count / 8)
    var ahead = LinesAhead()
    for index in lines.indices where index >= bodyStart && lines[index].role == .body {
      // The number of a row is none of a note.
      guard let label = noteLabel(index), !isInTable(index), !isRowNumber(index) else { continue }
      look(ahead: &ahead, from: index)
      candidates.append(noteCandidate(index, label, seen: seen, heading: heading, &ahead))
    }
    return candidates
  }

  static let headingPenalty = 8.0
  private static let sectionPenalty = 2.5
  private static let firstLine = -6.0

  /// What a numbered line needs to be a note in a second style: marked, with a document or an address.
  static let clearNote = 3.2
  /// What one needs behind a clear note: marked, with a capital.
  static let likelyNote = 1.6
  /// The same for a number alone on its line, which little else is.
  private static let likelyAlone = 0.0

  private static let officialNote = Key.of("X Noot")

  /// "X Noot", before each note of the official publications.
  func isOfficialNote(_ index: Int) -> Bool {
    lines[index].start < lines[index].end && Ascii.lower(text[Int(lines[index].start)]) == 0x78
      && lineKey(index) == Self.officialNote
  }

  static let noteHeadingWords: [StaticString] = [
    "noten", "eindnoten", "voetnoten", "noten:", "bronnen en noten",
  ]
  static let noteHeadings = KeySet(noteHeadingWords.map { Key.of($0) })

  /// "Noten", "Eindnoten", "Voetnoten" on a line of its own.
  private func noteHeadingLine() -> Int? {
    let headings = Self.noteHeadings
    return lines.indices.dropFirst(bodyStart).last {
      lines[$0].opening.contains(.noteHeading) && lines[$0].width < 20 && lines[$0].width >= 5
        && lines[$0].role == .body && headings.contains(lineKey($0))
    }
  }

  /// The value of some digits; -1 where they are more than any note's number has.
  func value(_ start: Int, _ end: Int) -> Int {
    end - start > 9 ? -1 : Ascii.number(text, start, end)
  }

  /// The members of a series that name a document, a paper or an address, as a share of all.
  private func shareOfSources(_ series: [(candidate: Int, number: Int)], _ candidates: [NoteCandidate])
    -> Double
  {
    guard !series.isEmpty else { return 0 }
    var count = 0
    for (candidate, _) in series where candidates[candidate].hasSource { count += 1 }
    return Double(count) / Double(series.count)
  }

  /// True for a series that names no source, beside one in another style that does: the points of a list, which can be
  /// more than the notes.
  private func isList(_ sources: Double, beside other: Double) -> Bool { sources < 0.1 && other > 0.4 }

  /// How much a numbered line looks like the start of a note.
  private func noteCandidate(
    _ index: Int, _ label: NoteLabel, seen: SeenNumbers, heading: Int?, _ ahead: inout LinesAhead
  ) -> NoteCandidate {
    var candidate = NoteCandidate(
      line: index, label: label, kerned: kernedLabel(index, label), score: 0, hasSource: false,
      opensMotion: false)
    candidate.score = noteScore(index, label, seen: seen, heading: heading, &ahead, &candidate)
    return candidate
  }

  private func noteScore(
    _ index: Int, _ label: NoteLabel, seen: SeenNumbers, heading: Int?, _ ahead: inout LinesAhead,
    _ candidate: inout NoteCandidate
  ) -> Double {
    let line = lines[index]
    let end = Int(line.end)
    var score = seen[label.number].score
    if label.style == .bracket || label.style == .raised { score += 1.5 }
    if label.style == .parenthesis, seen[label.number] == .closed { score += Self.closedAlike }
    if let heading { score += index > heading ? 2.5 : -3 }
    if index > 0, isOfficialNote(index - 1) { score += 4 }
    // "Noot 1: …"
    if Ascii.isLetter(text[Int(line.start)]) { score += 4 }
    if index > 0, lines[index - 1].role == .signature { score += 1.5 }
    // Nothing stands before it that it could be a note to.
    if index == 0 { score += Self.firstLine }
    var content = LineText(text, label.textStart..<end)
    var contentLine = index
    if content.count == 0 {
      // A number alone: its text is on the next line, or apart.
      // The colophon of a publication can stand between the two.
      var next = index + 1
      while next < lines.count, lines[next].role == .furniture, lines[next].page == line.page { next += 1 }
      guard next < lines.count, lines[next].role == .body else { return score - 1 }
      content = lineText(next)
      contentLine = next
      // The sentence goes on behind a raised marker; no text opens with its stop.
      if content.opensWithStop, content.first != 0x29, label.style == .bare || label.style == .raised {
        return -9
      }
      score -= 0.4
    }
    let isNoteLike =
      NoteWords.opensDocument(text, content.start, content.end)
      || hasAddressOrPaper(content, in: contentLine)
    let isHeading = contentLine == index && !isNoteLike && readsAsHeading(index, content, label.number)
    if content.opens("http") || content.first == 0x3C || content.opens("www.") {
      score += 2
    } else if content.opensLower {
      // "pdf (overheid.nl), Kamerstuk 29 664, nr. 128"
      score -= isNoteLike && NoteWords.hasAddressOrPaper(text, content.start, content.end) ? 1.0 : 2.5
      // "12 november", also where the line ends between the two.
      if label.number <= 31, DateGrammar.month(in: text, content.start, content.end) != nil { return -9 }
    } else if content.opensUpper {
      score += 0.8
    }
    // "2. Motie van het lid …" is a heading; "2 Motie van het lid …" can be a note that cites one.
    let countsHeadings = label.style == .dot || label.style == .parenthesis
    if holdsMotionNoun(content, &ahead.nouns),
      MotionPhrase.opensHeading(text, content.start, content.end)
        || countsHeadings && contentLine == index
          && MotionPhrase.opensNumberedHeading(text, Int(line.start), end)
    {
      score -= countsHeadings ? Self.headingPenalty : 1.5
      candidate.opensMotion = true
    }
    // The number of a row, and the paper before the motion, or a marker that is alone above the next row.
    if contentLine > index && !heads.isEmpty && opensNamelessRow(contentLine)
      || lines[index].traits.contains(.opensCells) || lines[contentLine].traits.contains(.opensCells)
    {
      score -= Self.headingPenalty
      candidate.opensMotion = true
    }
    if interruptsSentence(index, label, ahead) { score += Self.interruption }
    if contentLine == index || seen[label.number] == .marker, closesPublishedPage(contentLine, ahead) {
      score += Self.closing
    }
    if isNoteLike || NoteWords.hasBareAddress(text, content.start, content.end, hosts: source.places.hosts)
      || NoteWords.citesPress(text, content.start, content.end) || content.opens(NoteWords.members)
    {
      score += 1.5
      candidate.hasSource = true
    } else if !isHeading, contentLine + 1 < lines.count, lines[contentLine + 1].role == .body,
      noteLabel(contentLine + 1) == nil, lines[contentLine + 1].gap == 0 || !asks(contentLine, ahead),
      hasAddressOrPaper(lineText(contentLine + 1), in: contentLine + 1)
        || NoteWords.hasBareAddress(
          text, Int(lines[contentLine + 1].start), Int(lines[contentLine + 1].end), hosts: source.places.hosts
        )
    {
      score += 1.0
      candidate.hasSource = true
    } else {
      score -= 0.6
    }
    if isHeading { score -= Self.sectionPenalty }
    candidate.readsAsHeading = isHeading || contentLine == index && standsAboveText(index, content)
    // A list item ends with a semicolon, or a colon stands before it.
    if label.style == .dot || label.style == .parenthesis {
      if content.last == 0x3B { score -= 2.5 }
      if asks(contentLine, ahead), !NoteWords.citesPress(text, content.start, content.end) {
        score -= Self.question
      }
      if index > 0, lineText(index - 1).last == 0x3A, label.number == 1 {
        score -= Self.announced
        candidate.isAnnounced = true
      }
    } else if contentLine > index || seen[label.number] == .nowhere, label.style == .bare,
      !candidate.hasSource, asks(contentLine, ahead)
    {
      // Lists of questions have the number above each, or before it without a stop.
      score -= Self.question
    }
    return score
  }

  /// True where an address or a paper stands in a text, which is a line or a part of it.
  private func hasAddressOrPaper(_ text: LineText, in line: Int) -> Bool {
    NoteWords.hasAddressOrPaper(
      text.text, text.start, text.end, sources: sources, digits: lines[line].contents.contains(.fiveDigits))
  }

  static let question = 6.0
  /// What speaks against the points of a list below a colon.
  static let announced = 2.5

  private static let interruption = 3.0
  /// "1) Brandweer" where the text has "vraagt? 1)": the same sign behind the number.
  private static let closedAlike = 2.5

  private static let closing = 1.0

  /// "2 Kinderopvang": a few words without a stop, which name no source, and below them text that opens with a capital, not the
  /// next note.
  private func readsAsHeading(_ index: Int, _ content: LineText, _ number: Int) -> Bool {
    guard content.opensUpper, lines[index].width <= 100, !content.endsSentence, content.last != 0x29,
      content.last != 0x2C, !content.endsHyphen, index + 1 < lines.count, lines[index + 1].role == .body,
      lines[index + 1].page == lines[index].page
    else { return false }
    let following = lineText(index + 1)
    if noteLabel(index + 1)?.number == number + 1 { return false }
    if MotionPhrase.opensNumberedHeading(text, following.start, following.end)
      || MotionPhrase.opensHeading(text, following.start, following.end)
    {
      return true
    }
    // An address in one of several sentences makes no note of them.
    return following.opensUpper
      && (!NoteWords.isNoteLike(text, following.start, following.end) || following.holdsSentenceEnd)
  }
}
