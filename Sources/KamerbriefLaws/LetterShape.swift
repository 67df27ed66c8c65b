/// The shape of a letter's JSON, as `Docs/letter.schema.json` has it: every key, in order, with a value of its kind.
///
/// It reads the bytes once and builds nothing, so that it can be asked millions of times. What a checker
/// of JSON Schema says of the same output is compared in the tests.
package enum LetterShape {
  /// What is wrong with the output; nil where all is well.
  package static func fault(in json: [UInt8]) -> String? {
    var reader = JSONReader(json)
    letter(&reader)
    return reader.end()
  }

  /// Where indented JSON is not the compact one with blanks and line ends between its signs; nil where it is.
  package static func difference(_ indented: [UInt8], _ compact: [UInt8]) -> String? {
    var at = 0
    var isInString = false
    var isEscaped = false
    for (place, byte) in indented.enumerated() {
      if !isInString, byte == 0x20 || byte == 0x0A { continue }
      guard at < compact.count, compact[at] == byte else {
        return "byte \(place): not as in the compact JSON"
      }
      at += 1
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        isInString.toggle()
      }
    }
    return compact[at...].allSatisfy { $0 == 0x0A } ? nil : "shorter than the compact JSON"
  }

  private static func letter(_ json: inout JSONReader) {
    json.object { json in
      json.key("format") { $0.word("kamerbrief/1") }
      json.key("generator") { $0.text(atLeast: 12) }
      json.key("source") { json in
        json.object { json in
          json.key("name") { $0.text() }
          json.key("bytes") { $0.number() }
          json.key("lines") { $0.number() }
          json.key("pages") { $0.number(from: 1) }
        }
      }
      json.key("letter", head)
      json.key("motions") { $0.list(motion) }
      json.key("sections") { $0.list(section) }
      json.key("mentions") { $0.list(mention) }
      json.key("footnotes") { $0.list(footnote) }
      json.key("papers") { $0.list(paper) }
      json.key("urls") { json in
        json.list { json in
          json.object { json in
            json.key("url", url)
            json.key("occurrences") { $0.list(atLeast: 1, placed) }
          }
        }
      }
      json.key("furniture") { json in
        json.list { json in
          json.object { json in
            json.key("text") { $0.text(atLeast: 1) }
            json.key("span", span)
          }
        }
      }
      json.key("diagnostics") { $0.list(diagnostic) }
    }
  }

  private static func head(_ json: inout JSONReader) {
    json.object { json in
      json.key("paper") { $0.optional(paperID) }
      json.key("date") { $0.optional(date) }
      for name in ["reference", "subject", "addressee", "salutation"] as [StaticString] {
        json.key(name, someText)
      }
      json.key("introduction") { $0.list(paragraph) }
      json.key("closing") { $0.list(paragraph) }
      json.key("signatories") { json in
        json.list { json in
          json.object { json in
            json.key("role", someText)
            json.key("name", someText)
          }
        }
      }
      json.key("spans") { json in
        json.object { json in
          for name: StaticString in [
            "paper", "date", "reference", "subject", "addressee", "salutation", "signature",
          ] {
            json.key(name) { $0.optional(span) }
          }
        }
      }
    }
  }

  private static func motion(_ json: inout JSONReader) {
    json.object { json in
      json.key("number") { $0.optional { $0.number() } }
      json.key("kind", motionKind)
      json.key("heading") { $0.text(atLeast: 1) }
      json.key("submitters") { $0.list(submitter) }
      json.key("coSigned") { $0.bool() }
      json.key("subject", someText)
      json.key("paper") { $0.optional(paperID) }
      json.key("replaces") { $0.optional(paperID) }
      json.key("date") { $0.optional(date) }
      json.key("section") { $0.optional { $0.number() } }
      json.key("headingMarkers") { $0.list(marker) }
      json.key("paragraphs") { $0.list(paragraph) }
      json.key("footnotes") { $0.list { $0.number() } }
      json.key("headingSpan", span)
      json.key("span", span)
    }
  }

  private static func section(_ json: inout JSONReader) {
    json.object { json in
      json.key("number", someText)
      json.key("heading", someText)
      json.key("headingMarkers") { $0.list(marker) }
      json.key("paragraphs") { $0.list(paragraph) }
      json.key("headingSpan") { $0.optional(span) }
      json.key("span", span)
    }
  }

  private static func mention(_ json: inout JSONReader) {
    json.object { json in
      json.key("text") { $0.text(atLeast: 1) }
      json.key("kind", motionKind)
      json.key("submitters") { $0.list(submitter) }
      json.key("coSigned") { $0.bool() }
      json.key("paper") { $0.optional(paperID) }
      json.key("motion") { $0.optional { $0.number() } }
      json.key("in", place)
      json.key("span", span)
    }
  }

  private static func footnote(_ json: inout JSONReader) {
    json.object { json in
      json.key("number") { $0.number() }
      json.key("text") { $0.text() }
      json.key("sources") { json in
        json.list { json in
          json.object { json in
            json.key("title", someText)
            json.key("date") { $0.optional(date) }
            json.key("papers") { $0.list(paperID) }
            json.key("urls") { $0.list(url) }
          }
        }
      }
      json.key("markers") { $0.list(placed) }
      json.key("span", span)
    }
  }

  private static func paper(_ json: inout JSONReader) {
    json.object { json in
      json.key("id", paperID)
      json.key("kind") { $0.word("kamerstuk", "zaak", "document", "aanhangsel", "handelingen") }
      json.key("dossier", someText)
      json.key("suffix", someText)
      json.key("number", someText)
      json.key("url") { $0.optional(url) }
      json.key("citations") { json in
        json.list(atLeast: 1) { json in
          json.object { json in
            json.key("text") { $0.text(atLeast: 1) }
            json.key("in", place)
            json.key("span", span)
          }
        }
      }
    }
  }

  private static func diagnostic(_ json: inout JSONReader) {
    json.object { json in
      json.key("code") { json in
        json.text(atLeast: 1)
        if !codes.contains(json.lastText) { json.fail("an unknown code") }
      }
      json.key("severity") { $0.word("error", "warning", "note") }
      json.key("message") { $0.text(atLeast: 1) }
      json.key("span", span)
      json.key("related") { json in
        json.list { json in
          json.object { json in
            json.key("message") { $0.text(atLeast: 1) }
            json.key("span", span)
          }
        }
      }
    }
  }
}
