/** Appendix 3: the reports that did not pass full text, each with why (PRISMA 2020, item 16b). */
import { byKeys, sortKey } from '@oversyn/model'
import { type Block, type Inline, type Table, text } from '../document/document.ts'
import type { Context } from './context.ts'
import type { LeftOutReport } from './screening-account.ts'

/** Those that were read and excluded, then those that could not be had; no blocks where there are none. */
export function leftOut(context: Context): Block[] {
  const { words, screening } = context
  const { excluded = [], notRetrieved = [] } = screening?.leftOut ?? {}
  const say = words.leftOut
  return [
    ...part(context, 'utelukket', say.excluded, say.criterion, excluded, criterionOf),
    ...part(context, 'ikke-skaffet', say.notRetrieved, say.reason, notRetrieved, reasonOf),
  ]
}

function part(
  context: Context,
  id: string,
  heading: string,
  why: string,
  reports: readonly LeftOutReport[],
  told: (context: Context, report: LeftOutReport) => Inline[],
): Block[] {
  if (reports.length === 0) return []
  const order = byKeys<LeftOutReport>(
    ({ authors, title }) => sortKey(authors || title),
    ({ year }) => year ?? 9999,
    ({ title }) => sortKey(title),
    ({ report }) => report,
  )
  const table: Table = {
    kind: 'table',
    id: `tabell-${id}`,
    caption: [text(heading)],
    columns: [{ text: context.words.leftOut.publication }, { text: why }],
    rows: reports.toSorted(order).map((it) => [publication(context, it), told(context, it)]),
    rowHeaders: true,
  }
  return [table]
}

/** `Hansen, Kari; Moe, Ola (2009). *Tittel*. Tidsskrift, 4(2), 11–20. https://doi.org/…`: names as the sources deliver them. */
function publication({ labels }: Context, it: LeftOutReport): Inline[] {
  const { container, volume, issue, pages, publisher } = it.published
  const title = it.title || labels.unknown
  const emphasis: Inline = { kind: 'emphasis', inlines: [text(title)] }
  const lang = languageOf(it.language)
  const number = issue ? `${volume}(${issue})` : volume
  const where = [container, number, pages].filter(Boolean).join(', ')
  const rest = [where, publisher === container ? '' : publisher].filter(Boolean)
  const address = it.doi ? `https://doi.org/${it.doi.replace(/^https?:\/\/(?:dx\.)?doi\.org\//, '')}` : it.url
  return [
    text(`${it.authors}${it.authors ? ' ' : ''}(${it.year ?? labels.unknown}). `),
    lang ? { kind: 'language', lang, inlines: [emphasis] } : emphasis,
    text(`${/[.!?]$/.test(title) ? '' : '.'}${rest.map((said) => ` ${said}.`).join('')}`),
    ...(/^https?:\/\//.test(address)
      ? [text(' '), { kind: 'link', href: address, inlines: [text(address)] } as const]
      : []),
  ]
}

/** The criterion as it read when it was followed. */
function criterionOf({ review, words, write }: Context, { criterion: id, version }: LeftOutReport): Inline[] {
  const say = words.leftOut
  if (id === null) return [text(say.notStated)]
  const criterion = review.criteria.find((it) => it.id === id)
  if (!criterion) return [text(say.removed)]
  const old = criterion.earlier.find((it) => it.version === version)
  return [
    ...(criterion.effect === 'include' ? [text(`${say.unmet}: `)] : []),
    ...write.line(old?.text ?? criterion.text),
    ...(old ? [text(` ${say.oldWording}`)] : []),
  ]
}

function reasonOf({ words, write }: Context, { reason }: LeftOutReport): Inline[] {
  return reason === null ? [text(words.leftOut.notStated)] : write.line(reason)
}

/** A language as its source says it, as a reader aloud knows it; nothing where that is not sure. */
function languageOf(said: string): string | undefined {
  const code = said.trim().toLowerCase()
  if (/^[a-z]{2}$/.test(code)) return code
  return new Map([
    ['nor', 'no'],
    ['nob', 'nb'],
    ['nno', 'nn'],
    ['eng', 'en'],
    ['swe', 'sv'],
    ['dan', 'da'],
  ]).get(code)
}
