/// Words of the page: it is for Dutch readers.
enum Dutch {
  private static let months = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
    "november", "december",
  ]

  /// "4 november 2021"
  static func date(_ date: CalendarDate) -> String {
    guard months.indices.contains(date.month - 1) else { return key(date) }
    return "\(date.day) \(months[date.month - 1]) \(date.year)"
  }

  /// "2021-11-04", which sorts as it stands.
  static func key(_ date: CalendarDate) -> String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    return "\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))"
  }

  /// "29.693"
  static func number(_ value: Int) -> String {
    var rest = String(value)[...]
    var groups: [Substring] = []
    while rest.utf8.count > 3 {
      groups.append(rest.suffix(3))
      rest = rest.dropLast(3)
    }
    return ([rest] + groups.reversed()).joined(separator: ".")
  }

  /// "1 motie", "2 moties"
  static func count(_ value: Int, _ one: String, _ many: String) -> String {
    "\(number(value)) \(value == 1 ? one : many)"
  }

  /// "Segers (CU), Eppink en Van der Lee c.s."
  static func submitters(_ motion: Motion, _ letter: Letter) -> String {
    submitters(motion.submitters, coSigned: motion.coSigned, letter)
  }

  static func submitters(_ people: [Submitter], coSigned: Bool, _ letter: Letter) -> String {
    let names = people.map { person in
      letter[person.name] + (person.party.map { " (\(letter[$0]))" } ?? "")
    }
    let others = names.dropLast().joined(separator: ", ")
    return [others, names.last ?? ""].filter { !$0.isEmpty }.joined(separator: " en ")
      + (coSigned ? " c.s." : "")
  }

  /// "kst-21501-20-1736" as people cite it: "21 501-20, nr. 1736"; ids of other kinds as they are.
  static func paper(_ paper: Paper, _ letter: Letter) -> String {
    guard paper.kind == .kamerstuk, let dossier = paper.dossier else { return letter[paper.id] }
    return self.paper(
      dossier: letter[dossier], suffix: paper.suffix.map { letter[$0] },
      number: paper.number.map { letter[$0] })
  }

  /// The same for a paper that is in no list: the letter's own.
  static func paper(id: String) -> String {
    let parts = id.split(separator: "-").map(String.init)
    guard parts.first == "kst", (3...4).contains(parts.count) else { return id }
    return paper(dossier: parts[1], suffix: parts.count == 4 ? parts[2] : nil, number: parts.last)
  }

  private static func paper(dossier: String, suffix: String?, number: String?) -> String {
    var name = dossier.utf8.count == 5 ? "\(dossier.prefix(2)) \(dossier.dropFirst(2))" : dossier
    if let suffix { name += suffix.utf8.allSatisfy(Ascii.isDigit) ? "-\(suffix)" : " \(suffix)" }
    if let number { name += ", nr. \(number)" }
    return name
  }

  static func kind(_ kind: PaperKind) -> String {
    switch kind {
    case .kamerstuk: "Kamerstuk"
    case .zaak: "zaak"
    case .document: "document"
    case .aanhangsel: "Aanhangsel"
    case .handelingen: "Handelingen"
    }
  }

  static func severity(_ severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: "fout"
    case .warning: "let op"
    case .note: "opmerking"
    }
  }

  /// A text with a capital in front.
  static func sentence(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
