@testable import Kamerbrief

/// A page taken apart as strictly as HTML allows, and what is wrong with it: elements that do not nest, links that
/// lead nowhere, anything that could run or load something.
struct PageMarkup {
  private(set) var breaches: [String] = []
  /// Every start tag, in order: its name and its attributes.
  private(set) var elements: [(name: String, attributes: [String: String])] = []
  /// The text outside of head, style and script, references resolved.
  private(set) var text = ""

  private static let void: Set<String> = ["meta", "input"]
  private static let attributes: Set<String> = [
    "id", "class", "href", "rel", "title", "lang", "role", "scope", "tabindex", "datetime", "charset", "name",
    "content", "http-equiv", "type", "placeholder", "autocomplete", "spellcheck", "for", "hidden", "disabled",
    "open",
  ]
  private static let references = ["&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'"]

  init(_ page: [UInt8]) {
    let html = Array(String(decoding: page, as: UTF8.self).unicodeScalars)
    if Array(String(decoding: page, as: UTF8.self).utf8) != page { breaches.append("no UTF-8") }
    var at = 0
    var open: [String] = []
    func read(until end: String) -> String {
      let wanted = Array(end.unicodeScalars)
      var part = String.UnicodeScalarView()
      while at < html.count, !html[at...].starts(with: wanted) {
        part.append(html[at])
        at += 1
      }
      at += wanted.count
      return String(part)
    }
    if read(until: "\n") != "<!DOCTYPE html>" { breaches.append("no HTML") }
    while at < html.count {
      let words = read(until: "<")
      if words.unicodeScalars.contains(where: { $0 == ">" || HTMLWriter.isTroublesome($0.value) }) {
        breaches.append("markup in the text: \(words)")
      }
      if open.contains("body") { text += Self.resolved(words) }
      guard at < html.count else { break }
      let tag = read(until: ">")
      if tag.hasPrefix("/") {
        if open.popLast() != String(tag.dropFirst()) { breaches.append("<\(tag)> closes something else") }
        continue
      }
      let (name, attributes) = Self.taken(tag)
      elements.append((name, attributes))
      if !Self.void.contains(name) { open.append(name) }
      if name == "style" || name == "script" {
        _ = read(until: "</\(name)>")
        open.removeLast()
      }
    }
    if !open.isEmpty { breaches.append("never closed: \(open)") }
    checkAttributes()
    checkLinks()
  }

  private static func resolved(_ text: String) -> String {
    guard text.contains("&") else { return text }
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      let end = rest[start...].firstIndex(of: ";").map { rest.index(after: $0) } ?? rest.endIndex
      result += references[String(rest[start..<end])] ?? "(unknown reference)"
      rest = rest[end...]
    }
    return result + rest
  }

  /// The name of a tag and its attributes, which all stand in double quotes or have no value.
  private static func taken(_ tag: String) -> (String, [String: String]) {
    var pieces = tag.split(separator: "\"", omittingEmptySubsequences: false)[...]
    var attributes: [String: String] = [:]
    let first = pieces.popFirst()?.split(separator: " ") ?? []
    var names = first.dropFirst()
    while true {
      for name in names.dropLast(pieces.isEmpty ? 0 : 1) { attributes[String(name)] = "" }
      guard let value = pieces.popFirst() else { break }
      attributes[String(names.last?.dropLast() ?? "?")] = resolved(String(value))
      names = (pieces.popFirst()?.split(separator: " ") ?? [])[...]
    }
    return (String(first.first ?? ""), attributes)
  }

  private mutating func checkAttributes() {
    for (name, attributes) in elements {
      for (attribute, value) in attributes {
        if !Self.attributes.contains(attribute), !attribute.hasPrefix("aria-"), !attribute.hasPrefix("data-")
        {
          breaches.append("attribute \(attribute) of \(name)")
        }
        if value.unicodeScalars.contains(where: { HTMLWriter.isTroublesome($0.value) }) {
          breaches.append("a control character in \(attribute) of \(name)")
        }
      }
    }
    for name in ["style", "script", "h1", "main", "nav"] where elements.count(where: { $0.name == name }) != 1
    {
      breaches.append("not one \(name)")
    }
  }

  private mutating func checkLinks() {
    var ids: Set<String> = []
    for id in elements.compactMap(\.attributes["id"]) where !ids.insert(id).inserted {
      breaches.append("id \(id) twice")
    }
    for (_, attributes) in elements {
      guard let target = attributes["href"] else { continue }
      if target.hasPrefix("#") {
        if !ids.contains(String(target.dropFirst())) { breaches.append("no target for \(target)") }
      } else if !target.lowercased().hasPrefix("http://"), !target.lowercased().hasPrefix("https://") {
        breaches.append("a link to \(target)")
      } else if attributes["rel"] != "noopener noreferrer" || !target.unicodeScalars.allSatisfy(\.isASCII) {
        breaches.append("an open link to \(target)")
      }
    }
  }
}
