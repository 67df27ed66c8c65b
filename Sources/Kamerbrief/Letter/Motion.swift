/// A member who submitted a motion.
///
/// ```swift
/// let names = letter.motions[1].submitters.map { submitter in
///   letter[submitter.name] + (submitter.party.map { " (\(letter[$0]))" } ?? "")
/// }
/// print(names)  // ["Segers", "Van der Lee"]
/// ```
public struct Submitter: Sendable {
  /// Name as printed; a leading particle is capitalised when no given name precedes.
  public var name: Text
  /// Party, where it stands in brackets behind the name.
  public var party: Text?
}

/// A motion (motie) with a heading of its own, and the cabinet's answer to it.
///
/// ```swift
/// let motion = letter.motions[2]
/// print(motion.number!, motion.kind.name, letter[motion.paper!])  // 3 motie kst-21501-02-2370
/// print(motion.submitters.map { letter[$0.name] }, motion.coSigned ? "c.s." : "")  // ["Eppink"] c.s.
/// print(letter[motion.heading].prefix(29))  // Motie van het lid Eppink c.s.
/// print(letter[motion.subject ?? motion.heading].prefix(20))  // druk op Azerbeidzjan
/// print(motion.date!.year, motion.footnotes, motion.paragraphs.count)  // 2021 [4, 5, 6] 1
/// print(motion.headingMarkers.count, motion.headingSpan.line, motion.span.page)  // 0 48 2
/// if let theme = motion.section { print("under", letter.sections[theme].heading.map { letter[$0] } ?? "") }
/// if let replaced = motion.replaces { print("in place of", letter[replaced]) }
/// ```
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
  /// Paper id, from the heading, else from the note marked in it, else from a line of its own below the heading.
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
///
/// ```swift
/// for section in letter.sections {
///   print(section.number.map { letter[$0] } ?? "", section.heading.map { letter[$0] } ?? "(no heading)")
///   print(section.headingSpan?.line ?? section.span.line, section.headingMarkers.count)
///   for paragraph in section.paragraphs { print(letter[paragraph.text]) }
/// }
/// ```
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
///
/// ```swift
/// let place = letter.papers[0].citations[0].place
/// print(place.kind.name, place.index!)  // motion 0
/// if place.kind == .motion { print(letter.motions[place.index!].number!) }  // 1
/// ```
public struct Place: Hashable, Sendable {
  /// The kinds of parts.
  ///
  /// ```swift
  /// let inNotes = letter.mentions.filter { $0.place.kind == .footnote }
  /// print(inNotes.count, Place.Kind.footnote.name)
  /// ```
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
///
/// ```swift
/// let mention = letter.mentions[1]
/// print(letter[mention.text], mention.place.kind.name, mention.span.line)  // motie 3 motion 123
/// print(letter.motions[mention.motion!].submitters.map { letter[$0.name] })  // ["Eppink"]
/// // Where the letter has no such motion: what the mention itself says.
/// let others = letter.mentions.filter { $0.motion == nil }
/// print(others.map { ($0.kind.name, $0.submitters.count, $0.coSigned, $0.paper.map { letter[$0] }) }.count)
/// ```
public struct Mention: Sendable {
  /// From (gewijzigde) motie to the last name, party, c.s. or number; from the submitters where they stand before it.
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
