/// The text of the letter, with the way back to the bytes as given.
///
/// First stage: bytes in, text, lines and positions out. ``printed`` is what was given, in UTF-8; ``text`` is that as
/// people read it, and all that later stages see. Both are one where a letter has plain blanks, letters in one piece and
/// printed lines.
struct Source: Sendable {
  /// What was given, in UTF-8.
  let printed: PrintedText
  /// The letter in UTF-8: each blank as a plain one, letters with their marks, hyphens as hyphens, nothing that is
  /// invisible inside a line, no blanks in words, and no line ends between the words of one printed line. All else is as it was printed.
  let text: [UInt8]
  /// The offset in the printed text of each byte of ``text``, and one behind; empty where both are the same.
  private let places: [UInt32]

  init(_ input: [UInt8]) {
    var oddities = PrintedText.Oddities()
    printed = PrintedText(input, noting: &oddities)
    var edits = PrintedCharacters.edits(of: printed.text, tabs: oddities.tabs, oddities.characters)
    KernedWords.join(printed.text, oddities.capitals, &edits)
    if !WordLines.leaveOut(printed, &edits) { HyphenLines.join(printed, &edits) }
    (text, places) = edits.applied(to: printed.text)
  }

  /// Size of the input in bytes.
  var inputSize: Int { printed.inputSize }

  /// Number of lines; a last line without a line end counts.
  var lineCount: Int { printed.lineCount }

  /// Line, from 0, that holds an offset in ``text``.
  func line(at offset: Int) -> Int { printed.line(at: place(of: offset)) }

  /// The offset in the input of an offset in ``text``.
  func inputOffset(_ offset: Int) -> Int { printed.inputOffset(place(of: offset)) }

  /// The offset in the printed text of an offset in ``text``.
  func place(of offset: Int) -> Int { places.isEmpty ? offset : Int(places[offset]) }

  /// True where a byte of ``text`` and the one before it stand for one character of the printed text.
  func isInside(_ offset: Int) -> Bool {
    offset > 0 && offset < text.count
      && (text[offset] & 0xC0 == 0x80 || !places.isEmpty && places[offset] == places[offset - 1])
  }

  /// The first offset in ``text`` that is not before one in the printed text.
  func offset(of place: Int) -> Int {
    places.isEmpty ? place : Bisection.first(below: text.count) { Int(places[$0]) >= place }
  }
}
