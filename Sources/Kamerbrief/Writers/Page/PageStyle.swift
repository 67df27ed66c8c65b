// swift-format-ignore-file
// Written by Tests/embed.py from Sources/Kamerbrief/Writers/Page/page.css: change that file, not this one.

/// The fingerprint of ``pageStyle``, for the page's content security policy.
let pageStyleHash: StaticString = "sha256-4KfHVu3uk8r2DIQO+WlNcw+FNZMUFvcVEUaQkYCmHng="

/// The style of the page.
let pageStyle: StaticString = #"""
  /* The look of the page that `kamerbrief view` writes. Tests/embed.py puts it into the program. */
  :root {
    color-scheme: light dark;
    --paper: #fbfaf8;
    --card: #fff;
    --ink: #1c1d21;
    --soft: #585b65;
    --line: #dcdad4;
    --tint: #f1efea;
    --accent: #154273;
    --link: #0b5a94;
    --error: #b3261e;
    --warning: #8a5300;
    --note: #4f5b6b;
    --hit: #ffe08a;
    --hit-now: #ffb94a;
    --serif: Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", "Noto Serif", Cambria, Georgia, serif;
    --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
  }
  @media (prefers-color-scheme: dark) {
    :root {
      --paper: #14161a;
      --card: #1a1d22;
      --ink: #e7e5e0;
      --soft: #a3a7b1;
      --line: #343840;
      --tint: #20242a;
      --accent: #a9cdf3;
      --link: #8fc3f5;
      --error: #ff9d94;
      --warning: #f2bd6b;
      --note: #b2bdcc;
      --hit: #6b5200;
      --hit-now: #a06a00;
    }
  }
  * { box-sizing: border-box; }
  html { scroll-padding-top: 4.5rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
  body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 var(--serif); overflow-wrap: break-word; }
  h1, h2, h3, h4 { font-family: var(--sans); line-height: 1.25; text-wrap: balance; margin: 0; }
  h1 { font-size: clamp(1.5rem, 1.1rem + 1.6vw, 2.125rem); letter-spacing: -0.01em; color: var(--accent); }
  h1.long { font-size: clamp(1.25rem, 1.1rem + 0.7vw, 1.5rem); }
  h2 { font-size: 1.375rem; color: var(--accent); }
  h3, h4 { font-size: 1.125rem; }
  p { margin: 0 0 0.9em; text-wrap: pretty; }
  a { color: var(--link); text-decoration-color: color-mix(in srgb, currentColor 40%, transparent); text-decoration-thickness: 0.06em; text-underline-offset: 0.18em; }
  a:hover { text-decoration-color: currentColor; }
  :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
  #brief:focus { outline: none; }
  .hidden { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  [hidden] { display: none !important; }
  .quiet, .page { color: var(--soft); font-family: var(--sans); font-size: 0.8125rem; font-weight: 400; }
  .sign { font: 0.75em/1 ui-monospace, monospace; border: 1px solid var(--line); border-radius: 3px; padding: 0 0.25em; color: var(--soft); }
  code { font: 0.85em/1.4 ui-monospace, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
  .skip { position: absolute; left: 1rem; top: -5rem; z-index: 3; background: var(--accent); color: var(--paper); padding: 0.6rem 1rem; border-radius: 0 0 6px 6px; font-family: var(--sans); }
  .skip:focus { top: 0; }

  /* The line at the top */
  .bar { position: sticky; top: 0; z-index: 2; display: flex; gap: 1rem; align-items: center; justify-content: space-between; min-height: 3.25rem; padding: 0.4rem 1.25rem; background: var(--paper); border-bottom: 1px solid var(--line); font-family: var(--sans); font-size: 0.9375rem; }
  .brand { font-weight: 700; color: var(--accent); text-decoration: none; }
  .bar form { display: flex; align-items: center; gap: 0.35rem; flex: 0 1 26rem; min-width: 0; }
  .bar input { flex: 1; min-width: 0; font: inherit; padding: 0.35rem 0.7rem; border: 1px solid var(--soft); border-radius: 6px; background: var(--card); color: var(--ink); }
  .bar button { font: inherit; line-height: 1; min-width: 2.1rem; min-height: 2.1rem; border: 1px solid var(--line); border-radius: 6px; background: var(--card); color: var(--ink); cursor: pointer; }
  .bar button:disabled { color: var(--soft); cursor: default; opacity: 0.6; }
  .hits { min-width: 4.2rem; text-align: right; color: var(--soft); font-size: 0.8125rem; font-variant-numeric: tabular-nums; white-space: nowrap; }
  .hits:empty { display: none; }
  ::highlight(treffer) { background: var(--hit); }
  ::highlight(huidig) { background: var(--hit-now); }

  /* The page */
  .frame { max-width: 78rem; margin: 0 auto; padding: 0 1.25rem; }
  .contents { font-family: var(--sans); font-size: 0.875rem; line-height: 1.4; margin: 1.25rem 0; }
  .contents summary { font-weight: 600; cursor: pointer; padding: 0.3rem 0; }
  .contents ol { list-style: none; margin: 0; padding: 0; }
  .contents ol ol { padding-left: 0.8rem; }
  .contents .more { margin-top: 0.6rem; padding-top: 0.6rem; border-top: 1px solid var(--line); }
  .contents a { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; line-clamp: 2; overflow: hidden; color: var(--soft); text-decoration: none; margin: 0.3rem 0; padding: 0 0 0 0.6rem; border-left: 2px solid transparent; }
  .contents b { color: var(--ink); font-weight: 600; }
  .contents .number { display: inline-block; min-width: 1.2em; font-variant-numeric: tabular-nums; }
  .contents a:hover { color: var(--link); text-decoration: underline; }
  .contents [aria-current] { border-left-color: var(--accent); color: var(--ink); }
  .letterhead { padding: 1.75rem 0 0; }
  .letterhead .facts:empty { display: none; }
  .letterhead h1 { max-width: 44rem; }
  .counts { margin: 0; font: 0.9375rem/1.5 var(--sans); color: var(--soft); }
  .counts > * + *::before { content: "· "; display: inline-block; width: 0.8em; color: var(--soft); }
  main > section > h2 { margin: 2.5rem 0 1rem; padding-top: 1.25rem; border-top: 2px solid var(--accent); }
  .lead { font: 0.9375rem/1.5 var(--sans); color: var(--soft); max-width: 44rem; }

  .facts { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; margin: 0.9rem 0; font: 0.9375rem/1.4 var(--sans); }
  .facts div { min-width: 0; }
  .facts dt { font-size: 0.75rem; letter-spacing: 0.02em; color: var(--soft); }
  .facts dd { margin: 0; font-weight: 500; }

  /* The letter's text */
  .part { margin: 0 0 1.75rem; }
  .text { max-width: 39rem; }
  .part .heading { margin: 2.25rem 0 0.75rem; font-size: 1.25rem; color: var(--accent); }
  .heading .number { margin-right: 0.3em; }
  .quiet { margin-bottom: 0.75rem; }
  .motion .text { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 1.25rem 1.5rem 0.6rem; }
  .motion header { border-bottom: 1px solid var(--line); margin-bottom: 1rem; }
  .motion h3, .motion h4 { font-weight: 400; text-wrap: pretty; }
  .motion strong { font-weight: 650; }
  .eyebrow { display: flex; align-items: baseline; gap: 0.4em; margin: 0 0 0.5rem; font: 0.8125rem/1.4 var(--sans); color: var(--accent); }
  .eyebrow .name, .eyebrow .number { font-weight: 700; }
  .eyebrow .page { margin-left: auto; }
  .permalink { color: var(--soft); text-decoration: none; font-weight: 400; padding: 0 0.2em; }
  .permalink:hover { color: var(--link); }
  .items { list-style: none; margin: 0 0 0.9em; padding: 0; }
  .items li { display: grid; grid-template-columns: minmax(1.4em, max-content) 1fr; column-gap: 0.4em; margin-bottom: 0.4em; }
  .label { color: var(--soft); }
  .signatory { margin: 0.5rem 0 0; }
  .signatory span { display: block; }
  .signatory .name { font-weight: 600; }
  .marker { font: 600 0.7em/0 var(--sans); vertical-align: 0.45em; padding-left: 0.08em; }
  .marker a { text-decoration: none; padding: 0.2em 0.12em; margin: -0.2em 0; }
  .marker a:hover { text-decoration: underline; }
  .lost { color: var(--error); }
  :target { scroll-margin-top: 4.5rem; }
  .note:target, .marker a:target, .findings li:target, .text a:target, .text span:target { background: var(--hit); border-radius: 3px; box-shadow: 0 0 0 3px var(--hit); }
  .motion:target .text { border-color: var(--accent); box-shadow: 0 0 0 1px var(--accent); }

  /* Notes and remarks: under the text, on a wide page beside it */
  .side { font: 0.8125rem/1.45 var(--sans); color: var(--soft); margin-top: 0.9rem; max-width: 39rem; display: flex; flex-direction: column; }
  .note { display: flex; gap: 0.5em; margin-bottom: 0.7rem; overflow-wrap: anywhere; }
  .note > .number { flex: none; min-width: 1.3em; font-weight: 700; text-align: right; text-decoration: none; font-variant-numeric: tabular-nums; }
  .note p { margin: 0; text-wrap: wrap; }
  .note .words { min-width: 0; }
  /* The address of a source fills one line; all of it shows where somebody points at it. */
  .note .address { display: inline-block; max-width: calc(100% - 1.7em); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; vertical-align: bottom; }
  .note .address:is(:hover, :focus, :target, .whole) { white-space: normal; }
  .remark { margin: 0 0 0.7rem; padding-left: 0.6rem; border-left: 3px solid currentColor; font: 0.8125rem/1.45 var(--sans); color: var(--note); }
  .remark a { color: inherit; font-weight: 600; }
  .note .remark { margin: 0.3rem 0 0; }
  .remark.is-error { color: var(--error); }
  .remark.is-warning { color: var(--warning); }
  .flag { display: inline-block; width: 1.15em; height: 1.15em; margin: -0.2em 0.1em; border: 1.5px solid currentColor; border-radius: 50%; font: 700 0.62em/1.05 var(--sans); text-align: center; text-decoration: none; vertical-align: 0.3em; color: var(--note); user-select: none; }
  .flag::before { content: "i"; }
  .flag.is-error::before, .flag.is-warning::before { content: "!"; }
  .flag.is-error { color: var(--error); }
  .flag.is-warning { color: var(--warning); }
  .stray .note { font: 0.875rem/1.5 var(--sans); color: var(--soft); }

  /* Tables and lists behind it */
  .data { font-family: var(--sans); font-size: 0.9375rem; line-height: 1.45; }
  table { width: 100%; border-collapse: collapse; }
  th, td { text-align: left; vertical-align: top; padding: 0.5rem 0.75rem 0.5rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
  th { font-size: 0.8125rem; font-weight: 600; color: var(--soft); white-space: nowrap; }
  td:nth-child(1) { font-variant-numeric: tabular-nums; }
  td time, #overzicht td:last-child { white-space: nowrap; }
  #stukken td:nth-child(-n+2) { white-space: nowrap; }
  #webadressen td:first-child { width: 50%; }
  th button { font: inherit; color: inherit; background: none; border: 0; padding: 0.2rem 0; cursor: pointer; }
  th button::after { content: "↕"; padding-left: 0.3em; opacity: 0.5; }
  [aria-sort="ascending"] button::after { content: "↑"; opacity: 1; }
  [aria-sort="descending"] button::after { content: "↓"; opacity: 1; }
  [aria-sort="ascending"] button, [aria-sort="descending"] button, th button:hover { color: var(--accent); }
  .kind { display: inline-block; margin: 0 0 0 0.25em; padding: 0 0.45em; border: 1px solid var(--line); border-radius: 99px; font-size: 0.75rem; color: var(--soft); white-space: nowrap; }
  .data h3 { margin: 1.5rem 0 0.5rem; font-size: 1rem; }
  .findings { list-style: none; margin: 0; padding: 0; max-width: 48rem; }
  .findings li { padding: 0.5rem 0 0.5rem 0.8rem; border-left: 3px solid var(--note); margin-bottom: 0.6rem; overflow-wrap: anywhere; }
  .findings .is-error { border-color: var(--error); }
  .findings .is-warning { border-color: var(--warning); }
  .findings p { margin: 0; }
  .message, .where { color: var(--soft); font-size: 0.8125rem; }
  details summary { cursor: pointer; }
  #overig ul { columns: 20rem; font-size: 0.8125rem; padding-left: 1.1rem; }
  footer { max-width: 78rem; margin: 3rem auto 0; padding: 1.25rem; border-top: 1px solid var(--line); font: 0.8125rem/1.5 var(--sans); color: var(--soft); }

  @media (max-width: 43.99rem) {
    .motion .text { padding: 1rem 1rem 0.3rem; }
    thead, tbody, tr, td { display: block; }
    thead tr { display: flex; flex-wrap: wrap; gap: 0 1rem; border-bottom: 1px solid var(--line); }
    th { border: 0; padding: 0.1rem 0; }
    tr { padding: 0.6rem 0; border-bottom: 1px solid var(--line); }
    thead tr { padding: 0 0 0.4rem; }
    td { border: 0; padding: 0.1rem 0; display: grid; grid-template-columns: 6rem 1fr; gap: 0.6rem; }
    td[data-key=""] { display: none; }
    td::before { content: attr(data-label); color: var(--soft); font-size: 0.8125rem; }
    td > * { justify-self: start; }
    #webadressen td:first-child { width: auto; }
    #overzicht tbody tr { display: grid; grid-template-columns: 2rem 1fr; }
    #overzicht td { display: block; grid-column: 2; }
    #overzicht td:first-child { grid-area: 1 / 1 / span 5; color: var(--soft); }
    #overzicht td::before { display: none; }
    .bar { padding: 0.4rem 0.9rem; }
  }
  @media (min-width: 44rem) {
    .contents ol { columns: 2; column-gap: 2rem; }
    .contents ol ol { columns: auto; }
    .contents li { break-inside: avoid; }
  }
  @media (min-width: 60rem) {
    .part { display: grid; grid-template-columns: minmax(0, 39rem) minmax(14rem, 19rem); column-gap: 2.25rem; align-items: start; }
    .side { margin-top: 0; }
    .motion .side { padding-top: 1.25rem; }
  }
  @media (min-width: 77rem) {
    .frame { display: grid; grid-template-columns: 14.5rem minmax(0, 1fr); column-gap: 2.25rem; }
    .contents { position: sticky; top: 4.5rem; align-self: start; max-height: calc(100vh - 5.5rem); overflow-y: auto; margin: 1.75rem 0; overscroll-behavior: contain; scrollbar-width: thin; }
    .contents summary { list-style: none; pointer-events: none; }
    .contents ol { columns: auto; }
    .part { grid-template-columns: minmax(0, 38rem) minmax(14rem, 1fr); column-gap: 2rem; }
  }
  @media (prefers-reduced-motion: no-preference) {
    html { scroll-behavior: smooth; }
  }
  @media print {
    :root { color-scheme: light; --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --tint: #fff; --accent: #000; --link: #000; --error: #8c1d18; --warning: #6b4000; --note: #444; --hit: transparent; }
    @page { margin: 20mm 18mm; }
    body { font-size: 10pt; line-height: 1.42; }
    h1 { font-size: 18pt; }
    h2 { font-size: 13pt; }
    h3, h4, .part .heading { font-size: 11pt; }
    .facts { gap: 0 1.6em; margin: 0.4em 0 0.6em; font-size: 9pt; }
    .facts div { display: flex; gap: 0.4em; }
    .facts dt { font-size: inherit; }
    .motion header { margin-bottom: 0.6em; }
    .part { margin-bottom: 1.1em; }
    .note .address { display: inline; white-space: normal; }
    .skip, .bar, .contents, .permalink, .counts, .flag.is-note, th button::after, #bevindingen, #vermeldingen, #webadressen, #overig { display: none; }
    .frame, footer { max-width: none; padding: 0; display: block; }
    .part { display: block; }
    .text, .side, .findings, .lead { max-width: none; }
    .motion .text { border: 0; border-top: 1pt solid var(--line); border-radius: 0; padding: 0.8em 0 0; }
    .side { display: block; font-size: 8.5pt; margin: 0.4em 0 0; }
    .side > * { margin-top: 0 !important; }
    .note, .remark, tr, .findings li { break-inside: avoid; }
    /* Chromium repeats a header on the next sheet where nothing in it is a box that cannot be broken, as a button is. */
    thead { display: table-header-group; break-inside: avoid; }
    th button { display: contents; }
    h1, h2, h3, h4, .motion header { break-after: avoid; break-inside: avoid; }
    a { text-decoration: none; }
    table { font-size: 9pt; }
    main > section > h2 { margin-top: 1.5em; border-top-width: 1pt; }
    p { orphans: 3; widows: 3; }
  }

  """#
