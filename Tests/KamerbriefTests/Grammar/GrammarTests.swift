import Testing

@testable import Kamerbrief

/// Tables of what letters print, and what it means.
@Suite("Grammar")
struct GrammarTests {
  /// The elements of one paragraph.
  static func elements(_ bytes: [UInt8]) -> Elements {
    var running = RunningText()
    running.bytes = bytes
    running.runs = [
      RunningText.Run(kind: .paragraph, start: 0, end: bytes.count, markers: 0..<0, pieces: [], line: 0)
    ]
    return Elements.elements(of: running)
  }

  static func ids(_ text: String) -> [String] {
    elements(Array(text.utf8)).citations.flatMap(\.match.ids).map { id in
      var out: [UInt8] = []
      id.append(to: &out)
      return String(decoding: out, as: UTF8.self)
    }
  }

  @Test(
    "Kamerstukken",
    arguments: [
      Case("Kamerstuk 27 925, nr. 962", "kst-27925-962"),
      Case("Kamerstuk 33 000 X, nr. 30", "kst-33000-X-30"),
      Case("Kamerstuk 21 501-02, nr. 1538", "kst-21501-02-1538"),
      Case("Kamerstuk 35000 XVII, nr. 34", "kst-35000-XVII-34"),
      Case("(35 663, nr.19)", "kst-35663-19"),
      Case("(35300-VI, letter Y herdruk)", "kst-35300-VI-Y"),
      Case("Kamerstukken II, 2008/09, 31700.VIII, 32", "kst-31700-VIII-32"),
      Case("Kamerstukken 2, 2008-2009, 31459, 22", "kst-31459-22"),
      Case("Tweede Kamer 2008-2009, 31459, 22", "kst-31459-22"),
      Case("Zie 36 410 VIII, nr. 82.", "kst-36410-VIII-82"),
      Case("Kamerstuk 33009, nr. 117.", "kst-33009-117"),
      Case("Kamerstuk 33400-J, nr. 19", "kst-33400-J-19"),
      Case("Kamerstuk 32852 nr. 209", "kst-32852-209"),
      Case("Kamerstuk II 28286, nr. 1056", "kst-28286-1056"),
      Case("Kamerstuk 36200-XII-60", "kst-36200-XII-60"),
      Case("Kamerstuknummer 36200-XII-60", "kst-36200-XII-60"),
      Case("Kamerstuk 35925-VI-56", "kst-35925-VI-56"),
      Case("(kst-30552-3)", "kst-30552-3"),
      Case("Kamerstukken II 2021/22, 29 628, nr. 1099.", "kst-29628-1099"),
      Case("Kamerstukken II, 2022-2023, 29665, nr. 482", "kst-29665-482"),
      Case("Kamerstukken, 2022-2023, 29628, nr. 1135", "kst-29628-1135"),
      Case("Kamerstukken II, 2022/2023, 31 839, nr 874", "kst-31839-874"),
      Case("Kamerstukken II 2023–34, 23 235, nr. 240", "kst-23235-240"),
      Case("Kamerstukken II2015–16, 34 104, nr. 1", "kst-34104-1"),
      Case("Kamerstukken ll 2023/24, 29 628, nr. 7", "kst-29628-7"),
      Case("21 501-02 Nr. 2401", "kst-21501-02-2401"),
      Case("K amerstu k 27 925, nr. 962", "kst-27925-962"),
      Case("Kamerstuk 3 6200-XII- 60", "kst-36200-XII-60"),
      Case("(21501-021807)", "kst-21501-02-1807"),
      Case("Kamers tukken I I, 2 0 22-2023, 3 1936, nr. 1 0 5 3", "kst-31936-1053"),
      Case("Kamerstukken I I, 2 0 22 -2023, 2 9665, nr. 482.", "kst-29665-482"),
    ])
  func kamerstukken(_ row: Case) { #expect(Self.ids(row.text) == row.wanted) }

  @Test(
    "Several papers in one citation",
    arguments: [
      Case("Kamerstukken 33 037, nrs. 431 en 437", "kst-33037-431", "kst-33037-437"),
      Case(
        "Kamerstukken 29665, nummers 427, 433, 438 en 473", "kst-29665-427", "kst-29665-433",
        "kst-29665-438", "kst-29665-473"),
      Case(
        "Kamers tukken 2 9665, nummers 4 27, 4 3 3, 4 8 en 4 73.", "kst-29665-427", "kst-29665-433",
        "kst-29665-48", "kst-29665-473"),
      Case("Kamerstuk 25 424, nr. 679, nr. 684 en 685", "kst-25424-679", "kst-25424-684", "kst-25424-685"),
      Case("(Kamerstuk 36672-5 en 6)", "kst-36672-5", "kst-36672-6"),
      Case("Kamerstukken 34 477 en 31 839, nr. 57", "kst-34477-57", "kst-31839-57"),
      Case("(21501-20-1736) en (21501-20-1737)", "kst-21501-20-1736", "kst-21501-20-1737"),
      Case("Kamerstuk 29 279, nrs. 12–15", "kst-29279-12", "kst-29279-13", "kst-29279-14", "kst-29279-15"),
      Case("Kamerstuk 29 279, nr. 12 en nr. 14", "kst-29279-12", "kst-29279-14"),
      Case("Kamerstuk 29 279, nr. 500 en 3 toezeggingen", "kst-29279-500"),
      Case("Kamerstuk 29 279, nr. 500 en 12 maart", "kst-29279-500"),
      Case("Kamerstukken I 2020/21, 35 570, C en D", "kst-35570-C", "kst-35570-D"),
      Case("(31 514 / 31 707, E)", "kst-31514-E", "kst-31707-E"),
      Case("Kamerstukken 35334/32813, nr. 199", "kst-35334-199", "kst-32813-199"),
      Case("(35526 25295, CG)", "kst-35526-CG", "kst-25295-CG"),
      Case("(Kamerstukken 30246, 33141 en 32396)", "30246", "33141", "32396"),
      Case("hamerstukken (31805, 31806 en 31807)", "31805", "31806", "31807"),
      Case("hamerstukken (31805, 32138, nr. 10)", "31805", "kst-32138-10"),
      Case("Belastingplan 2022 (35 927 t/m 35 929)", "35927", "35928", "35929"),
      Case("de wetsvoorstellen 32 177 en 32 468", "32177", "32468"),
      Case("(29338, nrs. 230+238)", "kst-29338-230", "kst-29338-238"),
      Case("(32 513, nrs. 25 t./m 27)", "kst-32513-25", "kst-32513-26", "kst-32513-27"),
      Case("moties 29 247, nr. 104, 105 en 107", "kst-29247-104", "kst-29247-105", "kst-29247-107"),
      Case(
        "Aanhangsel Handelingen II 2019/20, nrs. 89 en 90", "ah-tk-20192020-89", "ah-tk-20192020-90"),
      Case("Handelingen II 2020/21, nr. 90, items 7 en 8", "h-tk-20202021-90-7", "h-tk-20202021-90-8"),
    ])
  func lists(_ row: Case) { #expect(Self.ids(row.text) == row.wanted) }

  @Test("A range lists at most fifty papers")
  func longRange() {
    let ids = Self.ids("Kamerstuk 29 279, nr. 12 t/m 99")
    #expect(ids.count == 50)
    #expect(ids.last == "kst-29279-61")
  }

  @Test(
    "Eerste Kamer, bare numbers, dossiers alone",
    arguments: [
      Case("Kamerstuk 34 775 VI, AH", "kst-34775-VI-AH"),
      Case("Kamerstuk 35403-A", "kst-35403-A"),
      Case("Kamerstukken I 1995/96, 23700, nr. 188b, p. 3.", "kst-23700-188b"),
      Case("Kamerstukken I 2008/09, 31700 VI, D, p. 4", "kst-31700-VI-D"),
      Case("Kamerstukken 1993/94-1996/97, 23761", "23761"),
      Case("Kamerstukken II 1999/2000, 2000/2001, 26 855.", "26855"),
      Case("Kamerstuk 26 643. nr 641", "kst-26643-641"), Case("Kamerstuk 26643 455", "kst-26643-455"),
      Case("Kamerstuk 29 279, 12 maart 2020", "29279"), Case("Kst. 29 279, nr. 5", "kst-29279-5"),
      Case("het wetsvoorstel huurverlaging (36 281)", "36281"),
      Case("Kamerstuk (TK) 29 279, nr. 500", "kst-29279-500"),
      Case("27 484 (R 1669), nr. 289", "kst-27484-289"),
      Case("Kamerstukken I, 2017/18 30 880 AA", "kst-30880-AA"),
      Case("(Kamerstuk 34775, J)", "kst-34775-J"),
      Case("(35.526, BH)", "kst-35526-BH"),
      Case("35 526, BH.", "kst-35526-BH"),
      Case("16 juli 2024, 24 724, AB <https://www.eerstekamer.nl/behandeling>", "kst-24724-AB"),
      Case("(22026-224)", "kst-22026-224"),
      Case("(36550-XVII-18)", "kst-36550-XVII-18"),
      Case("32 123 VIII, nr. 19", "kst-32123-VIII-19"),
      Case("(Tweede Kamer, 32 123 VIII)", "32123-VIII"),
      Case("Kamerstukken I 2004/05, 29 762 e.a., D", "kst-29762-D"),
      Case("Zij krijgt nr. 22(30196).", "kst-30196-22"),
      Case("Zij krijgt nr. 24 (34550-XII).", "kst-34550-XII-24"),
      Case("Zij krijgt nr. 72 (33000-A).", "kst-33000-A-72"),
      Case("het wetsvoorstel over de begroting van het fonds (36410-K)", "36410-K"),
      Case("de nrs. 12 en 13 (30196)", "kst-30196-12", "kst-30196-13"),
      Case("de initiatiefnota over antisemitisme (36272)", "36272"), Case("herindeling ( 33335 )", "33335"),
      Case("Goedkeuring van het verdrag (Trb. 2013, 72) (34 621)", "34621"),
      Case("Slotwet Provinciefonds 2023 (TK 36560-C)", "36560-C"),
      Case("de begroting van het Deltafonds (Kamerstuk 36410-J)", "36410-J"),
      Case("inclusief het Gemeentefonds (35 000-B)", "35000-B"),
      Case("de samenvoeging van de gemeenten TK 33175", "33175"),
      Case("motie Franken EK 31051 D", "kst-31051-D"),
      Case("Verdrag inzake uitlevering (36688-(R2205))", "36688"), Case("de Rijkswet 35099-R2114", "35099"),
      Case("het wetsvoorstel (35934, R2158)", "35934"), Case("(24493-R1557-70)", "kst-24493-70"),
      Case("motie 31 990, nr. 11", "kst-31990-11"), Case("motie 28 325-190", "kst-28325-190"),
      Case("(19637, 1211)", "kst-19637-1211"), Case("(35275 - nr. 8)", "kst-35275-8"),
      Case("motie 33 000 - VII, nr. 98", "kst-33000-VII-98"),
      Case("Kamerstuk 35 300 – VIII, nr. 37", "kst-35300-VIII-37"),
      Case("(31 700, XVIII, nr. 48)", "kst-31700-XVIII-48"), Case("(32 123, XVI)", "32123-XVI"),
      Case("Eerste Kamer, vergaderjaar 2015–2016, 34 036, F", "kst-34036-F"),
      Case("de brief van LNV 28286-1330", "kst-28286-1330"),
      Case("Beslisnota bij 36756 Nota naar aanleiding van het verslag", "36756"),
      Case("2016 - 34725-XVI-2-ARK - vragen", "kst-34725-XVI-2"),
      Case("Kamerstuk 24446/21501-30-86", "24446", "kst-21501-30-86"),
      Case("Slotwet Jeugd en Gezin 2010 - 32710-XVII", "32710-XVII"),
      Case("gemeld.Kamerstuk 29 279", "29279"),
      Case("Kamerstuk 30 196, nr. 22 (30196)", "kst-30196-22", "30196"),
    ])
  func otherForms(_ row: Case) { #expect(Self.ids(row.text) == row.wanted) }

  @Test(
    "Dossiers of the Eerste Kamer's own are counted in Roman numerals",
    arguments: [
      Case("Kamerstukken I 2012/13, C, E.", "kst-C-E"),
      Case("Kamerstukken I, 2010–2011, XC, B en C", "kst-XC-B", "kst-XC-C"),
      Case("Kamerstuknr. 2012–2013, CII, B)", "kst-CII-B"), Case("Kamerstuk CXIX, H", "kst-CXIX-H"),
      Case("Kamerstukken I 2015/16, C nr. AG", "kst-C-AG"), Case("kst-CXXIV-G", "kst-CXXIV-G"),
      Case("Kamerstukken I 2015/16, CXIX, letter H", "kst-CXIX-H"),
      Case("Kamerstukken I 2021/22, CXLVIII", "CXLVIII"),
      Case("Eerste Kamer, vergaderjaar 2021–2022, CXLVIII, A", "kst-CXLVIII-A"),
      Case("EK 2021-2022, CXLVIII, A", "kst-CXLVIII-A"),
      Case("de motie-Schuurman c.s. (XC, B)", "kst-XC-B"), Case("de motie-Bröcker c.s. (EK C, E)", "kst-C-E"),
      // A chapter of the budget, chambers, a number that nobody writes so, and letters that nothing tells of.
      Case("Kamerstukken II 2021/22, XV, A"), Case("Kamerstukken I, II en III"), Case("Kamerstuk CXIIII, B"),
      Case("Kamerstuk CIVIC, B"), Case("de steden (XC, B)"), Case("Tweede Kamer 2021-2022, C, D"),
      Case("de motie-Schuurman c.s. (CDA, B)"), Case("Kamerstuk XV"),
      Case("Kamerstukken VII, VIII en X"), Case("Kamerstukken I, C. de Vries"),
    ])
  func romanDossiers(_ row: Case) { #expect(Self.ids(row.text) == row.wanted) }

  @Test(
    "Handelingen, Aanhangsel, zaken and documents",
    arguments: [
      Case("(Handelingen II 2017/18, nr. 22, item 8)", "h-tk-20172018-22-8"),
      Case("Handelingen II 2020/21, nr. 43; VSO", "h-tk-20202021-43"),
      Case("Aanhangsel Handelingen II 2021/22, nr. 149", "ah-tk-20212022-149"),
      Case("Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 1848", "ah-tk-20232024-1848"),
      Case("Kamerstukken II 2021/22, Aanhangsel, nr. 1694", "ah-tk-20212022-1694"),
      Case("Aanhangsel van de Handelingen II, 2022/-23, nr. 1823.", "ah-tk-20222023-1823"),
      Case("nr. 2023Z19677", "2023Z19677"),
      Case("Aanhangsel Handelingen, vergaderjaar 2022–203, nr. 844", "ah-tk-20222023-844"),
      Case("Aanhangsel Handelingen II. 2014/15, nr. 1234", "ah-tk-20142015-1234"),
      Case("Aanhangsel Handelingen nr. 3276, vergaderjaar 2022–2023", "ah-tk-20222023-3276"),
      Case("Handelingen TK 2019-2020, nr. 31, item 8", "h-tk-20192020-31-8"),
      Case("Handelingen EK 2018/19, nr. 12, item 3", "h-ek-20182019-12-3"),
      Case("zie ah-tk-20222023-3649 en h-tk-20202021-90-7", "ah-tk-20222023-3649", "h-tk-20202021-90-7"),
      Case("Kamerstuk 2022Z24775", "2022Z24775"),
      Case("(2020D43526)", "2020D43526"),
    ])
  func otherKinds(_ row: Case) { #expect(Self.ids(row.text) == row.wanted) }

  @Test(
    "No citation",
    arguments: [
      "T 070 - 379 89 11", "telefoon 06 31 75 18 33", "€ 25 000 per jaar", "een bedrag van 12 500 euro",
      "tussen 20 000 en 25 000 woningen", "2515 XP Den Haag", "2500 EB Den Haag",
      "uw brief van 8 maart 2024, nr. 5293107", "kenmerk IENW/BSK-2023/297705", "VenW/DGP-2007/10485",
      "08-DEF-B-084", "TZ202309-010", "EU-verordening 1008/2008", "dossier 1408/71", "12 oktober 2021",
      "Aanhangsel, 2050", "TK 85-5-7, 25 mei 2023 TK", "het jaar 2021-2022", "84,9 procent",
      "motie 3", "artikel 3.2", "https://zoek.officielebekendmakingen.nl/blg-916915.pdf",
      "https://www.tweedekamer.nl/detail?id=2022Z10845&did=2022D22249",
      "telt veel inwoners (25 000)", "in de regio 22 (25 000)", "25.000-30.000 woningen",
      "20 000-25 000 huizen", "ISO 14001-2015", "NEN-EN 15221-1", "dat waren er veel (25000)",
      "in 2015/2016, 34 036 leerlingen", "meer mannen (23 415) dan vrouwen (25 871)",
      "tussen 12 500 en 31 839 euro",
      "Stcrt. 2020, 35123, nr. 3", "zoek.officielebekendmakingen.nl/kst-29279-494.html",
      "Handelingen II 2020/21, 8 juni 2021", "Handelingen II 2000/2001, blz. 4225",
    ])
  func noCitation(_ text: String) { #expect(Self.ids(text) == []) }

  static func date(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    guard let match = DateGrammar.date(in: bytes, 0, bytes.count) else { return nil }
    guard let date = match.date else { return "no year" }
    return "\(date.year)-\(date.month)-\(date.day)"
  }

  @Test(
    "Dates",
    arguments: [
      Case("12 oktober 2021", "2021-10-12"), Case("7 okt. 2020", "2020-10-7"),
      Case("1  april  2019", "2019-4-1"), Case("27-02-2008", "2008-2-27"), Case("3/6/2022", "2022-6-3"),
      Case("3 Mei 2024", "2024-5-3"), Case("9 sept. 2021", "2021-9-9"), Case("2 febr. 2010", "2010-2-2"),
      Case("15 juni", "no year"), Case("15 juni over", "no year"), Case("24 februari 20212", "no year"),
    ])
  func dates(_ row: Case) { #expect(Self.date(row.text) == row.wanted.first) }

  @Test(
    "No dates",
    arguments: [
      "32 oktober 2021", "0 mei 2020", "12 oktobermaand 2021", "27-13-2008", "27-02/2008", "12.10", "2021",
      "12 motie", "",
    ])
  func noDates(_ text: String) { #expect(Self.date(text) == nil) }

  static func names(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    guard let list = NameGrammar.list(in: bytes, 0, bytes.count) else { return [] }
    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    return list.people.map { person in
      string(person.start..<person.end) + (person.party.map { " [\(string($0))]" } ?? "")
    } + (list.coSigned ? ["c.s."] : [])
  }

  @Test(
    "Members",
    arguments: [
      Case("Eppink over de top", "Eppink"), Case("Inge van Dijk over", "Inge van Dijk"),
      Case("Van der Lee over", "Van der Lee"), Case("Six Dijkstra over", "Six Dijkstra"),
      Case("El Abassi over", "El Abassi"), Case("Koşer Kaya over", "Koşer Kaya"),
      Case("Kostić over", "Kostić"), Case("Yeşilgöz over", "Yeşilgöz"), Case("Omtzigt en het", "Omtzigt"),
      Case("Wiegman-van Meppelen Scheppink over", "Wiegman-van Meppelen Scheppink"),
      Case("De Pater-van der Meer over", "De Pater-van der Meer"),
      Case("Blanksma-van den Heuvel over", "Blanksma-van den Heuvel"),
      Case("Martens-America over", "Martens-America"), Case("’t Hart over", "’t Hart"),
      Case("Kuiken (PvdA) over", "Kuiken [PvdA]"),
      Case("Van Haga (Groep Van Haga)", "Van Haga [Groep Van Haga]"),
      Case("Van Brenk (50PLUS)", "Van Brenk [50PLUS]"), Case("Sjoerdsma (Kamerstuk 35 570)", "Sjoerdsma"),
      Case("Sjoerdsma c.s. over", "Sjoerdsma", "c.s."),
      Case("Ferrier/Voordewind/Waalkens", "Ferrier", "Voordewind", "Waalkens"),
      Case("Ouwehand / Van Velzen over", "Ouwehand", "Van Velzen"),
      Case("Kuzu, Karabulut en Van Ojik c.s. over", "Kuzu", "Karabulut", "Van Ojik", "c.s."),
      Case("Dassen (Volt) en Ouwehand (PvdD)", "Dassen [Volt]", "Ouwehand [PvdD]"),
      Case("Welzijn en Peter de Groot over", "Welzijn", "Peter de Groot"), Case("over de top"),
      Case("Kamerstuk 35 570"), Case("de Kamer"),
    ])
  func members(_ row: Case) { #expect(Self.names(row.text) == row.wanted) }

  /// "kind: names c.s." or "kind: numbers" for each motion named.
  static func motions(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    return elements(bytes).phrases.map { element in
      let phrase = element.phrase
      var parts = phrase.people.map { person in
        string(person.start..<person.end) + (person.party.map { " [\(string($0))]" } ?? "")
      }
      parts += phrase.numbers.map(String.init)
      let names = parts.joined(separator: ", ") + (phrase.coSigned ? " c.s." : "")
      return "\(phrase.kind.name): \(names)"
    }
  }

  @Test(
    "Motions named",
    arguments: [
      Case("de motie van de leden Michon-Derkzen en Palland over", "motie: Michon-Derkzen, Palland"),
      Case("motie van lid Westerveld (GL)", "motie: Westerveld [GL]"),
      Case("motie van leden Bikker en Omtzigt", "motie: Bikker, Omtzigt"),
      Case("motie van van het lid Jasper van Dijk", "motie: Jasper van Dijk"),
      Case("motie De Vries", "motie: De Vries"), Case("motie Brekelmans inzake", "motie: Brekelmans"),
      Case("motie Ellian c.s.", "motie: Ellian c.s."),
      Case("motie Bontenbal/Grinwis", "motie: Bontenbal, Grinwis"),
      Case("motie van de leden Ferrier/Voordewind/Waalkens", "motie: Ferrier, Voordewind, Waalkens"),
      Case("motie-Taverne", "motie: Taverne"), Case("motie-Simons c.s.", "motie: Simons c.s."),
      Case("de motie van Nispen", "motie: van Nispen"),
      Case("motie van kamerlid De Hoop", "motie: De Hoop"),
      Case("een motie van Tweede Kamerlid Mulder (CDA).", "motie: Mulder [CDA]"),
      Case("gewijzigde motie van het lid De Kort", "gewijzigde motie: De Kort"),
      Case("de gewijzigde motie Voordewind c.s. (Kamerstuk 19 637)", "gewijzigde motie: Voordewind c.s."),
      Case("Gew. motie Graus over", "gewijzigde motie: Graus"),
      Case("Nader gewijzigde motie van het lid Graus", "nader gewijzigde motie: Graus"),
      Case(
        "Tweede nader gewijzigde motie van de leden Welzijn en Peter de Groot",
        "tweede nader gewijzigde motie: Welzijn, Peter de Groot"),
      Case("moties nrs. 74, 75 en 76", "motie: 74, 75, 76"), Case("zie motie 3.", "motie: 3"),
      Case("de moties 3 t/m 6", "motie: 3, 4, 5, 6"), Case("per motie (Kamerstukken 32852)", "motie: "),
      Case("de motie van 3 maart 2020", "motie: "),
      Case(
        "motie van het lid Beckerman over het uitvoeren van de motie-Beckerman/Bushoff over",
        "motie: Beckerman", "motie: Beckerman, Bushoff"),
      Case("De motie van het lid Wuite c.s.; Verzoekt de regering", "motie: Wuite c.s."),
      Case("Motie Dijksma c.s. met verzoek om", "motie: Dijksma c.s."),
      Case("Motie van de leden Dassen en Ouwehand", "motie: Dassen, Ouwehand"),
      Case("Motie het lid Ceder c.s. over", "motie: Ceder c.s."),
      Case("Motie-Van Hattem (PVV) c.s. over", "motie: Van Hattem [PVV] c.s."),
      Case("moties Marijnissen c.s. en Klaver c.s.", "motie: Marijnissen c.s.", "motie: Klaver c.s."),
      Case("de moties-Grinwis en -Omtzigt", "motie: Grinwis", "motie: Omtzigt"),
      Case(
        "moties van 14 december 2021 van de leden Piri en Kuzu over zorg (29 279, nr. 5) en van het lid Ceder over",
        "motie: Piri, Kuzu", "motie: Ceder"),
      Case("moties Van Nispen (29 279, nr. 5) en Bikker c.s.", "motie: Van Nispen", "motie: Bikker c.s."),
      Case("moties Wiegman en Vendrik", "motie: Wiegman, Vendrik"),
      Case("Moties Algemene Politieke Beschouwingen", "motie: "), Case("moties Europese agenda", "motie: "),
      Case("motie van Tjeerd de Groot", "motie: Tjeerd de Groot"),
      Case("motie van het lid Middendorp, Rijksinspectie", "motie: Middendorp"),
      Case("motie van de leden Jetten, Klaver c.s.", "motie: Jetten, Klaver c.s."),
      Case("motie ingediend door het lid Van Nispen (SP)", "motie: Van Nispen [SP]"),
      Case("motie van het toenmalig lid Omtzigt", "motie: Omtzigt"),
      Case("motie op stuk nr. 15", "motie: 15"), Case("de motie 31 990, nr. 11", "motie: "),
      Case(
        "motie van de SP-fractie, motie van D66, motie van het Parlement", "motie: ", "motie: ", "motie: "),
      Case("motie–Bontes over", "motie: Bontes"), Case("motie Karabulut cs (29 279", "motie: Karabulut c.s."),
      Case("motie van het lid Inge van Dijk e.a. over", "motie: Inge van Dijk c.s."),
      Case("motie Hendrikx (Eerste Kamer)", "motie: Hendrikx"), Case("motie Rog (Zorg)", "motie: Rog"),
      Case("motie van het voormalige Eerstekamerlid Jurgens c.s.", "motie: Jurgens c.s."),
      Case("motie vd Werf inzake", "motie: vd Werf"),
      Case("uitvoering motie AOW-gat", "motie: "), Case("motie OV bereikbaarheid", "motie: "),
      Case("Stemmingen moties Wegverkeer en Verkeersveiligheid", "motie: "),
      Case("stemming motie Douane", "motie: "),
      Case("de moties Polderman inzake visserij", "motie: Polderman"),
      Case("moties Dibi/Peters en Dibi/Waalkens", "motie: Dibi, Peters", "motie: Dibi, Waalkens"),
      Case("moties Van Gerven en Van Dijk/Bruins Slot", "motie: Van Gerven", "motie: Van Dijk, Bruins Slot"),
      Case("moties van het lid Vos en van de leden Piri en Bos", "motie: Vos", "motie: Piri, Bos"),
      Case("motie bijzonder gedelegeerde Sulvaran c.s. over", "motie: Sulvaran c.s."),
      Case("motie van de het lid Remco Dijkstra over", "motie: Remco Dijkstra"),
      Case("Motie-Weekers/De Nerée tot Babberich over", "motie: Weekers, De Nerée tot Babberich"),
      Case("Motie Kraneveldt- van der Veen/Dibi over", "motie: Kraneveldt- van der Veen, Dibi"),
      Case("motief, demotie, locomotieven, gemeentemotie"), Case("amendement-Grinwis c.s."),
    ])
  func phrases(_ row: Case) { #expect(Self.motions(row.text) == row.wanted) }

  /// The papers of the mentions, of motions that are named by their papers alone.
  @Test(
    "Motions named by their papers",
    arguments: [
      Case("de motie (Kamerstuk 29 279, nr. 5)", "kst-29279-5"),
      Case("zijn motie, Kamerstuk 29 279, nr. 5,", "kst-29279-5"),
      Case("de motie TK 29279 nr. 5", "kst-29279-5"),
      Case("de motie op stuk 21 501-02, nr. 2810", "kst-21501-02-2810"),
      Case("de motie met nummer 34 300 – IV, nr. 38", "kst-34300-IV-38"),
      Case("de moties 33529, nrs. 431 en 443", "kst-33529-431", "kst-33529-443"),
      Case("de moties (29338-230 en 35582-15)", "kst-29338-230", "kst-35582-15"),
      Case("de moties 29544-455, 29817-121 en 32440-60", "kst-29544-455", "kst-29817-121", "kst-32440-60"),
      Case("de gewijzigde motie van het lid Piri over zorg (t.v.v. 36503-10)", "none"),
      Case("reactie op de moties (Kamerstuk 31016-372)"), Case("de motie (36 410)"),
    ])
  func motionsByPaper(_ row: Case) {
    let letter = Letter.reading(body: "Ik schrijf u over \(row.text).")
    #expect(letter.mentions.map { $0.paper.map { letter[$0] } ?? "none" } == row.wanted)
  }
}
