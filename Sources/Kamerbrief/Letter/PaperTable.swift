/// Papers and addresses: each once, with all places.
extension LetterBuilder {
  mutating func buildPapers() {
    // In the order of the input, not of the runs: notes stand where they stand.
    // Places are sorted, not the spans, which are large.
    var spans: [SourceSpan] = []
    spans.reserveCapacity(elements.citations.count)
    var order: [(start: Int, index: Int, span: Int)] = []
    order.reserveCapacity(elements.citations.count)
    for index in elements.citations.indices where !elements.citations[index].match.ids.isEmpty {
      let span = reading.span(of: elements.citations[index].match.start, elements.citations[index].match.end)
      order.append((span.start, index, spans.count))
      spans.append(span)
    }
    order.sort { $0 < $1 }
    var known = KeyTable<(id: PaperID, paper: Int)>(capacity: order.count)
    for (_, index, span) in order {
      let citation = elements.citations[index]
      let place = places[citation.run]
      let cited = Citation(
        text: text(citation.match.start..<citation.match.end), place: place, span: spans[span])
      for id in citation.match.ids {
        var key = id.key
        while let other = known[key], other.id != id { key &+= 1 }
        if let paper = known[key]?.paper {
          letter.papers[paper].citations.append(cited)
        } else {
          known.add((id, letter.papers.count), for: key)
          letter.papers.append(paper(id, cited))
        }
      }
    }
  }

  private mutating func paper(_ id: PaperID, _ citation: Citation) -> Paper {
    let idText = text(of: id)
    var paper = Paper(
      id: idText, kind: id.kind, dossier: nil, suffix: nil, number: nil, url: nil, citations: [citation])
    switch id.kind {
    case .kamerstuk:
      paper.dossier = keep { id.appendDossierNumber(to: &$0) }
      if id.suffix != 0 { paper.suffix = keep { Packed.append(id.suffix, to: &$0) } }
      if id.hasNumber {
        paper.number = keep { id.appendNumber(to: &$0) }
        paper.url = address(idText)
      }
    case .zaak, .document: paper.number = idText
    case .aanhangsel, .handelingen:
      paper.number = keep { Decimal.append(id.number, to: &$0) }
      if id.kind == .aanhangsel || id.item > 0 { paper.url = address(idText) }
    }
    return paper
  }

  /// Where the official publications print a paper (https://zoek.officielebekendmakingen.nl).
  private mutating func address(_ id: Text) -> Text {
    keep { texts in
      texts += "https://zoek.officielebekendmakingen.nl/".utf8
      for index in id.range { texts.append(texts[index]) }
      texts += ".html".utf8
    }
  }

  mutating func buildAddresses() {
    // By the first byte of the whole: where lines were joined out of order, an address may end before it begins.
    var spans: [SourceSpan] = []
    spans.reserveCapacity(elements.addresses.count * 2)
    var order: [(start: Int, span: Int, element: Int, line: Int)] = []
    order.reserveCapacity(elements.addresses.count * 2)
    for (index, address) in elements.addresses.enumerated() {
      spans.append(reading.span(of: address.start, address.end))
      order.append((spans[index].start, index, index, -1))
    }
    for (index, line) in reading.layout.lines.enumerated() where line.role == .annotation {
      let span = reading.span(line.range)
      order.append((span.start, spans.count, -1, index))
      spans.append(span)
    }
    order.sort { ($0.start, $0.span) < ($1.start, $1.span) }
    letter.urlOfAddress = [Int32](repeating: -1, count: elements.addresses.count)
    var known = KeyTable<Int>(capacity: order.count)
    for entry in order {
      let occurrence: Occurrence
      let url: Text
      if entry.element >= 0 {
        let address = elements.addresses[entry.element]
        url = text(address.start..<address.end)
        occurrence = Occurrence(text: url, place: places[address.run], span: spans[entry.span])
      } else {
        let range = reading.layout.lines[entry.line].range
        url = folded([range])
        occurrence = Occurrence(
          text: url, place: Place(kind: .annotation, index: nil), span: spans[entry.span])
      }
      var key = AddressKey.hash(letter.texts, url.range)
      while let index = known[key], !AddressKey.same(letter.texts, letter.urls[index].url.range, url.range) {
        key &+= 1
      }
      let index = known[key] ?? letter.urls.count
      if index < letter.urls.count {
        letter.urls[index].occurrences.append(occurrence)
      } else {
        known.add(index, for: key)
        letter.urls.append(WebAddress(url: url, occurrences: [occurrence]))
      }
      if entry.element >= 0 {
        letter.urlOfAddress[entry.element] = Int32(index)
      } else {
        letter.links.append((line: entry.line, url: index))
      }
    }
  }

  /// Sources of the notes, by the ids and addresses of the tables.
  mutating func buildSources() {
    for (index, run) in running.runs.enumerated() where run.kind == .note {
      let citations = elements.citations(in: index)
      let addresses = elements.addresses(in: index)
      let sources = NoteSources.sources(
        bytes, run.start, run.end, citations: citations, addresses: addresses
      ) { blank in
        guard blank > run.start, blank + 1 < run.end, bytes[blank] == 0x20 else { return false }
        let between =
          running.piece(blank - 1, blank + 2)
          ?? running.source(of: blank - 1)..<max(running.source(of: blank - 1), running.source(of: blank + 1))
        return reading.source.text[between].contains { $0 == 0x0A || $0 == 0x0D }
      }
      letter.footnotes[Int(run.note)].sources.reserveCapacity(sources.count)
      for source in sources {
        var cited = CitedSource(title: source.title.map { text($0) }, date: source.date, papers: [], urls: [])
        cited.urls.reserveCapacity(source.addresses.count)
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
