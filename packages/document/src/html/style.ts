/** The style of the page: calm, legible, light and dark, on a phone and on paper. */

export const style = `
:root {
  color-scheme: light dark;
  --ink: #1c2024; --quiet: #545b63; --paper: #fdfdfc; --rule: #c9ced4; --wash: #f2f3f4; --accent: #0b5394;
}
@media (prefers-color-scheme: dark) {
  :root { --ink: #e4e6e8; --quiet: #a5adb5; --paper: #16191d; --rule: #414850; --wash: #20252b; --accent: #8fc0f0; }
}
* { box-sizing: border-box; }
html { font: 1.0625rem/1.55 "Source Sans 3", "Source Sans Pro", "Segoe UI", "Noto Sans", system-ui, sans-serif; -webkit-text-size-adjust: 100%; }
body { margin: 0; color: var(--ink); background: var(--paper); }
header, nav, main { max-width: 66rem; margin: 0 auto; padding: 0 1.25rem; }
header > *, nav > *, main > * { max-width: 42rem; }
main > .table, main > figure { max-width: none; }
.table.slim { max-width: 42rem; }
header { padding-top: 3.5rem; }
nav { padding-top: 1.5rem; }
main { padding-bottom: 5rem; }
h1, h2, h3, h4 { line-height: 1.22; font-weight: 650; text-wrap: balance; overflow-wrap: break-word; }
h1 { font-size: clamp(1.7rem, 1.2rem + 2.4vw, 2.5rem); margin: 0; letter-spacing: -0.01em; }
.subtitle { font-size: 1.25rem; line-height: 1.4; color: var(--quiet); margin: 0.5rem 0 0; }
h2 { font-size: 1.6rem; margin: 3.5rem 0 0.75rem; padding-top: 1rem; border-top: 1px solid var(--rule); }
h3 { font-size: 1.18rem; margin: 2.1rem 0 0.4rem; }
h4 { font-size: 1.0625rem; margin: 1.6rem 0 0.3rem; }
nav h2 { font-size: 1.18rem; border: 0; padding: 0; margin: 0 0 0.4rem; }
.chapter { color: var(--quiet); font-variant-numeric: tabular-nums; margin-right: 0.3em; }
p, ul, ol, dl, pre { margin: 0 0 0.9rem; }
ul, ol { padding-left: 1.3rem; }
li { margin: 0.2rem 0; }
nav ol { list-style: none; padding: 0; columns: 18rem; }
nav li { margin: 0; padding: 0.15rem 0; break-inside: avoid; display: flex; gap: 0.5em; }
nav .chapter { min-width: 1.4em; margin: 0; }
a { color: var(--accent); text-underline-offset: 0.15em; text-decoration-thickness: 1px; }
nav a, a.cite { text-decoration: none; }
a.cite { color: inherit; border-bottom: 1px solid var(--rule); }
nav a:hover, a.cite:hover { text-decoration: underline; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
:target { background: color-mix(in srgb, var(--accent) 12%, transparent); }
h2:target, h3:target { background: none; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 0.5rem; background: var(--paper); padding: 0.4rem 0.8rem; }
.note, .ground, figcaption, .back { color: var(--quiet); font-size: 0.9rem; line-height: 1.45; }
.bullets > li { margin: 0 0 0.65rem; }
.ground { display: block; }
.number { font-variant-numeric: tabular-nums; }
.number[title] { cursor: help; }
.number:hover { text-decoration: underline dotted; text-underline-offset: 0.2em; }
.unknown { font-style: italic; }
mark { color: inherit; background: none; border-bottom: 2px dotted currentColor; }
dl { display: grid; gap: 0.45rem 1.5rem; }
dl > div { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: 0 1.2rem; }
dt { color: var(--quiet); }
dd { margin: 0; overflow-wrap: anywhere; }
header dl { margin-top: 2rem; padding: 1rem 0; border-block: 1px solid var(--rule); }
pre { background: var(--wash); padding: 0.7rem 0.9rem; border-radius: 4px; overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere; font-size: 0.9rem; line-height: 1.45; }
.table { overflow-x: auto; margin: 0.6rem 0 1.4rem; }
table { border-collapse: collapse; font-size: 0.92rem; line-height: 1.4; width: 100%; }
caption { text-align: left; color: var(--quiet); padding: 0 0 0.4rem; }
th, td { text-align: left; vertical-align: top; padding: 0.42rem 0.9rem 0.42rem 0; border-bottom: 1px solid var(--rule); }
thead th { font-weight: 600; vertical-align: bottom; border-bottom: 2px solid var(--rule); }
tbody th { font-weight: 400; }
.numeric { text-align: right; font-variant-numeric: tabular-nums; }
#tabell-vedlegg-1 { min-width: 56rem; font-size: 0.86rem; table-layout: fixed; overflow-wrap: break-word; }
#tabell-vedlegg-1 thead th { width: 19%; }
#tabell-vedlegg-1 thead th:nth-child(1) { width: 13%; }
#tabell-vedlegg-1 thead th:nth-child(2) { width: 3.8rem; }
#tabell-vedlegg-1 thead th:nth-child(6) { width: 26%; }
#tabell-kart { min-width: 40rem; }
#tabell-kart thead th { max-width: 9rem; }
figure { margin: 1.2rem 0 1.6rem; }
figure svg { display: block; max-width: 100%; height: auto; font-family: inherit; }
figcaption { margin: 0.6rem 0; }
summary { cursor: pointer; padding: 0.3rem 0; color: var(--accent); width: fit-content; }
.narrow { display: none; }
.references { list-style: none; padding: 0; }
.references > li { padding-left: 1.6rem; text-indent: -1.6rem; margin: 0 0 0.45rem; overflow-wrap: break-word; }
.references > li * { text-indent: 0; }
.back { white-space: normal; font-size: 0.8rem; }
.back a { display: inline-block; min-width: 1.5rem; text-align: center; text-decoration: none; line-height: 1.5rem; }
@media (max-width: 46rem) {
  .wide { display: none; }
  .narrow { display: block; }
  dl > div { grid-template-columns: 1fr; }
  header { padding-top: 2rem; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  :root { --ink: #000; --quiet: #333; --paper: #fff; --rule: #999; --wash: #f2f2f2; --accent: #000; }
  @page { size: A4; margin: 20mm 18mm; }
  html { font-size: 10pt; }
  header, nav, main { max-width: none; padding-inline: 0; }
  .skip, .back, summary { display: none; }
  .wide { display: block; }
  .narrow { display: none; }
  details::details-content { content-visibility: visible; display: block; height: auto; }
  h2 { break-before: page; border: 0; margin-top: 0; }
  nav h2, h2 + h2 { break-before: auto; }
  h2, h3, h4, caption { break-after: avoid; }
  tr, figure, li, dl > div { break-inside: avoid; }
  thead { display: table-header-group; }
  .table { overflow: visible; }
  #tabell-vedlegg-1, #tabell-kart { min-width: 0; font-size: 7.5pt; }
  a, a.cite { color: inherit; border: 0; text-decoration: none; }
}
`
