/// Papers and addresses: each once, with all places.
extension LetterBuilder {
  mutating func buildPapers() {
    // In the order of the input, not of the runs: notes stand where they stand.
    var order: [(start: Int, index: Int)] = []
    for (index, citation) in elements.citations.enumerated() where !citation.match.ids.isEmpty {
      order.append((running.source(of: citation.match.start), index))
    }
    order.sort { $0 < $1 }
    var known: [PaperID: Int] = [:]
    for (_, index) in order {
      let citation = elements.citations[index]
      let place = places[citation.run]
      let cited = Citation(
        text: text(citation.match.start..<citation.match.end), place: place,
        span: reading.span(of: citation.match.start, citation.match.end))
      for id in citation.match.ids {
        if let paper = known[id] {
          letter.papers[paper].citations.append(cited)
        } else {
          known[id] = letter.papers.count
          letter.papers.append(paper(id, cited))
        }
      }
    }
  }

  private mutating func paper(_ id: PaperID, _ citation: Citation) -> Paper {
    var out: [UInt8] = []
    id.append(to: &out)
    let idText = keep(out)
    var paper = Paper(
      id: idText, kind: id.kind, dossier: nil, suffix: nil, number: nil, url: nil, citations: [citation])
    switch id.kind {
    case .kamerstuk:
      out.removeAll()
      Decimal.append(id.main, to: &out)
      paper.dossier = keep(out)
      if id.suffix != 0 {
        out.removeAll()
        Packed.append(id.suffix, to: &out)
        paper.suffix = keep(out)
      }
      if id.hasNumber {
        out.removeAll()
        id.appendNumber(to: &out)
        paper.number = keep(out)
        paper.url = address(idText)
      }
    case .zaak, .document: paper.number = idText
    case .aanhangsel, .handelingen:
      out.removeAll()
      Decimal.append(id.number, to: &out)
      paper.number = keep(out)
      if id.kind == .aanhangsel || id.item > 0 { paper.url = address(idText) }
    }
    return paper
  }

  /// Where the official publications print a paper (https://zoek.officielebekendmakingen.nl).
  private mutating func address(_ id: Text) -> Text {
    keep(
      Array("https://zoek.officielebekendmakingen.nl/".utf8) + letter.texts[id.range] + Array(".html".utf8))
  }

  mutating func buildAddresses() {
    var order: [(start: Int, element: Int, line: Int)] = []
    for (index, address) in elements.addresses.enumerated() {
      order.append((running.source(of: address.start), index, -1))
    }
    for (index, line) in reading.layout.lines.enumerated() where line.role == .annotation {
      order.append((Int(line.start), -1, index))
    }
    order.sort { $0.start < $1.start }
    var known: [[UInt8]: Int] = [:]
    for entry in order {
      let occurrence: Occurrence
      let url: Text
      if entry.element >= 0 {
        let address = elements.addresses[entry.element]
        url = text(address.start..<address.end)
        occurrence = Occurrence(
          place: places[address.run], span: reading.span(of: address.start, address.end))
      } else {
        let range = reading.layout.lines[entry.line].range
        url = folded([range])
        occurrence = Occurrence(place: Place(kind: .annotation, index: nil), span: reading.span(range))
      }
      let key = AddressKey.normalised(letter.texts, url.range)
      if let index = known[key] {
        letter.urls[index].occurrences.append(occurrence)
      } else {
        known[key] = letter.urls.count
        letter.urls.append(WebAddress(url: url, occurrences: [occurrence]))
      }
    }
  }

  /// Sources of the notes, by the ids and addresses of the tables.
  mutating func buildSources() {
    for (index, run) in running.runs.enumerated() where run.kind == .note {
      let citations = elements.citations(in: index)
      let addresses = elements.addresses(in: index)
      let sources = NoteSources.sources(bytes, run.start, run.end, citations: citations, addresses: addresses)
      for source in sources {
        var cited = CitedSource(title: source.title.map { text($0) }, date: source.date, papers: [], urls: [])
        for position in source.citations {
          for id in elements.citations[position].match.ids { cited.papers.append(text(of: id)) }
        }
        for position in source.addresses {
          cited.urls.append(text(elements.addresses[position].start..<elements.addresses[position].end))
        }
        letter.footnotes[Int(run.note)].sources.append(cited)
      }
    }
  }
}

/// Addresses alike (RFC 3986, 6.2.2): scheme and host in lower case, escapes of plain characters resolved.
enum AddressKey {
  static func normalised(_ text: [UInt8], _ range: Range<Int>) -> [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(range.count)
    var slashes = 0
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = text[at]
      if byte == 0x2F { slashes += 1 }
      if byte == 0x25, at + 2 < range.upperBound, let value = hex(text[at + 1], text[at + 2]) {
        if Ascii.isLetter(value) || Ascii.isDigit(value) || [0x2D, 0x2E, 0x5F, 0x7E].contains(value) {
          key.append(value)
        } else {
          key.append(0x25)
          key.append(text[at + 1] >= 0x61 ? text[at + 1] & 0xDF : text[at + 1])
          key.append(text[at + 2] >= 0x61 ? text[at + 2] & 0xDF : text[at + 2])
        }
        at += 3
        continue
      }
      key.append(slashes < 3 ? Ascii.lower(byte) : byte)
      at += 1
    }
    return key
  }

  private static func hex(_ high: UInt8, _ low: UInt8) -> UInt8? {
    guard let first = digit(high), let second = digit(low) else { return nil }
    return first << 4 | second
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    if Ascii.isDigit(byte) { return byte & 15 }
    let lower = byte | 0x20
    return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : nil
  }
}
