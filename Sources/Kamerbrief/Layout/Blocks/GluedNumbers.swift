/// Headings whose numbers are glued to them: "1Motie van het lid …", as an extractor prints what stands close together.
extension LayoutReader {
  /// Notes can open so as well, and are found by now. What is left and counts from 1 are the letter's motions.
  mutating func markGluedHeadings() {
    var found: [Int] = []
    for index in lines.indices
    where lines[index].traits.contains(.namesMotion) && lines[index].role == .body
      && !lines[index].traits.contains(.opensMotion) && lines[index].contents.contains(.number)
    {
      guard let number = gluedNumber(index), value(number.lowerBound, number.upperBound) == found.count + 1
      else { continue }
      found.append(index)
    }
    guard found.count > 1 else { return }
    for index in found { lines[index].traits.formUnion([.opensMotion, .opensNumberedMotion]) }
  }

  /// The number that is glued to the motion's heading on a line.
  func gluedNumber(_ index: Int) -> Range<Int>? {
    let line = lines[index].range
    var end = line.lowerBound
    while end < line.upperBound, end - line.lowerBound < 3, Ascii.isDigit(text[end]) { end += 1 }
    guard end > line.lowerBound, MotionPhrase.opensHeading(text, end, line.upperBound) else { return nil }
    return line.lowerBound..<end
  }
}
