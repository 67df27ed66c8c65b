import Kamerbrief

/// A span of a letter, and what it belongs to.
package struct NamedSpan {
  package var name: String
  package var span: SourceSpan
  /// True where the element holds text of its own, not only other elements.
  package var isLeaf = false

  /// The pieces that hold the element.
  package var pieces: [Range<Int>] {
    span.parts.isEmpty ? [span.start..<max(span.start, span.end)] : span.parts
  }
}

extension Letter {
  /// Every span of the letter.
  package var allSpans: [NamedSpan] {
    headSpans + bodySpans + noteSpans + listSpans + diagnosticSpans
  }

  private var headSpans: [NamedSpan] {
    let fields: [(String, SourceSpan?)] = [
      ("paper", head.spans.paper), ("date", head.spans.date), ("reference", head.spans.reference),
      ("subject", head.spans.subject), ("addressee", head.spans.addressee),
      ("salutation", head.spans.salutation), ("signature", head.spans.signature),
    ]
    return fields.compactMap { name, span in span.map { NamedSpan(name: name, span: $0, isLeaf: true) } }
      + Self.spans("introduction", head.introduction) + Self.spans("closing", head.closing)
  }

  private var bodySpans: [NamedSpan] {
    var found: [NamedSpan] = []
    for (index, motion) in motions.enumerated() {
      let name = "motions[\(index)]"
      found.append(NamedSpan(name: name, span: motion.span))
      found.append(NamedSpan(name: name + ".heading", span: motion.headingSpan, isLeaf: true))
      found += Self.spans(name, motion.headingMarkers) + Self.spans(name, motion.paragraphs)
    }
    for (index, section) in sections.enumerated() {
      let name = "sections[\(index)]"
      found.append(NamedSpan(name: name, span: section.span))
      if let span = section.headingSpan {
        found.append(NamedSpan(name: name + ".heading", span: span, isLeaf: true))
      }
      found += Self.spans(name, section.headingMarkers) + Self.spans(name, section.paragraphs)
    }
    return found
  }

  private var noteSpans: [NamedSpan] {
    footnotes.enumerated().flatMap { index, note in
      let name = "footnotes[\(index)]"
      return [NamedSpan(name: name, span: note.span, isLeaf: true)]
        + note.markers.map { NamedSpan(name: name + ".marker", span: $0.span) }
    }
  }

  private var listSpans: [NamedSpan] {
    var found = mentions.map { NamedSpan(name: "mention", span: $0.span) }
    found += papers.flatMap(\.citations).map { NamedSpan(name: "citation", span: $0.span) }
    for occurrence in urls.flatMap(\.occurrences) {
      let isAnnotation = occurrence.place.kind == .annotation
      found.append(
        NamedSpan(
          name: isAnnotation ? "annotation" : "occurrence", span: occurrence.span, isLeaf: isAnnotation))
    }
    return found + furniture.map { NamedSpan(name: "furniture", span: $0.span, isLeaf: true) }
  }

  private var diagnosticSpans: [NamedSpan] {
    diagnostics.flatMap { finding in
      [NamedSpan(name: finding.code.rawValue, span: finding.span)]
        + finding.related.map { NamedSpan(name: finding.code.rawValue + ".related", span: $0.span) }
    }
  }

  private static func spans(_ name: String, _ paragraphs: [Paragraph]) -> [NamedSpan] {
    paragraphs.enumerated().flatMap { index, paragraph in
      let name = "\(name).paragraphs[\(index)]"
      return [NamedSpan(name: name, span: paragraph.span, isLeaf: true)] + spans(name, paragraph.markers)
    }
  }

  private static func spans(_ name: String, _ markers: [Marker]) -> [NamedSpan] {
    markers.map { NamedSpan(name: name + ".marker", span: $0.span) }
  }
}
