// swift-format-ignore-file
// Written by Tests/embed.py from Docs/diagnostics.md: change that file, not this one.

/// What each code of a finding means, as `Docs/diagnostics.md` has it.
let diagnosticsManual = #"""
  # Diagnostics

  What `kamerbrief validate` reports, and what the key `diagnostics` holds: one section a code. Codes are stable,
  messages are not. A fault is reported once, at its cause, with the places that belong to it. `kamerbrief explain --code
  CODE` prints a section of this page, `kamerbrief explain --code` the list of codes.

  Each section has an example: part of a letter as an extractor prints it, and what `validate` says of it. ␌ stands for a
  form feed, ␀ for a NUL, … for what is left out. The whole letters are in `Fixtures/faults`, beside each a twin that looks
  as if it had the fault and has not.

  A fault that comes more than a hundred times in one letter is listed a hundred times; the last of these findings says
  how many more there are ("and 999,900 more like this"), and the counts at the end include them. Faults of an encoding
  are one finding each kind, with their number.

  Severities: an **error** is a fault that a reader of the letter stumbles over; a **warning** is most likely one, or makes the
  output less certain; a **note** tells of a choice that was made, or of a form that the letter does not have.

  ## footnote.missing-note

  *Error.* The text holds a marker with a number that no note has.

  ```text
  De motie is op 3 juni uitgevoerd.1 Over het
  vervolg bent u per brief ingelicht.2
  …
  1 Kamerstuk 29 628, nr. 1099
  ```

  ```console
  $ kamerbrief validate footnote.missing-note.txt
  footnote.missing-note.txt:17:36: error: Marker 2 has no note. [footnote.missing-note]
    17 | vervolg bent u per brief ingelicht.2
       |                                    ^
    footnote.missing-note.txt:25:1: the note before it
    hint: the note may stand further on under another number, or the extractor lost it
  ```

  **Why it matters.** A reader who follows marker 2 finds nothing; the source of the statement is unknown.

  **What to do.** Look for the note in the original document. It may stand there under another number, the extractor
  may have lost it, or it was deleted and its marker was left.

  ## footnote.missing-marker

  *Error.* There is a note with a number that is marked nowhere in the text.

  ```text
  De motie is op 3 juni uitgevoerd.1
  …
  1 Kamerstuk 29 628, nr. 1099
  2 Kamerstuk 29 628, nr. 1101
  ```

  ```console
  $ kamerbrief validate footnote.missing-marker.txt
  footnote.missing-marker.txt:25:1: error: Note 2 is marked nowhere in the text. [footnote.missing-marker]
    25 | 2 Kamerstuk 29 628, nr. 1101
       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    footnote.missing-marker.txt:16:34: the marker before it
    hint: the marker may be glued to a number, or the extractor lost it
  ```

  **Why it matters.** Nobody can tell which statement the note supports; in the output its `markers` is empty.

  **What to do.** Look for the marker in the original document. It may have been dropped by the extractor, or stand
  glued to a number.

  ## footnote.gap

  *Error.* A number is missing between two numbers that exist: neither a marker nor a note has it.

  ```text
  De motie is uitgevoerd.1 Dat gebeurde op 3 juni.3
  …
  1 Kamerstuk 29 628, nr. 1099
  3 Kamerstuk 29 628, nr. 1102
  ```

  ```console
  $ kamerbrief validate footnote.gap.txt
  footnote.gap.txt:16:49: error: Number 2 is missing: neither a marker nor a note stands between 1 and 3. [footnote.gap]
    16 | De motie is uitgevoerd.1 Dat gebeurde op 3 juni.3
       |                                                 ^
    footnote.gap.txt:16:24: marker 1
    footnote.gap.txt:25:1: note 3
  ```

  **Why it matters.** Word processors number notes without gaps, so a note with its marker is most likely lost, or a
  number was typed.

  **What to do.** Compare with the original document. All numbers of one gap are one finding.

  ## footnote.duplicate-note

  *Error.* Two notes of one series have the same number.

  ```text
  De motie is uitgevoerd.1 Dat gebeurde op 3 juni.2
  …
  1 Kamerstuk 29 628, nr. 1099
  2 Kamerstuk 29 628, nr. 1101
  2 Kamerstuk 29 628, nr. 1107
  ```

  ```console
  $ kamerbrief validate footnote.duplicate-note.txt
  footnote.duplicate-note.txt:26:1: error: There is more than one note 2. [footnote.duplicate-note]
    26 | 2 Kamerstuk 29 628, nr. 1107
       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    footnote.duplicate-note.txt:25:1: the first note 2
  ```

  **Why it matters.** It is not known which of the two a marker means. Markers are tied to the first one.

  **What to do.** Correct the number in the original document.

  ## footnote.duplicate-marker

  *Warning.* Two markers of one series have the same number.

  ```text
  De motie is uitgevoerd.1 Dat gebeurde op 3 juni.2 Zie verder het verslag.1
  …
  1 Kamerstuk 29 628, nr. 1099
  2 Kamerstuk 29 628, nr. 1101
  ```

  ```console
  $ kamerbrief validate footnote.duplicate-marker.txt
  footnote.duplicate-marker.txt:16:74: warning: There is more than one marker 1. [footnote.duplicate-marker]
    16 | De motie is uitgevoerd.1 Dat gebeurde op 3 juni.2 Zie verder het verslag.1
       |                                                                          ^
    footnote.duplicate-marker.txt:16:24: the first marker 1
  ```

  **Why it matters.** It can be meant: one source for two statements. It can also be a slip that hides a lost note.

  **What to do.** Check that the note fits both places.

  ## footnote.out-of-order-note

  *Error.* The number of a note is lower than that of a note before it, in one series.

  ```text
  De motie is uitgevoerd.1 Dat was in juni.2 En in juli.3
  Het verslag volgt.4
  …
  1 Kamerstuk 29 628, nr. 1099
  3 Kamerstuk 29 628, nr. 1102
  2 Kamerstuk 29 628, nr. 1101
  4 Kamerstuk 29 628, nr. 1107
  ```

  ```console
  $ kamerbrief validate footnote.out-of-order-note.txt
  footnote.out-of-order-note.txt:26:1: error: Note 3 stands before note 2. [footnote.out-of-order-note]
    26 | 3 Kamerstuk 29 628, nr. 1102
       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    footnote.out-of-order-note.txt:27:1: note 2
  ```

  **Why it matters.** The extractor may have changed the order of the text, and then more than the notes may stand in
  the wrong place.

  **What to do.** Compare the order of the text with the original document.

  ## footnote.out-of-order-marker

  *Error.* The number of a marker is lower than that of a marker before it, in one series.

  ```text
  De motie is uitgevoerd.1 Dat was in juni.3 En in juli.2
  Het verslag volgt.4
  …
  1 Kamerstuk 29 628, nr. 1099
  2 Kamerstuk 29 628, nr. 1101
  3 Kamerstuk 29 628, nr. 1102
  4 Kamerstuk 29 628, nr. 1107
  ```

  ```console
  $ kamerbrief validate footnote.out-of-order-marker.txt
  footnote.out-of-order-marker.txt:16:42: error: Marker 3 stands before marker 2. [footnote.out-of-order-marker]
    16 | De motie is uitgevoerd.1 Dat was in juni.3 En in juli.2
       |                                          ^
    footnote.out-of-order-marker.txt:16:55: marker 2
  ```

  **Why it matters.** Paragraphs may have been moved without their notes being renumbered, or columns read in the
  wrong order.

  **What to do.** Compare with the original document.

  ## footnote.restart

  *Warning.* The numbers start at 1 again: an annex, or the notes of questions beside those of their answers.
  Reported once a series.

  ```text
  De motie is uitgevoerd.1 Dat gebeurde op 3 juni.2
  …
  1 Kamerstuk 29 628, nr. 1099
  2 Kamerstuk 29 628, nr. 1101

  Bijlage 1

  De cijfers staan in het rapport.1 Zij zijn openbaar.2

  1 Rapport van het CBS, 3 juni 2020
  2 Rapport van het CPB, 4 juni 2020
  ```

  ```console
  $ kamerbrief validate footnote.restart.txt
  footnote.restart.txt:29:33: warning: The notes count from 1 again: the letter has two series. [footnote.restart]
    29 | De cijfers staan in het rapport.1 Zij zijn openbaar.2
       |                                 ^
    footnote.restart.txt:24:1: the first series starts here
    footnote.restart.txt:31:1: note 1 of the second series
  ```

  **Why it matters.** A number alone no longer names a note; use the index in `footnotes` instead.

  **What to do.** Nothing, where the letter has two series. Where it has one, look for the slip.

  ## footnote.wrong-page

  *Warning.* A note stands on another page than its marker. (Not reported where the notes stand at the end of the
  letter, nor where the input shows no pages.)

  ```text
  Het overleg is hervat.4
  …
  4 Kamerstuk 29 628, nr. 1107
  5 Kamerstuk 29 628, nr. 1110
  ␌3. Motie van het lid Van Dijk over een gezant (21501-20-1720), 6 oktober 2021

  De gezant is benoemd.5 Zij begint in mei.6
  ```

  ```console
  $ kamerbrief validate footnote.wrong-page.txt
  footnote.wrong-page.txt:26:1: warning: Note 5 stands on page 1, its marker on page 2. [footnote.wrong-page]
    26 | 5 Kamerstuk 29 628, nr. 1110
       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    footnote.wrong-page.txt:29:22: marker 5
  ```

  **Why it matters.** The text of two pages may be mixed up.

  **What to do.** Compare the two pages with the original document.

  ## footnote.empty-note

  *Warning.* There is the number of a note without a text.

  ```text
  De motie is uitgevoerd.1 Dat gebeurde op 3 juni.2 Het verslag volgt.3
  …
  1 Kamerstuk 29 628, nr. 1099
  2
  3 Kamerstuk 29 628, nr. 1102
  ```

  ```console
  $ kamerbrief validate footnote.empty-note.txt
  footnote.empty-note.txt:25:1: warning: Note 2 has no text. [footnote.empty-note]
    25 | 2
       | ^
    footnote.empty-note.txt:16:49: its marker
  ```

  **Why it matters.** The source is lost, or its text stands somewhere else and was read as part of the letter.

  **What to do.** Look for the text of the note around it and in the original document.

  ## footnote.ambiguous-marker

  *Note.* Digits that could be one number were read as a number and a marker behind it, since the order of the notes
  asks for it.

  ```text
  De motie is uitgevoerd.1 Dit is toegezegd in november 20222 en herhaald.
  …
  1 Kamerstuk 29 628, nr. 1099
  2 Kamerstuk 29 628, nr. 1101
  ```

  ```console
  $ kamerbrief validate footnote.ambiguous-marker.txt
  footnote.ambiguous-marker.txt:16:55: note: 20222 is read as the number 2022 and marker 2. [footnote.ambiguous-marker]
    16 | De motie is uitgevoerd.1 Dit is toegezegd in november 20222 en herhaald.
       |                                                       ^^^^^
    hint: look at the running order of the markers to see which digits are the number's own
  ```

  **Why it matters.** Read as 2020 and marker 14. The split is a conclusion, not something that is printed.

  **What to do.** Check that the marker belongs there: the raised digits show it in the original document.

  ## motion.gap

  *Error.* A number is missing between two numbered headings of motions.

  ```text
  1. Motie van het lid Eppink over sancties (21501-20-1736), 12 oktober 2021

  Dit is gedaan.

  3. Motie van het lid Van Dijk over een gezant (21501-20-1720), 6 oktober 2021

  Dit is gedaan.
  ```

  ```console
  $ kamerbrief validate motion.gap.txt
  motion.gap.txt:18:1: error: Motion 2 is missing: motion 3 follows motion 1. [motion.gap]
    18 | 3. Motie van het lid Van Dijk over een gezant (21501-20-1720), 6 oktober 2021
       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    motion.gap.txt:14:1: motion 1
  ```

  **Why it matters.** The answer to a motion may be lost, or its heading was not recognised and stands in the text of
  the one before.

  **What to do.** Look at the answer before the gap. Where the heading stands in it, please report the form of the
  heading.

  ## motion.duplicate

  *Error.* Two headings of motions have the same number.

  ```text
  1. Motie van het lid Eppink over sancties (21501-20-1736), 12 oktober 2021

  Dit is gedaan.

  1. Motie van het lid Segers over vrede (21501-20-1714), 5 oktober 2021

  Dit is gedaan.
  ```

  ```console
  $ kamerbrief validate motion.duplicate.txt
  motion.duplicate.txt:18:1: error: There is more than one motion 1; number 2 is missing where this one stands. [motion.duplicate]
    18 | 1. Motie van het lid Segers over vrede (21501-20-1714), 5 oktober 2021
       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    motion.duplicate.txt:14:1: the first motion 1
  ```

  **Why it matters.** "Motie 1" elsewhere in the letter can mean either.

  **What to do.** Correct the number in the original document.

  ## motion.out-of-order

  *Error.* The number of a heading is lower than that of a heading before it.

  ```text
  1. Motie van het lid Eppink over sancties (21501-20-1736), 12 oktober 2021

  Dit is gedaan.

  3. Motie van het lid Van Dijk over een gezant (21501-20-1720), 6 oktober 2021

  Dit is gedaan.

  2. Motie van het lid Segers over vrede (21501-20-1714), 5 oktober 2021

  Dit is gedaan.

  4. Motie van het lid Sjoerdsma over waarnemers (21501-20-1721), 7 oktober 2021

  Dit is gedaan.
  ```

  ```console
  $ kamerbrief validate motion.out-of-order.txt
  motion.out-of-order.txt:18:1: error: Motion 3 stands before motion 2. [motion.out-of-order]
    18 | 3. Motie van het lid Van Dijk over een gezant (21501-20-1720), 6 oktober 2021
       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    motion.out-of-order.txt:22:1: motion 2
  ```

  **Why it matters.** Text may have been moved, by an editor or by the extractor.

  **What to do.** Compare with the original document.

  ## motion.unknown-reference

  *Error.* The text names a motion by a number that the letter does not have, though it numbers its motions.

  ```text
  2. Motie van het lid Segers over vrede (21501-20-1714), 5 oktober 2021

  Zie hiervoor ook motie 25.
  ```

  ```console
  $ kamerbrief validate motion.unknown-reference.txt
  motion.unknown-reference.txt:20:18: error: The text names "motie 25", but the letter has no motion 25: they count from 1 to 2. [motion.unknown-reference]
    20 | Zie hiervoor ook motie 25.
       |                  ^^^^^^^^
    motion.unknown-reference.txt:18:1: motion 2
  ```

  **Why it matters.** The reference leads nowhere, often because motions were renumbered after it was written.

  **What to do.** Correct the number in the original document.

  ## motion.missing-paper

  *Warning.* Neither the heading of a motion nor the note marked in it cites the motion's paper.

  ```text
  1. Motie van het lid Eppink over sancties

  Dit is gedaan.
  ```

  ```console
  $ kamerbrief validate motion.missing-paper.txt
  motion.missing-paper.txt:14:1: warning: Motion 1 cites no paper, in its heading or in the note marked there. [motion.missing-paper]
    14 | 1. Motie van het lid Eppink over sancties
       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  ```

  **Why it matters.** Without its paper a motion cannot be identified for certain; names and subjects come more than
  once.

  **What to do.** Add the number of the paper to the heading.

  ## motion.empty

  *Warning.* No text follows the heading of a motion.

  ```text
  1. Motie van het lid Eppink over sancties (21501-20-1736), 12 oktober 2021

  2. Motie van het lid Segers over vrede (21501-20-1714), 5 oktober 2021

  Dit is gedaan.
  ```

  ```console
  $ kamerbrief validate motion.empty.txt
  motion.empty.txt:14:1: warning: Motion 1 has no answer. [motion.empty]
    14 | 1. Motie van het lid Eppink over sancties (21501-20-1736), 12 oktober 2021
       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  ```

  **Why it matters.** The motion has no answer. Or one answer is meant for both motions, which the text does not say.

  **What to do.** Check the original document.

  ## motion.ambiguous-name

  *Note.* The names of a motion can be read in more than one way. `X-Y` can be one member or two, `van X` a preposition
  and a name or a name with its particle.

  ```text
  Hiermee is ook de motie Holman-Vedder uitgevoerd.
  ```

  ```console
  $ kamerbrief validate motion.ambiguous-name.txt
  motion.ambiguous-name.txt:16:19: note: "Holman-Vedder" can be one member's name or two; it is read as one. [motion.ambiguous-name]
    16 | Hiermee is ook de motie Holman-Vedder uitgevoerd.
       |                   ^^^^^^^^^^^^^^^^^^^
    hint: a slash between two members, and none in one member's name, leaves no doubt
  ```

  **Why it matters.** Who submitted the motion may be wrong in the output.

  **What to do.** Where you know the members, compare. "Holman/Vedder" is two members beyond doubt.

  ## motion.repeated-paper

  *Warning.* Two headings of motions cite the same paper.

  ```text
  1. Motie van het lid Eppink over sancties (21501-20-1736), 12 oktober 2021

  Dit is gedaan.

  2. Motie van het lid Segers over vrede (21501-20-1736), 5 oktober 2021

  Dit is gedaan.
  ```

  ```console
  $ kamerbrief validate motion.repeated-paper.txt
  motion.repeated-paper.txt:18:1: warning: kst-21501-20-1736 is the paper of another motion too. [motion.repeated-paper]
    18 | 2. Motie van het lid Segers over vrede (21501-20-1736), 5 oktober 2021
       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    motion.repeated-paper.txt:14:1: the other motion
  ```

  **Why it matters.** A paper is one motion, so one of the two is cited with a wrong number, or stands in the letter
  twice.

  **What to do.** Look up the number and correct the other heading.

  ## motion.future-date

  *Warning.* The date in the heading of a motion is later than the date of the letter.

  ```text
  Datum 14 november 2023
  …
  1. Motie van het lid Eppink over sancties (21501-20-1736), 12 december 2023

  Dit is gedaan.
  ```

  ```console
  $ kamerbrief validate motion.future-date.txt
  motion.future-date.txt:14:1: warning: The motion has a later date than the letter. [motion.future-date]
    14 | 1. Motie van het lid Eppink over sancties (21501-20-1736), 12 december 2023
       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    motion.future-date.txt:7:7: the date of the letter
  ```

  **Why it matters.** A letter cannot answer a motion that was not yet there: one of the two dates is wrong.

  **What to do.** Look up the motion. Where its date is right, look at `letter.date`.

  ## paper.malformed

  *Warning.* The number of a paper is not as official publications write it. A suffix is repaired (`21 501-2` is read
  as 21501-02); the number of a zaak or document cannot be, and is not listed in `papers`.

  ```text
  De Kamer is hierover bericht.1 Dat gebeurde opnieuw.2
  …
  1 Beantwoording Kamervragen over sancties, 16 juli 2021 (021Z12361)
  2 Verslag van de Raad, 12 oktober 2020 (21 501-2, nr. 2244)
  ```

  ```console
  $ kamerbrief validate paper.malformed.txt
  paper.malformed.txt:24:58: warning: "021Z12361" is no number of a paper: it has a year of four digits, Z or D, and five digits. [paper.malformed]
    24 | 1 Beantwoording Kamervragen over sancties, 16 juli 2021 (021Z12361)
       |                                                          ^^^^^^^^^
  paper.malformed.txt:25:41: warning: "21 501-2, nr. 2244" is read as dossier 21501-02: a suffix has two digits. [paper.malformed]
    25 | 2 Verslag van de Raad, 12 oktober 2020 (21 501-2, nr. 2244)
       |                                         ^^^^^^^^^^^^^^^^^^
  ```

  **Why it matters.** The number as printed finds nothing in the official publications.

  **What to do.** Look the paper up and correct its number.

  ## paper.conflicting-title

  *Warning.* Two notes cite one number with two different titles.

  ```text
  De Kamer is hierover bericht.1 Dat gebeurde opnieuw.2
  …
  1 Verslag van de Raad Buitenlandse Zaken, 23 november 2020 (21 501-02, nr. 2244)
  2 Kamerbrief inzake wapenexport naar Turkije, 7 december 2020 (21 501-02, nr. 2244)
  ```

  ```console
  $ kamerbrief validate paper.conflicting-title.txt
  paper.conflicting-title.txt:25:1: warning: kst-21501-02-2244 is cited as "Kamerbrief inzake wapenexport naar Turkije" here and as "Verslag van de Raad Buitenlandse Zaken" in note 1. [paper.conflicting-title]
    25 | 2 Kamerbrief inzake wapenexport naar Turkije, 7 december 2020 (21 501-02, nr. 2244)
       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    paper.conflicting-title.txt:24:1: the other title
  ```

  **Why it matters.** At least one of the two sources is most likely cited with the wrong number.

  **What to do.** Look up the number and correct the other citation.

  ## url.unbalanced-bracket

  *Warning.* A bracket round an address is opened and not closed, or closed and not opened.

  ```text
  De Kamer is hierover bericht.1
  …
  1 Kamerbrief over toezeggingen, 7 juli 2021 (https://www.rijksoverheid.nl/documenten/toezeggingen
  ```

  ```console
  $ kamerbrief validate url.unbalanced-bracket.txt
  url.unbalanced-bracket.txt:24:45: warning: "(" before https://www.rijksoverheid.nl/documenten/toezeggingen is never closed. [url.unbalanced-bracket]
    24 | 1 Kamerbrief over toezeggingen, 7 juli 2021 (https://www.rijksoverheid.nl/documenten/toezeggingen
       |                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    hint: put a blank between the address and the bracket
  ```

  **Why it matters.** It is not certain where the address ends; software that makes links of addresses may take the
  bracket along.

  **What to do.** Close the bracket, or leave both out.

  ## url.glued

  *Warning.* An address follows the text before it without a blank.

  ```text
  De Kamer is hierover bericht.1
  …
  1 Beantwoording vragen, 12 november 2020 (2020D45635)https://www.rijksoverheid.nl/documenten/vragen
  ```

  ```console
  $ kamerbrief validate url.glued.txt
  url.glued.txt:24:42: warning: The address https://www.rijksoverheid.nl/documenten/vragen is glued to "(2020D45635)". [url.glued]
    24 | 1 Beantwoording vragen, 12 november 2020 (2020D45635)https://www.rijksoverheid.nl/documenten/vragen
       |                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    hint: put a blank before the address
  ```

  **Why it matters.** Software that makes links of addresses may not find it.

  **What to do.** Put a blank before the address.

  ## url.near-duplicate

  *Warning.* Two addresses differ only in their scheme (http, https), in upper and lower case, or in a slash at the
  end.

  ```text
  De Kamer is hierover bericht.1 Dat gebeurde opnieuw.2
  …
  1 Zie https://www.rijksoverheid.nl/onderwerpen
  2 Zie https://www.rijksoverheid.nl/onderwerpen/
  ```

  ```console
  $ kamerbrief validate url.near-duplicate.txt
  url.near-duplicate.txt:25:7: warning: https://www.rijksoverheid.nl/onderwerpen/ and https://www.rijksoverheid.nl/onderwerpen differ in scheme, case or a last slash only. [url.near-duplicate]
    25 | 2 Zie https://www.rijksoverheid.nl/onderwerpen/
       |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    url.near-duplicate.txt:24:7: the other address
  ```

  **Why it matters.** They most likely lead to one page but count as two in `urls`.

  **What to do.** Use one form in both places.

  ## url.unproven-join

  *Note.* An address goes on over the end of a line, and nothing in the letter proves how the two parts join.

  ```text
  De Kamer is hierover bericht.1
  …
  1 Zie https://www.rijksoverheid.nl/documenten/kamerbrief-
  inzake-moties
  ```

  ```console
  $ kamerbrief validate url.unproven-join.txt
  url.unproven-join.txt:24:7: note: https://www.rijksoverheid.nl/documenten/kamerbrief-inzake-moties was joined over a line end, and nothing in the letter proves how it reads. [url.unproven-join]
    24 | 1 Zie https://www.rijksoverheid.nl/documenten/kamerbrief-
       |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    hint: open the address, or compare it with the link in the original document
  ```

  **Why it matters.** The hyphen can be part of the address or have been added at the line end. No link annotation
  and no other occurrence shows which.

  **What to do.** Open the address, or compare it with the link in the original document.

  ## url.annotation-mismatch

  *Warning.* An address in the text and the link annotation that belongs to it differ.

  ```text
  De Kamer is hierover bericht.1
  …
  1 Zie https://www.rijksoverheid.nl/documenten/kamerstukken/moties-2020

  https://www.rijksoverheid.nl/documenten/kamerstukken/moties-2021
  https://www.rijksoverheid.nl/documenten/kamerstukken/moties-2021
  ```

  ```console
  $ kamerbrief validate url.annotation-mismatch.txt
  url.annotation-mismatch.txt:24:7: warning: The text shows https://www.rijksoverheid.nl/documenten/kamerstukken/moties-2020, the link below the page https://www.rijksoverheid.nl/documenten/kamerstukken/moties-2021. [url.annotation-mismatch]
    24 | 1 Zie https://www.rijksoverheid.nl/documenten/kamerstukken/moties-2020
       |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    url.annotation-mismatch.txt:26:1: the link
  ```

  **Why it matters.** Readers on paper and on screen are led to two different pages.

  **What to do.** Correct the link or the text in the original document.

  ## date.impossible

  *Warning.* A date that the calendar does not have.

  ```text
  Dit is op 31 juni 2023 gedaan.
  ```

  ```console
  $ kamerbrief validate date.impossible.txt
  date.impossible.txt:16:11: warning: The calendar has no "31 juni 2023". [date.impossible]
    16 | Dit is op 31 juni 2023 gedaan.
       |           ^^^^^^^^^^^^
  ```

  **Why it matters.** The day or the month is a slip. In the output the date stands as it is printed.

  **What to do.** Look up the date.

  ## encoding.invalid-utf8

  *Warning.* Bytes that are no valid UTF-8, in a text that does not look like Windows-1252 either. Each maximal
  invalid part is read as U+FFFD (�).

  ```text
  De minister van Financi�n heeft de Kamer hierover geïnformeerd.
  ```

  ```console
  $ kamerbrief validate encoding.invalid-utf8.txt
  encoding.invalid-utf8.txt:16:24: warning: These bytes are no UTF-8 and are read as U+FFFD. [encoding.invalid-utf8]
    16 | De minister van Financi�n heeft de Kamer hierover geïnformeerd.
       |                        ^
  ```

  **Why it matters.** Characters are lost; a name or an address may be wrong.

  **What to do.** Extract the text again, in UTF-8. A repeated fault is one finding, with its number.

  ## encoding.invalid-utf16

  *Warning.* Half a character in a text in UTF-16: a surrogate without its partner, or a single byte at the end. It
  is read as U+FFFD.

  ```text
  De minister van Financi�n heeft de Kamer hierover geïnformeerd.
  ```

  ```console
  $ kamerbrief validate encoding.invalid-utf16.txt
  encoding.invalid-utf16.txt:16:24: warning: This is half a character in UTF-16 and is read as U+FFFD. [encoding.invalid-utf16]
    16 | De minister van Financi�n heeft de Kamer hierover geïnformeerd.
       |                        ^
  ```

  **Why it matters.** Characters are lost; the file may be cut off.

  **What to do.** Extract the text again, in UTF-8.

  ## encoding.legacy

  *Warning.* The text is not UTF-8 and was read as Windows-1252, which it fits.

  ```text
  De minister van Financiën heeft de Kamer hierover geïnformeerd.
  ```

  ```console
  $ kamerbrief validate encoding.legacy.txt
  encoding.legacy.txt:16:24: warning: The text is no UTF-8 and is read as Windows-1252; 2 characters depend on that. [encoding.legacy]
    16 | De minister van Financiën heeft de Kamer hierover geïnformeerd.
       |                        ^
    hint: save the text as UTF-8
  ```

  **Why it matters.** It is a guess. Characters such as “ ” – € tell the encodings of that family apart, and may be
  wrong.

  **What to do.** Save the text as UTF-8.

  ## encoding.control-character

  *Warning.* The text holds control characters other than tab, line ends and form feed.

  ```text
  De motie van het lid␀Eppink is uitgevoerd.
  ```

  ```console
  $ kamerbrief validate encoding.control-character.txt
  encoding.control-character.txt:16:21: warning: A control character stands in the text. [encoding.control-character]
    16 | De motie van het lid\u{0}Eppink is uitgevoerd.
       |                     ^^^^^
  ```

  **Why it matters.** They can be glyphs without a name, such as bullets and check boxes, or a sign that the input is
  no text.

  **What to do.** Look at the place in the original document.

  ## letter.empty

  *Error.* There is nothing but white space.

  ```console
  $ kamerbrief validate letter.empty.txt
  letter.empty.txt:1:1: error: The letter is empty. [letter.empty]
    1 |  
      | ^
  ```

  **Why it matters.** There is nothing to read: often the PDF is a scan, or its extraction failed.

  **What to do.** Open the PDF. For a scan, use text recognition first.

  ## letter.fragments

  *Warning.* Hundreds of words in a row have a few letters each. No sentence goes on like that, so the stretch is not read as text.

  ```text
  Bijlage: meetwaarden

  12
  14
  …
  ```

  ```console
  $ kamerbrief validate letter.fragments.txt
  letter.fragments.txt:31:1: warning: Here are 520 words of a few letters in a row; they are not read as text. [letter.fragments]
    31 | 12
       | ^^
    hint: if letters stand apart, try another extractor
  ```

  **Why it matters.** It is a column of figures, what is left of a drawing or an empty table, or text whose letters the extractor
  printed apart. All of it is in `furniture`; motions, papers and notes in it are not found.

  **What to do.** Nothing, for figures. Where letters stand apart, try another extractor.

  ## letter.no-salutation

  *Note.* No line opens the letter, such as "Geachte voorzitter,".

  ```text
  Betreft Uitvoering van moties

  Met deze brief informeer ik u over de uitvoering van moties.
  ```

  ```console
  $ kamerbrief validate letter.no-salutation.txt
  letter.no-salutation.txt:1:1: note: The letter has no salutation ("Geachte voorzitter,"). [letter.no-salutation]
    1 | Ministerie van Buitenlandse Zaken
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  ```

  **Why it matters.** The published form of letters and answers to questions have none. Elsewhere the letterhead may
  have been read as text.

  **What to do.** Nothing, for those two forms. Else look at `introduction`.

  ## letter.no-signature

  *Note.* The letter has no signature: no office with a name, such as "De minister van Financiën," above a name.

  ```text
  Geachte voorzitter,
  …
  Dit is gedaan.
  ```

  ```console
  $ kamerbrief validate letter.no-signature.txt
  letter.no-signature.txt:16:1: note: Nobody has signed the letter. [letter.no-signature]
    16 | Dit is gedaan.
       | ^^^^^^^^^^^^^^
  ```

  **Why it matters.** The end of the letter may be missing, or what follows the signature has been read as part of
  its text.

  **What to do.** Check that the input holds the whole letter.

  ## letter.no-motions

  *Note.* No motion has a heading of its own.

  ```text
  Geachte voorzitter,
  …
  Hiermee doe ik een toezegging gestand.
  ```

  ```console
  $ kamerbrief validate letter.no-motions.txt
  letter.no-motions.txt:8:9: note: No motion has a heading of its own in this letter. [letter.no-motions]
    8 | Betreft Uitvoering van moties
      |         ^^^^^^^^^^^^^^^^^^^^^
  ```

  **Why it matters.** That holds for most letters. Motions named in the text are in `mentions`, sections and papers
  are read as ever.

  **What to do.** Nothing, unless the letter does treat motions under headings; then please report the form of the
  headings.

  """#
