import Kamerbrief
import KamerbriefLaws

extension Commands {
  /// Does every structured damage to each letter, and prints for each kind how often a law broke, and how often
  /// the reading of a motion on another page changed.
  static func damage(_ paths: [String]) {
    var random = SeededGenerator(seed: 6)
    var total = Reach()
    print("file\tkind\treadings\tbreaches\tinside a motion\tother pages changed")
    for path in paths {
      let input = read(path)
      let letter = Letter(parsing: input)
      let whole = Locality(letter)
      for kind in Edit.Kind.allCases {
        var reach = Reach()
        for edit in Edit.all(kind, of: input, letter: letter, random: &random) {
          let laws = Laws(edit.applied(to: input))
          reach.readings += 1
          let breaches = laws.breaches + laws.wrongReferences
          if !breaches.isEmpty {
            reach.breaches += 1
            print("\(path)\t\(kind.rawValue)\t\(edit.range)\t\(edit.bytes)\t\(breaches)")
          }
          guard kind != .pageDropped, kind != .cutOff, let touched = whole.motion(around: edit) else {
            continue
          }
          reach.inside += 1
          let changed = whole.changes(in: laws.letter, after: edit, at: touched)
          if let first = changed.first {
            reach.far += 1
            if reach.far <= 3 { print("  \(path)\t\(edit.kind.rawValue) at \(edit.range): \(first)") }
          }
        }
        print("\(path)\t\(kind.rawValue)\t\(reach)")
        total.add(reach)
      }
    }
    print("all\tall\t\(total)")
    if total.breaches > 0 { stop("laws were broken") }
  }
}

private struct Reach: CustomStringConvertible {
  var readings = 0
  var breaches = 0
  var inside = 0
  var far = 0

  mutating func add(_ other: Reach) {
    readings += other.readings
    breaches += other.breaches
    inside += other.inside
    far += other.far
  }

  var description: String { "\(readings)\t\(breaches)\t\(inside)\t\(far)" }
}
