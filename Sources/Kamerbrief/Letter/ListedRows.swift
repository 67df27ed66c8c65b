/// Lists whose rows say first what a motion asks, then who moved it, and then what became of it.
extension Reading {
  /// "De Tweede Kamer verzoekt de regering …" some cells above a motion that has no words about it.
  func opensRow(_ index: Int) -> Bool {
    let run = running.runs[index]
    guard MotionClause.opensRequest(running.bytes, run.start, run.end) else { return false }
    for next in running.runs.indices.dropFirst(index + 1).prefix(Self.mostCells)
    where running.runs[next].kind == .motionHeading {
      guard let phrase = elements.phrases(in: next).first?.phrase, !phrase.people.isEmpty else {
        return false
      }
      let end = elements.citations(in: next).last.map(\.match.end) ?? phrase.end
      return end + 1 >= running.runs[next].end
        && !LineText(running.bytes, phrase.end..<end).contains(" over ")
    }
    return false
  }

  private static let mostCells = 6
}
