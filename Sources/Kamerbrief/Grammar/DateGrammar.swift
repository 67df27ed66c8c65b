/// Dutch dates: "12 oktober 2021", "7 okt. 2020", "27-02-2008", and "15 juni" without a year.
enum DateGrammar {
  struct Match {
    var date: CalendarDate?
    var start: Int
    var end: Int
    /// False for a day and month without a year.
    var hasYear: Bool { date != nil }
  }

  /// A date that starts exactly at `start`; between its parts a line can end, where the text goes on behind it.
  static func date(in text: [UInt8], _ start: Int, _ end: Int) -> Match? {
    var at = start
    var day = 0
    while at < end, at - start < 2, Ascii.isDigit(text[at]) {
      day = day * 10 + Int(text[at] & 15)
      at += 1
    }
    guard at > start, day >= 1, day <= 31, at < end else { return nil }
    if text[at] == 0x2D || text[at] == 0x2F { return numeric(in: text, start, at, end, day) }
    guard text[at] <= 0x20 else { return nil }
    while at < end, text[at] <= 0x20 { at += 1 }
    guard let (month, behind) = month(in: text, at, end) else { return nil }
    at = behind
    let withoutYear = Match(date: nil, start: start, end: at)
    guard at < end, text[at] <= 0x20 else { return withoutYear }
    while at < end, text[at] <= 0x20 { at += 1 }
    guard let year = year(in: text, at, end) else { return withoutYear }
    return Match(date: CalendarDate(year: year, month: month, day: day), start: start, end: at + 4)
  }

  /// A date behind the words that say what happened on it: "van 8 juni 2023", "ingediend op 8 juni 2023".
  static func led(in text: [UInt8], _ start: Int, _ end: Int) -> Match? {
    let lead = leads.opening(text, start, end)
    return lead > 0 ? date(in: text, start + lead, end) : nil
  }

  /// True where a text ends inside a date that it opens with, maybe behind the words that lead to one: "5", "van 5 april".
  static func isCut(in text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    let day = start + leads.opening(text, start, end)
    if let match = date(in: text, day, end) { return !match.hasYear && match.end == end }
    return day < end && end - day <= 2 && text[day..<end].allSatisfy(Ascii.isDigit)
  }

  private static let leads: Words = ["van ", "ingediend op ", "voorgesteld op ", "d.d. ", "dd. ", "dd "]

  private static func numeric(
    in text: [UInt8], _ start: Int, _ separator: Int, _ end: Int, _ day: Int
  ) -> Match? {
    var at = separator + 1
    var month = 0
    while at < end, at - separator <= 2, Ascii.isDigit(text[at]) {
      month = month * 10 + Int(text[at] & 15)
      at += 1
    }
    guard month >= 1, month <= 12, at < end, text[at] == text[separator],
      let year = year(in: text, at + 1, end)
    else { return nil }
    return Match(date: CalendarDate(year: year, month: month, day: day), start: start, end: at + 5)
  }

  /// Four digits of a year between 1800 and 2199, not part of a longer number.
  static func year(in text: [UInt8], _ start: Int, _ end: Int) -> Int? {
    guard start + 4 <= end else { return nil }
    var year = 0
    for index in start..<(start + 4) {
      guard Ascii.isDigit(text[index]) else { return nil }
      year = year * 10 + Int(text[index] & 15)
    }
    guard year >= 1800, year < 2200 else { return nil }
    return start + 4 < end && Ascii.isDigit(text[start + 4]) ? nil : year
  }

  /// True where a year, with a blank or nothing before it, ends at a place: what a stop behind it opens is no decimal.
  static func isYear(in text: [UInt8], before end: Int, floor: Int) -> Bool {
    let start = end - 4
    guard start >= floor, start == floor || text[start - 1] == 0x20 else { return false }
    return year(in: text, start, end) != nil
  }

  /// The year that a longer row of digits opens with, "202014". The number of a dossier, "21501", opens so as well: only
  /// years that letters write of most count.
  static func yearOpening(_ text: [UInt8], _ start: Int, _ end: Int) -> Int? {
    guard let year = year(in: text, start, min(start + 4, end)) else { return nil }
    return year > 1900 && year < 2100 ? year : nil
  }

  private static let names: Words = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
    "november", "december",
  ]
  private static let abbreviations: Words = [
    "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec", "sept", "febr",
  ]

  /// A month's name or abbreviation, from 1, and where it ends.
  static func month(in text: [UInt8], _ start: Int, _ end: Int) -> (Int, Int)? {
    guard start < end, Ascii.isLetter(text[start]) else { return nil }
    var word = start + 1
    while word < end, word - start < 10, Ascii.isLetter(text[word]) { word += 1 }
    if let place = names.place(of: text, start, word) { return (place + 1, word) }
    guard let place = abbreviations.place(of: text, start, word) else { return nil }
    let behind = word < end && text[word] == 0x2E ? word + 1 : word
    return (place == 12 ? 9 : place == 13 ? 2 : place + 1, behind)
  }
}
