/// Values by keys that are hashes already, such as those of ``Key``, or small numbers: nothing hashes them again, and
/// the order of the entries is that in which they came.
struct KeyTable<Value: Sendable>: Sendable {
  /// What was put in, in that order.
  private(set) var entries: [(key: UInt64, value: Value)] = []
  /// Open addressing: one more than the index of an entry, 0 for a free place.
  private var places: [UInt32] = []
  private let homes = KeyPlaces()

  init() {}

  /// - Parameter count: entries that there is to be room for.
  init(capacity count: Int) {
    entries.reserveCapacity(count)
    if count > 0 { arrange(count) }
  }

  /// The value of a key; to take a key out is not possible.
  @inline(__always)
  subscript(_ key: UInt64) -> Value? {
    guard let index = index(of: key) else { return nil }
    return entries[index].value
  }

  @inline(__always)
  subscript(_ key: Int) -> Value? { self[UInt64(bitPattern: Int64(key))] }

  /// The value of a key, `empty` before it has one.
  @inline(__always)
  subscript(_ key: UInt64, default empty: @autoclosure () -> Value) -> Value {
    get { self[key] ?? empty() }
    _modify {
      let index = index(of: key) ?? append(key, empty())
      yield &entries[index].value
    }
  }

  @inline(__always)
  subscript(_ key: Int, default empty: @autoclosure () -> Value) -> Value {
    get { self[key] ?? empty() }
    _modify { yield &self[UInt64(bitPattern: Int64(key)), default: empty()] }
  }

  /// Gives a key a value, also where it has another one.
  @inline(__always)
  mutating func set(_ value: Value, for key: UInt64) {
    if let index = index(of: key) {
      entries[index].value = value
    } else {
      _ = append(key, value)
    }
  }

  @inline(__always)
  mutating func set(_ value: Value, for key: Int) { set(value, for: UInt64(bitPattern: Int64(key))) }

  /// Gives a key a value, unless it has one.
  @inline(__always)
  mutating func add(_ value: @autoclosure () -> Value, for key: UInt64) {
    if index(of: key) == nil { _ = append(key, value()) }
  }

  @inline(__always)
  mutating func add(_ value: @autoclosure () -> Value, for key: Int) {
    add(value(), for: UInt64(bitPattern: Int64(key)))
  }

  @inline(__always)
  private func index(of key: UInt64) -> Int? {
    guard !places.isEmpty else { return nil }
    let mask = places.count &- 1
    var at = homes.place(of: key) & mask
    while true {
      let place = Int(places[at])
      if place == 0 { return nil }
      if entries[place &- 1].key == key { return place &- 1 }
      at = (at &+ 1) & mask
    }
  }

  @inline(never)
  private mutating func append(_ key: UInt64, _ value: Value) -> Int {
    let index = entries.count
    entries.append((key, value))
    if (index &+ 1) &* 4 > places.count &* 3 {
      arrange((index + 1) * 2)
    } else {
      take(key, index + 1)
    }
    return index
  }

  /// Makes room for so many entries, and gives those there are their places.
  private mutating func arrange(_ count: Int) {
    var size = 16
    while size < count * 2 { size *= 2 }
    places = [UInt32](repeating: 0, count: size)
    for (index, entry) in entries.enumerated() { take(entry.key, index + 1) }
  }

  @inline(__always)
  private mutating func take(_ key: UInt64, _ place: Int) {
    let mask = places.count &- 1
    var at = homes.place(of: key) & mask
    while places[at] != 0 { at = (at &+ 1) & mask }
    places[at] = UInt32(truncatingIfNeeded: place)
  }
}

extension KeyTable where Value == Int {
  /// Counts one more of a key.
  @inline(__always)
  mutating func count(_ key: UInt64) {
    if let index = index(of: key) {
      entries[index].value += 1
    } else {
      _ = append(key, 1)
    }
  }
}
