/// Changes to the lines and words of a letter, at places drawn by a generator.
package enum Mutation {
  /// One to three such changes.
  package static func changed(_ input: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var result = input
    for _ in 0..<Int.random(in: 1...3, using: &random) { change(&result, &random) }
    return result
  }

  private static func change(_ input: inout [UInt8], _ random: inout SeededGenerator) {
    let isLines = Bool.random(using: &random)
    let pieces = isLines ? Edit.lines(of: input) : words(of: input)
    guard let one = pieces.randomElement(using: &random) else { return }
    guard let other = pieces.randomElement(using: &random) else { return }
    let bytes = Array(input[other])
    switch Int.random(in: 0..<7, using: &random) {
    case 0: input.removeSubrange(one)
    case 1: input.insert(contentsOf: bytes, at: one.lowerBound)
    case 2: input.replaceSubrange(one, with: bytes)
    case 3:
      // Everything between two places comes again, or goes.
      let range = min(one.lowerBound, other.lowerBound)..<max(one.upperBound, other.upperBound)
      if Bool.random(using: &random), range.count < 4096 {
        input.insert(contentsOf: Array(input[range]), at: range.upperBound)
      } else {
        input.removeSubrange(range)
      }
    case 4:
      let ends: [[UInt8]] = [[0x0A], [0x20, 0x0A], [0x0D, 0x0A], [0x0A, 0x0A], [0x0C], [0x0A, 0x20]]
      input.insert(contentsOf: ends.randomElement(using: &random)!, at: one.upperBound)
    case 5:
      let number = String(Int.random(in: 0...30, using: &random))
      input.insert(contentsOf: number.utf8, at: one.upperBound)
    default:
      // The same piece many times.
      let count = Int.random(in: 2...40, using: &random)
      input.insert(contentsOf: (0..<count).flatMap { _ in bytes.prefix(200) }, at: one.upperBound)
    }
  }

  /// Runs of what is no blank, with the blank behind.
  private static func words(of input: [UInt8]) -> [Range<Int>] {
    var bounds = [0]
    for (at, byte) in input.enumerated() where byte == 0x20 || byte == 0x0A { bounds.append(at + 1) }
    if bounds.last != input.count { bounds.append(input.count) }
    return zip(bounds, bounds.dropFirst()).map { $0..<$1 }
  }
}
