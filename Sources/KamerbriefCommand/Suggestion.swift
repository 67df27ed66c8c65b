/// Finds out what a mistyped word was meant to be.
enum Suggestion {
  /// "; did you mean 'x'?" for the word that is nearest, or nothing where none is near.
  static func nearest(to word: String, among words: [String]) -> String {
    let typed = Array(word.utf8.prefix(longestWord))
    var best: (word: String, distance: Int)?
    for candidate in words {
      let distance = distance(typed, Array(candidate.utf8))
      if distance < best?.distance ?? (allowed(typed.count) + 1) { best = (candidate, distance) }
    }
    // A word that was broken off is no typing error but as plain.
    let known = best?.word ?? words.first { word.utf8.count > 3 && $0.hasPrefix(word) }
    return known.map { "; did you mean '\($0)'?" } ?? ""
  }

  private static let longestWord = 64

  /// How many typing errors a word of that length may have.
  private static func allowed(_ length: Int) -> Int {
    length < 3 ? 0 : length < 5 ? 1 : max(2, length / 4)
  }

  /// How many bytes must be put in, taken out, exchanged or swapped with the next to get from one to the other.
  private static func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...second.count)
    for row in first.indices {
      var current = [row + 1]
      for column in second.indices {
        let same = first[row] == second[column]
        var least = min(last[column] + (same ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
          least = min(least, beforeLast[column - 1] + 1)
        }
        current.append(least)
      }
      beforeLast = last
      last = current
    }
    return last[second.count]
  }
}
