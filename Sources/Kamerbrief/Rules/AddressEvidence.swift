/// Addresses that were joined over a line end without anything that proves the join.
enum UnprovenJoins {
  static func diagnostics(_ letter: Letter, _ reading: Reading) -> [Diagnostic] {
    let running = reading.running
    var joins: [Decision] = []
    for decision in running.decisions where decision.kind == .addressJoined && !decision.isProven {
      joins.append(decision)
    }
    guard !joins.isEmpty else { return [] }
    joins.sort { $0.at < $1.at }
    // Address by address in the order of the source, each with its first unproven join.
    var addresses: [(start: Int, end: Int, index: Int)] = []
    for (index, address) in reading.elements.addresses.enumerated() {
      addresses.append((running.source(of: address.start), running.source(of: address.end - 1), index))
    }
    addresses.sort { $0.start < $1.start }
    var whole: Set<[UInt8]> = []
    var doubtful: [(address: Int, at: Int)] = []
    var next = 0
    for (start, end, index) in addresses {
      while next < joins.count, joins[next].at < start { next += 1 }
      if next < joins.count, joins[next].at <= end {
        doubtful.append((index, joins[next].at))
      } else {
        whole.insert(key(running.bytes, reading.elements.addresses[index]))
      }
    }
    for line in reading.layout.lines where line.role == .annotation {
      whole.insert(AddressKey.normalised(reading.source.text, line.range))
    }
    var found = Findings()
    for (index, _) in doubtful {
      let address = reading.elements.addresses[index]
      // Once per address: the first place where it stands speaks for the others.
      guard whole.insert(key(running.bytes, address)).inserted else { continue }
      let words = String(decoding: running.bytes[address.start..<address.end], as: UTF8.self)
      found.add(
        .unprovenJoin, "\(words) was joined over a line end, and nothing in the letter proves how it reads.",
        at: reading.span(of: address.start, address.end))
    }
    return found.diagnostics
  }

  private static func key(_ text: [UInt8], _ address: Elements.Address) -> [UInt8] {
    AddressKey.normalised(text, address.start..<address.end)
  }
}

/// Addresses in the text that the page's link annotations show otherwise.
///
/// Not every address is a link, so only one that agrees with a link for a good part is compared with it.
enum AnnotationMismatches {
  private struct Link {
    var key: [UInt8]
    var line: Int
  }

  static func diagnostics(_ letter: Letter, _ reading: Reading) -> [Diagnostic] {
    var links: [Int: [Link]] = [:]
    var known: Set<[UInt8]> = []
    for (index, line) in reading.layout.lines.enumerated() where line.role == .annotation {
      let key = key(reading.source.text, line.range)
      if known.insert(key).inserted || links[Int(line.page)]?.last?.key != key {
        links[Int(line.page), default: []].append(Link(key: key, line: index))
      }
    }
    guard !links.isEmpty else { return [] }
    for page in links.keys { links[page]!.sort { $0.key.lexicographicallyPrecedes($1.key) } }
    let text = reading.running.bytes
    var printed: Set<[UInt8]> = []
    for address in reading.elements.addresses { printed.insert(key(text, address.start..<address.end)) }
    var found = Findings()
    for address in reading.elements.addresses {
      let own = key(text, address.start..<address.end)
      guard !known.contains(own) else { continue }
      let page = reading.layout.page(at: reading.running.source(of: address.start))
      guard let link = nearest(own, links[page] ?? []), !printed.contains(link.key) else { continue }
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

  /// Without scheme and last slash, which links often change.
  private static func key(_ text: [UInt8], _ range: Range<Int>) -> [UInt8] {
    var key = AddressKey.normalised(text, range)
    if key.starts(with: Array("https://".utf8)) { key.remove(at: 4) }
    while key.last == 0x2F { key.removeLast() }
    return key
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
