/// Where words stand that many lines are asked for: found in one pass over the text, so that lines without them need no look.
struct WordPlaces: Sendable {
  /// Where sources are named, as ``NoteWords/sourceStart(_:closing:)`` knows them.
  private(set) var sources: [Int] = []
  /// Where "mo" stands: each noun of a motion's heading opens so.
  private(set) var motions: [Int32] = []
  /// Slashes behind what ends as a host does: ".nl/".
  private(set) var hosts: [Int32] = []

  init(_ text: [UInt8]) {
    let whole = LineText(text, 0..<text.count)
    var at = 0
    while true {
      at = UTF8Scan.find(in: text, at, text.count, reach: 1) { one, next in
        NoteWords.mayCloseSource(one, next) | NoteWords.mayCloseHost(one, next) | Self.opensMotion(one, next)
          != 0
      }
      guard at < text.count else { return }
      if Self.opensMotion(text[at], text[at + 1]) != 0 {
        motions.append(Int32(at))
      } else if text[at + 1] == 0x2F {
        if NoteWords.endsInHost(LineText(text, 0..<at + 1)) { hosts.append(Int32(at + 1)) }
      } else if let start = NoteWords.sourceStart(whole, closing: at) {
        sources.append(start)
      }
      at += 1
    }
  }

  @inline(__always)
  private static func opensMotion(_ one: UInt8, _ next: UInt8) -> UInt8 {
    UTF8Scan.mark(((one | 0x20) ^ 0x6D) | ((next | 0x20) ^ 0x6F) == 0)
  }
}
