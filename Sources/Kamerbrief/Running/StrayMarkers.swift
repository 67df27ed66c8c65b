/// Markers beside the series that the notes are marked by.
extension MarkerFinder {
  /// Markers that the series leaves out: numbers out of order, and numbers that are marked twice.
  func forgotten(
    _ series: [(candidate: Int, number: Int)], _ exists: KeySet
  ) -> [(candidate: Int, number: Int)] {
    guard !series.isEmpty else { return [] }
    var marked = KeySet()
    var used = KeySet()
    // How little spoke for the weakest marker: one that is swapped with its neighbour may look no better.
    var weakest = 1.2
    var behindWords = 0
    for (candidate, number) in series {
      if Ascii.isLetter(text[max(0, candidates[candidate].source.lowerBound - 1)]) { behindWords += 1 }
      marked.insert(number)
      used.insert(candidate)
      weakest = max(-1, min(weakest, candidates[candidate].prior))
    }
    var places = KeyTable<[Int]>()
    var near: [(candidate: Int, number: Int)] = []
    var again: [(candidate: Int, number: Int)] = []
    for (index, candidate) in candidates.enumerated()
    where exists.contains(candidate.number) && !used.contains(index) {
      if !marked.contains(candidate.number) {
        if candidate.prior >= 1.2 { places[candidate.number, default: []].append(index) }
        if candidate.prior >= weakest { near.append((index, candidate.number)) }
      } else if closesSentence(candidate, behindWords: behindWords * 2 > series.count) {
        again.append((index, candidate.number))
      }
    }
    var found: [(candidate: Int, number: Int)] = []
    for (number, places) in places.entries where places.count == 1 { found.append((places[0], Int(number))) }
    for stray in SequenceFinder.outOfOrder(near, beside: series) where places[stray.number]?.count != 1 {
      found.append(stray)
    }
    // Many at once are no slips but something else that looks like markers.
    if again.count <= max(2, series.count / 4) { found += again }
    return found.sorted { $0.candidate < $1.candidate }
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
