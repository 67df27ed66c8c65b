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
}
