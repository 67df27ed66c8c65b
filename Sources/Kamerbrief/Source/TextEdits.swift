/// Changes of a text that keep the order of all that stays.
struct TextEdits {
  private struct Edit {
    var start: Int
    var end: Int
    /// What stands there afterwards: up to four bytes, the first one lowest.
    var bytes: UInt32
    var count: Int
  }
  private var edits: [Edit] = []
  /// False where an edit was noted behind one that comes later in the text.
  private var areInOrder = true

  /// Puts letters in the place of what stands in a range, or nothing.
  mutating func replace(_ start: Int, _ end: Int, by letters: StaticString) {
    let count = letters.utf8CodeUnitCount
    var bytes: UInt32 = 0
    for index in 0..<count { bytes |= UInt32(letters.letter(index)) << UInt32(8 * index) }
    note(Edit(start: start, end: end, bytes: bytes, count: count))
  }

  /// Puts a character of two bytes in the place of what stands in a range.
  mutating func replace(_ start: Int, _ end: Int, by letter: (UInt8, UInt8)) {
    note(Edit(start: start, end: end, bytes: UInt32(letter.0) | UInt32(letter.1) << 8, count: 2))
  }

  private mutating func note(_ edit: Edit) {
    if let last = edits.last, last.end > edit.start { areInOrder = false }
    edits.append(edit)
  }

  /// The text as it reads then, and for each of its bytes, and one behind, where in the old text that stood; no places
  /// where nothing changes.
  consuming func applied(to text: [UInt8]) -> (text: [UInt8], places: [UInt32]) {
    if edits.isEmpty { return (text, []) }
    if !areInOrder { edits.sort { $0.start < $1.start } }
    var edited: [UInt8] = []
    var places: [UInt32] = []
    edited.reserveCapacity(text.count)
    places.reserveCapacity(text.count + 1)
    var at = 0
    func keep(to end: Int) {
      edited += text[at..<end]
      places += UInt32(at)..<UInt32(end)
    }
    for edit in edits {
      keep(to: edit.start)
      for index in 0..<edit.count {
        edited.append(UInt8(truncatingIfNeeded: edit.bytes >> UInt32(8 * index)))
        places.append(UInt32(edit.start))
      }
      at = edit.end
    }
    keep(to: text.count)
    places.append(UInt32(text.count))
    return (edited, places)
  }
}
