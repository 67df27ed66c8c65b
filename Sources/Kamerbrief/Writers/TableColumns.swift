/// The columns of each kind of table, in their order.
enum Columns {}

/// A column of a table: its name, and what stands in it for one element of a letter.
struct Column<Element>: Sendable {
  let name: StaticString
  let write: @Sendable (inout TableWriter, Element, Letter) -> Void

  init(_ name: StaticString, _ write: @escaping @Sendable (inout TableWriter, Element, Letter) -> Void) {
    self.name = name
    self.write = write
  }

  /// The columns of a table: the letter that a row is from, its own ones, and where to look it up.
  static func table(
    _ own: [Column], place: (@Sendable (Element) -> Place?)? = nil,
    position: @escaping @Sendable (Element) -> SourceSpan?
  ) -> [Column] {
    var all = [
      Column("file") { out, _, letter in out.append(letter.source.name) },
      Column("letterDate") { out, _, letter in out.date(letter.head.date) },
    ]
    all += own
    if let place {
      all.append(Column("in") { out, element, _ in out.kind(of: place(element)) })
      all.append(Column("inIndex") { out, element, _ in out.number(place(element)?.index) })
    }
    all.append(Column("page") { out, element, _ in out.number(position(element)?.page) })
    all.append(Column("line") { out, element, _ in out.number(position(element)?.line) })
    all.append(Column("column") { out, element, _ in out.number(position(element)?.column) })
    return all
  }
}

extension Columns {
  static let motions = Column<(offset: Int, element: Motion)>.table(
    [
      Column("index") { out, row, _ in out.append(row.offset) },
      Column("number") { out, row, _ in out.number(row.element.number) },
      Column("kind") { out, row, _ in out.append(row.element.kind.name) },
      Column("heading") { out, row, letter in out.text(row.element.heading, letter) },
      Column("subject") { out, row, letter in out.text(row.element.subject, letter) },
      Column("submitters") { out, row, letter in out.submitters(row.element.submitters, letter) },
      Column("parties") { out, row, letter in out.parties(row.element.submitters, letter) },
      Column("coSigned") { out, row, _ in out.bool(row.element.coSigned) },
      Column("paper") { out, row, letter in out.text(row.element.paper, letter) },
      Column("replaces") { out, row, letter in out.text(row.element.replaces, letter) },
      Column("date") { out, row, _ in out.date(row.element.date) },
      Column("section") { out, row, letter in
        if let section = row.element.section { out.text(letter.sections[section].heading, letter) }
      },
      Column("answer") { out, row, letter in out.paragraphs(row.element.paragraphs, letter) },
      Column("footnotes") { out, row, _ in out.append(row.element.footnotes) { $0.append($1) } },
    ], position: { $0.element.headingSpan })
}

extension Columns {
  static let footnotes = Column<(offset: Int, element: Footnote)>.table(
    [
      Column("index") { out, row, _ in out.append(row.offset) },
      Column("number") { out, row, _ in out.append(row.element.number) },
      Column("text") { out, row, letter in out.text(row.element.text, letter) },
      Column("sources") { out, row, _ in out.append(row.element.sources.count) },
      Column("titles") { out, row, letter in
        out.append(row.element.sources.compactMap(\.title)) { $0.text($1, letter) }
      },
      Column("dates") { out, row, _ in
        out.append(row.element.sources.compactMap(\.date)) { $0.append($1) }
      },
      Column("papers") { out, row, letter in
        out.append(row.element.sources.flatMap(\.papers)) { $0.text($1, letter) }
      },
      Column("urls") { out, row, letter in
        out.append(row.element.sources.flatMap(\.urls)) { $0.text($1, letter) }
      },
      Column("markers") { out, row, _ in out.append(row.element.markers.count) },
    ], place: { $0.element.markers.first?.place }, position: { $0.element.span })
}

extension Columns {
  static let papers = Column<Paper>.table(
    [
      Column("id") { out, paper, letter in out.text(paper.id, letter) },
      Column("kind") { out, paper, _ in out.append(paper.kind.name) },
      Column("dossier") { out, paper, letter in out.text(paper.dossier, letter) },
      Column("suffix") { out, paper, letter in out.text(paper.suffix, letter) },
      Column("number") { out, paper, letter in out.text(paper.number, letter) },
      Column("url") { out, paper, letter in out.text(paper.url, letter) },
      Column("citations") { out, paper, _ in out.append(paper.citations.count) },
      Column("text") { out, paper, letter in out.text(paper.citations.first?.text, letter) },
    ], place: { $0.citations.first?.place }, position: { $0.citations.first?.span })
}

extension Columns {
  static let urls = Column<WebAddress>.table(
    [
      Column("url") { out, address, letter in out.text(address.url, letter) },
      Column("host") { out, address, letter in
        out.append(Columns.host(of: letter.texts[address.url.range]))
      },
      Column("occurrences") { out, address, _ in out.append(address.occurrences.count) },
    ], place: { $0.occurrences.first?.place }, position: { $0.occurrences.first?.span })

  /// The host of an address: behind `//` and a user, before a port, a path, a query or a fragment.
  private static func host(of url: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let colon = url.firstIndex(of: UInt8(ascii: ":")) else { return [] }
    var rest = url[colon...].dropFirst(3)
    rest = rest.prefix { !"/?#".utf8.contains($0) }
    if let user = rest.lastIndex(of: UInt8(ascii: "@")) { rest = rest[(user + 1)...] }
    return rest.prefix { $0 != UInt8(ascii: ":") }
  }
}

extension Columns {
  static let mentions = Column<Mention>.table(
    [
      Column("text") { out, mention, letter in out.text(mention.text, letter) },
      Column("kind") { out, mention, _ in out.append(mention.kind.name) },
      Column("submitters") { out, mention, letter in out.submitters(mention.submitters, letter) },
      Column("parties") { out, mention, letter in out.parties(mention.submitters, letter) },
      Column("coSigned") { out, mention, _ in out.bool(mention.coSigned) },
      Column("paper") { out, mention, letter in out.text(mention.paper, letter) },
      Column("motion") { out, mention, _ in out.number(mention.motion) },
      Column("motionNumber") { out, mention, letter in
        out.number(mention.motion.flatMap { letter.motions[$0].number })
      },
    ], place: { $0.place }, position: { $0.span })
}

extension Columns {
  static let diagnostics = Column<Diagnostic>.table(
    [
      Column("code") { out, finding, _ in out.append(finding.code.rawValue) },
      Column("severity") { out, finding, _ in out.append(finding.severity.name) },
      Column("message") { out, finding, _ in out.append(finding.message) },
      Column("related") { out, finding, _ in
        out.append(finding.related) { out, related in
          out.append(related.span.line)
          out.append(":")
          out.append(related.span.column)
          out.append(" ")
          out.append(related.message)
        }
      },
    ], position: { $0.span })
}

/// What may be missing gives an empty cell.
extension TableWriter {
  fileprivate mutating func text(_ text: Text?, _ letter: Letter) {
    if let text { append(letter.texts[text.range]) }
  }

  fileprivate mutating func number(_ number: Int?) {
    if let number { append(number) }
  }

  fileprivate mutating func date(_ date: CalendarDate?) {
    if let date { append(date) }
  }

  fileprivate mutating func kind(of place: Place?) {
    if let place { append(place.kind.name) }
  }

  fileprivate mutating func bool(_ value: Bool) {
    append(value ? "true" : "false")
  }

  fileprivate mutating func submitters(_ submitters: [Submitter], _ letter: Letter) {
    append(submitters) { $0.text($1.name, letter) }
  }

  /// One party for each submitter, so that both columns can be split alike; nothing where no party is named.
  fileprivate mutating func parties(_ submitters: [Submitter], _ letter: Letter) {
    if submitters.allSatisfy({ $0.party == nil }) { return }
    append(submitters) { $0.text($1.party, letter) }
  }

  /// Each paragraph on a line of its own, with its label.
  fileprivate mutating func paragraphs(_ paragraphs: [Paragraph], _ letter: Letter) {
    append(paragraphs, between: "\n") { out, paragraph in
      if let label = paragraph.label {
        out.text(label, letter)
        out.append(" ")
      }
      out.text(paragraph.text, letter)
    }
  }
}
