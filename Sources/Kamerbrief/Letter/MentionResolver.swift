/// Motions named in running text, and which motion of the letter they mean.
extension LetterBuilder {
  /// Papers of motions whose heading has none: the note marked in the heading tells it.
  mutating func completeMotions() {
    if reading.layout.isMotion { completePublishedMotion() }
    for index in letter.motions.indices where letter.motions[index].paper == nil {
      for marker in letter.motions[index].headingMarkers {
        guard let note = marker.note, let paper = firstPaper(ofNote: note) else { continue }
        letter.motions[index].paper = text(of: paper)
        break
      }
    }
    takePapersOfCells()
  }

  /// "Motie-Beertema c.s." and below it "33 187, nr. 37" and no more: the next cell of a list, or a line of its own.
  private mutating func takePapersOfCells() {
    guard letter.motions.contains(where: { $0.paper == nil }) else { return }
    for (index, run) in running.runs.enumerated().dropFirst() where run.kind == .paragraph {
      guard running.runs[index - 1].kind == .motionHeading, let motion = places[index - 1].index,
        letter.motions[motion].paper == nil, let citation = elements.citations(in: index).first,
        let id = citation.match.ids.first, citation.match.ids.count == 1, id.kind == .kamerstuk, id.hasNumber
      else { continue }
      let rest = bytes[run.start..<citation.match.start] + bytes[citation.match.end..<run.end]
      if rest.allSatisfy({ [0x28, 0x29, 0x2E, 0x20].contains($0) }) {
        letter.motions[motion].paper = text(of: id)
      }
    }
  }

  func firstPaper(ofNote note: Int) -> PaperID? {
    for citation in elements.citations(in: runOfNote[note]) {
      if let id = citation.match.ids.first, id.kind == .kamerstuk, id.hasNumber { return id }
    }
    return nil
  }

  /// A text as a key, whatever its case.
  private func name(_ text: Text) -> UInt64 { Key.of(letter.texts, Int(text.start), Int(text.end)) }

  /// The letter's motions by what a mention can name them by.
  private mutating func indexMotions() {
    motionOfNumber = KeyTable(capacity: letter.motions.count)
    motionOfPaper = KeyTable(capacity: letter.motions.count)
    motionsOfName = KeyTable(capacity: letter.motions.count)
    motionsOfPaperNumber = KeyTable(capacity: letter.motions.count)
    for index in letter.motions.indices {
      if let number = letter.motions[index].number { motionOfNumber.add(index, for: number) }
      if let paper = letter.motions[index].paper {
        motionOfPaper.add(index, for: name(paper))
        addMotion(index, ofPaper: paper)
      }
      guard let first = letter.motions[index].submitters.first?.name else { continue }
      addMotion(index, of: name(first))
      if let surname = surname(first) { addMotion(index, of: surname) }
    }
    // "Motie op stuk nr. 50 van het lid Kops": the heading tells the number, and not the dossier.
    for (run, place) in places.enumerated() where place.kind == .motion && !headings[run].isEmpty {
      guard let index = place.index else { continue }
      for (offset, heading) in headings[run].enumerated() where letter.motions[index + offset].paper == nil {
        guard let number = heading.phrase.numbers.first else { continue }
        motionsOfPaperNumber[UInt64(number), default: []].append(index + offset)
      }
    }
  }

  /// By the number that closes the paper's name; of more than two motions none can be told.
  private mutating func addMotion(_ index: Int, ofPaper paper: Text) {
    var at = paper.range.upperBound
    var number = 0
    var unit = 1
    while at > paper.range.lowerBound, Ascii.isDigit(letter.texts[at - 1]), unit < 1_000_000_000 {
      at -= 1
      number += Int(letter.texts[at] & 15) * unit
      unit *= 10
    }
    guard unit > 1, at > paper.range.lowerBound, letter.texts[at - 1] == 0x2D else { return }
    let key = UInt64(number)
    if motionsOfPaperNumber[key]?.count ?? 0 < 2 { motionsOfPaperNumber[key, default: []].append(index) }
  }

  /// Of a name that very many motions share none can be told.
  private mutating func addMotion(_ index: Int, of name: UInt64) {
    if motionsOfName[name]?.count ?? 0 < 200 { motionsOfName[name, default: []].append(index) }
  }

  /// "van dijk" of "Inge van Dijk": mentions leave given names out.
  private func surname(_ text: Text) -> UInt64? {
    let end = Int(text.end)
    var start = Int(text.start)
    while start < end, letter.texts[start] != 0x20 { start += 1 }
    start += 1
    var particle = start
    while particle < end, letter.texts[particle] != 0x20 { particle += 1 }
    guard start < end, Ascii.isLower(letter.texts[start]),
      Self.particles.contain(letter.texts, start, particle)
    else { return nil }
    return Key.of(letter.texts, start, end)
  }

  private static let particles: Words = ["van", "de", "der", "den", "ten", "ter", "el", "von"]

  /// "motie 15" by the number of its heading; "motie op stuk nr. 15" by that of its paper first.
  private func motion(number: Int, of phrase: MotionPhrase) -> Int? {
    let words = LineText(bytes, phrase.nounEnd..<phrase.end)
    guard words.contains("nr") || words.contains("stuk") else { return motionOfNumber[number] }
    guard let motions = motionsOfPaperNumber[number], motions.count == 1 else {
      return motionOfNumber[number]
    }
    return motions[0]
  }

  mutating func buildMentions() {
    indexMotions()
    var order: [(start: Int, index: Int)] = []
    for (index, element) in elements.phrases.enumerated() {
      let phrase = element.phrase
      guard !phrase.people.isEmpty || !phrase.numbers.isEmpty || !papersOnly(element).isEmpty else {
        continue
      }
      if running.runs[element.run].kind == .motionHeading, isOwn(phrase, run: element.run) { continue }
      order.append((running.source(of: phrase.start), index))
    }
    order.sort { $0 < $1 }
    for (_, index) in order { mention(elements.phrases[index]) }
  }

  /// A heading's own motion is no mention.
  private func isOwn(_ phrase: MotionPhrase, run: Int) -> Bool {
    headings[run].contains { $0.phrase.nounEnd == phrase.nounEnd }
  }

  /// The papers of motions that are named by them alone: "motie (Kamerstukken 32852, nr. 199)", "moties 33529, nrs. 431
  /// en 443", "moties (29338-230 en 31757-65)".
  private func papersOnly(_ element: Elements.Phrase) -> [NamedPaper] {
    let phrase = element.phrase
    guard phrase.people.isEmpty, phrase.numbers.isEmpty else { return [] }
    var found: [NamedPaper] = []
    var at = phrase.nounEnd
    for citation in elements.citations(in: element.run, from: at) {
      guard joins(at, citation.match.start, isFirst: found.isEmpty), let id = citation.match.ids.first,
        id.kind == .kamerstuk, id.hasNumber
      else { break }
      let names = namesInBrackets(citation.match.end, running.runs[element.run].end)
      found.append(NamedPaper(ids: citation.match.ids, end: names?.end ?? citation.match.end, names: names))
      at = names.map { $0.end + 1 } ?? citation.match.end
      guard phrase.isPlural else { return found }
    }
    // What answers several motions has one paper too: "reactie op moties (31016-372)".
    return found.count > 1 || found.first.map { $0.ids.count > 1 || $0.names != nil } == true ? found : []
  }

  /// A motion that its paper names, maybe with its submitters in brackets behind it.
  private struct NamedPaper {
    var ids: Few<PaperID>
    var end: Int
    var names: NameGrammar.List?
  }

  /// "Kamerstuk 32 793, nr. 176 (Dik-Faber)": names and no more.
  private func namesInBrackets(_ start: Int, _ end: Int) -> NameGrammar.List? {
    let bracket = NameGrammar.skip(bytes, start, end)
    guard bracket + 1 < end, bracket > start, bytes[bracket] == 0x28,
      let list = NameGrammar.list(in: bytes, bracket + 1, end, plural: true, isTold: false),
      list.end < end, bytes[list.end] == 0x29
    else { return nil }
    return list
  }

  /// Only blanks, a bracket, and words that announce a paper or join it to the one before.
  private func joins(_ start: Int, _ end: Int, isFirst: Bool) -> Bool {
    var at = start
    // "bij motie van 5 juli 2022 (Kamerstuk …)"
    if isFirst, at < end, bytes[at] == 0x20, let match = DateGrammar.led(in: bytes, at + 1, end) {
      at = match.end
    }
    while at < end {
      let length = isFirst ? Self.announcing.opening(bytes, at, end) : Self.joining.opening(bytes, at, end)
      if length > 0 {
        at += length
      } else if bytes[at] == 0x20 || bytes[at] == 0x2C || isFirst && bytes[at] == 0x28 {
        at += 1
      } else {
        return false
      }
    }
    return true
  }

  private static let announcing: Words = [
    "op stuk ", "met nummer ", "met nr. ", "met ", "onder ", "nr. ", "nrs. ", "tk ", "ek ",
  ]
  private static let joining: Words = ["en "]

  private mutating func mention(_ element: Elements.Phrase) {
    let phrase = element.phrase
    let place = places[element.run]
    var end = phrase.end
    let alone = papersOnly(element)
    if let last = alone.last { end = last.end }
    let ids: [PaperID?] = alone.flatMap { $0.ids.map { $0 } }
    let names = alone.flatMap { paper in paper.ids.map { _ in paper.names } }
    // "… over het uitvoeren van de motie Tjeenk (36 410 VI, nr. 789)": the paper is the heading's own motion's.
    let host = running.runs[element.run].kind == .motionHeading ? place.index : nil
    let own = host.flatMap { letter.motions[$0].paper }.map { name($0) }
    var beside = phrase.numbers.count < 2 ? paperBeside(element) : nil
    // "motie op stuk nr. 68 (35483)", but not "motie 3 (Kamerstuk 35 483, nr. 68)": the letter's own count.
    if let number = phrase.numbers.first, let paper = beside, paper.number != UInt32(number) { beside = nil }
    if let text = beside.map({ text(of: $0) }), name(text) == own { beside = nil }
    let marked = phrase.numbers.isEmpty && beside == nil ? paperOfMarkedNote(element) : nil
    let paper = ids.first.flatMap { $0 } ?? beside ?? marked
    let base = Mention(
      text: text(phrase.start..<end), kind: phrase.kind, submitters: submitters(of: phrase),
      coSigned: phrase.coSigned, paper: paper.map { text(of: $0) }, motion: nil, place: place,
      span: reading.span(of: phrase.start, end))
    if phrase.numbers.isEmpty {
      for (index, paper) in (phrase.isPlural && !ids.isEmpty ? ids : [paper]).enumerated() {
        var mention = base
        mention.paper = paper.map { text(of: $0) }
        if let names = names.indices.contains(index) ? names[index] : nil {
          var own = phrase
          own.people = names.people
          mention.submitters = submitters(of: own)
          mention.coSigned = names.coSigned
        }
        mention.motion = resolve(mention, mayBeAnother: marked == nil)
        if let host, mention.motion == host { mention.motion = nil }
        letter.mentions.append(mention)
      }
    } else {
      for number in phrase.numbers {
        var mention = base
        mention.motion = motion(number: number, of: phrase) ?? resolve(mention, mayBeAnother: true)
        letter.mentions.append(mention)
      }
    }
  }

  /// The citation inside a mention, before the names, or beside it, in brackets within the sentence, or in the note
  /// marked right behind it.
  private func paperBeside(_ element: Elements.Phrase) -> PaperID? {
    let run = running.runs[element.run]
    let end = element.phrase.end
    // Of "motie op stuk nr. 68 (35483)" the citation begins inside the name.
    if element.phrase.paper != nil || !element.phrase.numbers.isEmpty,
      let own = elements.citations(in: element.run, from: element.phrase.nounEnd).first,
      own.match.start < end, let id = own.match.ids.first, id.kind == .kamerstuk
    {
      return id
    }
    if let before = paperBefore(element) { return before }
    for citation in elements.citations(in: element.run, from: end) {
      guard citation.match.start - end < 300, sameSentence(end, citation.match.start, run) else { break }
      if MotionHeading.isReplaced(bytes, citation.match.start) { continue }
      if let id = citation.match.ids.first, id.kind == .kamerstuk { return id }
    }
    return nil
  }

  /// "31066-503-Motie van het lid …": the number that a list puts before its motion.
  private func paperBefore(_ element: Elements.Phrase) -> PaperID? {
    let start = element.phrase.start
    guard start > running.runs[element.run].start, bytes[start - 1] == 0x2D else { return nil }
    let all = elements.citations(in: element.run)
    let behind = elements.citations(in: element.run, from: start).startIndex
    guard behind > all.startIndex, all[behind - 1].match.end == start - 1 else { return nil }
    return all[behind - 1].match.ids.first
  }

  /// The paper of a note that is marked right behind a mention, or behind what the motion is about, where the note is
  /// nothing but a citation: "de motie Hagen over leraren.3"
  private func paperOfMarkedNote(_ element: Elements.Phrase) -> PaperID? {
    let run = running.runs[element.run]
    let end = element.phrase.end
    for index in run.markers where running.markers[index].at >= end {
      let marker = running.markers[index]
      guard marker.at <= end + 1 || marker.at - end < Self.longestSubject else { return nil }
      guard marker.note >= 0 else { continue }
      if marker.at <= end + 1 { return firstPaper(ofNote: marker.note) }
      return bytes[end] == 0x20 && Self.subjects.opening(bytes, end + 1, marker.at) > 0
        && isOneSentence(end, marker.at) && opensWithPaper(marker.note)
        ? firstPaper(ofNote: marker.note) : nil
    }
    return nil
  }

  private static let longestSubject = 200
  private static let subjects: Words = ["over ", "inzake ", "met verzoek om ", "om "]

  private func opensWithPaper(_ note: Int) -> Bool {
    let start = running.runs[runOfNote[note]].start
    guard let citation = elements.citations(in: runOfNote[note]).first else { return false }
    if citation.match.start == start { return true }
    // "Tweede Kamer, vergaderjaar 2017–2018, 26 485, nr. 267"
    let before = LineText(bytes, start..<citation.match.start)
    return before.count < Self.longestSession && before.opens(Self.chambers)
  }

  private static let longestSession = 48
  private static let chambers: Words = [
    "tweede kamer, vergaderjaar ", "eerste kamer, vergaderjaar ", "vergaderjaar ", "zie ", "tk ", "ek ",
  ]

  /// No full stop and no other motion between, and the citation stands in brackets or right behind.
  private func sameSentence(_ start: Int, _ end: Int, _ run: RunningText.Run) -> Bool {
    guard isOneSentence(start, end) else { return false }
    let between = LineText(bytes, start..<end)
    return end - start <= 3 || bytes[end - 1] == 0x28 || between.contains(0x28)
      || between.count <= 10 && between.endsWith(" op stuk ")
  }

  /// No full stop, no other motion and no other document between.
  private func isOneSentence(_ start: Int, _ end: Int) -> Bool {
    var at = start
    while at + 1 < end {
      if bytes[at] == 0x2E, bytes[at + 1] == 0x20, at + 2 < end, Ascii.isUpper(bytes[at + 2]) { return false }
      if bytes[at] | 0x20 == 0x6D, LineText(bytes, at..<end).opens("motie"), !Ascii.isLetter(bytes[at - 1]) {
        return false
      }
      at += 1
    }
    let between = LineText(bytes, start..<end)
    return !between.contains(" brief ") && !between.contains("verslag") && !between.contains("amendement")
  }

  /// By paper, then by first submitter. A paper that no motion of the letter has names another motion, unless it stands
  /// in the answer to one whose heading tells no paper; one that only a note cites may be the answer's.
  private func resolve(_ mention: Mention, mayBeAnother: Bool) -> Int? {
    if let paper = mention.paper, let motion = motionOfPaper[name(paper)] { return motion }
    guard let first = mention.submitters.first?.name else { return nil }
    var matches = motionsOfName[name(first)] ?? []
    if mention.paper != nil, mayBeAnother {
      matches = matches.filter { letter.motions[$0].paper == nil && answers(mention.place, $0) }
    }
    if matches.count > 1 {
      let whole = matches.filter { index in
        let motion = letter.motions[index]
        guard motion.submitters.count == mention.submitters.count else { return false }
        for (one, other) in zip(motion.submitters, mention.submitters) where !same(one.name, other.name) {
          return false
        }
        return true
      }
      if whole.count == 1 { return whole[0] }
      let tied = whole.isEmpty ? matches : whole
      if mention.place.kind == .motion, let index = mention.place.index, tied.contains(index) { return index }
      return nil
    }
    guard let only = matches.first else { return nil }
    let motion = letter.motions[only]
    // Other members than the motion's own: another motion.
    if mention.submitters.count > 1, motion.submitters.count > 1 {
      for submitter in mention.submitters
      where !motion.submitters.contains(where: { same($0.name, submitter.name) }) {
        return nil
      }
    }
    return only
  }

  /// True for a place in the answer to a motion, alone or with others.
  private func answers(_ place: Place, _ motion: Int) -> Bool {
    guard place.kind == .motion, let index = place.index, index != motion, !sharedHeadings.isEmpty else {
      return place.kind == .motion && place.index == motion
    }
    let shared = sharedHeadings[
      Bisection.last(below: sharedHeadings.count) { sharedHeadings[$0].lowerBound <= index }]
    return shared.contains(index) && shared.contains(motion)
  }

  private func same(_ one: Text, _ other: Text) -> Bool {
    guard one.range.count == other.range.count else { return false }
    for (first, second) in zip(one.range, other.range)
    where Ascii.lower(letter.texts[first]) != Ascii.lower(letter.texts[second]) {
      return false
    }
    return true
  }
}
