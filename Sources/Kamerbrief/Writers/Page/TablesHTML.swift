/// What the letter names, as tables that can be sorted.
extension LetterHTML {
  /// A cell, and what it is sorted by.
  struct Cell {
    let key: String
    let write: (inout HTMLWriter) -> Void

    init(_ key: String, _ write: @escaping (inout HTMLWriter) -> Void) {
      self.key = key
      self.write = write
    }

    init(_ text: String) {
      self.init(text) { $0.text(text) }
    }
  }

  // MARK: Tables

  func motionTable(_ html: inout HTMLWriter) {
    guard !letter.motions.isEmpty else { return }
    let rows = letter.motions.indices.map { number in
      let motion = letter.motions[number]
      return [
        Cell("\(number)") { $0.text(motion.number.map { "\($0)" } ?? "–") },
        Cell(letter[motion.subject ?? motion.heading]) { html in
          html.element("a", .place(index.motionIDs[number])) { html in
            html.text(letter.texts, (motion.subject ?? motion.heading).range)
          }
          if motion.kind != .motion {
            html.literal(" ")
            html.element("span", .class("kind"), text: motion.kind.name.description)
          }
        },
        Cell(Dutch.submitters(motion, letter)),
        Cell(motion.date.map(Dutch.key) ?? "") { html in
          if let date = motion.date { html.date(date) }
        },
        Cell(motion.paper.map { letter[$0] } ?? "") { html in
          if let paper = motion.paper { self.paper(paper, &html) }
        },
      ]
    }
    section("overzicht", "Moties in deze brief", &html) { html in
      table("overzicht-kop", ["Nr.", "Onderwerp", "Indieners", "Datum", "Kamerstuk"], rows, &html)
    }
  }

  func mentionTable(_ html: inout HTMLWriter) {
    guard !letter.mentions.isEmpty else { return }
    let rows = letter.mentions.map { mention in
      let place = index.place(mention.place)
      return [
        Cell(letter[mention.text]) { html in
          if let id = index.itemID(mention.text) ?? place.id {
            html.element("a", .place(id)) { $0.text(letter.texts, mention.text.range) }
          } else {
            html.text(letter.texts, mention.text.range)
          }
        },
        Cell(Dutch.submitters(mention.submitters, coSigned: mention.coSigned, letter)),
        Cell(mention.paper.map { letter[$0] } ?? "") { html in
          if let paper = mention.paper { self.paper(paper, &html) }
        },
        Cell(place.name),
        Cell(mention.motion.map { String($0) } ?? "") { html in
          guard let motion = mention.motion else { return }
          html.element("a", .place(index.motionIDs[motion]), text: index.motionName(motion))
        },
      ]
    }
    section("vermeldingen", "Genoemde moties", &html) { html in
      html.element("p", .class("lead"), text: "Moties die in de lopende tekst of in een noot worden genoemd.")
      table("vermeldingen-kop", ["Motie", "Indieners", "Kamerstuk", "Plaats", "Besproken als"], rows, &html)
    }
  }

  func paperTable(_ html: inout HTMLWriter) {
    guard !letter.papers.isEmpty else { return }
    let titles = titles
    let rows = letter.papers.map { paper in
      [
        Cell(Dutch.paper(paper, letter)) { self.paper(paper.id, &$0) },
        Cell(Dutch.kind(paper.kind)),
        Cell(titles[letter[paper.id]] ?? ""),
        places(paper.citations.map { ($0.place, $0.text) }),
      ]
    }
    section("stukken", "Aangehaalde stukken", &html) { html in
      table("stukken-kop", ["Stuk", "Soort", "Titel", "Plaats"], rows, &html)
    }
  }

  func addressTable(_ html: inout HTMLWriter) {
    guard !letter.urls.isEmpty else { return }
    let titles = titles
    let rows = letter.urls.map { address in
      let text = letter[address.url]
      return [
        Cell(text) { html in
          if let target = SafeAddress.link(letter.texts, address.url.range) {
            html.link(target, text: text)
          } else {
            html.text(text)
          }
        },
        Cell(titles[text] ?? ""),
        places(address.occurrences.map { ($0.place, $0.text) }),
      ]
    }
    section("webadressen", "Webadressen", &html) { html in
      table("webadressen-kop", ["Webadres", "Titel", "Plaats"], rows, &html)
    }
  }

  /// Page numbers, letterhead lines and repeated headers: no part of the text, but part of the input.
  func leftovers(_ html: inout HTMLWriter) {
    guard !letter.furniture.isEmpty else { return }
    section("overig", "Overige tekst", &html) { html in
      html.literal("<details><summary>Paginanummers, briefhoofd en herhaalde regels</summary>\n<ul>\n")
      for furniture in letter.furniture {
        html.element("li") { html in
          html.text(letter.texts, furniture.text.range)
          html.literal(" ")
          html.element("span", .class("page"), text: "pagina \(furniture.span.page)")
        }
        html.newline()
      }
      html.literal("</ul>\n</details>\n")
    }
  }

  // MARK: Their parts

  private func section(
    _ id: String, _ title: String, _ html: inout HTMLWriter, content: (inout HTMLWriter) -> Void
  ) {
    html.element("section", .class("data"), .id(id), .init("aria-labelledby", id + "-kop")) { html in
      html.element("h2", .id(id + "-kop"), text: title)
      html.newline()
      content(&html)
    }
    html.newline()
  }

  /// A table. Its roles are spelt out: a narrow page sets cells below each other, and some browsers would
  /// take it for no table then.
  private func table(_ title: String, _ columns: [String], _ rows: [[Cell]], _ html: inout HTMLWriter) {
    html.element("table", .role("table"), .init("aria-labelledby", title)) { html in
      html.literal("\n<thead role=\"rowgroup\"><tr role=\"row\">")
      for column in columns {
        html.element("th", .role("columnheader"), .init("scope", "col"), text: column)
      }
      html.literal("</tr></thead>\n<tbody role=\"rowgroup\">\n")
      for row in rows {
        html.literal("<tr role=\"row\">")
        for (column, cell) in zip(columns, row) {
          html.element(
            "td", .role("cell"), .init("data-label", column), .init("data-key", cell.key), content: cell.write
          )
        }
        html.literal("</tr>\n")
      }
      html.literal("</tbody>\n")
    }
    html.newline()
  }

  /// How many places a cell lists.
  private static let placeLimit = 12

  /// Where something is cited, each place once.
  private func places(_ all: [(place: Place, text: Text)]) -> Cell {
    var seen: Set<Place> = []
    let places = all.filter { seen.insert($0.place).inserted }
    let first = places.first.map { index.place($0.place).name } ?? ""
    return Cell(first) { html in
      for (number, entry) in places.prefix(Self.placeLimit).enumerated() {
        if number > 0 { html.text(", ") }
        let place = index.place(entry.place)
        if let id = place.id {
          html.element("a", .place(index.itemID(entry.text) ?? id), text: place.name)
        } else {
          html.text(place.name)
        }
      }
      if places.count > Self.placeLimit { html.text(" en \(places.count - Self.placeLimit) andere") }
    }
  }

  /// Titles of papers and addresses, as the notes and the motions' headings give them.
  private var titles: [String: String] {
    var titles: [String: String] = [:]
    func add(_ key: Text, _ title: String) {
      if titles[letter[key]] == nil { titles[letter[key]] = title }
    }
    for number in letter.motions.indices {
      if let paper = letter.motions[number].paper {
        add(
          paper,
          Dutch.sentence(index.motionName(number))
            + (letter.motions[number].subject.map { ": " + letter[$0] } ?? ""))
      }
    }
    for source in letter.footnotes.flatMap(\.sources) {
      guard let title = source.title else { continue }
      for paper in source.papers { add(paper, letter[title]) }
      for url in source.urls { add(url, letter[title]) }
    }
    return titles
  }
}
