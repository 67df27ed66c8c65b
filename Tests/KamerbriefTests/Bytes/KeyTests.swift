import Testing

@testable import Kamerbrief

/// What lists of words, of lines and of papers are looked up by.
@Suite("Keys")
struct KeyTests {
  @Test("Keys that were chosen to share a place stand apart")
  func places() {
    // The factor of the places, and what it gives 1 with: so places without anything drawn would all be 0.
    let (factor, inverse) = (UInt64(0x9E37_79B9_7F4A_7C15), UInt64(0xF1DE_83E1_9937_733D))
    #expect(factor &* inverse == 1)
    let keys = (1...4096).map { UInt64($0) &* inverse }
    #expect(keys.allSatisfy { ($0 &* factor) >> 32 == 0 })
    let places = KeyPlaces()
    let taken = Set(keys.map { places.place(of: $0) & 8191 })
    #expect(taken.count > 1024)
  }

  @Test("A set holds what was put in, 0 too")
  func sets() {
    var set = KeySet()
    #expect(set.isEmpty && !set.contains(0))
    for key in 0..<1000 {
      let isNew = set.insert(key * 7)
      #expect(isNew)
    }
    let isNewAgain = set.insert(21)
    #expect(!isNewAgain && set.count == 1000)
    #expect((0..<7000).allSatisfy { set.contains($0) == ($0 % 7 == 0) })
    #expect(set.shared(with: KeySet([7, 8, 14])) == 2)
  }

  @Test("A table keeps the order in which its keys came")
  func tables() {
    var table = KeyTable<Int>()
    for key in [9, 2, 9, 5, 2, 9] { table[key, default: 0] += 1 }
    #expect(table.entries.map(\.key) == [9, 2, 5])
    #expect(table.entries.map(\.value) == [3, 2, 1])
    #expect(table[5] == 1 && table[6] == nil)
  }
}
