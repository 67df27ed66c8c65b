/// Lists whose rows say first what a motion asks, then who moved it, and then what became of it.
extension LetterBuilder {
  /// True for a paragraph that begins a part without a heading: the first behind the signature, or, behind the answer to a
  /// motion, what the next one in a list asks.
  func opensOwnPart(_ index: Int, in place: Place, behind: Bool) -> Bool {
    if running.runs[index].line > signatureLine { return !behind }
    return place.kind == .motion && running.runs[index - 1].kind != .motionHeading && opensRow(index)
  }

  /// "De Tweede Kamer verzoekt de regering …" some cells above a motion that has no words about it.
  private func opensRow(_ index: Int) -> Bool {
    let run = running.runs[index]
    guard MotionClause.opensRequest(bytes, run.start, run.end) else { return false }
    for next in running.runs.indices.dropFirst(index + 1).prefix(Self.mostCells)
    where running.runs[next].kind == .motionHeading {
      guard let phrase = elements.phrases(in: next).first?.phrase, !phrase.people.isEmpty else {
        return false
      }
      let end = elements.citations(in: next).last.map(\.match.end) ?? phrase.end
      return end + 1 >= running.runs[next].end && !LineText(bytes, phrase.end..<end).contains(" over ")
    }
    return false
  }

  private static let mostCells = 6
}
