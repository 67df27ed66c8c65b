/// The words that letterheads and side columns of the ministries print before a value.
enum LetterheadLabel: UInt8, Sendable {
  case date, reference, subject, otherReference, attachment, contact, other

  /// Labels as a line of their own or before their value; compared without blanks.
  static let byKey: [UInt64: LetterheadLabel] = {
    let words: [(LetterheadLabel, [String])] = [
      (.date, ["datum"]),
      (.reference, ["ons kenmerk", "onze referentie", "kenmerk", "onze ref.", "ons kenmerk:", "kenmerk:"]),
      (.subject, ["betreft", "onderwerp", "betreft:", "onderwerp:"]),
      (
        .otherReference,
        [
          "uw kenmerk", "uw referentie", "uw brief", "uw brief van", "uw brief (kenmerk)", "uw brief/kenmerk",
          "zaaknummer", "documentnummer",
        ]
      ),
      (.attachment, ["bijlage(n)", "bijlagen", "bijlage", "aantal bijlagen"]),
      (
        .contact,
        ["contactpersoon", "inlichtingen bij", "behandeld door", "doorkiesnummer", "opgesteld door"]
      ),
      (
        .other,
        [
          "projectnaam", "telefoon", "telefax", "fax", "postadres", "bezoekadres", "kopie aan", "auteur",
          "e-mail",
        ]
      ),
    ]
    var table: [UInt64: LetterheadLabel] = [:]
    for (label, names) in words { for name in names { table[Key.of(name)] = label } }
    return table
  }()

  /// The longest label in the table, in letters.
  static let longest = 18
}
