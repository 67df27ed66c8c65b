/// Addresses that were joined over a line end without anything that proves the join.
enum UnprovenJoins {
  static func diagnostics(_ letter: Letter, _ reading: Reading) -> [Diagnostic] {
    let running = reading.running
    // Where they are.
    var joins: [Int] = []
    for decision in running.decisions where decision.kind == .addressJoined && !decision.isProven {
      joins.append(decision.at)
    }
    guard !joins.isEmpty else { return [] }
    joins.sort()
    // Address by address in the order of the source, each with its first unproven join.
    var addresses: [(start: Int, end: Int, index: Int)] = []
    for (index, address) in reading.elements.addresses.enumerated() {
      addresses.append((running.source(of: address.start), running.source(of: address.end - 1), index))
    }
    addresses.sort { $0.start < $1.start }
    var whole = [Bool](repeating: false, count: letter.urls.count)
    var doubtful: [Int] = []
    var next = 0
    for (start, end, index) in addresses {
      let url = Int(letter.urlOfAddress[index])
      while next < joins.count, joins[next] < start { next += 1 }
      if next < joins.count, joins[next] <= end {
        doubtful.append(url)
      } else {
        whole[url] = true
      }
    }
    for link in letter.links { whole[link.url] = true }
    var found = Findings()
    // Once per address: the first place where it stands speaks for the others.
    for url in doubtful where !whole[url] {
      whole[url] = true
      let address = letter.urls[url].occurrences[0]
      let words = String(decoding: letter.texts[address.text.range], as: UTF8.self)
      found.add(
        .unprovenJoin, "\(words) was joined over a line end, and nothing in the letter proves how it reads.",
        at: address.span)
    }
    return found.diagnostics
  }
}

/// Addresses in the text that the page's link annotations show otherwise.
///
/// Not every address is a link, so only one that agrees with a link for a good part is compared with it.
enum AnnotationMismatches {
  private struct Link {
    var key: [UInt8]
    var line: Int
    var url: Int
  }

  static func diagnostics(_ letter: Letter, _ reading: Reading) -> [Diagnostic] {
    guard !letter.links.isEmpty else { return [] }
    // Without scheme and last slash, which links often change.
    let keys = letter.urls.map { AddressKey.looseHash(letter.texts, $0.url.range) }
    var known = KeySet()
    for link in letter.links { known.insert(keys[link.url]) }
    let doubtful = reading.elements.addresses.indices.filter {
      !known.contains(keys[Int(letter.urlOfAddress[$0])])
    }
    guard !doubtful.isEmpty else { return [] }
    var printed = KeySet()
    for url in letter.urlOfAddress { printed.insert(keys[Int(url)]) }
    func page(of index: Int) -> Int {
      reading.layout.page(at: reading.running.source(of: reading.elements.addresses[index].start))
    }
    let links = links(letter, reading, onPages: KeySet(doubtful.map(page(of:))))
    let text = reading.running.bytes
    var found = Findings()
    for index in doubtful {
      let address = reading.elements.addresses[index]
      let own = AddressKey.loose(text, address.start..<address.end)
      let page = page(of: index)
      guard let link = nearest(own, links[page] ?? []), !printed.contains(keys[link.url]) else { continue }
      let words = String(decoding: text[address.start..<address.end], as: UTF8.self)
      let line = reading.layout.lines[link.line].range
      found.add(
        .annotationMismatch,
        "The text shows \(words), the link below the page \(String(decoding: reading.source.text[line], as: UTF8.self)).",
        at: reading.span(of: address.start, address.end),
        related: [.init(message: "the link", span: reading.span(line))])
    }
    return found.diagnostics
  }

  /// The links of some pages, sorted.
  private static func links(_ letter: Letter, _ reading: Reading, onPages pages: KeySet) -> KeyTable<[Link]> {
    var links = KeyTable<[Link]>()
    var previous = -1
    for (line, url) in letter.links where url != previous {
      previous = url
      guard pages.contains(Int(reading.layout.lines[line].page)) else { continue }
      let key = AddressKey.loose(letter.texts, letter.urls[url].url.range)
      links[Int(reading.layout.lines[line].page), default: []].append(Link(key: key, line: line, url: url))
    }
    for (page, _) in links.entries {
      links[page, default: []].sort { $0.key.lexicographicallyPrecedes($1.key) }
    }
    return links
  }

  /// The link that shares the longest start, if that is most of the address.
  private static func nearest(_ key: [UInt8], _ links: [Link]) -> Link? {
    var low = 0
    var high = links.count
    while low < high {
      let middle = (low + high) / 2
      if links[middle].key.lexicographicallyPrecedes(key) { low = middle + 1 } else { high = middle }
    }
    var best: (link: Link, shared: Int)?
    for index in [low - 1, low] where links.indices.contains(index) {
      let shared = zip(key, links[index].key).prefix { $0 == $1 }.count
      if shared > best?.shared ?? 0 { best = (links[index], shared) }
    }
    guard let best, best.shared >= 30, best.shared * 5 >= min(key.count, best.link.key.count) * 4 else {
      return nil
    }
    return best.link
  }
}
