/// The identity of a parliamentary paper, without its text: small enough to copy and compare.
struct PaperID: Hashable, Sendable {
  var kind: PaperKind
  /// Dossier number of a Kamerstuk, whatever numerals it is written in; year of a zaak or document; first year of the session of the others.
  var main: UInt32 = 0
  /// Dossier suffix, ASCII packed, first letter highest.
  var suffix: UInt64 = 0
  /// Number in the dossier, in the year or in the session; 0 where there is none.
  var number: UInt32 = 0
  /// Letters for a number or behind it, as the Eerste Kamer uses them; ASCII packed.
  var letters: UInt64 = 0
  /// Item of the Handelingen; 0 where there is none.
  var item: UInt32 = 0
  /// True for the Eerste Kamer's Handelingen and Aanhangsel, and for papers of the dossiers that it counts in Roman numerals.
  var isSenate = false

  /// The id as the official publications use it.
  func append(to out: inout [UInt8]) {
    switch kind {
    case .kamerstuk:
      if hasNumber { out += "kst-".utf8 }
      appendDossier(to: &out)
      if hasNumber {
        out.append(0x2D)
        appendNumber(to: &out)
      }
    case .zaak, .document:
      Decimal.append(main, to: &out)
      out.append(kind == .zaak ? 0x5A : 0x44)
      Decimal.append(number, width: 5, to: &out)
    case .aanhangsel, .handelingen:
      out += (kind == .aanhangsel ? "ah-" : "h-").utf8
      out += (isSenate ? "ek-" : "tk-").utf8
      Decimal.append(main, to: &out)
      Decimal.append(main + 1, to: &out)
      out.append(0x2D)
      Decimal.append(number, to: &out)
      if item > 0 {
        out.append(0x2D)
        Decimal.append(item, to: &out)
      }
    }
  }

  /// A hash of all of it.
  var key: UInt64 {
    var key = suffix &* 0x9E37_79B9_7F4A_7C15 ^ letters
    key = key &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(main) << 32 ^ UInt64(number)
    let rest = UInt64(item) << 8 | UInt64(kind.rawValue) << 1 | (isSenate ? 1 : 0)
    return key &* 0x9E37_79B9_7F4A_7C15 ^ rest
  }

  var hasNumber: Bool { number > 0 || letters != 0 }

  func appendDossier(to out: inout [UInt8]) {
    appendDossierNumber(to: &out)
    if suffix != 0 {
      out.append(0x2D)
      Packed.append(suffix, to: &out)
    }
  }

  /// Without the suffix: "21501", "CXXIV".
  func appendDossierNumber(to out: inout [UInt8]) {
    if isSenate { RomanNumber.append(main, to: &out) } else { Decimal.append(main, to: &out) }
  }

  func appendNumber(to out: inout [UInt8]) {
    if number > 0 { Decimal.append(number, to: &out) }
    if letters != 0 { Packed.append(letters, to: &out) }
  }
}

/// Up to eight ASCII letters or digits in one integer, the first one highest.
enum Packed {
  static func of(_ text: [UInt8], _ start: Int, _ end: Int) -> UInt64 {
    var packed: UInt64 = 0
    for index in start..<min(end, start + 8) { packed = packed << 8 | UInt64(text[index]) }
    return packed
  }

  static func append(_ packed: UInt64, to out: inout [UInt8]) {
    var shift: UInt64 = 56
    while true {
      let byte = UInt8(truncatingIfNeeded: packed >> shift)
      if byte != 0 { out.append(byte) }
      if shift == 0 { return }
      shift -= 8
    }
  }
}

/// Decimal numbers in ASCII.
enum Decimal {
  static func append(_ value: UInt32, width: Int = 0, to out: inout [UInt8]) {
    var divisor: UInt32 = 1
    var digits = 1
    while value / divisor >= 10 {
      divisor *= 10
      digits += 1
    }
    while digits < width {
      out.append(0x30)
      digits += 1
      if digits == width { break }
    }
    while divisor > 0 {
      out.append(0x30 + UInt8(value / divisor % 10))
      divisor /= 10
    }
  }
}
