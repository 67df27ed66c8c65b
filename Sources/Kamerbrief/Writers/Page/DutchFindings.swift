extension Dutch {
  /// What a finding is called, and what it means, for a reader of the letter.
  static func finding(_ code: Diagnostic.Code) -> (title: String, meaning: String) {
    switch code {
    case .missingNote: ("Noot ontbreekt", "De tekst verwijst naar een noot die er niet staat.")
    case .missingMarker: ("Noot zonder verwijzing", "De tekst verwijst nergens naar deze noot.")
    case .noteGap: ("Nootnummer overgeslagen", "Dit nummer komt in de tekst noch bij de noten voor.")
    case .duplicateNote: ("Nootnummer dubbel", "Twee noten hebben hetzelfde nummer.")
    case .duplicateMarker: ("Verwijzing dubbel", "De tekst verwijst meer dan eens naar deze noot.")
    case .outOfOrderNote: ("Noot niet op volgorde", "De nummers van de noten lopen hier niet op.")
    case .outOfOrderMarker:
      ("Verwijzing niet op volgorde", "De nummers van de verwijzingen lopen hier niet op.")
    case .restart:
      (
        "Noten beginnen opnieuw",
        "De noten tellen vanaf hier weer vanaf 1: de brief heeft meer dan één reeks."
      )
    case .wrongPage:
      ("Noot op een andere pagina", "De noot staat op een andere pagina dan de verwijzing ernaar.")
    case .emptyNote: ("Lege noot", "Bij dit nootnummer staat geen tekst.")
    case .ambiguousMarker:
      (
        "Nootnummer vast aan een getal",
        "Uit de volgorde van de noten blijkt welke cijfers het nootnummer zijn en welke het getal."
      )
    case .motionGap: ("Motienummer overgeslagen", "In de nummering van de moties ontbreekt een nummer.")
    case .motionDuplicate: ("Motienummer dubbel", "Twee moties hebben hetzelfde nummer.")
    case .motionOutOfOrder: ("Motie niet op volgorde", "De nummers van de moties lopen hier niet op.")
    case .unknownReference:
      ("Onbekende motie", "De brief noemt een motie met een nummer dat er niet in voorkomt.")
    case .missingPaper:
      (
        "Motie zonder Kamerstuk",
        "Bij deze motie staat geen Kamerstuknummer, ook niet in een noot bij de kop."
      )
    case .emptyMotion: ("Motie zonder antwoord", "Onder deze motie staat geen tekst.")
    case .ambiguousName:
      ("Naam op twee manieren te lezen", "Het kan hier om één Kamerlid gaan of om meer.")
    case .repeatedPaper:
      ("Twee moties, één stuknummer", "Twee koppen noemen hetzelfde Kamerstuk, en niet dezelfde motie.")
    case .futureDate:
      ("Motie van na de brief", "De datum van deze motie ligt na de datum van de brief.")
    case .impossibleDate: ("Datum bestaat niet", "Deze dag komt in de kalender niet voor.")
    case .malformedPaper: ("Ongewoon stuknummer", "Het nummer wijkt af van de gewone schrijfwijze.")
    case .conflictingTitle:
      ("Eén stuk, twee titels", "De brief noemt dit stuk met twee verschillende titels.")
    case .unbalancedBracket:
      ("Haakje niet gesloten", "Bij dit webadres is een haakje geopend en niet gesloten.")
    case .gluedAddress:
      ("Webadres vast aan andere tekst", "Tussen het adres en wat ervoor staat ontbreekt een spatie.")
    case .nearDuplicate:
      (
        "Bijna gelijke webadressen",
        "Twee adressen verschillen alleen in http of https, hoofdletters of de laatste streep."
      )
    case .unprovenJoin:
      (
        "Webadres samengevoegd",
        "Het adres was over regels verdeeld en is weer samengevoegd; niets in de brief bewijst dat het zo hoort."
      )
    case .annotationMismatch:
      ("Tekst en link verschillen", "Het gedrukte adres en de link eronder zijn niet gelijk.")
    case .invalidUTF8, .invalidUTF16:
      ("Onleesbare tekens", "Hier stonden bytes die geen teken zijn; ze staan als � in de tekst.")
    case .legacyEncoding: ("Oude tekencodering", "De tekst is gelezen als Windows-1252.")
    case .controlCharacter:
      (
        "Besturingsteken",
        "In de tekst staat een teken dat niet te zien is; het is hier met zijn nummer getoond."
      )
    case .emptyLetter: ("Lege brief", "Het bestand bevat geen tekst.")
    case .fragments:
      (
        "Geen lopende tekst",
        "Honderden korte woorden op een rij, zoals een kolom cijfers; dit is niet als tekst gelezen."
      )
    case .noSalutation: ("Geen aanhef", "Er is geen aanhef gevonden, zoals “Geachte voorzitter,”.")
    case .noSignature: ("Geen ondertekening", "Er is niet gevonden wie de brief heeft ondertekend.")
    case .noMotions: ("Geen moties met een eigen kop", "De brief bespreekt geen motie onder een eigen kop.")
    }
  }
}
