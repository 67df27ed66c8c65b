/// An input made to be costly: what a careless parser reads in quadratic time, or never.
package struct HardInput: Sendable, CustomStringConvertible {
  package let name: String
  package var description: String { name }
  private let make: @Sendable (Int) -> [UInt8]

  private init(_ name: String, _ make: @escaping @Sendable (Int) -> [UInt8]) {
    self.name = name
    self.make = make
  }

  /// The same text again and again.
  private init(_ name: String, again text: String, after start: String = "") {
    self.init(name) { size in
      var out = Array(start.utf8)
      out.reserveCapacity(size + text.utf8.count)
      while out.count < size { out += text.utf8 }
      return out
    }
  }

  /// A text for each number from 1.
  private init(_ name: String, after start: String = "", each text: @escaping @Sendable (Int) -> String) {
    self.init(name) { size in
      var out = Array(start.utf8)
      out.reserveCapacity(size + 100)
      var number = 1
      while out.count < size {
        out += text(number).utf8
        number += 1
      }
      return out
    }
  }

  /// About `size` bytes of it.
  package func bytes(_ size: Int) -> [UInt8] {
    make(size)
  }

  private static let opening = "Geachte voorzitter,\n\n"
  private static let heading = "1. Motie van het lid Eppink over "

  package static let all: [HardInput] =
    signs + words + notes + addresses + headings + layouts + pairs + bytes

  private static let signs: [HardInput] = [
    HardInput("round-brackets", again: "("), HardInput("square-brackets", again: "["),
    HardInput("angle-brackets", again: "<"), HardInput("curly-brackets", again: "{"),
    HardInput("quotes", again: "“"), HardInput("closing-brackets", again: ")"),
    HardInput("bracket-pairs", again: "()"), HardInput("brackets-of-every-kind", again: "([{<“'\""),
    HardInput("hyphens", again: "-"), HardInput("dots", again: "."), HardInput("commas", again: ", "),
    HardInput("slashes", again: "/"), HardInput("colons", again: ":"), HardInput("bullets", again: "• "),
    HardInput("bullet-lines", again: "•\n"), HardInput("hyphen-lines", again: "-\n"),
    HardInput("raised-digits", again: "¹"), HardInput("letters", again: "a"), HardInput("blanks", again: " "),
    HardInput("tabs", again: "\t"), HardInput("newlines", again: "\n"),
    HardInput("returns", again: "\r"), HardInput("form-feeds", again: "\u{C}"),
    HardInput("soft-hyphens", again: "\u{AD}"), HardInput("zero-width-blanks", again: "\u{200B}"),
  ]

  private static let words: [HardInput] = [
    HardInput("one-digit", again: "1"), HardInput("digit-words", again: "1 "),
    HardInput("digit-lines", again: "1\n"), HardInput("a-number", again: "1234567890"),
    HardInput("rising-numbers") { "\($0) " }, HardInput("rising-number-lines") { "\($0)\n" },
    HardInput("rising-numbers-glued") { "woord\($0) " },
    HardInput("years-glued", after: opening) { "2020\($0) " },
    HardInput("motion-phrases", again: "motie van het lid "),
    HardInput("motion-words", again: "motie "), HardInput("motion-and-motion", again: "motie 15 en "),
    HardInput("of-the-members", again: "van de leden "), HardInput("co-signed", again: "c.s. "),
    HardInput("particles", again: "van der ", after: "motie van het lid "),
    HardInput("names-by-slashes", again: "De Vries/", after: "motie "),
    HardInput("names-by-commas", again: "Jansen, ", after: "de motie van de leden "),
    HardInput("in-place-of", again: "(t.v.v. 21501-02-2200) ", after: heading),
    HardInput("in-place-of-nested", again: "(t.v.v. ", after: heading),
    HardInput("paper-numbers", again: "21 501-02, nr. "),
    HardInput("paper-lists", again: "en 12 ", after: "Kamerstuk 21 501-02, nrs. 1 "),
    HardInput("paper-ranges", again: "21 501-02, nr. 1 t/m 99999; "),
    HardInput("dossiers", again: "35570-V-"), HardInput("dates", again: "12 oktober 2021, "),
    HardInput("half-dates", again: "12 oktober "), HardInput("session-years", again: "2020/21, "),
    HardInput("handelingen", again: "Handelingen II 2020/21, nr. "),
    HardInput("annex-numbers", again: "2021Z"), HardInput("a-word-of-hyphens", again: "a-"),
    HardInput("hyphenated-lines", again: "woord-\n"),
    HardInput("every-line-hyphenated") { "woord\($0)en-\nde " },
  ]

  private static let notes: [HardInput] = [
    HardInput("notes-numbered-1", again: "1 Kamerstuk 29 628, nr. 1099\n", after: opening + "Tekst.1\n\n"),
    HardInput("notes", after: opening) { "\($0) Kamerstuk 29 628, nr. \($0)\n" },
    HardInput("markers", again: "woord.1 ", after: opening),
    HardInput("markers-and-notes") { "De minister antwoordt.\($0)\n\n\($0) Verslag van het debat\n\u{C}" },
    HardInput("bracketed-markers", again: "[1]"), HardInput("marker-lists", again: "1, "),
    HardInput("marker-lists-in-text", again: "3, 4, ", after: opening + "woord."),
    HardInput("series-from-1") { "\($0 % 9 + 1) Kamerstuk 29 628, nr. 1099\n" },
    HardInput("falling-notes", after: opening) { "\(1_000_000 - $0) Kamerstuk 29 628\n" },
    HardInput("one-long-note", again: "Kamerstuk 29 628, nr. 1099; ", after: opening + "Dag.1\n\n1 "),
    HardInput("empty-notes", after: opening) { "\($0)\n" },
  ]

  private static let addresses: [HardInput] = [
    HardInput("schemes", again: "https://"), HardInput("scheme-starts", again: "htt"),
    HardInput("address-lines", again: "https://a.nl/b\n"),
    HardInput("addresses") { "https://a.nl/\($0)\n" },
    HardInput("addresses-in-text", after: opening) { "zie https://www.a.nl/\($0)-\nb voor meer\n" },
    HardInput("one-address-wrapped", again: "abcdef-\n", after: "1 Zie https://www.rijksoverheid.nl/"),
    HardInput(
      "one-address-wrapped-at-slashes", again: "abcdef/\n", after: "1 Zie https://www.rijksoverheid.nl/"),
    HardInput("percent-signs", again: "%2", after: "https://a.nl/"),
    HardInput("open-brackets-before-addresses", again: "(https://a.nl/("),
    HardInput("www", again: "www."),
  ]

  private static let headings: [HardInput] = [
    HardInput("heading-without-end", again: "een heel lang onderwerp en ", after: heading),
    HardInput("heading-of-many-lines", again: "een heel lang onderwerp en\n", after: heading),
    HardInput("headings", after: opening) { "\($0). Motie van het lid Eppink over iets\n\nTekst.\n\n" },
    HardInput("headings-without-answers", after: opening) { "\($0). Motie van het lid Eppink over iets\n" },
    HardInput("headings-numbered-1", again: heading + "iets\n\n", after: opening),
    HardInput("headings-of-many-motions", again: "Motie Eppink (21501-20-1736), ", after: opening),
    HardInput("theme-headings", after: opening) { "\($0). Thema\n\nTekst.\n\n" },
    HardInput("mentions", again: "de motie-Eppink ", after: opening),
    HardInput("mentions-of-others", after: opening) { "de motie van het lid Naam\($0) \n" },
    HardInput("mentions-by-number", after: opening) { "motie \($0) en " },
    HardInput("list-labels", after: opening) { "\($0).1 Tekst\n" },
  ]

  private static let layouts: [HardInput] = [
    HardInput("salutations", again: opening),
    HardInput("signatures", again: "De minister van Financiën,\n\nJ. de Vries\n\n"),
    HardInput("subjects", again: "Betreft: iets\n"),
    HardInput("subject-above-a-gap") { size -> [UInt8] in
      let subject = "Verslag van het debat over de zaken van morgen"
      var out = Array("Onderwerp: \(subject)\n".utf8) + [UInt8](repeating: 0x0A, count: size / 2)
      while out.count < size { out += "\(subject) \(out.count) en meer\n".utf8 }
      return out
    },
    HardInput("labels", again: "Datum\nOns kenmerk\nBetreft\n"),
    HardInput("page-numbers") { "Tekst van de brief.\nPagina \($0) van 9\n" },
    HardInput("pages-with-headers") { "Onze referentie\nMinBuza-2021\nTekst \($0)\n\u{C}" },
    HardInput("one-word-pages", again: "a\n\u{C}"), HardInput("columns", again: "woord          woord\n"),
    HardInput("many-columns", again: "woord     "),
    HardInput("deeper-and-deeper") { String(repeating: " ", count: $0 % 200) + "a\n" },
    HardInput("long-and-short-lines") {
      $0 % 2 == 0 ? "Een\n" : "Een heel lange regel van de brief, die niet eindigt\n"
    },
    HardInput("ministers", again: "De minister van "), HardInput("closing-formulas", again: "Hoogachtend,\n"),
    HardInput(
      "annexes", again: "Bijlage 1\n\nTekst.\n\n",
      after: opening + "De minister van Financiën,\n\nJ. de Vries\n\n"),
    HardInput("one-word-lines", again: "de\n"), HardInput("two-blank-lines", again: "a\n\n\n"),
  ]

  /// What is looked up for each of many in all of them, where a table or a bound is missing.
  private static let pairs: [HardInput] = [
    HardInput("shortest-notes-numbered-1", again: "1 a\n", after: opening),
    HardInput(
      "motions-and-mentions-of-one-name", again: heading + "iets\n\nZie de motie-Eppink.\n\n", after: opening),
    HardInput("motions-mentioned-by-paper") {
      "\($0). Motie van het lid Eppink over iets (21501-20-\($0))\n\nZie de motie op stuk nr. \($0).\n\n"
    },
    HardInput("motions-of-many-names") {
      "\($0). Motie van het lid Naam\($0) over iets\n\nZie motie Naam\($0).\n\n"
    },
    HardInput(
      "motions-of-one-paper", again: heading + "iets (21501-20-1736)\n\nDat is gedaan.\n\n", after: opening),
    HardInput("names-joined-by-hyphens", after: opening) {
      "Zie de motie Jansen-Naam\($0) en de motie Jansen.\n"
    },
    HardInput("titles-of-one-paper", after: opening + "Tekst.1\n\n") {
      "\($0) Kamerbrief over onderwerp \($0) (Kamerstuk 29 628, nr. 1099)\n"
    },
    HardInput("addresses-a-hyphen-apart", after: opening) {
      "Zie https://www.a.nl/b-c-\($0) of https://www.a.nl/bc-\nd-\($0).\n"
    },
    HardInput("annotations-of-many-pages") {
      "Tekst met een zin.\n\nhttps://a.nl/\($0)\nhttps://a.nl/\($0)\n\u{C}"
    },
    HardInput("annotations-of-one-page", after: opening + "Tekst.\n\n") { "https://a.nl/\($0 / 2)\n" },
    HardInput(
      "tables-of-motions",
      again:
        "Motie van het lid Eppink over de     Dat is gedaan.\nMotie van het lid Piri over de       Ook dat.\n\nDag.\n",
      after: opening),
    HardInput(
      "one-table-of-motions", again: "Motie van het lid Eppink over de     Dat is gedaan.\n", after: opening),
    HardInput(
      "rows-behind-numbers",
      again:
        "8 1         Motie van het lid Piri over de    Piri           Kamerstuk 29628,       Loopt\nden die doorlopen\n",
      after: opening),
    HardInput(
      "table-rows-beside-labels", again: "Motie van het lid Eppink over de     Datum\n", after: opening),
    HardInput(
      "one-table-across-columns",
      again:
        "Motie van het lid Eppink over de aanpak van het Het kabinet heeft dit al met de\nverkeer in de binnenstad en Kamer gedeeld, zoals is gemeld.\n",
      after: opening + "Motie Stand van zaken\n"),
    HardInput(
      "tables-across-columns",
      again:
        "Motie Stand van zaken\nMotie van het lid Eppink over de aanpak van Het is gedaan,\nhet verkeer zoals gemeld.\nMotie van het lid Piri over Er is een brief\neen wet gestuurd.\n\n",
      after: opening),
    HardInput(
      "names-across-columns",
      again:
        "Motie Indiener Kamerstuk Stand van zaken\nMotie van de leden Jan, Piet over De leden De Van Jan, 28 286, nr. De Kamer\nzaken van het lid En Jan, Piet en 28 286, nr. gezonden.\nDe zaak Van Jan, nr. 3 Dat is zo.\n\n",
      after: opening),
    HardInput(
      "markers-above-their-lines", again: "   1    2   3\nEen zin van de brief. Nog een. En een.\n",
      after: opening),
    HardInput("numbers-alone-behind-notes", after: opening) {
      "\($0 * 2) Verslag van het debat\n\n\($0 * 2 + 1)\n"
    },
    HardInput("headings-before-markers", after: opening) {
      "Motie van het lid Eppink over de\nzaak\($0 % 999)\n\nTekst.\($0)\n\n\($0) Verslag van het debat\n\u{C}"
    },
    HardInput("labels-alone", again: "a.\n", after: opening + "Het gaat om:\n"),
    HardInput(
      "labels-before-texts", again: "•\n•\neen punt;\nnog een punt.\n", after: opening + "Het gaat om:\n"),
    HardInput("raised-markers-alone", again: "¹\n", after: opening),
    HardInput("labels-behind-headings", again: "I Termijn\n3.\n", after: opening),
    HardInput("numbers-alone-above-text", again: "2\nDit is in 2026 . Het\n", after: opening),
    HardInput("roman-numbers", again: "I\nII\nIII\nIV Inleiding\n\n", after: opening),
    HardInput("side-columns", again: "Een zin van de brief, die doorloopt           Datum\n"),
    HardInput("left-columns", again: "Datum            Een zin van de brief, die doorloopt\n"),
    HardInput("session-heads", again: "Vergaderjaar 2020–2021\nAanhangsel van de Handelingen\n12\n"),
    HardInput("dossier-heads", again: "21 501-02 Raad Algemene Zaken\nNr. 39 BRIEF VAN DE MINISTER\n"),
    HardInput("session-feet") {
      "Een zin van de brief.\n\nTweede Kamer, vergaderjaar 2020–2021, \(20_000 + $0), nr. 3\n"
    },
    HardInput("citations-on-lines-of-their-own", after: opening + "Tekst.1\n\n1 Zie:\n") {
      "Kamerstuk 29 628, nr. \($0)\nen verder "
    },
    HardInput("counted-pages") { "Tekst van de brief.\n\($0)/9\n" },
    HardInput("pages-counted-by-numbers") { "Tekst van de brief.\n\n\($0)\n\n" },
    HardInput(
      "alternations", again: "motie van de leden Jansen en De Vries c.s. en motie van het lid ",
      after: opening),
    HardInput(
      "citations-half-read", again: "Kamerstukken II 2020/21, 21 501-02, nr. nrs. 12, 13 t/m en ",
      after: opening),
    HardInput(
      "offices-joined", again: "De minister van Financiën en de staatssecretaris van ", after: opening),
  ]

  private static let bytes: [HardInput] = [
    HardInput("nuls") { size in [UInt8](repeating: 0, count: size) },
    HardInput("invalid-bytes") { size in [UInt8](repeating: 0x81, count: size) },
    HardInput("half-characters") { size in (0..<size).map { [0xF0, 0x90, 0x80, 0x41][$0 % 4] } },
    HardInput("latin-letters") { size in [UInt8](repeating: 0xEB, count: size) },
    HardInput("utf16-surrogates") { size in
      (0..<size).map { $0 < 2 ? [0xFF, 0xFE][$0] : [0x00, 0xD8][$0 % 2] }
    },
    HardInput("every-byte") { size in (0..<size).map { UInt8(truncatingIfNeeded: $0) } },
    HardInput("noise") { size in
      var random = SeededGenerator(seed: 6)
      return random.bytes(size, from: Array(0...0xFF))
    },
    HardInput("noise-of-the-grammar") { size in
      var random = SeededGenerator(seed: 7)
      let words = [
        "motie ", "van het lid ", "1", " 2 ", "(", ")", "21501-02-", "nr. ", "https://", "\n", ", ", "en ",
        "Jansen", "c.s.", ". ",
      ]
      var out: [UInt8] = []
      while out.count < size { out += words.randomElement(using: &random)!.utf8 }
      return out
    },
  ]
}
