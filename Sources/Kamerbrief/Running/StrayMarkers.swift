/// Markers beside the series that the notes are marked by.
extension MarkerChoice {
  /// Takes better places for numbers of which next to nothing says that they are markers: "jl. 2 … weken. 1 Dat plan bevat 2
  /// maatregelen" has its markers out of order.
  func withBetterPlaces(_ series: [(candidate: Int, number: Int)]) -> [(candidate: Int, number: Int)] {
    guard series.contains(where: { candidates[$0.candidate].prior <= Self.doubtful }) else { return series }
    var used = KeySet()
    for (candidate, _) in series { used.insert(candidate) }
    return series.map { chosen in
      guard candidates[chosen.candidate].prior <= Self.doubtful else { return chosen }
      var best = chosen.candidate
      for index in max(0, chosen.candidate - 4)..<min(candidates.count, chosen.candidate + 5)
      where candidates[index].number == chosen.number && !used.contains(index)
        && candidates[index].prior >= 0.3
        && candidates[index].prior > candidates[best].prior
      {
        best = index
      }
      return (best, chosen.number)
    }
  }

  private static let doubtful = -2.0

  /// Markers that the series leaves out: numbers of notes out of order, and numbers that are marked twice.
  func forgotten(
    _ series: [(candidate: Int, number: Int)], _ exists: KeySet
  ) -> [(candidate: Int, number: Int)] {
    guard !series.isEmpty, !exists.isEmpty else { return [] }
    var marked = KeySet()
    var used = KeySet()
    var behindWords = 0
    for (candidate, number) in series {
      if Ascii.isLetter(text[max(0, candidates[candidate].source.lowerBound - 1)]) { behindWords += 1 }
      marked.insert(number)
      used.insert(candidate)
    }
    var places = KeyTable<[Int]>()
    var near: [(candidate: Int, number: Int)] = []
    var again: [(candidate: Int, number: Int)] = []
    var likely: [(candidate: Int, number: Int)] = []
    for (index, candidate) in candidates.enumerated()
    where exists.contains(candidate.number) && !used.contains(index) {
      if !marked.contains(candidate.number) {
        if candidate.prior >= 1 { places[candidate.number, default: []].append(index) }
        // Where a note has no marker, little is needed near the place of its own.
        if candidate.prior >= Self.likely { near.append((index, candidate.number)) }
      } else if closesSentence(candidate, behindWords: behindWords * 2 > series.count) {
        again.append((index, candidate.number))
      } else if candidate.prior >= Self.likely {
        likely.append((index, candidate.number))
      }
    }
    var found: [(candidate: Int, number: Int)] = []
    for (number, places) in places.entries where places.count == 1 { found.append((places[0], Int(number))) }
    for stray in outOfOrder(near, beside: series) where places[stray.number]?.count != 1 {
      found.append(stray)
    }
    // Many at once are no slips but something else that looks like markers.
    if again.count <= max(2, series.count / 4) { found += again }
    for stray in found { marked.insert(stray.number) }
    found += inPlaceOfOthers(likely, beside: series) { exists.contains($0) && !marked.contains($0) }
    return found.sorted { $0.candidate < $1.candidate }
  }

  /// Numbers out of order: each comes once among the likely candidates, and near its place in the series.
  private func outOfOrder(
    _ likely: [(candidate: Int, number: Int)], beside series: [(candidate: Int, number: Int)]
  ) -> [(candidate: Int, number: Int)] {
    var count = KeyTable<Int>()
    for (_, number) in likely { count[number, default: 0] += 1 }
    var found: [(candidate: Int, number: Int)] = []
    var next = 0
    for (candidate, number) in likely where count[number] == 1 {
      while next < series.count, series[next].candidate < candidate { next += 1 }
      let before = next > 0 ? series[next - 1].number : number
      let after = next < series.count ? series[next].number : number
      if abs(before - number) <= 2, abs(after - number) <= 2 { found.append((candidate, number)) }
    }
    return found
  }

  /// How little must speak for a marker that explains why a note has none.
  private static let likely = -1.0

  /// Numbers that are marked twice, next to each other, while a note in between has no marker: "3, 3, 5" for notes 3 to 5.
  private func inPlaceOfOthers(
    _ twice: [(candidate: Int, number: Int)], beside series: [(candidate: Int, number: Int)],
    isUnmarked: (Int) -> Bool
  ) -> [(candidate: Int, number: Int)] {
    var best = KeyTable<(candidate: Int, number: Int)>()
    var next = 0
    for (candidate, number) in twice {
      while next < series.count, series[next].candidate < candidate { next += 1 }
      let lowest: Int
      if next > 0, series[next - 1].number == number {
        lowest = next
      } else if next < series.count, series[next].number == number {
        lowest = next + 1
      } else {
        continue
      }
      guard lowest == series.count || series[lowest].number > number + 1, isUnmarked(number + 1) else {
        continue
      }
      if let other = best[number], candidates[other.candidate].prior >= candidates[candidate].prior {
        continue
      }
      best.set((candidate, number), for: number)
    }
    return best.entries.map(\.value)
  }

  /// True for a number that stands as only a marker does: raised, or right behind a stop that no number precedes.
  private func closesSentence(_ candidate: Candidate, behindWords: Bool) -> Bool {
    let start = candidate.source.lowerBound
    if text[start] >= 0x80 { return noteStyle == .raised || noteStyle == .bare }
    if text[start] == 0x5B { return noteStyle == .bracket }
    guard candidate.prior >= 1.6, noteStyle != .bracket else { return false }
    if text[start - 1] == 0x2E || text[start - 1] == 0x2C { return true }
    // Before the stop, where the letter has its markers there.
    let end = candidate.source.upperBound
    return behindWords && Ascii.isLetter(text[start - 1]) && end < text.count
      && (text[end] == 0x2E || text[end] == 0x2C)
  }
}
