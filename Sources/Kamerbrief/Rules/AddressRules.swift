/// Brackets round addresses that do not pair, and addresses glued to what stands before them.
enum AddressSurroundings {
  static func diagnostics(_ letter: Letter, _ reading: Reading) -> [Diagnostic] {
    let text = reading.running.bytes
    var found = Findings()
    for index in reading.running.runs.indices {
      let addresses = reading.elements.addresses(in: index)
      guard !addresses.isEmpty else { continue }
      let run = reading.running.runs[index]
      let unpaired = UnpairedBrackets(text, run.start, run.end, skipping: addresses)
      for address in addresses {
        var words: String { String(decoding: text[address.start..<address.end], as: UTF8.self) }
        if let at = unpaired.opening(before: address.start, floor: run.start), !isCutOff(address.end, reading)
        {
          let isDoubled = at + 1 < address.start && text[at + 1] == text[at]
          let sign = String(UnicodeScalar(text[at]))
          found.add(
            .unbalancedBracket, "\"\(sign)\(isDoubled ? sign : "")\" before \(words) is never closed.",
            at: reading.span(of: at, address.end))
        } else if let at = unpaired.closing(behind: address.end, run.end) {
          found.add(
            .unbalancedBracket, "\"\(String(UnicodeScalar(text[at])))\" behind \(words) closes nothing.",
            at: reading.span(of: address.start, at + 1))
        }
        if address.start > run.start, isGlue(text, address.start - 1) {
          var start = address.start
          while start > run.start, address.start - start < 40, text[start - 1] != 0x20 { start -= 1 }
          while start < address.start, text[start] & 0xC0 == 0x80 { start += 1 }
          let before = String(decoding: text[start..<address.start], as: UTF8.self)
          found.add(
            .gluedAddress, "The address \(words) is glued to \"\(before)\".",
            at: reading.span(of: start, address.end))
        }
      }
    }
    return found.diagnostics
  }

  /// True where an address ends at the end of its line with a sign that hardly one ends with: the rest stands
  /// elsewhere, and its bracket with it. Right above the next note nothing of it is missing behind a slash.
  private static func isCutOff(_ end: Int, _ reading: Reading) -> Bool {
    let last = reading.running.bytes[end - 1]
    guard last == 0x2D || last == 0x2F || last == 0x5F || last == 0x3D || last == 0x26 else { return false }
    let text = reading.source.text
    var at = reading.running.source(of: end - 1) + 1
    while at < text.count, text[at] == 0x20 { at += 1 }
    guard at == text.count || text[at] == 0x0A || text[at] == 0x0D else { return false }
    return last != 0x2F || !standsAboveNote(at, reading)
  }

  private static func standsAboveNote(_ end: Int, _ reading: Reading) -> Bool {
    let lines = reading.layout.lines
    let next = Bisection.first(below: lines.count) { Int(lines[$0].start) >= end }
    return next > 0 && next < lines.count && lines[next].role == .noteStart && lines[next - 1].note >= 0
      && lines[next].page == lines[next - 1].page
  }

  /// A letter, a digit or a closing bracket.
  private static func isGlue(_ text: [UInt8], _ at: Int) -> Bool {
    let byte = text[at]
    if Ascii.isLetter(byte) || Ascii.isDigit(byte) || byte == 0x29 || byte == 0x5D || byte == 0x3E {
      return true
    }
    guard byte >= 0x80, at > 0 else { return false }
    return text[at - 1] == 0xC3 || text[at - 1] == 0xC4 || text[at - 1] == 0xC5
  }
}

/// Round and angle brackets of a run of text that have no partner; those inside addresses do not count.
struct UnpairedBrackets {
  private let text: [UInt8]
  private var places = KeySet()

  init(_ text: [UInt8], _ start: Int, _ end: Int, skipping addresses: ArraySlice<Elements.Address>) {
    self.text = text
    var round: [Int] = []
    var angle: [Int] = []
    var at = start
    var next = addresses.startIndex
    while at < end {
      let stop = next < addresses.endIndex ? min(addresses[next].start, end) : end
      // Of four signs, two at a time: they differ in one bit.
      at = UTF8Scan.find(in: text, at, max(at, stop), reach: 0) { byte, _ in
        (byte & 0xFE ^ 0x28 == 0) != (byte & 0xFD ^ 0x3C == 0)
      }
      if next < addresses.endIndex, at >= addresses[next].start {
        at = max(at, addresses[next].end)
        next += 1
        continue
      }
      guard at < end else { break }
      switch text[at] {
      case 0x28: round.append(at)
      case 0x3C: angle.append(at)
      case 0x29: if round.popLast() == nil { places.insert(at) }
      case 0x3E: if angle.popLast() == nil { places.insert(at) }
      default: break
      }
      at += 1
    }
    for at in round { places.insert(at) }
    for at in angle { places.insert(at) }
  }

  /// The first of the opening brackets right before an address, if one of them has no partner.
  func opening(before start: Int, floor: Int) -> Int? {
    var at = start
    var isUnpaired = false
    while at > floor, text[at - 1] == 0x28 || text[at - 1] == 0x3C {
      at -= 1
      if places.contains(at) { isUnpaired = true }
    }
    return isUnpaired ? at : nil
  }

  /// A closing bracket right behind an address that has no partner.
  func closing(behind end: Int, _ limit: Int) -> Int? {
    var at = end
    while at < limit, text[at] == 0x29 || text[at] == 0x3E {
      if places.contains(at) { return at }
      at += 1
    }
    return nil
  }
}

/// Addresses that differ in scheme, case or a last slash only.
enum NearDuplicates {
  static func diagnostics(_ letter: Letter, _ reading: Reading) -> [Diagnostic] {
    var found = Findings()
    var known = KeyTable<Int>(capacity: letter.urls.count)
    for (index, address) in letter.urls.enumerated() {
      let key = AddressKey.looseHash(letter.texts, address.url.range, lowercased: true)
      guard let other = known[key] else {
        known.add(index, for: key)
        continue
      }
      let otherRange = letter.urls[other].url.range
      guard
        AddressKey.loose(letter.texts, address.url.range, lowercased: true)
          == AddressKey.loose(letter.texts, otherRange, lowercased: true)
      else { continue }
      found.add(
        .nearDuplicate,
        "\(letter[address.url]) and \(letter[letter.urls[other].url]) differ in scheme, case or a last slash only.",
        at: address.occurrences[0].span,
        related: [.init(message: "the other address", span: letter.urls[other].occurrences[0].span)])
    }
    return found.diagnostics
  }
}
