/// Numbered lines that may be notes, judged by their neighbours.
extension LayoutReader {
  /// A numbered line, and how much it looks like the start of a note.
  struct NoteCandidate {
    var line: Int
    var label: NoteLabel
    /// Another reading of its number.
    var kerned: NoteLabel?
    var score: Double
    /// It names a document, a paper or an address.
    var hasSource: Bool
    /// It opens as a motion's heading does.
    var opensMotion: Bool
    /// It reads as the numbered heading of a part does.
    var readsAsHeading = false
    /// It is point 1, below a line that ends in a colon.
    var isAnnounced = false
  }

  /// "Concreet zet ik de volgende stappen:" announces all points of its list, not the first alone.
  func doubtAnnounced(_ candidates: inout [NoteCandidate]) {
    for position in candidates.indices.dropFirst() {
      let before = candidates[position - 1]
      guard before.isAnnounced, !before.hasSource, !candidates[position].hasSource,
        follows(before, candidates[position]), isNear(before, candidates[position])
      else { continue }
      candidates[position].isAnnounced = true
      candidates[position].score -= Self.announced
    }
  }

  /// "[3]" alone on its line is a marker raised above the text, where a note of that number has text behind it, or stands alone as
  /// well, further down the page.
  func doubtLoneMarkers(_ candidates: inout [NoteCandidate]) {
    var whole = KeySet()
    for candidate in candidates
    where candidate.label.style == .bracket || candidate.label.style == .parenthesis {
      if candidate.label.end < Int(lines[candidate.line].end), candidate.score > 0,
        !isLoneMarker(candidate.line)
      {
        whole.insert(candidate.label.number)
      }
    }
    var below = KeySet()
    for position in candidates.indices.reversed() {
      let candidate = candidates[position]
      guard candidate.label.style == .bracket || candidate.label.style == .parenthesis,
        isLoneMarker(candidate.line)
      else { continue }
      let onPage = Int(lines[candidate.line].page) * 1000 + candidate.label.number
      if whole.contains(candidate.label.number) || below.contains(onPage) { candidates[position].score = -9 }
      if candidate.label.style == .bracket { below.insert(onPage) }
    }
  }

  /// A number alone, as of a page or of enclosures, is no note where another line of its page is that note more likely.
  func doubtLoneNumbers(_ candidates: inout [NoteCandidate], _ seen: SeenNumbers) {
    let alone = candidates.indices.filter {
      candidates[$0].label.end == Int(lines[candidates[$0].line].end) && candidates[$0].score < 2
    }
    guard !alone.isEmpty else { return }
    var best = KeyTable<Double>()
    func key(_ candidate: NoteCandidate) -> Int {
      Int(lines[candidate.line].page) * 4000 + candidate.label.number * 4
        + (candidate.label.style == .bare ? 1 : candidate.label.style == .dot ? 2 : 3)
    }
    for candidate in candidates {
      let key = key(candidate)
      best.set(max(best[key] ?? -9, candidate.score), for: key)
    }
    for position in alone {
      let candidate = candidates[position]
      if best[key(candidate)] ?? -9 >= candidate.score + Self.likelier, !isDoubled(position, candidates, seen)
      {
        candidates[position].score = -9
      }
    }
  }

  /// True for one of two notes with one number, between their neighbours, where the text has that number twice as well.
  private func isDoubled(_ position: Int, _ candidates: [NoteCandidate], _ seen: SeenNumbers) -> Bool {
    let number = candidates[position].label.number
    guard seen.glued(number) > 1, position > 0, position + 1 < candidates.count else { return false }
    let (before, behind) = (candidates[position - 1], candidates[position + 1])
    return [number - 1, number].contains(before.label.number) && isNear(before, candidates[position])
      && [number, number + 1].contains(behind.label.number) && isNear(candidates[position], behind)
  }

  private static let likelier = 1.5

  /// The only note of a letter: its number alone on its line, marked in the text, and below it one line that closes the page.
  func trustOnlyNote(_ candidates: inout [NoteCandidate], _ seen: SeenNumbers) {
    guard seen[1] == .marker,
      let only = candidates.indices.first(where: { candidates[$0].label.number == 1 }),
      !candidates[(only + 1)...].contains(where: { $0.label.number == 1 }), isAlone(candidates[only])
    else { return }
    let line = candidates[only].line
    guard line > 0, line + 1 < lines.count, lines[line + 1].role == .body,
      lines[line + 1].page == lines[line].page,
      lineText(line + 1).opensUpper, lineText(line + 1).endsSentence, !candidates[only].opensMotion,
      lineText(line - 1).endsSentence
    else { return }
    guard
      line + 2 == lines.count || lines[line + 2].role == .furniture
        || lines[line + 2].page != lines[line].page
    else {
      return
    }
    candidates[only].score += Self.headed
  }

  private static let headed = 2.0

  /// In a list of questions a number alone is that of a question; a note's has the words of the publications above it, or
  /// tells who the members are.
  func doubtQuestions(_ candidates: inout [NoteCandidate]) {
    for position in candidates.indices where isAlone(candidates[position]) {
      let line = candidates[position].line
      guard line == 0 || !isOfficialNote(line - 1), line + 1 < lines.count,
        !lineText(line + 1).opens(NoteWords.members)
      else { continue }
      candidates[position].score -= Self.question
    }
  }

  /// Numbers alone, one below the other, that do not count on are the cells of a table: "2", "10", "3", "14".
  func doubtCells(_ candidates: inout [NoteCandidate]) {
    var first = 0
    while first < candidates.count {
      var last = first
      var countsOn = true
      while last + 1 < candidates.count, isAlone(candidates[last]), isAlone(candidates[last + 1]),
        candidates[last + 1].line == candidates[last].line + 1,
        !standsAboveItsText(candidates[last + 1].line)
      {
        let step = candidates[last + 1].label.number - candidates[last].label.number
        if step < 1 || step > Self.widestStep { countsOn = false }
        last += 1
      }
      if !countsOn, last - first >= 2 {
        for position in first...last { candidates[position].score = -9 }
      }
      first = last + 1
    }
  }

  /// True for a number below a blank line with text right below it, where cells have another number or a blank line.
  private func standsAboveItsText(_ index: Int) -> Bool {
    lines[index].gap > 0 && index + 1 < lines.count && lines[index + 1].role == .body
      && lines[index + 1].gap == 0 && loneNumber(index + 1) == nil
  }

  /// From the number of a note to that of the next one, where those between them stand elsewhere.
  private static let widestStep = 3

  private func isAlone(_ candidate: NoteCandidate) -> Bool {
    candidate.label.style == .bare && candidate.label.end == Int(lines[candidate.line].end)
  }

  /// A raised marker can come to stand alone on its line, or at the start of the next one. It is none of the notes where
  /// its page has that note below it, with its text on the line, and among its neighbours; a number alone is none where the
  /// letter has it so anywhere below.
  func doubtMarkersBeforeNotes(_ candidates: inout [NoteCandidate], _ seen: SeenNumbers) {
    var last = KeyTable<Int>()
    // Notes with their text on the line, on whatever page.
    var whole = KeySet()
    for position in candidates.indices.reversed() {
      let candidate = candidates[position]
      guard candidate.label.style == .bare || candidate.label.style == .bracket else { continue }
      let key =
        Int(lines[candidate.line].page) * 2000 + candidate.label.number * 2
        + (candidate.label.style == .bracket ? 1 : 0)
      let isAlone = candidate.label.end == Int(lines[candidate.line].end)
      if let below = last[key] {
        let note = candidates[below]
        // A note printed twice is a fault of its own.
        if isSameText(candidate, note) || isDoubled(position, candidates, seen) { continue }
        // A note's own text names a source; that of a line of the letter can on the next line, or where the sentence
        // goes on behind the marker.
        let content = LineText(text, candidate.label.textStart..<Int(lines[candidate.line].end))
        let namesSource = !content.opensLower && NoteWords.isNoteLike(text, content.start, content.end)
        if isAlone
          || !namesSource
            && (note.score >= candidate.score + Self.likelier
              || standsTogether(below, candidates) && !standsTogether(position, candidates))
        {
          candidates[position].score = -9
        } else if !candidate.hasSource {
          candidates[position].score -= 2
        }
      } else if isAlone {
        if whole.contains(candidate.label.number), !isDoubled(position, candidates, seen) {
          candidates[position].score = -9
        }
      } else if candidate.score >= 2 || candidate.score > -1 && standsTogether(position, candidates) {
        last.add(position, for: key)
        if !candidate.readsAsHeading { whole.insert(candidate.label.number) }
      }
    }
  }

  /// Headings, and the rows of a table, can be counted as notes are: "1 Motie van het lid …" in the text and "1 Kamerstuk …"
  /// at the foot. Where the first motion's number comes once more, on a line that names none, or where motions count from 1
  /// and nothing in the text marks them, all motions are headings, save those among notes.
  func doubtCountedMotions(_ candidates: inout [NoteCandidate], seen: SeenNumbers) {
    let motions = candidates.indices.filter {
      candidates[$0].opensMotion && candidates[$0].label.style == .bare
    }
    guard let first = motions.first else { return }
    let number = candidates[first].label.number
    // Or in another style, with a source: "1. Kamerbrief …"
    let comesAgain = candidates.contains {
      $0.label.number == number && !$0.opensMotion && $0.score > 0
        && ($0.label.style == .bare || $0.hasSource)
    }
    guard comesAgain || areUnmarkedRows(motions.map { candidates[$0].label.number }, seen) else { return }
    var others = KeySet()
    for candidate in candidates
    where candidate.label.style == .bare && !candidate.opensMotion && candidate.score > 0 {
      others.insert(candidate.label.number)
    }
    for position in motions
    where !isAmongNotes(position, candidates) || others.contains(candidates[position].label.number) {
      candidates[position].score -= Self.headingPenalty
    }
  }

  /// Headings of parts can be counted as the notes are: "1 Aanleiding" in the text and "1 Kamerstuk …" at the foot. Where
  /// lines that read as headings count from 1, and their first numbers come once more on lines that do not, they are headings.
  func doubtCountedHeadings(_ candidates: inout [NoteCandidate]) {
    var count = 0
    var headings = KeySet()
    for position in candidates.indices {
      let candidate = candidates[position]
      guard candidate.readsAsHeading, candidate.label.style == .bare, candidate.label.number == count + 1
      else {
        continue
      }
      count += 1
      headings.insert(position)
    }
    guard count > 1 else { return }
    var others = KeySet()
    for candidate in candidates
    where !candidate.readsAsHeading && candidate.label.style == .bare && candidate.score > 0 {
      others.insert(candidate.label.number)
    }
    guard others.contains(1), others.contains(2) else { return }
    for position in candidates.indices
    where headings.contains(position) && others.contains(candidates[position].label.number) {
      candidates[position].score -= Self.headingPenalty
    }
  }

  private static let sideLines = 8

  /// "1 Aanleiding": a few words without a source, above a line that opens with a capital and whose first word had room on theirs.
  /// That line can cite a paper, as the second one of a note does.
  func standsAboveText(_ index: Int, _ content: LineText) -> Bool {
    guard content.opensUpper, lines[index].width <= 100, !content.endsSentence, content.last != 0x29,
      content.last != 0x2C, !content.endsHyphen
    else { return false }
    // Words of a side column can stand between the two.
    var next = index + 1
    while next < lines.count, next - index < Self.sideLines, lines[next].role == .furniture { next += 1 }
    guard next < lines.count, lines[next].role == .body, lines[next].page == lines[index].page else {
      return false
    }
    let below = lineText(next)
    return below.opensUpper && !NoteWords.opensDocument(text, below.start, below.end)
      && Int(lines[index].width) + 1 + below.firstWord.count <= Int(lines[next].width)
      && !NoteWords.hasAddressOrPaper(text, content.start, content.end)
  }

  /// True for numbers that count from 1, of which the text marks none, save as it marks others by chance: "€ 13,6 miljoen".
  private func areUnmarkedRows(_ numbers: [Int], _ seen: SeenNumbers) -> Bool {
    var count = 0
    var marked = 0
    for number in numbers where number == count + 1 {
      if seen[number] == .marker || seen[number] == .closed { marked += 1 }
      count += 1
      if marked > 0, count < 3 { return false }
    }
    return count > 1 && marked * 3 <= count
  }

  /// True for a motion right behind the note with the number before, or right above the next note.
  private func isAmongNotes(_ position: Int, _ candidates: [NoteCandidate]) -> Bool {
    let candidate = candidates[position]
    if position > 0, !candidates[position - 1].opensMotion, follows(candidates[position - 1], candidate),
      isNear(candidates[position - 1], candidate)
    {
      return true
    }
    guard position + 1 < candidates.count, !candidates[position + 1].opensMotion else { return false }
    return follows(candidate, candidates[position + 1]) && isNear(candidate, candidates[position + 1])
  }

  /// True where the line before or behind it that opens with a number has the number before or behind.
  private func standsTogether(_ position: Int, _ candidates: [NoteCandidate]) -> Bool {
    let candidate = candidates[position]
    if position > 0, follows(candidates[position - 1], candidate), isNear(candidates[position - 1], candidate)
    {
      return true
    }
    return position + 1 < candidates.count && follows(candidate, candidates[position + 1])
      && isNear(candidate, candidates[position + 1])
  }

  /// "2. Motie van het lid …" is a heading, save where it stands between note 1 and note 3, or behind note 1 at
  /// the foot of its page: a note that cites a motion.
  func allowMotionsAmongNotes(_ candidates: inout [NoteCandidate]) {
    var last = -1
    // Headings count from 1: one whose forerunner is nowhere is none.
    var headings = KeySet()
    for candidate in candidates where candidate.score < -4 { headings.insert(candidate.label.number) }
    for position in candidates.indices {
      let label = candidates[position].label
      if candidates[position].score >= Self.likelyNote { last = position }
      guard last >= 0, candidates[position].score < -4, label.style == .dot || label.style == .parenthesis
      else {
        continue
      }
      let before = candidates[last]
      let restored = candidates[position].score + Self.headingPenalty
      guard restored > 0, before.score >= Self.likelyNote, follows(before, candidates[position]) else {
        continue
      }
      let isBehind = isNear(before, candidates[position])
      // Several such notes can stand one behind the other.
      var next = position
      while next + 1 < candidates.count, follows(candidates[next], candidates[next + 1]),
        isNear(candidates[next], candidates[next + 1]), next == position || candidates[next].score < -4
      {
        next += 1
      }
      let isBefore = next > position && candidates[next].score >= 2
      // The first and the last note of a page have one neighbour; then the line must name a motion and no more.
      if isBehind && isBefore || isBehind && closesPage(candidates[position].line)
        || isBefore && namesNoSubject(candidates[position].line)
        || (isBehind || isBefore) && label.number > 1 && !headings.contains(label.number - 1)
      {
        candidates[position].score = restored
        last = position
      }
    }
  }

  func isNear(_ first: NoteCandidate, _ second: NoteCandidate) -> Bool {
    second.line - first.line <= 5 && lines[second.line].page == lines[first.line].page
  }

  /// "7. Motie van het lid Mutluer (Kamerstuk 32761, nr. 207)." says nothing about the motion's subject.
  func namesNoSubject(_ index: Int) -> Bool {
    let line = lineText(index)
    return (line.last == 0x29 || line.endsWith(").")) && !line.contains(" over ")
      && !line.contains(" inzake ")
  }

  func follows(_ first: NoteCandidate, _ second: NoteCandidate) -> Bool {
    second.label.number == first.label.number + 1 && second.label.style == first.label.style
  }

  /// True where a line, and a second one that it goes on in, ends its page.
  func closesPage(_ index: Int) -> Bool {
    guard pageStarts.count > 1 else { return false }
    var at = index + 1
    var rest = 0
    while at < lines.count, lines[at].page == lines[index].page {
      if lines[at].role == .body { rest += 1 }
      at += 1
    }
    return rest <= 1
  }
}
