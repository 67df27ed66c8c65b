/// Inputs made of pieces of letters, put together, changed and now and then encoded otherwise: one for each number,
/// the same on every run with the same letters.
package struct InputMaker: Sendable {
  private let letters: [[UInt8]]
  /// Bounds of each letter's lines.
  private let lines: [[Int]]
  private let words: [[UInt8]]

  /// The longest input.
  package static let limit = 65_536
  /// One in so many inputs is whole letters, up to the limit.
  private static let wholes = 2048

  /// - Parameters:
  ///   - letters: what inputs are made of; empty ones are left out.
  ///   - words: words to put into them.
  package init(letters: [[UInt8]], words: [[UInt8]]) {
    self.letters = letters.filter { !$0.isEmpty }
    self.words = words
    lines = self.letters.map { letter in
      var bounds = [0]
      for (at, byte) in letter.enumerated() where byte == 0x0A { bounds.append(at + 1) }
      if bounds.last != letter.count { bounds.append(letter.count) }
      return bounds
    }
  }

  /// The input of a number.
  package func input(_ number: UInt64, seed: UInt64) -> [UInt8] {
    var mixed = SeededGenerator(seed: seed)
    var random = SeededGenerator(seed: mixed.next() &+ number &* 0xD1B5_4A32_D192_ED03)
    guard !letters.isEmpty else {
      return random.bytes(Int.random(in: 0...64, using: &random), from: Array(0...0xFF))
    }
    let isWhole = random.next() % UInt64(Self.wholes) == 0
    var input: [UInt8] = []
    // Half of the inputs begin shorter than 90 bytes, one in seven longer than 500.
    let exponent = Double.random(in: 3...10, using: &random)
    let size = isWhole ? Self.limit : Int(Self.power(exponent))
    let pieces = isWhole ? Int.random(in: 1...20, using: &random) : Int.random(in: 1...3, using: &random)
    for _ in 0..<pieces where input.count < size {
      input += piece(isWhole ? size : size - input.count, &random)
    }
    var changes = Int.random(in: 0...4, using: &random)
    while changes > 0 {
      if Bool.random(using: &random) {
        input = Mutation.changed(input, &random)
      } else {
        change(&input, &random)
      }
      if input.count > Self.limit { input.removeSubrange(Self.limit...) }
      changes -= 1
    }
    if random.next() % 16 == 0 { encode(&input, &random) }
    if input.count > Self.limit { input.removeSubrange(Self.limit...) }
    return input
  }

  /// 2 to the power of an exponent, near enough, without a library of mathematics.
  private static func power(_ exponent: Double) -> Double {
    let whole = exponent.rounded(.down)
    return Double(1 << Int(whole)) * (1 + exponent - whole)
  }

  /// Lines of one letter, about as many bytes as asked for.
  private func piece(_ size: Int, _ random: inout SeededGenerator) -> ArraySlice<UInt8> {
    let index = Int.random(in: letters.indices, using: &random)
    let bounds = lines[index]
    let first = size >= Self.limit ? 0 : Int.random(in: 0..<(bounds.count - 1), using: &random)
    var last = first + 1
    while last + 1 < bounds.count, bounds[last] - bounds[first] < size { last += 1 }
    let length = min(bounds[last] - bounds[first], size)
    return letters[index][bounds[first]..<(bounds[first] + length)]
  }

  /// A change to bytes, wherever they stand.
  private func change(_ input: inout [UInt8], _ random: inout SeededGenerator) {
    let at = Int.random(in: 0...input.count, using: &random)
    let end = min(input.count, at + Int.random(in: 1...8, using: &random))
    switch random.next() % 6 {
    case 0:
      if at < input.count { input[at] ^= UInt8.random(in: 1...255, using: &random) }
    case 1: input.removeSubrange(at..<end)
    case 2, 3: input.insert(contentsOf: words.randomElement(using: &random) ?? [], at: at)
    case 4: input.replaceSubrange(at..<end, with: words.randomElement(using: &random) ?? [])
    default:
      let count = Int.random(in: 1...4, using: &random)
      input.insert(contentsOf: (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }, at: at)
    }
  }

  /// The same text with other line ends, or in another encoding.
  private func encode(_ input: inout [UInt8], _ random: inout SeededGenerator) {
    switch random.next() % 5 {
    case 0: input = input.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    case 1: input = input.map { $0 == 0x0A ? 0x0D : $0 }
    case 2:
      let isLittle = Bool.random(using: &random)
      var units: [UInt8] = isLittle ? [0xFF, 0xFE] : [0xFE, 0xFF]
      for unit in String(decoding: input, as: UTF8.self).utf16 {
        let (low, high) = (UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8))
        units += isLittle ? [low, high] : [high, low]
      }
      input = units
    case 3:
      input = String(decoding: input, as: UTF8.self).unicodeScalars.compactMap { UInt8(exactly: $0.value) }
    default: input.insert(contentsOf: [0xEF, 0xBB, 0xBF], at: 0)
    }
  }
}
