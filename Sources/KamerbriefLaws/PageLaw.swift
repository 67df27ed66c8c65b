import Kamerbrief

/// What must hold for the page of every letter: elements nest, links lead somewhere, and nothing of the letter can
/// run, load or turn the text around it.
///
/// Head, style and script must be those of the page of an empty letter, byte by byte, but for the title.
package enum PageLaw {
  /// What is wrong with a page; nil where all is well.
  package static func fault(in page: [UInt8]) -> String? {
    guard let title = frame.title(in: page) else { return "another head, style or script" }
    if let fault = TextLaw.fault(in: page, allowing: []) { return fault }
    var reader = PageReader(page)
    reader.text(title)
    reader.body(title.upperBound + frame.style.count, page.count - frame.script.count)
    return reader.end()
  }

  /// The parts of a page that no letter changes.
  private struct Frame: Sendable {
    var opening: [UInt8]
    var style: [UInt8]
    var script: [UInt8]

    init(_ page: [UInt8]) {
      func place(_ words: String) -> Int {
        let wanted = Array(words.utf8)
        return page.indices.first { page[$0...].starts(with: wanted) } ?? 0
      }
      opening = Array(page[..<(place("<title>") + 7)])
      style = Array(page[place("</title>")..<place("<body>")])
      script = Array(page[place("<script>")...])
    }

    /// The title of a page that has all the parts.
    func title(in page: [UInt8]) -> Range<Int>? {
      guard page.count >= opening.count + style.count + script.count,
        page.starts(with: opening), page.suffix(script.count).elementsEqual(script),
        let end = page[opening.count...].firstIndex(of: UInt8(ascii: "<")), page[end...].starts(with: style)
      else { return nil }
      return opening.count..<end
    }
  }

  private static let frame = Frame(Letter(parsing: []).html())
}

/// Reads markup as strictly as HTML allows and notes the first fault.
private struct PageReader {
  private let page: [UInt8]
  private var at = 0
  private var fault: String?
  /// Names of the elements that are open.
  private var open: [ArraySlice<UInt8>] = []
  private var ids: Set<ArraySlice<UInt8>> = []
  private var targets: Set<ArraySlice<UInt8>> = []
  private var counts: [ArraySlice<UInt8>: Int] = [:]

  init(_ page: [UInt8]) {
    self.page = page
  }

  private static func names(_ words: String) -> Set<ArraySlice<UInt8>> {
    Set(words.utf8.split(separator: UInt8(ascii: " ")).map { Array($0)[...] })
  }

  private static let elements = names(
    "a b body button code dd details div dl dt footer form h1 h2 h3 h4 header input label li main nav ol p section "
      + "article span strong summary sup table tbody td th thead time tr ul")
  private static let void = names("input")
  private static let attributes = names(
    "id class href rel title lang role scope tabindex datetime name type placeholder autocomplete spellcheck for "
      + "hidden disabled open")
  private static let references = ["&amp;", "&lt;", "&gt;", "&quot;", "&#39;"].map { Array($0.utf8) }
  private static let once = names("h1 main nav")

  mutating func end() -> String? {
    if !open.isEmpty { fail("\(open.count) elements are never closed") }
    if let lost = targets.first(where: { !ids.contains($0) }) { fail("no target for \(words(lost))") }
    for name in Self.once where counts[name] != 1 { fail("not one \(words(name))") }
    return fault
  }

  private mutating func fail(_ what: String) {
    if fault == nil { fault = "byte \(at): \(what)" }
  }

  private func words(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.prefix(80), as: UTF8.self)
  }

  /// Text holds no sign of markup, but for the references to them.
  mutating func text(_ range: Range<Int>) {
    at = range.lowerBound
    while at < range.upperBound {
      switch page[at] {
      case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): return fail("markup in a text")
      case UInt8(ascii: "&"):
        if !Self.references.contains(where: { page[at...].starts(with: $0) }) { return fail("no reference") }
      default: break
      }
      at += 1
    }
  }

  mutating func body(_ start: Int, _ end: Int) {
    at = start
    while at < end, fault == nil {
      if page[at] == UInt8(ascii: "<") {
        let close = page[at..<end].firstIndex(of: UInt8(ascii: ">")) ?? end
        tag(page[(at + 1)..<close])
        at = close + 1
      } else {
        let next = page[at..<end].firstIndex(of: UInt8(ascii: "<")) ?? end
        text(at..<next)
      }
    }
    // The page's own script and the end of the body stand behind.
    if open.popLast() != Array("body".utf8)[...] { fail("the body has ended before") }
  }

  private mutating func tag(_ tag: ArraySlice<UInt8>) {
    if tag.first == UInt8(ascii: "/") {
      if open.popLast() != tag.dropFirst() { fail("<\(words(tag))> closes something else") }
      return
    }
    let name = tag.prefix { $0 != UInt8(ascii: " ") }
    guard Self.elements.contains(name) else { return fail("element \(words(tag))") }
    if !Self.void.contains(name) { open.append(name) }
    if Self.once.contains(name) { counts[name, default: 0] += 1 }
    var rest = tag.dropFirst(name.count)
    var address: ArraySlice<UInt8>?
    var relation: ArraySlice<UInt8> = []
    while rest.popFirst() == UInt8(ascii: " ") {
      let attribute = rest.prefix { $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: " ") }
      rest = rest.dropFirst(attribute.count)
      if !Self.attributes.contains(attribute), !attribute.starts(with: "aria-".utf8),
        !attribute.starts(with: "data-".utf8)
      {
        return fail("attribute \(words(attribute))")
      }
      var value: ArraySlice<UInt8> = []
      if rest.first == UInt8(ascii: "=") {
        guard rest.dropFirst().first == UInt8(ascii: "\"") else { return fail("a value without quotes") }
        rest = rest.dropFirst(2)
        value = rest.prefix { $0 != UInt8(ascii: "\"") }
        rest = rest.dropFirst(value.count + 1)
        let place = at
        text(value.startIndex..<value.endIndex)
        at = place
      }
      if attribute.elementsEqual("id".utf8), !ids.insert(value).inserted { fail("id \(words(value)) twice") }
      if attribute.elementsEqual("href".utf8) { address = value }
      if attribute.elementsEqual("rel".utf8) { relation = value }
    }
    if !rest.isEmpty { fail("<\(words(tag))> is no tag") }
    if let address { link(address, relation) }
  }

  private mutating func link(_ address: ArraySlice<UInt8>, _ relation: ArraySlice<UInt8>) {
    if address.first == UInt8(ascii: "#") {
      targets.insert(address.dropFirst())
      return
    }
    let start = address.prefix(8).map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
    guard start.starts(with: "http://".utf8) || start.elementsEqual("https://".utf8),
      address.allSatisfy({ 0x21..<0x7F ~= $0 }), relation.elementsEqual("noopener noreferrer".utf8)
    else { return fail("a link to \(words(address))") }
  }
}
