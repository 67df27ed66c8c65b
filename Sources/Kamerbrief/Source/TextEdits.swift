/// Changes of a text that keep the order of all that stays.
struct TextEdits {
  private struct Edit {
    var start: UInt32
    var end: UInt32
    /// What stands there afterwards: up to four bytes, the first one lowest, and zeros behind the last.
    var bytes: UInt32
  }
  private var edits: [Edit] = []
  /// Places of bytes that become blanks; nothing moves for them.
  private let blanks: [Int]
  /// False where an edit was noted behind one that comes later in the text.
  private var areInOrder = true

  /// Bytes between two edits, at most, that are copied one by one.
  private static let nearby: UInt32 = 64

  /// - Parameter blanks: places of bytes that become blanks.
  init(blanks: [Int] = []) { self.blanks = blanks }

  /// Puts letters in the place of what stands in a range, or nothing.
  mutating func replace(_ start: Int, _ end: Int, by letters: StaticString) {
    var bytes: UInt32 = 0
    for index in 0..<letters.utf8CodeUnitCount { bytes |= UInt32(letters.letter(index)) << UInt32(8 * index) }
    note(start, end, bytes)
  }

  /// Puts a character of ASCII in the place of what stands in a range.
  mutating func replace(_ start: Int, _ end: Int, by letter: UInt8) { note(start, end, UInt32(letter)) }

  /// Puts a character of two bytes in the place of what stands in a range.
  mutating func replace(_ start: Int, _ end: Int, by letter: (UInt8, UInt8)) {
    note(start, end, UInt32(letter.0) | UInt32(letter.1) << 8)
  }

  /// Puts a blank in the place of what stands in a range.
  mutating func blank(_ start: Int, _ end: Int) { note(start, end, 0x20) }

  /// Puts U+FFFD in the place of what stands in a range.
  mutating func spoil(_ start: Int, _ end: Int) { note(start, end, 0xBD_BFEF) }

  /// Takes away what stands in a range.
  mutating func remove(_ start: Int, _ end: Int) { note(start, end, 0) }

  @inline(__always)
  private mutating func note(_ start: Int, _ end: Int, _ bytes: UInt32) {
    if let last = edits.last, last.end > start { areInOrder = false }
    edits.append(Edit(start: UInt32(start), end: UInt32(end), bytes: bytes))
  }

  /// The text as it reads then, and for each of its bytes, and one behind, where in the old text that stood; no places
  /// where nothing moves.
  consuming func applied(to printed: [UInt8]) -> (text: [UInt8], places: [UInt32]) {
    var text = printed
    for place in blanks { text[place] = 0x20 }
    if edits.isEmpty { return (text, []) }
    if !areInOrder { edits.sort { $0.start < $1.start } }
    var edited: [UInt8] = []
    var places: [UInt32] = []
    let room = text.count + 2 * edits.count + 1024
    edited.reserveCapacity(room)
    places.reserveCapacity(room)
    var at: UInt32 = 0
    var next = 0
    while next < edits.count {
      if edits[next].start > at &+ Self.nearby {
        Self.copy(text, &at, to: edits[next].start, &edited, &places)
      }
      // Those that stand together, so that room is asked for once for many.
      edited.append(addingCapacity: 1024) { out in
        places.append(addingCapacity: 1024) { placed in
          let (bytes, edits) = (text.span, edits.span)
          while next < edits.count, edits[next].start <= at &+ Self.nearby,
            out.freeCapacity > Int(Self.nearby) &+ 4
          {
            let edit = edits[next]
            while at < edit.start {
              out.append(bytes[Int(at)])
              placed.append(at)
              at &+= 1
            }
            var rest = edit.bytes
            while rest != 0 {
              out.append(UInt8(truncatingIfNeeded: rest))
              placed.append(edit.start)
              rest >>= 8
            }
            at = edit.end
            next &+= 1
          }
        }
      }
    }
    Self.copy(text, &at, to: UInt32(text.count), &edited, &places)
    places.append(at)
    return (edited, places)
  }

  /// Takes over what stands up to a place.
  private static func copy(
    _ text: [UInt8], _ at: inout UInt32, to end: UInt32, _ edited: inout [UInt8], _ places: inout [UInt32]
  ) {
    edited += text[Int(at)..<Int(end)]
    places.append(addingCapacity: Int(end &- at)) { places in
      while at < end {
        places.append(at)
        at &+= 1
      }
    }
  }
}
