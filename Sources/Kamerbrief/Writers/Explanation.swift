extension Letter {
  /// The letter line by line: page, line number and role of each line, then the decisions taken in it with
  /// their evidence. People use it to see, and to report, how a letter was read.
  ///
  /// ```swift
  /// print(String(decoding: Letter.explanation(of: bytes), as: UTF8.self))
  /// ```
  public static func explanation(of input: [UInt8]) -> [UInt8] {
    let reading = Reading(input)
    var out: [UInt8] = []
    var decisions = reading.running.decisions.sorted { $0.at < $1.at }[...]
    var markers = reading.running.markers.sorted { $0.source.lowerBound < $1.source.lowerBound }[...]
    var others = Explanation.others(reading)[...]
    let headings = Explanation.headingLines(reading)
    for (index, line) in reading.layout.lines.enumerated() {
      Explanation.append(padded: "\(line.page + 1)", width: 3, to: &out)
      Explanation.append(padded: "\(reading.source.line(at: Int(line.start)) + 1)", width: 6, to: &out)
      out += Array("  ".utf8)
      let role = headings[index] ?? Explanation.role(line, reading)
      out += Array(role.utf8)
      for _ in 0..<max(1, 18 - role.utf8.count) { out.append(0x20) }
      if line.role == .fragments {
        Explanation.append(visible: Explanation.opening(of: line, reading.source.text), to: &out)
        out += Array(" …".utf8)
      } else {
        Explanation.append(visible: reading.source.text[line.range], to: &out)
      }
      out.append(0x0A)
      while let marker = markers.first, marker.source.lowerBound < Int(line.end) {
        markers.removeFirst()
        let note = marker.note >= 0 ? "note \(marker.number)" : "no note"
        let split = marker.isSplit ? ", split from a number" : ""
        out += Array("               marker \(marker.number): \(note)\(split)\n".utf8)
      }
      while let other = others.first, other.source.lowerBound < Int(line.end) {
        others.removeFirst()
        out += Array("               no marker \(other.number): \(Explanation.reason(other.kind))\n".utf8)
      }
      while let decision = decisions.first, decision.at < Int(line.end) + 1 {
        decisions.removeFirst()
        let proof = decision.isProven ? "" : " (not proven)"
        out += Array("               \(Explanation.name(decision.kind)): \(decision.evidence)\(proof)\n".utf8)
      }
    }
    return out
  }
}

/// Words and columns of an explanation.
enum Explanation {
  /// Headings, by the index of their first line.
  static func headingLines(_ reading: Reading) -> [Int: String] {
    var result: [Int: String] = [:]
    for run in reading.running.runs where run.line >= 0 {
      if run.kind == .motionHeading { result[Int(run.line)] = "motion heading" }
      if run.kind == .sectionHeading { result[Int(run.line)] = "heading" }
    }
    return result
  }

  /// Numbers of notes that are no markers. Where a note has its marker, only those that could have been it.
  static func others(_ reading: Reading) -> [ReadNumber] {
    let (text, layout) = (reading.source.text, reading.layout)
    var marked = KeySet()
    // The other readings of a marker's digits are of no interest.
    var taken = KeySet()
    for marker in reading.running.markers {
      marked.insert(marker.number)
      for place in marker.source { taken.insert(place) }
    }
    let notes = KeySet(layout.notes.map(\.number))
    return MarkerFinder.numbers(in: text, tokens: Tokenizer.tokens(of: text).tokens, layout: layout).filter {
      notes.contains($0.number) && !taken.contains($0.source.lowerBound)
        && ($0.kind.weight != nil || !marked.contains($0.number))
    }
  }

  static func reason(_ kind: NumberKind) -> String {
    let (weight, says) = (kind.weight ?? -.infinity, kind.evidence.says)
    return weight >= 0 ? "it \(says), but the notes' order has no place for it" : "it \(says)"
  }

  static func role(_ line: Line, _ reading: Reading) -> String {
    switch line.role {
    case .body: "body"
    case .furniture: "furniture"
    case .letterhead: "letterhead"
    case .salutation: "salutation"
    case .noteHeading: "note heading"
    case .noteStart: "note \(reading.layout.notes[Int(line.note)].number)"
    case .note: "note \(reading.layout.notes[Int(line.note)].number) …"
    case .annotation: "annotation"
    case .signature: "signature"
    case .raisedMarker: "raised marker"
    case .fragments: "fragments"
    }
  }

  /// The first words of what is no text, on one line.
  static func opening(of line: Line, _ text: [UInt8]) -> ArraySlice<UInt8> {
    let end = line.range.first {
      text[$0] < 0x20 || text[$0] == 0x20 && $0 - Int(line.start) >= 60
    }
    return text[Int(line.start)..<(end ?? Int(line.end))]
  }

  static func name(_ kind: Decision.Kind) -> String {
    switch kind {
    case .hyphenKept: "hyphen kept"
    case .hyphenDropped: "hyphen dropped"
    case .addressJoined: "address joined"
    case .addressEnded: "address ended"
    }
  }

  static func append(padded text: String, width: Int, to out: inout [UInt8]) {
    for _ in 0..<max(0, width - text.utf8.count) { out.append(0x20) }
    out += Array(text.utf8)
  }

  /// The characters of a line, escaped where a terminal would not print them.
  static func append(visible bytes: ArraySlice<UInt8>, to out: inout [UInt8]) {
    var visible = VisibleText()
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars { visible.append(scalar) }
    out += visible.bytes
  }
}
