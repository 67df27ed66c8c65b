/// What a run of the running text is in the letter, whatever else the letter holds.
extension Reading {
  /// Markers with their offsets, counted on from one to the next. Behind a full stop that is no part of the text
  /// they stand at its end.
  func markers(of run: RunningText.Run, in text: Text) -> [Marker] {
    var counted = run.start
    var offset = 0
    return run.markers.map { index in
      let marker = running.markers[index]
      let at = min(marker.at, Int(text.end))
      offset += UTF8Scan.scalars(in: running.bytes, counted, at)
      counted = max(counted, at)
      return Marker(
        footnote: marker.number, note: marker.note >= 0 ? marker.note : nil, offset: offset,
        span: span(marker.source))
    }
  }

  /// A heading's text without its final stop.
  func trimmed(_ run: RunningText.Run) -> Text {
    let bytes = running.bytes
    var end = run.end
    if end - run.start > 4, bytes[end - 1] == 0x2E, bytes[end - 2] != 0x2E,
      !LineText(bytes, run.start..<end).endsWith("c.s.")
    {
      end -= 1
    }
    // "(29 628, nr. 80):" before the answer on the same line.
    if end - run.start > 4, bytes[end - 1] == 0x3A { end -= 1 }
    return Text(start: UInt32(run.start), end: UInt32(end))
  }
}
