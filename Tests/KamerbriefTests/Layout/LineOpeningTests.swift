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
      ("· punt", .listLabel),
    ])
  func allowed(line: String, step: LineOpening) {
    #expect(opening(line).contains(step))
    #expect(opening(line.uppercased()).contains(step))
  }

  @Test(
    "A line of text is passed over, also where only its third character tells",
    arguments: ["woorden en meer", "Hierbij bied ik u", "zoals gezegd", "x", "Bezoek aan de stad"])
  func passedOver(line: String) {
    #expect(opening(line) == [])
  }
}
