/// A parliamentary paper with all its citations.
///
/// ```swift
/// let paper = letter.papers[2]
/// print(letter[paper.id], paper.kind.name, paper.citations.count)  // kst-21501-02-2375 kamerstuk 2
/// print(letter[paper.dossier!], letter[paper.suffix!], letter[paper.number!])  // 21501 02 2375
/// print(letter[paper.url!])  // https://zoek.officielebekendmakingen.nl/kst-21501-02-2375.html
/// ```
public struct Paper: Sendable {
  /// Id as the official publications use it.
  public var id: Text
  /// Kind of paper.
  public var kind: PaperKind
  /// Dossier number, for a Kamerstuk; a Roman one for dossiers of the Eerste Kamer's own.
  public var dossier: Text?
  /// Dossier suffix ("02", "V").
  public var suffix: Text?
  /// Number in the dossier, or the number of another kind of paper.
  public var number: Text?
  /// Address of the official publication, or nil.
  public var url: Text?
  /// Where it is cited.
  public var citations: [Citation]
}

/// One citation of a paper.
///
/// ```swift
/// for citation in letter.papers[2].citations {
///   print(letter[citation.text], citation.place.kind.name, citation.span.line)
/// }
/// // 21 501-02, Nr. 2375 footnote 28
/// // 21 501-02, Nr. 2375 footnote 164
/// ```
public struct Citation: Sendable {
  /// From the noun, if printed, to the last digit.
  public var text: Text
  /// Where it stands.
  public var place: Place
  /// Its place in the input.
  public var span: SourceSpan
}

/// A web address with all its occurrences.
///
/// ```swift
/// let most = letter.urls.max { $0.occurrences.count < $1.occurrences.count }!
/// print(letter[most.url].prefix(29))  // https://www.rijksoverheid.nl/
/// ```
public struct WebAddress: Sendable {
  /// The address, rejoined.
  public var url: Text
  /// Where it stands.
  public var occurrences: [Occurrence]
}

/// One occurrence of a web address.
///
/// ```swift
/// for occurrence in letter.urls[1].occurrences {
///   print(occurrence.place.kind.name, occurrence.span.line, letter[occurrence.text].prefix(8))
/// }
/// // footnote 32 https://
/// // annotation 41 https://
/// // annotation 42 https://
/// ```
public struct Occurrence: Sendable {
  /// The address as it reads there; in running text this is the piece of the paragraph, heading or note.
  public var text: Text
  /// Where it stands.
  public var place: Place
  /// Its place in the input.
  public var span: SourceSpan
}
