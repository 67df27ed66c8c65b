/// A set of ``Key`` hashes: they are hashes already, so that nothing hashes them again.
struct KeySet: Sendable {
  /// Open addressing; 0 marks a free place.
  private var slots: [UInt64] = []
  private let places = KeyPlaces()
  private var hasZero = false
  /// Keys but 0.
  private var taken = 0

  init() {}

  init(_ keys: [UInt64]) {
    for key in keys { insert(key) }
  }

  init(_ numbers: [Int]) {
    for number in numbers { insert(number) }
  }

  /// How many keys are in both, 0 left out.
  func shared(with other: KeySet) -> Int {
    slots.count { $0 != 0 && other.contains($0) }
  }

  /// Makes room for so many keys, which saves moving them later.
  mutating func reserve(_ keys: Int) {
    var size = 64
    while size * 3 < keys * 4 { size *= 2 }
    if slots.isEmpty { slots = [UInt64](repeating: 0, count: size) }
  }

  var count: Int { hasZero ? taken + 1 : taken }

  var isEmpty: Bool { count == 0 }

  /// Returns true where the key is new.
  @inline(__always)
  @discardableResult
  mutating func insert(_ key: UInt64) -> Bool {
    if key == 0 {
      let isNew = !hasZero
      hasZero = true
      return isNew
    }
    if taken * 4 >= slots.count * 3 { grow() }
    let place = place(of: key)
    if slots[place] == key { return false }
    slots[place] = key
    taken += 1
    return true
  }

  @inline(__always)
  @discardableResult
  mutating func insert(_ number: Int) -> Bool { insert(UInt64(bitPattern: Int64(number))) }

  @inline(__always)
  func contains(_ number: Int) -> Bool { contains(UInt64(bitPattern: Int64(number))) }

  @inline(__always)
  func contains(_ key: UInt64) -> Bool {
    if key == 0 { return hasZero }
    return taken > 0 && slots[place(of: key)] == key
  }

  /// Where the key stands, or the free place it would take.
  @inline(__always)
  private func place(of key: UInt64) -> Int {
    let mask = slots.count - 1
    var at = places.place(of: key) & mask
    while slots[at] != 0, slots[at] != key { at = (at + 1) & mask }
    return at
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: max(16, old.count * 2))
    for key in old where key != 0 { slots[place(of: key)] = key }
  }
}
