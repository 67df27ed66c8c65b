/// What the first two stages made of an input, for those who hold them against their promises from outside.
package struct TokenTrace {
  /// The input as UTF-8.
  package let text: [UInt8]
  /// First byte of each token in the text, and the end of the last one.
  package let bounds: [Int]
  /// The offset in the input of each of these.
  package let inputOffsets: [Int]

  package init(of input: [UInt8]) {
    let source = Source(input)
    text = source.text
    bounds = Tokenizer.tokens(of: source.text).tokens.map { Int($0.start) }
    inputOffsets = bounds.map(source.inputOffset)
  }
}
