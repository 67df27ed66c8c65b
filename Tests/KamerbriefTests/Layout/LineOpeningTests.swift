import Testing

@testable import Kamerbrief

/// What is told of a line by its first characters must allow all that the steps find when they read it.
@Suite("Openings of lines") struct LineOpeningTests {
  private func opening(_ line: String) -> LineOpening {
    let text = Array(line.utf8)
    return LineOpening(LineOpening.table, text, 0, text.count)
  }

  @Test(
    "An opening that a step looks for is allowed",
    arguments: [
      ("De minister van Financiën,", LineOpening.office), ("staatssecretaris van", .office),
      ("de griffier van de commissie, Post", .office), ("Waarnemend voorzitter, Jansen", .office),
      ("Directie Europa", .department), ("MINISTERIE VAN DEFENSIE", .department), ("DG Klimaat", .department),
      ("Tweede Kamer, vergaderjaar 2020–2021, 21 501-02, nr. 3", .session), ("’s-Gravenhage 2021", .session),
      ("ISSN 0921 - 7371", .session), ("Wilt u slechts één zaak", .request), ("Naar boven", .furniture),
      ("2515 XP Den Haag", .furniture), ("--------", .furniture), ("www.rijksoverheid.nl", .furniture),
      ("> Retouradres Postbus 1", .furniture), ("Nr. Motie Stand van zaken", .columns),
      ("# Motie Reactie", .columns),
      ("Motie van het lid Jansen", .motion), ("De gewijzigde motie", .motion), ("12. Motie", .motion),
      ("a) motie", .motion), ("IV. Motie", .motion), ("(1) Motie", .motion), ("Ad 1. Motie", .motion),
      ("Kamerstuk 21 501-02, nr. 3: motie", .motion), ("Aangehouden motie", .motion), ("É motie", .motion),
      ("- punt", .listLabel), ("• punt", .listLabel), ("o punt van de lijst", .listLabel),
      ("a. punt", .listLabel),
      ("iii) punt", .listLabel), ("(iv) punt", .listLabel), ("(cid:129) punt", .listLabel),
      ("3. punt", .listLabel),
      ("· punt", .listLabel), ("Uw kenmerk", .label), ("u w kenmerk:", .label), ("d atum", .label),
      ("Betreft:", .label), ("E -mail", .label), ("Pagina 2 van 7", .pageNumber), ("p agina 2", .pageNumber),
      ("blz. 3", .pageNumber), ("- 2 -", .pageNumber), ("– 2 –", .pageNumber), ("| 2", .pageNumber),
      ("2 van 3", .pageNumber), ("Pagina 2 van 7 Onze referentie", .pageName), ("blad 2", .pageName),
      ("Postbus 20001", .postBox), ("eindnoten", .noteHeading), ("N oten", .noteHeading),
      ("T 070 379 89 11", .furniture), ("m(06) 12345678", .furniture), ("Fax 070 379 89 11", .furniture),
      ("de  minister van", .office), ("De “gewijzigde” motie", .motion),
    ])
  func allowed(line: String, step: LineOpening) {
    #expect(opening(line).contains(step))
    #expect(opening(line.uppercased()).contains(step))
  }

  @Test(
    "A line of text is passed over, also where only its third character tells",
    arguments: [
      "woorden en meer", "Hierbij bied ik u", "zoals gezegd", "x", "Beleid van de stad", "De woorden",
    ])
  func passedOver(line: String) {
    #expect(opening(line) == [])
  }
}
