/// The heading of a written question or its answer (schriftelijke vraag, antwoord): "Vraag 3", "Antwoord op vraag 6:".
enum QuestionLabel {
  /// True for a line of nothing but the word and its numbers, or of "Antwoord:".
  @inline(__always)
  static func fills(_ line: LineText) -> Bool {
    // "V" and "A" open all of the words.
    (line.first == 0x56 || line.first == 0x41) && fillsWithNumbers(line)
  }

  private static func fillsWithNumbers(_ line: LineText) -> Bool {
    guard line.count <= 40 else { return false }
    if line.last == 0x3A, line.count == 9, line.opens("antwoord") { return true }
    let end = line.last == 0x3A ? line.end - 1 : line.end
    guard Ascii.isDigit(line.text[end - 1]), case let word = words.opening(line.text, line.start, line.end),
      word > 0
    else { return false }
    for at in (line.start + word)..<end where Ascii.isLetter(line.text[at]) {
      // "en" and "t/m" between the numbers
      guard [0x65, 0x6E, 0x74, 0x6D].contains(line.text[at]) else { return false }
    }
    return true
  }

  private static let words: Words = [
    "vragen ", "vraag ", "antwoord op vragen ", "antwoord op vraag ", "antwoorden op vragen ",
    "antwoorden op vraag ", "antwoorden ", "antwoord ",
  ]
}
