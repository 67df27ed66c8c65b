/// What a letter to parliament (Kamerbrief) says, with the place of everything in the input.
///
/// Texts are kept once, as UTF-8, in ``texts``; the parts of the letter hold ranges of it. Ask
/// `letter[motion.heading]` for a `String`.
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
  public subscript(text: Text) -> String {
    String(decoding: texts[text.range], as: UTF8.self)
  }
}

/// A piece of ``Letter/texts``.
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

/// A calendar date.
public struct CalendarDate: Hashable, Sendable {
  /// Year, four digits.
  public var year: Int
  /// Month, from 1.
  public var month: Int
  /// Day of the month, from 1.
  public var day: Int
}

/// The letterhead, the opening and the end of the letter.
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
public struct Signatory: Sendable {
  /// Office (De minister van …), without a trailing comma.
  public var role: Text?
  /// Name as printed.
  public var name: Text?
}

/// Where a footnote marker stood in a text.
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

/// A member who submitted a motion.
public struct Submitter: Sendable {
  /// Name as printed; a leading particle is capitalised when no given name precedes.
  public var name: Text
  /// Party, where it stands in brackets behind the name.
  public var party: Text?
}

/// How far a motion was changed before it was put to the vote.
public enum MotionKind: Int, Sendable {
  /// "motie"
  case motion
  /// "gewijzigde motie"
  case changed
  /// "nader gewijzigde motie"
  case furtherChanged
  /// "tweede nader gewijzigde motie"
  case secondFurtherChanged
  /// The Dutch term.
  public var name: StaticString {
    switch self {
    case .motion: "motie"
    case .changed: "gewijzigde motie"
    case .furtherChanged: "nader gewijzigde motie"
    case .secondFurtherChanged: "tweede nader gewijzigde motie"
    }
  }
}

/// A motion (motie) with a heading of its own, and the cabinet's answer to it.
public struct Motion: Sendable {
  /// Number of the heading, or nil.
  public var number: Int?
  /// How far it was changed.
  public var kind: MotionKind
  /// The heading without number, markers and final full stop.
  public var heading: Text
  /// Who submitted it, in the order printed.
  public var submitters: [Submitter]
  /// True where "c.s." follows the names.
  public var coSigned: Bool
  /// What it is about.
  public var subject: Text?
  /// Paper id, from the heading or else from the note marked in it.
  public var paper: Text?
  /// Id of the motion it replaces (t.v.v.).
  public var replaces: Text?
  /// Date in the heading.
  public var date: CalendarDate?
  /// Index in ``Letter/sections`` of the theme heading it stands under.
  public var section: Int?
  /// Markers in the heading.
  public var headingMarkers: [Marker]
  /// The cabinet's answer.
  public var paragraphs: [Paragraph]
  /// Note numbers marked in heading and paragraphs, in order.
  public var footnotes: [Int]
  /// Place of the heading.
  public var headingSpan: SourceSpan
  /// Place of heading and answer together.
  public var span: SourceSpan
}

/// A headed part that is about no single motion.
public struct Section: Sendable {
  /// Number as printed ("1", "1.1", "A"), or nil.
  public var number: Text?
  /// Heading without its number; nil for text after the signature without a heading.
  public var heading: Text?
  /// Markers in the heading.
  public var headingMarkers: [Marker]
  /// The text under the heading.
  public var paragraphs: [Paragraph]
  /// Place of the heading; nil where there is none.
  public var headingSpan: SourceSpan?
  /// Place of heading and text together.
  public var span: SourceSpan
}

/// The part of the letter something stands in.
public struct Place: Hashable, Sendable {
  /// The kinds of parts.
  public enum Kind: Int, Sendable {
    /// The letterhead; only its subject names motions and papers.
    case letterhead
    /// The text up to the first heading.
    case introduction
    /// Heading or answer of a motion.
    case motion
    /// A headed part that is about no single motion.
    case section
    /// The last paragraphs before the signature.
    case closing
    /// A footnote.
    case footnote
    /// A link annotation that the extractor printed.
    case annotation
    /// The name in the output.
    public var name: StaticString {
      switch self {
      case .letterhead: "letterhead"
      case .introduction: "introduction"
      case .motion: "motion"
      case .section: "section"
      case .closing: "closing"
      case .footnote: "footnote"
      case .annotation: "annotation"
      }
    }
  }
  /// Kind of part.
  public var kind: Kind
  /// Index in motions, sections or footnotes; nil for the other kinds.
  public var index: Int?
}

/// A motion named in running text.
public struct Mention: Sendable {
  /// From (gewijzigde) motie to the last name, party, c.s. or number.
  public var text: Text
  /// How far the motion was changed, as far as the mention says.
  public var kind: MotionKind
  /// Names, in the order printed.
  public var submitters: [Submitter]
  /// True where "c.s." follows the names.
  public var coSigned: Bool
  /// Id of the paper cited beside it, or in the note marked right behind it.
  public var paper: Text?
  /// Index in ``Letter/motions``, or nil.
  public var motion: Int?
  /// Where it stands.
  public var place: Place
  /// Its place in the input.
  public var span: SourceSpan
}

/// A footnote (voetnoot).
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
public struct NoteMarker: Sendable {
  /// The part of the letter.
  public var place: Place
  /// The place in the input.
  public var span: SourceSpan
}

/// A document that a footnote names.
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
public struct Furniture: Sendable {
  /// The text, blanks folded.
  public var text: Text
  /// Its place in the input.
  public var span: SourceSpan
}
