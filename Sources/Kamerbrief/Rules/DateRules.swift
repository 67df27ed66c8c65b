/// Days that the calendar does not have: "31 juni 2021".
enum ImpossibleDates {
  static func diagnostics(_ letter: Letter, _ reading: Reading) -> [Diagnostic] {
    var found = Findings()
    if let date = letter.head.date, let range = reading.head.date, !exists(date) {
      found.add(.impossibleDate, message(reading.source.text[range]), at: reading.span(range))
    }
    let text = reading.running.bytes
    let runs = reading.running.runs
    for index in runs.indices {
      let (start, end) = (runs[index].start, runs[index].end)
      var at = start
      while at < end {
        // The first 28 days are in every month.
        at = UTF8Scan.find(in: text, at, end, reach: 1) { one, next in
          ((one ^ 0x32) | (next ^ 0x39) == 0) != ((one ^ 0x33) | ((next & 0xFE) ^ 0x30) == 0)
        }
        guard at < end, at == start || isOpening(text[at - 1]),
          let match = DateGrammar.date(in: text, at, end), let date = match.date
        else {
          at += 1
          continue
        }
        if !exists(date) {
          found.add(.impossibleDate, message(text[at..<match.end]), at: reading.span(of: at, match.end))
        }
        at = match.end
      }
    }
    return found.diagnostics
  }

  private static func message(_ words: ArraySlice<UInt8>) -> String {
    "The calendar has no \"\(String(decoding: words, as: UTF8.self))\"."
  }

  /// What a date can stand behind; a slash or a hyphen is part of an address or a reference.
  private static func isOpening(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x28 || byte == 0x2C }

  private static func exists(_ date: CalendarDate) -> Bool {
    let isLeap = date.year % 4 == 0 && (date.year % 100 != 0 || date.year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return date.day <= days[date.month - 1]
  }
}

/// Motions whose heading has a later date than the letter, which answers them.
enum FutureMotions {
  static func diagnostics(_ letter: Letter, _ reading: Reading) -> [Diagnostic] {
    guard let own = letter.head.date, let place = letter.head.spans.date else { return [] }
    var found = Findings()
    var last = -1
    for index in letter.motions.indices where letter.motions[index].headingSpan.start != last {
      last = letter.motions[index].headingSpan.start
      guard let date = letter.motions[index].date,
        (own.year, own.month, own.day) < (date.year, date.month, date.day)
      else {
        continue
      }
      found.add(
        .futureDate, "The motion has a later date than the letter.", at: letter.motions[index].headingSpan,
        related: [.init(message: "the date of the letter", span: place)])
    }
    return found.diagnostics
  }
}
