// swift-format-ignore-file
// Written by Tests/embed.py from Docs/diagnostics.md: change that file, not this one.

/// What each code of a finding means, as `Docs/diagnostics.md` has it.
let diagnosticsManual = #"""
  # Diagnostics

  What `kamerbrief validate` reports, and what the key `diagnostics` holds: one section a code. Codes are stable,
  messages are not. A fault is reported once, at its cause, with the places that belong to it. The examples show the
  text of a letter as an extractor prints it, mostly a part of one; ␌ stands for a form feed, ␀ for a NUL.

  Severities: an **error** is a fault that a reader of the letter stumbles over; a **warning** is most likely one, or makes the
  output less certain; a **note** tells of a choice that was made, or of a form that the letter does not have.

  ## footnote.missing-note

  *Error.* The text holds a marker with a number that no note has.

  ```text
  De motie is op 3 juni uitgevoerd.1 Over het
  vervolg bent u per brief ingelicht.2

  1 Kamerstuk 29 628, nr. 1099
  ```

  **Why it matters.** A reader who follows marker 2 finds nothing; the source of the statement is unknown.

  **What to do.** Look for the note in the original document. It may stand there under another number, the extractor
  may have lost it, or it was deleted and its marker was left.

  ## footnote.missing-marker

  *Error.* There is a note with a number that is marked nowhere in the text.

  ```text
  De motie is op 3 juni uitgevoerd.1

  1 Kamerstuk 29 628, nr. 1099
  2 Kamerstuk 29 628, nr. 1101
  ```

  **Why it matters.** Nobody can tell which statement the note supports; in the output its `markers` is empty.

  **What to do.** Look for the marker in the original document. It may have been dropped by the extractor, or stand
  glued to a number.

  ## footnote.gap

  *Error.* A number is missing between two numbers that exist: neither a marker nor a note has it.

  ```text
  De motie is uitgevoerd.1 Dat gebeurde op 3 juni.3

  1 Kamerstuk 29 628, nr. 1099
  3 Kamerstuk 29 628, nr. 1101
  ```

  **Why it matters.** Word processors number notes without gaps, so a note with its marker is most likely lost, or a
  number was typed.

  **What to do.** Compare with the original document. All numbers of one gap are one finding.

  ## footnote.duplicate-note

  *Error.* Two notes of one series have the same number.

  ```text
  De motie is uitgevoerd.1 Dat gebeurde op 3 juni.2

  1 Kamerstuk 29 628, nr. 1099
  2 Kamerstuk 29 628, nr. 1101
  2 Kamerstuk 29 628, nr. 1102
  ```

  **Why it matters.** It is not known which of the two a marker means. Markers are tied to the first one.

  **What to do.** Correct the number in the original document.

  ## footnote.duplicate-marker

  *Warning.* Two markers of one series have the same number.

  ```text
  De motie is uitgevoerd.1 Dat gebeurde op 3 juni.1

  1 Kamerstuk 29 628, nr. 1099
  ```

  **Why it matters.** It can be meant: one source for two statements. It can also be a slip that hides a lost note.

  **What to do.** Check that the note fits both places.

  ## footnote.out-of-order-note

  *Error.* The number of a note is lower than that of a note before it, in one series.

  ```text
  De motie is uitgevoerd.1 Dat was in juni.2 En in juli.3

  1 Kamerstuk 29 628, nr. 1099
  3 Kamerstuk 29 628, nr. 1102
  2 Kamerstuk 29 628, nr. 1101
  ```

  **Why it matters.** The extractor may have changed the order of the text, and then more than the notes may stand in
  the wrong place.

  **What to do.** Compare the order of the text with the original document.

  ## footnote.out-of-order-marker

  *Error.* The number of a marker is lower than that of a marker before it, in one series.

  ```text
  De motie is uitgevoerd.1 Dat was in juni.3 En in juli.2

  1 Kamerstuk 29 628, nr. 1099
  2 Kamerstuk 29 628, nr. 1101
  3 Kamerstuk 29 628, nr. 1102
  ```

  **Why it matters.** Paragraphs may have been moved without their notes being renumbered, or columns read in the
  wrong order.

  **What to do.** Compare with the original document.

  ## footnote.restart

  *Warning.* The numbers start at 1 again: an annex, or the notes of questions beside those of their answers.
  Reported once a series.

  ```text
  De motie is uitgevoerd.1

  1 Kamerstuk 29 628, nr. 1099

  De minister van Financiën,

  J. de Vries

  Bijlage 1

  De cijfers staan in het rapport.1

  1 Rapport van het CBS, 3 juni 2020
  ```

  **Why it matters.** A number alone no longer names a note; use the index in `footnotes` instead.

  **What to do.** Nothing, where the letter has two series. Where it has one, look for the slip.

  ## footnote.wrong-page

  *Warning.* A note stands on another page than its marker. (Not reported where the notes stand at the end of the
  letter, nor where the input shows no pages.)

  ```text
  De motie is uitgevoerd.1
  ␌De minister van Financiën,

  J. de Vries

  1 Kamerstuk 29 628, nr. 1099
  ```

  **Why it matters.** The text of two pages may be mixed up.

  **What to do.** Compare the two pages with the original document.

  ## footnote.empty-note

  *Warning.* There is the number of a note without a text.

  ```text
  De motie is uitgevoerd.1 Dat gebeurde op 3 juni.2

  1
  2 Kamerstuk 29 628, nr. 1101
  ```

  **Why it matters.** The source is lost, or its text stands somewhere else and was read as part of the letter.

  **What to do.** Look for the text of the note around it and in the original document.

  ## footnote.ambiguous-marker

  *Note.* Digits that could be one number were read as a number and a marker behind it, since the order of the notes
  asks for it.

  ```text
  Dit is toegezegd in november 202014 en herhaald.
  ```

  **Why it matters.** Read as 2020 and marker 14. The split is a conclusion, not something that is printed.

  **What to do.** Check that the marker belongs there: the raised digits show it in the original document.

  ## motion.gap

  *Error.* A number is missing between two numbered headings of motions.

  ```text
  1. Motie van het lid Eppink over sancties (21501-20-1736)

  Dit is gedaan.

  3. Motie van het lid Segers over vrede (21501-20-1714)

  Dit is ook gedaan.
  ```

  **Why it matters.** The answer to a motion may be lost, or its heading was not recognised and stands in the text of
  the one before.

  **What to do.** Look at the answer before the gap. Where the heading stands in it, please report the form of the
  heading.

  ## motion.duplicate

  *Error.* Two headings of motions have the same number.

  ```text
  1. Motie van het lid Eppink over sancties (21501-20-1736)

  Dit is gedaan.

  1. Motie van het lid Segers over vrede (21501-20-1714)

  Dit is ook gedaan.
  ```

  **Why it matters.** "Motie 1" elsewhere in the letter can mean either.

  **What to do.** Correct the number in the original document.

  ## motion.out-of-order

  *Error.* The number of a heading is lower than that of a heading before it.

  ```text
  2. Motie van het lid Eppink over sancties (21501-20-1736)

  Dit is gedaan.

  1. Motie van het lid Segers over vrede (21501-20-1714)

  Dit is ook gedaan.
  ```

  **Why it matters.** Text may have been moved, by an editor or by the extractor.

  **What to do.** Compare with the original document.

  ## motion.unknown-reference

  *Error.* The text names a motion by a number that the letter does not have, though it numbers its motions.

  ```text
  1. Motie van het lid Eppink over sancties (21501-20-1736)

  Hiervoor verwijs ik naar het antwoord op motie 25.
  ```

  **Why it matters.** The reference leads nowhere, often because motions were renumbered after it was written.

  **What to do.** Correct the number in the original document.

  ## motion.missing-paper

  *Warning.* Neither the heading of a motion nor the note marked in it cites the motion's paper.

  ```text
  1. Motie van het lid Eppink over sancties

  Dit is gedaan.
  ```

  **Why it matters.** Without its paper a motion cannot be identified for certain; names and subjects come more than
  once.

  **What to do.** Add the number of the paper to the heading.

  ## motion.empty

  *Warning.* No text follows the heading of a motion.

  ```text
  1. Motie van het lid Eppink over sancties (21501-20-1736)

  2. Motie van het lid Segers over vrede (21501-20-1714)

  Dit is gedaan.
  ```

  **Why it matters.** The motion has no answer. Or one answer is meant for both motions, which the text does not say.

  **What to do.** Check the original document.

  ## motion.ambiguous-name

  *Note.* The names of a motion can be read in more than one way: `X-Y` as one member or two, `van X` as a
  preposition and a name or as a name with its particle.

  ```text
  Hiermee is de motie Holman-Vedder uitgevoerd.
  ```

  **Why it matters.** Who submitted the motion may be wrong in the output.

  **What to do.** Where you know the members, compare. "Holman/Vedder" is two members beyond doubt.

  ## paper.malformed

  *Warning.* The number of a paper is not as official publications write it. A suffix is repaired (`21 501-2` is read
  as 21501-02); the number of a zaak or document cannot be, and is not listed in `papers`.

  ```text
  6 Beantwoording Kamervragen over uitvoering motie-Eppink, 16 juli 2021 (021Z12361)
  ```

  **Why it matters.** The number as printed finds nothing in the official publications.

  **What to do.** Look the paper up and correct its number.

  ## paper.conflicting-title

  *Warning.* Two notes cite one number with two different titles.

  ```text
  3 Verslag van de Raad Buitenlandse Zaken, 23 november 2020 (21 501-02, Nr. 2244)
  4 Kamerbrief inzake wapenexport, 7 december 2020 (21 501-02, Nr. 2244)
  ```

  **Why it matters.** At least one of the two sources is most likely cited with the wrong number.

  **What to do.** Look up the number and correct the other citation.

  ## url.unbalanced-bracket

  *Warning.* A bracket round an address is opened and not closed, or closed and not opened.

  ```text
  7 Kamerbrief over toezeggingen, 7 juli 2021
  (https://www.rijksoverheid.nl/documenten/kamerbrief-inzake-toezeggingen
  ```

  **Why it matters.** It is not certain where the address ends; software that makes links of addresses may take the
  bracket along.

  **What to do.** Close the bracket, or leave both out.

  ## url.glued

  *Warning.* An address follows the text before it without a blank.

  ```text
  Beantwoording vragen, 12 november 2020 (2020D45635)https://www.rijksoverheid.nl/documenten
  ```

  **Why it matters.** Software that makes links of addresses may not find it.

  **What to do.** Put a blank before the address.

  ## url.near-duplicate

  *Warning.* Two addresses differ only in their scheme (http, https), in upper and lower case, or in a slash at the
  end.

  ```text
  1 Zie https://www.rijksoverheid.nl/onderwerpen
  2 Zie https://www.rijksoverheid.nl/onderwerpen/
  ```

  **Why it matters.** They most likely lead to one page but count as two in `urls`.

  **What to do.** Use one form in both places.

  ## url.unproven-join

  *Note.* An address goes on over the end of a line, and nothing in the letter proves how the two parts join.

  ```text
  1 Zie https://www.rijksoverheid.nl/documenten/kamerbrief-
  inzake-moties
  ```

  **Why it matters.** The hyphen can be part of the address or have been added at the line end. No link annotation
  and no other occurrence shows which.

  **What to do.** Open the address, or compare it with the link in the original document.

  ## url.annotation-mismatch

  *Warning.* An address in the text and the link annotation that belongs to it differ.

  ```text
  1 Zie https://www.rijksoverheid.nl/moties-2020

  https://www.rijksoverheid.nl/moties-2021
  https://www.rijksoverheid.nl/moties-2021
  ```

  **Why it matters.** Readers on paper and on screen are led to two different pages.

  **What to do.** Correct the link or the text in the original document.

  ## encoding.invalid-utf8

  *Warning.* Bytes that are no valid UTF-8, in a text that does not look like Windows-1252 either. Each maximal
  invalid part is read as U+FFFD (�).

  ```text
  De minister van Financi�n
  ```

  **Why it matters.** Characters are lost; a name or an address may be wrong.

  **What to do.** Extract the text again, in UTF-8. A repeated fault is one finding, with its number.

  ## encoding.invalid-utf16

  *Warning.* Half a character in a text in UTF-16: a surrogate without its partner, or a single byte at the end. It
  is read as U+FFFD.

  ```text
  De minister van Financi�n
  ```

  **Why it matters.** Characters are lost; the file may be cut off.

  **What to do.** Extract the text again, in UTF-8.

  ## encoding.legacy

  *Warning.* The text is not UTF-8 and was read as Windows-1252, which it fits.

  ```text
  (the byte EB where UTF-8 has C3 AB) De minister van Financiën
  ```

  **Why it matters.** It is a guess. Characters such as “ ” – € tell the encodings of that family apart, and may be
  wrong.

  **What to do.** Save the text as UTF-8.

  ## encoding.control-character

  *Warning.* The text holds control characters other than tab, line ends and form feed.

  ```text
  De motie van het lid␀Eppink is uitgevoerd.
  ```

  **Why it matters.** They can be glyphs without a name, such as bullets and check boxes, or a sign that the input is
  no text.

  **What to do.** Look at the place in the original document.

  ## letter.empty

  *Error.* There is nothing but white space.

  ```text
  (no text)
  ```

  **Why it matters.** There is nothing to read: often the PDF is a scan, or its extraction failed.

  **What to do.** Open the PDF. For a scan, use text recognition first.

  ## letter.no-salutation

  *Note.* No line opens the letter, such as "Geachte voorzitter,".

  ```text
  Hierbij informeer ik u over de uitvoering van een motie.
  ```

  **Why it matters.** The published form of letters and answers to questions have none. Elsewhere the letterhead may
  have been read as text.

  **What to do.** Nothing, for those two forms. Else look at `introduction`.

  ## letter.no-signature

  *Note.* No office with a name closes the letter, such as "De minister van Financiën," above "J. de Vries".

  ```text
  Geachte voorzitter,

  Hierbij informeer ik u over de uitvoering van een motie.
  ```

  **Why it matters.** The end of the letter may be missing, or what follows the signature has been read as part of
  its text.

  **What to do.** Check that the input holds the whole letter.

  ## letter.no-motions

  *Note.* No motion has a heading of its own.

  ```text
  Geachte voorzitter,

  Met deze brief doe ik een toezegging gestand.

  De minister van Financiën,

  J. de Vries
  ```

  **Why it matters.** That holds for most letters. Motions named in the text are in `mentions`, sections and papers
  are read as ever.

  **What to do.** Nothing, unless the letter does treat motions under headings; then please report the form of the
  headings.

  """#
