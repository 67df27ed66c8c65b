/// What a letter to parliament (Kamerbrief) says, with the place of everything in the input.
///
/// Texts are kept once, as UTF-8, in ``texts``; the parts of the letter hold ranges of it. Ask
/// `letter[motion.heading]` for a `String`.
///
/// ```swift
/// print(letter.motions.count, letter.sections.count, letter.footnotes.count)  // 18 0 29
/// print(letter.papers.count > 30, letter.urls.count > 20, letter.mentions.count > 10)  // true true true
/// print(letter[letter.motions[0].heading].prefix(24))  // Motie van het lid Eppink
/// for finding in letter.diagnostics where finding.severity == .error { print(finding.message) }
/// for line in letter.furniture { print(letter[line.text]) }
/// print("\(letter.texts.count) bytes of text")
/// ```
public struct Letter: Sendable {
  /// Size and shape of the input.
  public internal(set) var source = InputSummary()
  /// The letterhead, the opening and the end of the letter.
  public internal(set) var head = Head()
  /// Motions (moties) that have a heading of their own, in letter order.
  public internal(set) var motions: [Motion] = []
  /// Headed parts that are about no single motion.
  public internal(set) var sections: [Section] = []
  /// Motions named in running text, in the remainder of a heading, in the subject or in a note.
  public internal(set) var mentions: [Mention] = []
  /// Footnotes (voetnoten), in the order of the input.
  public internal(set) var footnotes: [Footnote] = []
  /// Parliamentary papers (Kamerstukken and their kin), each once, by first byte in the input.
  public internal(set) var papers: [Paper] = []
  /// Web addresses, each once, by first byte in the input.
  public internal(set) var urls: [WebAddress] = []
  /// Page numbers, letterhead lines and repeated headers.
  public internal(set) var furniture: [Furniture] = []
  /// What is wrong with the letter, and what could be read in more than one way.
  public internal(set) var diagnostics: [Diagnostic] = []
  /// All texts of the letter, in UTF-8; a ``Text`` is a range of it.
  public internal(set) var texts: [UInt8] = []
  /// For the rules: the index in ``urls`` of each address of the running text.
  var urlOfAddress: [Int32] = []
  /// For the rules: the link annotations, by line of the layout and index in ``urls``, in order.
  var links: [(line: Int, url: Int)] = []

  /// The characters of a text.
  ///
  /// ```swift
  /// let addresses = letter.urls.map { letter[$0.url] }
  /// print(addresses.allSatisfy { $0.hasPrefix("https://") })  // true
  /// ```
  public subscript(text: Text) -> String {
    String(decoding: texts[text.range], as: UTF8.self)
  }
}

/// A piece of ``Letter/texts``.
///
/// ```swift
/// let subject = letter.motions[0].subject!
/// print(letter[subject].prefix(20))  // de verslechterende m
/// // Without a String: the same characters as bytes.
/// print(letter.texts[subject.range].count, subject.end - subject.start, subject.isEmpty)  // 86 86 false
/// ```
public struct Text: Hashable, Sendable {
  /// First byte of the text, from 0.
  public var start: UInt32
  /// First byte behind the text.
  public var end: UInt32
  /// Both as indices into ``Letter/texts``.
  public var range: Range<Int> { Int(start)..<Int(end) }
  /// True for a text without characters.
  public var isEmpty: Bool { start == end }
}

/// Where an element stands in the input.
///
/// ```swift
/// let span = letter.motions[0].headingSpan
/// print("page \(span.page), line \(span.line), column \(span.column)")  // page 1, line 11, column 1
/// let printed = String(decoding: bytes[span.start..<span.end], as: UTF8.self)
/// print(printed.prefix(27))  // 1. Motie van het lid Eppink
/// // What something interrupts, such as notes at the foot of a page, stands in several pieces.
/// let pieces = span.parts.isEmpty ? [span.start..<span.end] : span.parts
/// print(pieces.count)  // 1
/// ```
public struct SourceSpan: Hashable, Sendable {
  /// Page, from 1.
  public var page: Int
  /// Line of the input, from 1.
  public var line: Int
  /// Column in Unicode scalars, from 1.
  public var column: Int
  /// First byte of the element in the input as given, from 0.
  public var start: Int
  /// First byte behind the element.
  public var end: Int
  /// The pieces of an element that something interrupts; empty where nothing does.
  public var parts: [Range<Int>] = []
}

/// Size and shape of the input.
///
/// ```swift
/// let source = letter.source
/// print(source.bytes, source.lines, source.pages)  // 29693 443 8
/// print(source.name)
/// ```
public struct InputSummary: Sendable {
  /// Path as given or found; `-` for standard input.
  public var name = "-"
  /// Size in bytes.
  public var bytes = 0
  /// Number of lines; a last line without a line end counts.
  public var lines = 0
  /// Number of pages, at least 1.
  public var pages = 1
}

/// The letterhead, the opening and the end of the letter.
///
/// ```swift
/// let text = """
///   Den Haag, 4 november 2021
///   Betreft: Moties over Nagorno-Karabach
///
///   Geachte voorzitter,
///
///   Dit is gedaan.
///
///   De minister van Buitenlandse Zaken,
///   Ben Knapen
///
///   """
/// let letter = Letter(parsing: Array(text.utf8))
/// let head = letter.head
/// print(head.date!.year, letter[head.subject!])  // 2021 Moties over Nagorno-Karabach
/// print(letter[head.salutation!], letter[head.introduction[0].text])  // Geachte voorzitter, Dit is gedaan.
/// print(head.signatories.map { letter[$0.name!] })  // ["Ben Knapen"]
/// print(head.closing.count, [head.paper, head.reference, head.addressee].count { $0 != nil })  // 0 0
/// print(head.spans.subject!.line)  // 2
/// ```
public struct Head: Sendable {
  /// The letter's own paper number, where the published form prints it.
  public var paper: Text?
  /// Date of the letterhead.
  public var date: CalendarDate?
  /// Reference (Ons kenmerk, Onze referentie, Kenmerk).
  public var reference: Text?
  /// Subject (Betreft, Onderwerp).
  public var subject: Text?
  /// Who the letter is addressed to.
  public var addressee: Text?
  /// Salutation (aanhef).
  public var salutation: Text?
  /// Paragraphs up to the first heading.
  public var introduction: [Paragraph] = []
  /// Last paragraphs before the signature that open with a closing formula.
  public var closing: [Paragraph] = []
  /// Who signed, with their roles.
  public var signatories: [Signatory] = []
  /// Places of the fields above.
  public var spans = HeadSpans()
}

/// Places of the fields of ``Head``.
///
/// ```swift
/// let spans = letter.head.spans
/// print(spans.salutation!.line, spans.signature!.page)  // 1 8
/// let letterhead = [spans.paper, spans.date, spans.reference, spans.subject, spans.addressee]
/// print(letterhead.allSatisfy { $0 == nil })  // true
/// ```
public struct HeadSpans: Sendable {
  /// Place of the letter's own paper number.
  public var paper: SourceSpan?
  /// Place of the date.
  public var date: SourceSpan?
  /// Place of the reference.
  public var reference: SourceSpan?
  /// Place of the subject.
  public var subject: SourceSpan?
  /// Place of the addressee.
  public var addressee: SourceSpan?
  /// Place of the salutation.
  public var salutation: SourceSpan?
  /// Place of roles and names together.
  public var signature: SourceSpan?
}

/// Somebody who signed the letter.
///
/// ```swift
/// for signatory in letter.head.signatories {
///   print(signatory.name.map { letter[$0] } ?? "?", "–", signatory.role.map { letter[$0] } ?? "?")
/// }
/// // Ben Knapen – De minister van Buitenlandse Zaken
/// ```
public struct Signatory: Sendable {
  /// Office (De minister van …), without a trailing comma.
  public var role: Text?
  /// Name as printed.
  public var name: Text?
}

/// Where a footnote marker stood in a text.
///
/// ```swift
/// let paragraph = letter.motions[0].paragraphs[0]
/// let marker = paragraph.markers[0]
/// let scalars = letter[paragraph.text].unicodeScalars
/// print(marker.footnote, String(scalars.prefix(marker.offset).suffix(9)))  // 2 situatie.
/// print(letter[letter.footnotes[marker.note!].text].prefix(30))  // Verslag van de Europese Raad v
/// print(marker.span.line)  // 17
/// ```
public struct Marker: Sendable {
  /// Number printed.
  public var footnote: Int
  /// Index in ``Letter/footnotes``, or nil where there is no such note.
  public var note: Int?
  /// Unicode scalars of the text before the marker.
  public var offset: Int
  /// Place of the digits, with the signs that belong to them (brackets).
  public var span: SourceSpan
}

/// A paragraph of running text.
///
/// ```swift
/// for paragraph in letter.motions[0].paragraphs {
///   let label = paragraph.label.map { letter[$0] + " " } ?? ""
///   print(label + letter[paragraph.text].prefix(31), paragraph.markers.map(\.footnote), paragraph.span.line)
/// }
/// // Tijdens de Europese Raad van 21 [2, 3] 15
/// ```
public struct Paragraph: Sendable {
  /// Label of a list item ("•", "a."), else nil.
  public var label: Text?
  /// The text, reflowed, markers taken out.
  public var text: Text
  /// Markers, in text order.
  public var markers: [Marker]
  /// Place of the label and the text.
  public var span: SourceSpan
}
