/// What stands between two pieces of lines: a blank, nothing, or a hyphen that is a word's own.
extension Reflow {
  /// Decides what stands between two pieces.
  mutating func join(_ previous: Range<Int>, _ next: Range<Int>) {
    let end = previous.upperBound
    guard running.bytes.count > runStart, !pendingBlank else {
      pendingBlank = true
      return
    }
    let last = text[end - 1]
    let isSign = (last == 0x02 || last == 0xBE) && LineText(text, previous).lineEndSign > 0
    // Two pieces of one line stand as they are.
    if next.lowerBound == end, !isSign { return }
    if next.lowerBound > end, !isSign, !parted(end, next.lowerBound) {
      pendingBlank = pendingBlank || next.lowerBound > end
      return
    }
    if inAddress {
      // No address holds U+2010: the typesetter broke a word of it.
      if text[end - 1] == 0x90, running.bytes.last == 0x90, isWideHyphen(end) {
        running.bytes.removeLast(3)
        running.decisions.append(
          Decision(
            kind: .addressJoined, at: end - 3, evidence: "a typesetter's hyphen ends the line",
            isProven: true))
        return
      }
      if breaksHost(end, next) {
        running.bytes.removeLast()
        return
      }
      let chunkEnd = UTF8Scan.blank(in: text, next.lowerBound, next.upperBound)
      let choice = addresses.choose(
        LineText(running.bytes, wordStart..<running.bytes.count), next.lowerBound..<chunkEnd,
        alone: chunkEnd == next.upperBound, full: previous.count >= 60,
        hyphened: text[end - 1] == 0x2D && running.bytes.last == 0x2D)
      if choice.dropsHyphen { running.bytes.removeLast() }
      running.decisions.append(
        Decision(
          kind: choice.join ? .addressJoined : .addressEnded, at: choice.dropsHyphen ? end - 1 : end,
          evidence: choice.evidence, isProven: choice.isProven))
      if !choice.join { pendingBlank = true }
      return
    }
    switch last {
    case 0x02, 0x28, 0x2D, 0x2F, 0x80...: break
    default:
      // Nothing else joins, unless what is invisible stands behind it.
      if end == text.count || text[end] != 0xC2 {
        pendingBlank = true
        return
      }
    }
    // "de motie Kuzu/" and "Azarkan": a stroke that stands against a word joins the next one as well.
    if last == 0x2F, end - 1 > previous.lowerBound, text[end - 2] != 0x20 { return }
    // "openbaar (" and "https://…": no blank stands behind a bracket that opens.
    if last == 0x28 { return }
    // A soft hyphen at the line's end joins without a sign.
    if last == 0xAD || end < text.count && text[end] == 0xC2, LineText(text, previous).isCutBySoftHyphen {
      return
    }
    // "2021–" and "2022": a dash against a number stands inside a range.
    if last >= 0x80, end - previous.lowerBound > 3, LineText(text, end - 3..<end).isDash,
      Ascii.isDigit(text[end - 4]),
      Ascii.isDigit(text[next.lowerBound])
    {
      return
    }
    guard last == 0x2D || last == 0x02 || last >= 0x90 && isWideHyphen(end) else {
      pendingBlank = true
      return
    }
    if last == 0x2D, end - previous.lowerBound > 3, text[end - 2] == 0x20 {
      pendingBlank = true
      joinSpaced(end, LetterWords.blankBefore(end - 1, in: text, previous.lowerBound), next)
      return
    }
    let length = last < 0x80 ? 1 : 3
    let written = last == 0xBE ? 1 : length
    guard end - length > previous.lowerBound, text[end - length - 1] != 0x20,
      running.bytes.last == last || written == 1 && running.bytes.last == 0x2D
    else {
      pendingBlank = true
      return
    }
    hyphen(end - length, written: written, next: next)
  }

  /// "https://www.rijksover-" and "heid.nl/…": typesetters break the names of hosts as they do words, and few hosts have hyphens of
  /// their own.
  private mutating func breaksHost(_ end: Int, _ next: Range<Int>) -> Bool {
    guard pathStart != wordStart, running.bytes.last == 0x2D, Ascii.isLower(text[next.lowerBound]) else {
      return false
    }
    let slashes = AddressJoins.slashes(LineText(running.bytes, wordStart..<running.bytes.count))
    if slashes > 2 { pathStart = wordStart }
    guard slashes == 2 else { return false }
    let hyphen = end - (text[end - 1] < 0x80 ? 1 : 3)
    let word = hyphens.word(before: hyphen)
    let choice = hyphens.choose(word, hyphen: hyphen, next: next.lowerBound, end: next.upperBound)
    // "eur-lex.europa.eu"
    guard !choice.keep, choice.isProven || hyphen - word.start > Self.shortPart else { return false }
    running.decisions.append(
      Decision(kind: .hyphenDropped, at: hyphen, evidence: choice.evidence, isProven: choice.isProven))
    return true
  }

  /// Letters of the short names that hosts with a hyphen of their own open with.
  private static let shortPart = 3

  /// A blank and a hyphen at a line's end: a dash, or what a program prints for a line-end hyphen.
  /// - Parameter blank: the first blank before the hyphen.
  private mutating func joinSpaced(_ end: Int, _ blank: Int, _ next: Range<Int>) {
    let word = hyphens.word(before: blank)
    guard blank > word.start, Letters.isLower(text, next.lowerBound, next.upperBound),
      running.bytes.suffix(2).elementsEqual([0x20, 0x2D]),
      hyphens.spacesHyphens()
        || hyphens.standsJoined(word, hyphen: blank, next: next.lowerBound, end: next.upperBound)
    else { return }
    running.bytes.removeLast(2)
    pendingBlank = false
    running.decisions.append(
      Decision(
        kind: .hyphenDropped, at: end - 1, evidence: "a blank stands before the hyphens at line ends",
        isProven: false))
  }

  /// True where a line end stands between two places.
  @inline(__always)
  private mutating func parted(_ start: Int, _ end: Int) -> Bool {
    if text[start] == 0x0A { return true }
    // Many markers can stand above one line: what was looked at before need not be again.
    var at = unparted.contains(start) ? unparted.upperBound : start
    let from = unparted.contains(start) ? unparted.lowerBound : start
    while at < end, text[at] != 0x0A, text[at] != 0x0D, text[at] != 0x0C { at += 1 }
    unparted = from..<at
    return at < end
  }

  private func isWideHyphen(_ end: Int) -> Bool {
    guard end >= 3 else { return false }
    if text[end - 3] == 0xEF { return text[end - 2] == 0xBF && text[end - 1] == 0xBE }
    return text[end - 3] == 0xE2 && text[end - 2] == 0x80 && (text[end - 1] == 0x90 || text[end - 1] == 0x91)
  }

  /// Keeps or drops the hyphen at `at` of the source.
  /// - Parameter written: bytes that it takes where it was just written: one of "-", or those of another sign.
  private mutating func hyphen(_ at: Int, written: Int, next: Range<Int>) {
    let word = hyphens.word(before: at)
    let choice = hyphens.choose(word, hyphen: at, next: next.lowerBound, end: next.upperBound)
    running.decisions.append(
      Decision(
        kind: choice.keep ? .hyphenKept : .hyphenDropped, at: at, evidence: choice.evidence,
        isProven: choice.isProven))
    if !choice.keep || written > 1 {
      running.bytes.removeLast(written)
      if choice.keep { write(0x2D, source: at) }
    }
    pendingBlank = choice.blank
  }
}
