/// The stages of the pipeline by name, each of which can be run up to: for the benchmark, which times them.
package enum Stage: String, CaseIterable, Sendable {
  case source, tokens, layout, running, elements, letter, rules, json

  /// True for the stages that start from a whole reading.
  private var needsReading: Bool { self == .letter || self == .rules || self == .json }

  /// Runs the pipeline up to this stage.
  /// - Parameter input: the bytes as given.
  /// - Returns: a size of the result, so that no run can be left out as unused.
  package func run(_ input: [UInt8]) -> Int {
    if needsReading {
      let reading = Reading(input)
      var letter = LetterBuilder.letter(from: reading, name: "-")
      if self == .letter { return letter.motions.count }
      letter.diagnostics = Rules.diagnostics(of: letter, reading: reading)
      return self == .rules ? letter.diagnostics.count : letter.json(compact: true).count
    }
    let source = Source(input)
    if self == .source { return source.lineCount }
    let (tokens, marks) = Tokenizer.tokens(of: source.text)
    if self == .tokens { return tokens.count }
    let (layout, head) = LayoutReader.layout(of: source.text, tokens: tokens, marks: marks)
    if self == .layout { return layout.lines.count }
    let running = Reflow.reflow(text: source.text, tokens: tokens, layout: layout, head: head)
    if self == .running { return running.bytes.count }
    return Elements.elements(of: running).citations.count
  }
}
