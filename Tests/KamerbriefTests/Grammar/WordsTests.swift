import Testing

@testable import Kamerbrief

@Suite("Lists of words")
struct WordsTests {
  /// First bytes that agree in their lowest five bits: "h" and "(", "m" and "-", "a" and "A".
  private static let words: Words = ["hal", "(a)", "h", "half", "-m", "motie "]

  @Test(
    "The first word of the list that a text opens with, by its place in the list",
    arguments: [
      ("half", 0), ("(a) b", 1), ("h", 2), ("hier", 2), ("HALF", 0), ("-m", 4), ("Motie van", 5),
      ("motie", nil),
      ("m", nil), ("8a)", nil), ("", nil),
    ] as [(String, Int?)])
  func opening(text: String, place: Int?) {
    let bytes = Array(text.utf8)
    #expect(Self.words.openingWord(bytes, 0, bytes.count)?.place == place)
    #expect(Self.words.open(bytes, 0, bytes.count) == (place != nil))
  }

  @Test(
    "The word that a text is",
    arguments: [("half", 3), ("hal", 0), ("h", 2), ("(A)", 1), ("hier", nil), ("motie", nil)]
      as [(String, Int?)])
  func whole(text: String, place: Int?) {
    let bytes = Array(text.utf8)
    #expect(Self.words.place(of: bytes, 0, bytes.count) == place)
  }

  /// Words of eight bytes and of more, whose rest is compared behind the first eight.
  private static let long: Words = ["van het lid ", "van het", "kamerstukken ii", "kamerstu", "de "]

  @Test(
    "A word of any length, and several blanks where it has one",
    arguments: [
      ("van het lid Jansen", 0, 12), ("van het  lid  Jansen", 0, 13), ("van  het lid Jansen", 0, 13),
      ("van het lied", 1, 7), ("van  het huis", 1, 8), ("Kamerstukken II", 2, 15),
      ("KAMERSTUKKEN  II", 2, 16),
      ("kamerstukken i", 3, 8), ("kamerst", nil, 0), ("de  motie", 4, 3), ("der", nil, 0),
      ("van het lid", 1, 7),
    ] as [(String, Int?, Int)])
  func longWords(text: String, place: Int?, length: Int) {
    let bytes = Array(text.utf8)
    let found = Self.long.openingWord(bytes, 0, bytes.count)
    #expect(found?.place == place)
    #expect(found?.length ?? 0 == length)
    // What stands behind the end, or the text's end, is no part of it.
    let longer = bytes + Array("en meer woorden".utf8)
    #expect(Self.long.openingWord(longer, 0, bytes.count)?.place == place)
  }
}
