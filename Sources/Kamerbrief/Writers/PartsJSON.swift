extension JSONWriter {
  mutating func motion(_ motion: Motion, _ texts: [UInt8]) {
    object { json in
      json.key("number")
      json.number(motion.number)
      json.key("kind")
      json.name(motion.kind.name)
      json.key("heading")
      json.text(motion.heading, texts)
      json.key("submitters")
      json.submitters(motion.submitters, texts)
      json.key("coSigned")
      json.bool(motion.coSigned)
      json.key("subject")
      json.text(motion.subject, texts)
      json.key("paper")
      json.text(motion.paper, texts)
      json.key("replaces")
      json.text(motion.replaces, texts)
      json.key("date")
      json.date(motion.date)
      json.key("section")
      json.number(motion.section)
      json.key("headingMarkers")
      json.markers(motion.headingMarkers)
      json.key("paragraphs")
      json.paragraphs(motion.paragraphs, texts)
      json.key("footnotes")
      json.lineList(motion.footnotes) { $0.number($1) }
      json.key("headingSpan")
      json.span(motion.headingSpan)
      json.key("span")
      json.span(motion.span)
    }
  }

  mutating func section(_ section: Section, _ texts: [UInt8]) {
    object { json in
      json.key("number")
      json.text(section.number, texts)
      json.key("heading")
      json.text(section.heading, texts)
      json.key("headingMarkers")
      json.markers(section.headingMarkers)
      json.key("paragraphs")
      json.paragraphs(section.paragraphs, texts)
      json.key("headingSpan")
      json.span(section.headingSpan)
      json.key("span")
      json.span(section.span)
    }
  }

  mutating func mention(_ mention: Mention, _ texts: [UInt8]) {
    object { json in
      json.key("text")
      json.text(mention.text, texts)
      json.key("kind")
      json.name(mention.kind.name)
      json.key("submitters")
      json.submitters(mention.submitters, texts)
      json.key("coSigned")
      json.bool(mention.coSigned)
      json.key("paper")
      json.text(mention.paper, texts)
      json.key("motion")
      json.number(mention.motion)
      json.key("in")
      json.place(mention.place)
      json.key("span")
      json.span(mention.span)
    }
  }

  mutating func footnote(_ footnote: Footnote, _ texts: [UInt8]) {
    object { json in
      json.key("number")
      json.number(footnote.number)
      json.key("text")
      json.text(footnote.text, texts)
      json.key("sources")
      json.list(footnote.sources) { $0.source($1, texts) }
      json.key("markers")
      json.list(footnote.markers) { json, marker in
        json.object { json in
          json.key("in")
          json.place(marker.place)
          json.key("span")
          json.span(marker.span)
        }
      }
      json.key("span")
      json.span(footnote.span)
    }
  }

  private mutating func source(_ source: CitedSource, _ texts: [UInt8]) {
    object { json in
      json.key("title")
      json.text(source.title, texts)
      json.key("date")
      json.date(source.date)
      json.key("papers")
      json.list(source.papers) { $0.text($1, texts) }
      json.key("urls")
      json.list(source.urls) { $0.text($1, texts) }
    }
  }

  mutating func paper(_ paper: Paper, _ texts: [UInt8]) {
    object { json in
      json.key("id")
      json.text(paper.id, texts)
      json.key("kind")
      json.name(paper.kind.name)
      json.key("dossier")
      json.text(paper.dossier, texts)
      json.key("suffix")
      json.text(paper.suffix, texts)
      json.key("number")
      json.text(paper.number, texts)
      json.key("url")
      json.text(paper.url, texts)
      json.key("citations")
      json.list(paper.citations) { json, citation in
        json.object { json in
          json.key("text")
          json.text(citation.text, texts)
          json.key("in")
          json.place(citation.place)
          json.key("span")
          json.span(citation.span)
        }
      }
    }
  }

  mutating func address(_ address: WebAddress, _ texts: [UInt8]) {
    object { json in
      json.key("url")
      json.text(address.url, texts)
      json.key("occurrences")
      json.list(address.occurrences) { json, occurrence in
        json.object { json in
          json.key("in")
          json.place(occurrence.place)
          json.key("span")
          json.span(occurrence.span)
        }
      }
    }
  }

  mutating func furniture(_ furniture: Furniture, _ texts: [UInt8]) {
    object { json in
      json.key("text")
      json.text(furniture.text, texts)
      json.key("span")
      json.span(furniture.span)
    }
  }
}
