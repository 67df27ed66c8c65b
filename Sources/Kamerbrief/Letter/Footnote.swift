/// A footnote (voetnoot).
///
/// ```swift
/// let note = letter.footnotes[0]
/// print(note.number, letter[note.text].prefix(30))  // 1 Kamerbrief over het conflict t
/// print(note.sources.count, note.markers.count, note.span.line)  // 1 1 28
/// ```
public struct Footnote: Sendable {
  /// Number printed.
  public var number: Int
  /// The text without the number.
  public var text: Text
  /// Documents it names.
  public var sources: [CitedSource]
  /// Where it is marked.
  public var markers: [NoteMarker]
  /// Place of number and text.
  public var span: SourceSpan
}

/// A place where a footnote is marked.
///
/// ```swift
/// for marker in letter.footnotes[1].markers {
///   print("marked in the \(marker.place.kind.name) at line \(marker.span.line)")
/// }
/// // marked in the motion at line 17
/// ```
public struct NoteMarker: Sendable {
  /// The part of the letter.
  public var place: Place
  /// The place in the input.
  public var span: SourceSpan
}

/// A document that a footnote names.
///
/// ```swift
/// let source = letter.footnotes[0].sources[0]
/// print(letter[source.title!].suffix(7), source.date!.year)  // Armenië 2021
/// print(source.papers.map { letter[$0] }, source.urls.count)  // ["kst-21501-02-2375"] 1
/// ```
public struct CitedSource: Sendable {
  /// Title, or nil where nothing precedes the identifier.
  public var title: Text?
  /// Date that follows the title.
  public var date: CalendarDate?
  /// Paper ids, in text order.
  public var papers: [Text]
  /// Addresses, in text order.
  public var urls: [Text]
}

/// A line or part of a line that is no part of the letter's text.
///
/// ```swift
/// let pageNumbers = letter.furniture.filter { letter[$0.text].hasPrefix("Pagina") }
/// print(pageNumbers.map(\.span.page))  // []
/// ```
public struct Furniture: Sendable {
  /// The text, blanks folded.
  public var text: Text
  /// Its place in the input.
  public var span: SourceSpan
}
