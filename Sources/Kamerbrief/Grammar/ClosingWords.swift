/// Formulas that close a letter.
enum ClosingWords {
  private static let formulas: Words = [
    "ik vertrouw er", "ik vertrouw u", "wij vertrouwen er", "ik hoop u", "ik hoop uw kamer", "wij hopen u",
    "hiermee beschouw ik", "hiermee beschouwen wij", "hiermee vertrouw ik", "hiermee hoop ik",
    "hiermee hopen wij", "hiermee ga ik ervan uit",
    "hiermee vertrouwen wij", "met deze brief hoop ik",
    "met deze brief vertrouw ik", "ik ga ervan uit", "ik verwacht u hiermee", "in afwachting van",
    "ik ga er vanuit", "ik meen u hiermee", "hiermee heb ik u", "een afschrift van deze brief",
  ]

  static func opensFormula(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    let line = LineText(text, start..<end)
    guard Ascii.isUpper(line.first) else { return false }
    return line.opens(formulas) || line.opens(signing)
  }

  private static let signing: Words = [
    "hoogachtend", "met vriendelijke groet", "met de meeste hoogachting", "met hoogachting",
  ]

  /// True where a text opens with what stands right above the names of those who sign.
  static func opensSigning(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    signing.open(text, start, end)
  }

  /// True where a text opens with the end of the answer to one motion: "Hiermee beschouw ik deze motie als afgedaan."
  static func closesOneMotion(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    let length = oneMotion.opening(text, start, end)
    return length > 0 && (start + length == end || !Ascii.isLetter(text[start + length]))
  }

  private static let oneMotion: Words = [
    "hiermee beschouw ik de motie", "hiermee beschouw ik deze motie", "hiermee beschouwen wij de motie",
    "hiermee beschouwen wij deze motie",
  ]
}
