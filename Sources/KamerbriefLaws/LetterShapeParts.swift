import Kamerbrief

/// The parts that come in several places, and the forms of ids, dates and addresses.
extension LetterShape {
  static let codes = Set(Diagnostic.Code.allCases.map { Array($0.rawValue.utf8)[...] })

  static func someText(_ json: inout JSONReader) {
    json.optional { $0.text(atLeast: 1) }
  }

  static func motionKind(_ json: inout JSONReader) {
    json.word("motie", "gewijzigde motie", "nader gewijzigde motie", "tweede nader gewijzigde motie")
  }

  static func span(_ json: inout JSONReader) {
    json.object { json in
      json.key("page") { $0.number(from: 1) }
      json.key("line") { $0.number(from: 1) }
      json.key("column") { $0.number(from: 1) }
      json.key("start") { $0.number() }
      json.key("end") { $0.number() }
      json.key("parts") { json in
        json.optional { json in
          json.list(atLeast: 1) { json in json.list(atLeast: 2, atMost: 2) { $0.number() } }
        }
      }
    }
  }

  static func place(_ json: inout JSONReader) {
    json.object { json in
      var isNumbered = false
      json.key("kind") { json in
        json.word("letterhead", "introduction", "motion", "section", "closing", "footnote", "annotation")
        isNumbered = ["motion", "section", "footnote"].contains { json.lastText.elementsEqual($0.utf8) }
      }
      json.key("index") { json in
        if isNumbered { json.number() } else { json.null() }
      }
    }
  }

  /// A marker of a note, or an occurrence of an address.
  static func placed(_ json: inout JSONReader) {
    json.object { json in
      json.key("in", place)
      json.key("span", span)
    }
  }

  static func marker(_ json: inout JSONReader) {
    json.object { json in
      json.key("footnote") { $0.number() }
      json.key("note") { $0.optional { $0.number() } }
      json.key("offset") { $0.number() }
    }
  }

  static func paragraph(_ json: inout JSONReader) {
    json.object { json in
      json.key("label", someText)
      json.key("text") { $0.text() }
      json.key("markers") { $0.list(marker) }
      json.key("span", span)
    }
  }

  static func submitter(_ json: inout JSONReader) {
    json.object { json in
      json.key("name") { $0.text(atLeast: 1) }
      json.key("party", someText)
    }
  }

  static func date(_ json: inout JSONReader) {
    json.text()
    let date = json.lastText.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let numbers = date.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    guard date.map(\.count) == [4, 2, 2], numbers.count == 3, 1...12 ~= numbers[1], 1...31 ~= numbers[2]
    else {
      return json.fail("no date")
    }
  }

  static func url(_ json: inout JSONReader) {
    json.text()
    let start = json.lastText.prefix(8).map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
    if !start.starts(with: "http://".utf8), !start.elementsEqual("https://".utf8) {
      json.fail("no web address")
    }
  }

  static func paperID(_ json: inout JSONReader) {
    json.text()
    let parts = json.lastText.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    if !isPaperID(parts) {
      json.fail("no id of a paper: \(String(decoding: json.lastText, as: UTF8.self))")
    }
  }

  private static func isPaperID(_ parts: [ArraySlice<UInt8>]) -> Bool {
    func digits(_ part: ArraySlice<UInt8>, _ lengths: ClosedRange<Int>) -> Bool {
      lengths ~= part.count && part.allSatisfy { 0x30...0x39 ~= $0 }
    }
    // Of the Eerste Kamer's own dossiers the number is a Roman one.
    func isDossier(_ part: ArraySlice<UInt8>) -> Bool {
      digits(part, 4...5) || !part.isEmpty && part.allSatisfy { "IVXLC".utf8.contains($0) }
    }
    func word(_ part: ArraySlice<UInt8>) -> Bool {
      !part.isEmpty && part.allSatisfy { 0x30...0x39 ~= $0 || 0x41...0x5A ~= $0 || 0x61...0x7A ~= $0 }
    }
    func isSession(_ rest: ArraySlice<ArraySlice<UInt8>>) -> Bool {
      guard let chamber = rest.first, let years = rest.dropFirst().first else { return false }
      return (chamber.elementsEqual("tk".utf8) || chamber.elementsEqual("ek".utf8)) && digits(years, 8...8)
    }
    let numbers = 1...Int.max
    switch String(decoding: parts[0], as: UTF8.self) {
    case "kst":
      return 3...5 ~= parts.count && isDossier(parts[1]) && parts.dropFirst(2).allSatisfy(word)
    case "ah": return parts.count == 4 && isSession(parts[1...]) && word(parts[3])
    case "h":
      return 4...5 ~= parts.count && isSession(parts[1...])
        && parts.dropFirst(3).allSatisfy { digits($0, numbers) }
    default: break
    }
    if parts.count == 2 { return isDossier(parts[0]) && word(parts[1]) }
    guard parts.count == 1 else { return false }
    if isDossier(parts[0]) { return true }
    let id = parts[0]
    guard id.count == 10 else { return false }
    let letter = id[id.startIndex + 4]
    return digits(id.prefix(4), 4...4) && (letter == 0x5A || letter == 0x44) && digits(id.suffix(5), 5...5)
  }
}
