/// The building blocks that several parts of the output share.
extension JSONWriter {
  mutating func text(_ text: Text?, _ texts: [UInt8]) {
    if let text { string(texts, text.range) } else { null() }
  }

  mutating func date(_ date: CalendarDate?) {
    guard let date else { return null() }
    literal("\"")
    digits(UInt(date.year), count: 4)
    literal("-")
    digits(UInt(date.month), count: 2)
    literal("-")
    digits(UInt(date.day), count: 2)
    literal("\"")
  }

  mutating func span(_ span: SourceSpan?) {
    guard let span else { return null() }
    lineObject { json in
      json.key("page")
      json.number(span.page)
      json.key("line")
      json.number(span.line)
      json.key("column")
      json.number(span.column)
      json.key("start")
      json.number(span.start)
      json.key("end")
      json.number(span.end)
      json.key("parts")
      if span.parts.isEmpty {
        json.null()
      } else {
        json.lineList(span.parts) { json, part in
          json.lineList([part.lowerBound, part.upperBound]) { $0.number($1) }
        }
      }
    }
  }

  mutating func place(_ place: Place) {
    lineObject { json in
      json.key("kind")
      json.name(place.kind.name)
      json.key("index")
      json.number(place.index)
    }
  }

  mutating func markers(_ markers: [Marker]) {
    list(markers) { json, marker in
      json.lineObject { json in
        json.key("footnote")
        json.number(marker.footnote)
        json.key("note")
        json.number(marker.note)
        json.key("offset")
        json.number(marker.offset)
      }
    }
  }

  mutating func paragraphs(_ paragraphs: [Paragraph], _ texts: [UInt8]) {
    list(paragraphs) { json, paragraph in
      json.object { json in
        json.key("label")
        json.text(paragraph.label, texts)
        json.key("text")
        json.text(paragraph.text, texts)
        json.key("markers")
        json.markers(paragraph.markers)
        json.key("span")
        json.span(paragraph.span)
      }
    }
  }

  mutating func submitters(_ submitters: [Submitter], _ texts: [UInt8]) {
    list(submitters) { json, submitter in
      json.lineObject { json in
        json.key("name")
        json.text(submitter.name, texts)
        json.key("party")
        json.text(submitter.party, texts)
      }
    }
  }
}
