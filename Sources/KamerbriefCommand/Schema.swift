// swift-format-ignore-file
// Written by Tests/embed.py from Docs/letter.schema.json: change that file, not this one.

/// The JSON Schema of what `parse` prints, as `Docs/letter.schema.json` has it.
let letterSchema = #"""
  {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "urn:kamerbrief:letter:1",
    "title": "Kamerbrief",
    "description": "One Dutch government letter to parliament, as kamerbrief parse prints it (format kamerbrief/1).",
    "type": "object",
    "additionalProperties": false,
    "required": ["format", "generator", "source", "letter", "motions", "sections", "mentions", "footnotes", "papers", "urls", "furniture", "diagnostics"],
    "properties": {
      "format": { "const": "kamerbrief/1", "description": "Name and major version of this format." },
      "generator": { "type": "string", "pattern": "^kamerbrief [0-9]+\\.[0-9]+\\.[0-9]+$", "description": "Program and version that wrote the object." },
      "source": { "$ref": "#/$defs/source", "description": "The input." },
      "letter": { "$ref": "#/$defs/head", "description": "The letterhead, the opening and the end of the letter." },
      "motions": { "type": "array", "items": { "$ref": "#/$defs/motion" }, "description": "Motions with a heading of their own, in letter order." },
      "sections": { "type": "array", "items": { "$ref": "#/$defs/section" }, "description": "Headed parts that are about no single motion." },
      "mentions": {
        "type": "array",
        "items": { "$ref": "#/$defs/mention" },
        "description": "Motions named in running text, in the remainder of a heading, in the subject or in a note."
      },
      "footnotes": { "type": "array", "items": { "$ref": "#/$defs/footnote" }, "description": "Footnotes, in the order of the input." },
      "papers": { "type": "array", "items": { "$ref": "#/$defs/paper" }, "description": "Parliamentary papers, each once, by first byte in the input." },
      "urls": { "type": "array", "items": { "$ref": "#/$defs/webAddress" }, "description": "Web addresses, each once, by first byte in the input." },
      "furniture": { "type": "array", "items": { "$ref": "#/$defs/furniture" }, "description": "Page numbers, other letterhead lines and repeated headers." },
      "diagnostics": {
        "type": "array",
        "items": { "$ref": "#/$defs/diagnostic" },
        "description": "What is wrong with the letter, and what could be read in more than one way."
      }
    },
    "$defs": {
      "text": { "type": "string", "minLength": 1, "description": "Text that is there: never empty." },
      "date": { "type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "description": "A day, as year-month-day." },
      "kamerstuk": { "type": "string", "pattern": "^kst-([0-9]{4,5}|[IVXLC]+)(-[0-9A-Za-z]+){1,3}$", "description": "Id of a Kamerstuk as the official publications use it." },
      "paperId": {
        "type": "string",
        "description": "Id of a parliamentary paper: a Kamerstuk, a dossier without a paper, a zaak or document, an Aanhangsel, or Handelingen.",
        "anyOf": [
          { "$ref": "#/$defs/kamerstuk" },
          { "pattern": "^([0-9]{4,5}|[IVXLC]+)(-[0-9A-Za-z]+)?$" },
          { "pattern": "^[0-9]{4}[ZD][0-9]{5}$" },
          { "pattern": "^ah-(tk|ek)-[0-9]{8}-[0-9A-Za-z]+$" },
          { "pattern": "^h-(tk|ek)-[0-9]{8}-[0-9]+(-[0-9]+)?$" }
        ]
      },
      "url": { "type": "string", "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://", "description": "A web address, rejoined where the input wraps it." },
      "motionKind": {
        "enum": ["motie", "gewijzigde motie", "nader gewijzigde motie", "tweede nader gewijzigde motie"],
        "description": "How far a motion was changed before it was put to the vote."
      },
      "span": {
        "type": "object",
        "description": "Where an element stands in the input.",
        "additionalProperties": false,
        "required": ["page", "line", "column", "start", "end", "parts"],
        "properties": {
          "page": { "type": "integer", "minimum": 1, "description": "Page, from 1." },
          "line": { "type": "integer", "minimum": 1, "description": "Line of the input, from 1." },
          "column": { "type": "integer", "minimum": 1, "description": "Column in Unicode scalars, from 1." },
          "start": { "type": "integer", "minimum": 0, "description": "First byte of the element in the input as given, from 0." },
          "end": { "type": "integer", "minimum": 0, "description": "First byte behind the element." },
          "parts": {
            "type": ["array", "null"],
            "minItems": 1,
            "items": { "type": "array", "minItems": 2, "maxItems": 2, "items": { "type": "integer", "minimum": 0 } },
            "description": "The pieces, as [start, end], of an element that something interrupts; else null."
          }
        }
      },
      "place": {
        "type": "object",
        "description": "The part of the letter something stands in.",
        "additionalProperties": false,
        "required": ["kind", "index"],
        "properties": {
          "kind": { "enum": ["letterhead", "introduction", "motion", "section", "closing", "footnote", "annotation"], "description": "Kind of part." },
          "index": { "type": ["integer", "null"], "minimum": 0, "description": "Index in motions, sections or footnotes; null for the other kinds." }
        },
        "if": {
          "properties": { "kind": { "enum": ["motion", "section", "footnote"] } }
        },
        "then": {
          "properties": { "index": { "type": "integer" } }
        },
        "else": {
          "properties": { "index": { "type": "null" } }
        }
      },
      "marker": {
        "type": "object",
        "description": "Where a footnote marker stood in a text.",
        "additionalProperties": false,
        "required": ["footnote", "note", "offset"],
        "properties": {
          "footnote": { "type": "integer", "minimum": 0, "description": "Number printed." },
          "note": { "type": ["integer", "null"], "minimum": 0, "description": "Index in footnotes, or null where there is no such note." },
          "offset": { "type": "integer", "minimum": 0, "description": "Unicode scalars of the text before the marker." }
        }
      },
      "paragraph": {
        "type": "object",
        "description": "A paragraph of running text.",
        "additionalProperties": false,
        "required": ["label", "text", "markers", "span"],
        "properties": {
          "label": { "anyOf": [{ "$ref": "#/$defs/text" }, { "type": "null" }], "description": "Label of a list item, such as • or a., else null." },
          "text": { "type": "string", "description": "The text, reflowed, markers taken out." },
          "markers": { "type": "array", "items": { "$ref": "#/$defs/marker" }, "description": "Footnote markers, in text order." },
          "span": { "$ref": "#/$defs/span", "description": "Place of label and text." }
        }
      },
      "submitter": {
        "type": "object",
        "description": "A member who submitted a motion.",
        "additionalProperties": false,
        "required": ["name", "party"],
        "properties": {
          "name": { "$ref": "#/$defs/text", "description": "Name as printed; a leading particle is capitalised when no given name precedes." },
          "party": {
            "anyOf": [{"$ref": "#/$defs/text"}, {"type": "null"}],
            "description": "Party, where it stands in brackets behind the name, else null."
          }
        }
      },
      "signatory": {
        "type": "object",
        "description": "Somebody who signed the letter.",
        "additionalProperties": false,
        "required": ["role", "name"],
        "properties": {
          "role": { "anyOf": [{ "$ref": "#/$defs/text" }, { "type": "null" }], "description": "Office, without a trailing comma; or null." },
          "name": { "anyOf": [{ "$ref": "#/$defs/text" }, { "type": "null" }], "description": "Name as printed, or null." }
        }
      },
      "headSpans": {
        "type": "object",
        "description": "Places of the fields of the letterhead; null where one is not printed.",
        "additionalProperties": false,
        "required": ["paper", "date", "reference", "subject", "addressee", "salutation", "signature"],
        "properties": {
          "paper": { "anyOf": [{ "$ref": "#/$defs/span" }, { "type": "null" }], "description": "Place of the letter's own paper number." },
          "date": { "anyOf": [{ "$ref": "#/$defs/span" }, { "type": "null" }], "description": "Place of the date." },
          "reference": { "anyOf": [{ "$ref": "#/$defs/span" }, { "type": "null" }], "description": "Place of the reference." },
          "subject": { "anyOf": [{ "$ref": "#/$defs/span" }, { "type": "null" }], "description": "Place of the subject." },
          "addressee": { "anyOf": [{ "$ref": "#/$defs/span" }, { "type": "null" }], "description": "Place of the addressee." },
          "salutation": { "anyOf": [{ "$ref": "#/$defs/span" }, { "type": "null" }], "description": "Place of the salutation." },
          "signature": { "anyOf": [{ "$ref": "#/$defs/span" }, { "type": "null" }], "description": "Place of roles and names together." }
        }
      },
      "source": {
        "type": "object",
        "description": "Size and shape of the input.",
        "additionalProperties": false,
        "required": ["name", "bytes", "lines", "pages"],
        "properties": {
          "name": { "type": "string", "description": "Path as given or found; - for standard input." },
          "bytes": { "type": "integer", "minimum": 0, "description": "Size in bytes." },
          "lines": { "type": "integer", "minimum": 0, "description": "Number of lines; a last line without a line end counts." },
          "pages": { "type": "integer", "minimum": 1, "description": "Number of pages, at least 1." }
        }
      },
      "head": {
        "type": "object",
        "description": "The letterhead, the opening and the end of the letter.",
        "additionalProperties": false,
        "required": ["paper", "date", "reference", "subject", "addressee", "salutation", "introduction", "closing", "signatories", "spans"],
        "properties": {
          "paper": {
            "anyOf": [{"$ref": "#/$defs/paperId"}, {"type": "null"}],
            "description": "The letter's own paper number, where the published form prints it; it is not in papers."
          },
          "date": { "anyOf": [{ "$ref": "#/$defs/date" }, { "type": "null" }], "description": "Date of the letterhead, or after \"Den Haag,\"." },
          "reference": { "anyOf": [{ "$ref": "#/$defs/text" }, { "type": "null" }], "description": "Reference (Onze referentie, Ons kenmerk, Kenmerk)." },
          "subject": { "anyOf": [{ "$ref": "#/$defs/text" }, { "type": "null" }], "description": "Subject (Betreft, Onderwerp)." },
          "addressee": { "anyOf": [{ "$ref": "#/$defs/text" }, { "type": "null" }], "description": "Who the letter is addressed to." },
          "salutation": { "anyOf": [{ "$ref": "#/$defs/text" }, { "type": "null" }], "description": "Salutation." },
          "introduction": {
            "type": "array",
            "items": { "$ref": "#/$defs/paragraph" },
            "description": "Paragraphs up to the first heading; the whole body where there is none."
          },
          "closing": {
            "type": "array",
            "items": { "$ref": "#/$defs/paragraph" },
            "description": "Last paragraphs before the signature that open with a closing formula."
          },
          "signatories": { "type": "array", "items": { "$ref": "#/$defs/signatory" }, "description": "Who signed, with their roles." },
          "spans": { "$ref": "#/$defs/headSpans", "description": "Places of the fields above." }
        }
      },
      "motion": {
        "type": "object",
        "description": "A motion with a heading of its own, and the cabinet's answer to it.",
        "additionalProperties": false,
        "required": [
          "number", "kind", "heading", "submitters", "coSigned", "subject", "paper", "replaces", "date",
          "section", "headingMarkers", "paragraphs", "footnotes", "headingSpan", "span"
        ],
        "properties": {
          "number": { "type": ["integer", "null"], "minimum": 0, "description": "Number of the heading, or null." },
          "kind": { "$ref": "#/$defs/motionKind", "description": "How far it was changed." },
          "heading": { "$ref": "#/$defs/text", "description": "The heading, reflowed, without number, markers and final full stop." },
          "submitters": { "type": "array", "items": { "$ref": "#/$defs/submitter" }, "description": "Who submitted it, in the order printed." },
          "coSigned": { "type": "boolean", "description": "True where c.s. follows the names." },
          "subject": { "anyOf": [{ "$ref": "#/$defs/text" }, { "type": "null" }], "description": "What it is about." },
          "paper": {
            "anyOf": [{"$ref": "#/$defs/paperId"}, {"type": "null"}],
            "description": "Its paper, from the heading, else from the note marked in it, else from a line below the heading that holds nothing else, else the letter's own, where that is the motion in print; or null."
          },
          "replaces": { "anyOf": [{ "$ref": "#/$defs/paperId" }, { "type": "null" }], "description": "The motion it replaces (t.v.v.), or null." },
          "date": { "anyOf": [{ "$ref": "#/$defs/date" }, { "type": "null" }], "description": "Date in the heading, or null." },
          "section": { "type": ["integer", "null"], "minimum": 0, "description": "Index in sections of the theme heading that it stands under, or null." },
          "headingMarkers": { "type": "array", "items": { "$ref": "#/$defs/marker" }, "description": "Footnote markers in the heading." },
          "paragraphs": { "type": "array", "items": { "$ref": "#/$defs/paragraph" }, "description": "The cabinet's answer." },
          "footnotes": { "type": "array", "items": { "type": "integer", "minimum": 0 }, "description": "Note numbers marked in heading and paragraphs, in order." },
          "headingSpan": { "$ref": "#/$defs/span", "description": "Place of the heading." },
          "span": { "$ref": "#/$defs/span", "description": "Place of heading and answer together." }
        }
      },
      "section": {
        "type": "object",
        "description": "A headed part that is about no single motion.",
        "additionalProperties": false,
        "required": ["number", "heading", "headingMarkers", "paragraphs", "headingSpan", "span"],
        "properties": {
          "number": { "anyOf": [{ "$ref": "#/$defs/text" }, { "type": "null" }], "description": "Number as printed, such as 1, 1.1 or A; or null." },
          "heading": {
            "anyOf": [{"$ref": "#/$defs/text"}, {"type": "null"}],
            "description": "Heading without its number; null for text after the signature without a heading, and in a list of motions for what the next one asks, where that stands before its name."
          },
          "headingMarkers": { "type": "array", "items": { "$ref": "#/$defs/marker" }, "description": "Footnote markers in the heading." },
          "paragraphs": { "type": "array", "items": { "$ref": "#/$defs/paragraph" }, "description": "The text under the heading." },
          "headingSpan": { "anyOf": [{ "$ref": "#/$defs/span" }, { "type": "null" }], "description": "Place of the heading; null where there is none." },
          "span": { "$ref": "#/$defs/span", "description": "Place of heading and text together." }
        }
      },
      "mention": {
        "type": "object",
        "description": "A motion named in running text, a heading's remainder, the subject or a note.",
        "additionalProperties": false,
        "required": ["text", "kind", "submitters", "coSigned", "paper", "motion", "in", "span"],
        "properties": {
          "text": { "$ref": "#/$defs/text", "description": "From (gewijzigde) motie to the last name, party, c.s. or number." },
          "kind": { "$ref": "#/$defs/motionKind", "description": "How far the motion was changed, as far as the mention says." },
          "submitters": { "type": "array", "items": { "$ref": "#/$defs/submitter" }, "description": "Names, in the order printed." },
          "coSigned": { "type": "boolean", "description": "True where c.s. follows the names." },
          "paper": {
            "anyOf": [{"$ref": "#/$defs/paperId"}, {"type": "null"}],
            "description": "Paper cited beside it, or in the note marked right behind it; or null."
          },
          "motion": { "type": ["integer", "null"], "minimum": 0, "description": "Index in motions, or null." },
          "in": { "$ref": "#/$defs/place", "description": "Where it stands." },
          "span": { "$ref": "#/$defs/span", "description": "Its place in the input." }
        }
      },
      "citedSource": {
        "type": "object",
        "description": "A document that a footnote names.",
        "additionalProperties": false,
        "required": ["title", "date", "papers", "urls"],
        "properties": {
          "title": { "anyOf": [{ "$ref": "#/$defs/text" }, { "type": "null" }], "description": "Title, or null where nothing precedes the identifier." },
          "date": { "anyOf": [{ "$ref": "#/$defs/date" }, { "type": "null" }], "description": "Date that follows the title, or null." },
          "papers": { "type": "array", "items": { "$ref": "#/$defs/paperId" }, "description": "Paper ids, in text order." },
          "urls": { "type": "array", "items": { "$ref": "#/$defs/url" }, "description": "Addresses, in text order." }
        }
      },
      "noteMarker": {
        "type": "object",
        "description": "A place where a footnote is marked.",
        "additionalProperties": false,
        "required": ["in", "span"],
        "properties": {
          "in": { "$ref": "#/$defs/place", "description": "The part of the letter." },
          "span": { "$ref": "#/$defs/span", "description": "The place in the input." }
        }
      },
      "footnote": {
        "type": "object",
        "description": "A footnote.",
        "additionalProperties": false,
        "required": ["number", "text", "sources", "markers", "span"],
        "properties": {
          "number": { "type": "integer", "minimum": 0, "description": "Number printed." },
          "text": { "type": "string", "description": "The text without the number; addresses rejoined." },
          "sources": { "type": "array", "items": { "$ref": "#/$defs/citedSource" }, "description": "Documents it names." },
          "markers": { "type": "array", "items": { "$ref": "#/$defs/noteMarker" }, "description": "Where it is marked." },
          "span": { "$ref": "#/$defs/span", "description": "Place of number and text." }
        }
      },
      "citation": {
        "type": "object",
        "description": "One citation of a paper.",
        "additionalProperties": false,
        "required": ["text", "in", "span"],
        "properties": {
          "text": { "$ref": "#/$defs/text", "description": "From the noun, if printed, to the last digit." },
          "in": { "$ref": "#/$defs/place", "description": "Where it stands." },
          "span": { "$ref": "#/$defs/span", "description": "Its place in the input." }
        }
      },
      "paper": {
        "type": "object",
        "description": "A parliamentary paper with all its citations.",
        "additionalProperties": false,
        "required": ["id", "kind", "dossier", "suffix", "number", "url", "citations"],
        "properties": {
          "id": { "$ref": "#/$defs/paperId", "description": "Id as the official publications use it." },
          "kind": { "enum": ["kamerstuk", "zaak", "document", "aanhangsel", "handelingen"], "description": "Kind of paper." },
          "dossier": { "anyOf": [{ "$ref": "#/$defs/text" }, { "type": "null" }], "description": "Dossier number of a Kamerstuk, a Roman one for dossiers of the Eerste Kamer's own; or null." },
          "suffix": { "anyOf": [{ "$ref": "#/$defs/text" }, { "type": "null" }], "description": "Dossier suffix, such as 02 or V; or null." },
          "number": {
            "anyOf": [{"$ref": "#/$defs/text"}, {"type": "null"}],
            "description": "Number in the dossier, or that of another kind of paper; null for a dossier alone."
          },
          "url": { "anyOf": [{ "$ref": "#/$defs/url" }, { "type": "null" }], "description": "Address of the official publication, or null." },
          "citations": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/citation" }, "description": "Where it is cited." }
        }
      },
      "occurrence": {
        "type": "object",
        "description": "One occurrence of a web address.",
        "additionalProperties": false,
        "required": ["in", "span"],
        "properties": {
          "in": { "$ref": "#/$defs/place", "description": "Where it stands." },
          "span": { "$ref": "#/$defs/span", "description": "Its place in the input." }
        }
      },
      "webAddress": {
        "type": "object",
        "description": "A web address with all its occurrences.",
        "additionalProperties": false,
        "required": ["url", "occurrences"],
        "properties": {
          "url": { "$ref": "#/$defs/url", "description": "The address." },
          "occurrences": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/occurrence" }, "description": "Where it stands." }
        }
      },
      "furniture": {
        "type": "object",
        "description": "A page number, another letterhead line or a repeated header.",
        "additionalProperties": false,
        "required": ["text", "span"],
        "properties": {
          "text": { "$ref": "#/$defs/text", "description": "The text, blanks folded." },
          "span": { "$ref": "#/$defs/span", "description": "Its place in the input." }
        }
      },
      "related": {
        "type": "object",
        "description": "Another place that belongs to a finding.",
        "additionalProperties": false,
        "required": ["message", "span"],
        "properties": {
          "message": { "$ref": "#/$defs/text", "description": "What stands there." },
          "span": { "$ref": "#/$defs/span", "description": "Its place." }
        }
      },
      "diagnostic": {
        "type": "object",
        "description": "A finding about the letter.",
        "additionalProperties": false,
        "required": ["code", "severity", "message", "span", "related"],
        "properties": {
          "code": {
            "enum": [
              "footnote.missing-note", "footnote.missing-marker", "footnote.gap", "footnote.duplicate-note",
              "footnote.duplicate-marker", "footnote.out-of-order-note", "footnote.out-of-order-marker",
              "footnote.restart", "footnote.wrong-page", "footnote.empty-note", "footnote.ambiguous-marker",
              "motion.gap", "motion.duplicate", "motion.out-of-order", "motion.unknown-reference",
              "motion.missing-paper", "motion.empty", "motion.ambiguous-name", "motion.repeated-paper",
              "motion.future-date", "paper.malformed", "paper.conflicting-title", "url.unbalanced-bracket",
              "url.glued", "url.near-duplicate", "url.unproven-join", "url.annotation-mismatch",
              "date.impossible", "encoding.invalid-utf8", "encoding.invalid-utf16",
              "encoding.legacy", "encoding.control-character", "letter.empty", "letter.fragments",
              "letter.no-salutation", "letter.no-signature", "letter.no-motions"
            ],
            "description": "What was found; codes are stable."
          },
          "severity": { "enum": ["error", "warning", "note"], "description": "How grave it is." },
          "message": { "$ref": "#/$defs/text", "description": "In one sentence, for people." },
          "span": { "$ref": "#/$defs/span", "description": "Where." },
          "related": { "type": "array", "items": { "$ref": "#/$defs/related" }, "description": "Other places that belong to it." }
        }
      }
    }
  }

  """#
