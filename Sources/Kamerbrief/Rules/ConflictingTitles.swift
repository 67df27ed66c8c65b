/// One paper that notes cite with two titles that really differ.
///
/// Titles are cited freely, so wording alone is no conflict: either both name a day and the days differ,
/// or hardly a word that says something is in both.
enum ConflictingTitles {
  private struct Title {
    var words = KeySet()
    var days = KeySet()
    var text: Text
    var note: Int
    /// Letters only.
    var key: [UInt8] = []
  }

  /// Titles of one paper that are compared with each other.
  private static let limit = 12

  static func diagnostics(_ letter: Letter, _ reading: Reading) -> [Diagnostic] {
    var titles = KeyTable<[Title]>()
    var found = Findings()
    // Most papers are cited by one note only.
    var cited = KeySet()
    var again = KeySet()
    // The sources that can be compared, and the keys of their papers. By index, as notes are much to copy.
    var sources: [(note: Int, source: Int, key: UInt64)] = []
    for note in letter.footnotes.indices {
      for source in letter.footnotes[note].sources.indices {
        let papers = letter.footnotes[note].sources[source].papers
        guard papers.count == 1, letter.footnotes[note].sources[source].title != nil else { continue }
        let key = key(papers[0], letter)
        if !cited.insert(key) { again.insert(key) }
        sources.append((note, source, key))
      }
    }
    guard !again.isEmpty else { return [] }
    for (index, position, id) in sources where again.contains(id) {
      let source = letter.footnotes[index].sources[position]
      guard let text = source.title, names(source.papers[0], letter) else { continue }
      let known = titles[id] ?? []
      // The same title again says nothing new.
      if known.contains(where: { Eight.same(letter.texts.span, $0.text.range, text.range) }) { continue }
      guard known.count < limit, let title = title(letter, text, note: index) else { continue }
      if known.contains(where: { $0.key == title.key }) { continue }
      if let other = known.first(where: { conflict($0, title) }) {
        let paper = letter[source.papers[0]]
        found.add(
          .conflictingTitle,
          "\(paper) is cited as \"\(letter[text])\" here and as \"\(letter[other.text])\" in note \(letter.footnotes[other.note].number).",
          at: letter.footnotes[index].span,
          related: [.init(message: "the other title", span: letter.footnotes[other.note].span)])
      }
      titles[id, default: []].append(title)
    }
    return found.diagnostics
  }

  private static func key(_ paper: Text, _ letter: Letter) -> UInt64 {
    Key.of(letter.texts, paper.range.lowerBound, paper.range.upperBound)
  }

  /// A number of one document. Meetings, cases and dossiers have many, each with its own title.
  private static func names(_ paper: Text, _ letter: Letter) -> Bool {
    let id = LineText(letter.texts, paper.range)
    if id.opens("kst-") || id.opens("ah-") { return true }
    return !id.opens("h-") && (id.contains(0x44) || id.contains(0x64)) && id.opensDigit
  }

  private static func title(_ letter: Letter, _ text: Text, note: Int) -> Title? {
    let bytes = letter.texts
    let range = text.range
    if untitled.open(bytes, range.lowerBound, range.upperBound) { return nil }
    var title = Title(text: text, note: note)
    title.key.reserveCapacity(range.count)
    var at = range.lowerBound
    while at < range.upperBound {
      if Ascii.isDigit(bytes[at]) {
        if let date = DateGrammar.date(in: bytes, at, range.upperBound) {
          // Days are compared without their year, which one title may leave out.
          let month = date.date.map { $0.day * 100 + $0.month }
          if let month { title.days.insert(month) }
          at = max(date.end, at + 1)
        } else {
          while at < range.upperBound, Ascii.isDigit(bytes[at]) { at += 1 }
        }
        continue
      }
      guard isWordByte(bytes[at]) else {
        at += 1
        continue
      }
      let start = at
      while at < range.upperBound, isWordByte(bytes[at]) {
        title.key.append(Ascii.lower(bytes[at]))
        at += 1
      }
      let key = Key.of(bytes, start, at)
      if at - start >= 4, !generic.contains(key) { title.words.insert(key) }
    }
    return title.words.count >= 2 ? title : nil
  }

  /// What opens a citation without a title of its own.
  private static let untitled: Words = [
    "zie ", "bijlage", "idem", "ibid", "kamerstuk", "handelingen", "aanhangsel", "tweede kamer",
  ]

  private static func isWordByte(_ byte: UInt8) -> Bool {
    Ascii.isLetter(byte) || byte >= 0xC3 && byte < 0xE2 || byte >= 0x80 && byte < 0xC0
  }

  /// Kinds of documents and words that join: they are in half of all titles.
  private static let generic = KeySet(
    [
      "kamerbrief", "brief", "verslag", "over", "inzake", "naar", "aanleiding", "voor", "door", "betreffende",
      "rond",
      "omtrent", "tijdens", "tussen", "vragen", "kamervragen", "beantwoording", "rapport", "nota", "deze",
      "zijn",
      "uitvoering", "moties", "aangenomen", "motie", "stand", "zaken", "commissiedebat", "voortgang",
    ].map { Key.of($0) })

  private static func conflict(_ one: Title, _ other: Title) -> Bool {
    if one.key.starts(with: other.key) || other.key.starts(with: one.key) {
      return !one.days.isEmpty && !other.days.isEmpty && one.days.shared(with: other.days) == 0
    }
    let shared = one.words.shared(with: other.words)
    if !one.days.isEmpty, !other.days.isEmpty, one.days.shared(with: other.days) == 0 { return true }
    return shared * 3 < min(one.words.count, other.words.count)
  }
}
