import Kamerbrief

/// How far a damage reaches: what a letter says of its motions, without places, to be compared with what it says
/// when one of them was changed.
package struct Locality {
  private struct Reading: Equatable {
    var heading: String
    var submitters: [String]
    var facts: [String?]
    var paragraphs: [String]
  }
  private let letter: Letter
  private let readings: [Reading]
  /// Pages that a motion stands on.
  private let pages: [ClosedRange<Int>]

  package init(_ letter: Letter) {
    self.letter = letter
    readings = letter.motions.map { Self.reading($0, letter) }
    pages = letter.motions.map { motion in
      let all = [motion.headingSpan.page] + motion.paragraphs.map(\.span.page)
      let last = motion.paragraphs.last.map { Self.page(at: $0.span.end - 1, letter) } ?? all[0]
      return all.min()!...max(last, all.max()!)
    }
  }

  /// The motion that an edit lies inside of.
  package func motion(around edit: Edit) -> Int? {
    letter.motions.firstIndex { motion in
      let span = motion.span
      guard span.start <= edit.range.lowerBound, edit.range.upperBound <= span.end else { return false }
      if span.parts.isEmpty { return true }
      return span.parts.contains {
        $0.lowerBound <= edit.range.lowerBound && edit.range.upperBound <= $0.upperBound
      }
    }
  }

  /// What another reading says differently of motions that stand on none of the pages of the changed one.
  package func changes(in other: Letter, after edit: Edit, at touched: Int) -> [String] {
    var found: [String] = []
    let starts = other.motions.map(\.headingSpan.start)
    for (index, motion) in letter.motions.enumerated() where !pages[index].overlaps(pages[touched]) {
      let name = "motion \(index) (\(pages[index])) when \(touched) (\(pages[touched])) is changed"
      guard let same = starts.firstIndex(of: edit.moved(motion.headingSpan.start)) else {
        found.append("\(name): gone")
        continue
      }
      let reading = Self.reading(other.motions[same], other)
      if reading == readings[index] { continue }
      found.append("\(name): \(Self.difference(readings[index], reading))")
    }
    return found
  }

  private static func difference(_ old: Reading, _ new: Reading) -> String {
    if old.heading != new.heading { return "heading '\(new.heading)'" }
    if old.submitters != new.submitters { return "submitters \(new.submitters), not \(old.submitters)" }
    if old.facts != new.facts { return "facts \(new.facts), not \(old.facts)" }
    if old.paragraphs.count != new.paragraphs.count { return "\(new.paragraphs.count) paragraphs" }
    for (first, second) in zip(old.paragraphs, new.paragraphs) where first != second {
      let same = zip(first.unicodeScalars, second.unicodeScalars).prefix { $0 == $1 }.count
      func shown(_ text: String) -> String { String(text.dropFirst(max(0, same - 20)).prefix(60)) }
      return "'\(shown(second))', not '\(shown(first))'"
    }
    return "nothing"
  }

  private static func reading(_ motion: Motion, _ letter: Letter) -> Reading {
    func text(_ text: Text?) -> String? { text.map { letter[$0] } }
    func marked(_ text: Text, _ markers: [Marker]) -> String {
      letter[text] + markers.map { " [\($0.footnote) at \($0.offset)]" }.joined()
    }
    return Reading(
      heading: marked(motion.heading, motion.headingMarkers),
      submitters: motion.submitters.map { letter[$0.name] + (text($0.party) ?? "") },
      facts: [
        motion.number.map(String.init), String(motion.coSigned), text(motion.subject), text(motion.paper),
        text(motion.replaces), motion.date.map { "\($0.year)-\($0.month)-\($0.day)" },
      ],
      paragraphs: motion.paragraphs.map { (text($0.label) ?? "") + marked($0.text, $0.markers) })
  }

  /// The page of the last element that starts at or before a byte.
  private static func page(at offset: Int, _ letter: Letter) -> Int {
    letter.allSpans.filter { $0.span.start <= offset }.map(\.span.page).max() ?? 1
  }
}
