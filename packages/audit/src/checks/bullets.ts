/** Summary bullets against the text they sum up: their ground, and the reservations and voices they must keep. */
import type { Check, Ground } from '../ground.ts'
import { type Block, placeIn, type Sentence } from '../manuscript/manuscript.ts'
import { sentenceRanges } from '../manuscript/sentences.ts'
import type { Found } from '../problem.ts'
import { hasHedge, hasVoice, hedgeIn, voiceIn } from '../text/marks.ts'
import { stems, telling, Weights, withHeads } from '../text/stems.ts'
import { negates } from './clauses.ts'
import { ownBullets } from './own-bullet.ts'
import { onMethod, summarising } from './summarising.ts'

/** Shares of a bullet's words, by weight, that its ground must have. */
const grounded = 0.5
/** So much is enough where no other section says it: a bullet sums up in words of its own. */
const touched = 0.34
const elsewhere = 0.55
const same = 0.62
/** How much better another section must say it before the own section counts as not saying it. */
const clearly = 0.3

interface Said {
  readonly sentence: Sentence
  readonly stems: ReadonlySet<string>
  readonly place: number
}

interface Prose {
  readonly said: readonly Said[]
  /** Where each stem stands in `said`. */
  readonly index: ReadonlyMap<string, readonly number[]>
  readonly weights: Weights
  readonly cited: (sentence: Sentence) => boolean
}

/** All that is wrong with the bullets. A bullet with a citation of its own is left alone. */
export const weakBullets: Check = (ground) => {
  const bullets = summaryBullets(ground)
  if (bullets.length === 0) return []
  const prose = proseOf(ground, bullets)
  const own = ownBullets(ground.review)
  return bullets.flatMap((bullet) =>
    [...withoutGround(bullet, prose), ...strongerThanText(bullet, prose, ground)].map((found) => ({
      ...found,
      refs: own(bullet.text),
    })),
  )
}

/** Bullets under a label like "Oppsummering"; without any label, those of sections that cite something. */
function summaryBullets({ manuscript, citing }: Ground): Block[] {
  const bullets = manuscript.blocks.filter(
    (block) => block.kind === 'bullet' && block.part === 'body' && !citing.has(block),
  )
  const labelled = bullets.filter(({ summary }) => summary)
  if (labelled.length > 0) return labelled
  const sections = new Set([...citing].filter(({ kind }) => kind === 'paragraph').map(({ section }) => section))
  return bullets.filter(
    (bullet) => sections.has(bullet.section) && !summarising(bullet.section) && stems(bullet.text).size > 4,
  )
}

function proseOf({ body, citing }: Ground, bullets: readonly Block[]): Prose {
  const vocabulary = new Set(bullets.flatMap(({ text }) => [...stems(text)]))
  const said = body
    .filter(({ block: { kind, section } }) => kind === 'paragraph' && !summarising(section) && !onMethod(section))
    .map((sentence, place) => ({ sentence, stems: withHeads(stems(sentence.text), vocabulary), place }))
  const index = new Map<string, number[]>()
  for (const { stems: own, place } of said)
    for (const stem of own) {
      const at = index.get(stem)
      if (at) at.push(place)
      else index.set(stem, [place])
    }
  const placesOf = new Map([...citing].map(({ index, section }) => [index, section]))
  const cited = ({ block }: Sentence) =>
    [0, 1, 2, 3].some((back) => placesOf.get(block.index - back) === block.section) ||
    placesOf.get(block.index + 1) === block.section
  return { said, index, weights: new Weights(said.map((it) => it.stems)), cited }
}

/** A stem in more sentences than this does not lead to one of them. */
const common = 400

/** The sentences that share at least two stems, in order; in a long text only those that share one of the rarer ones. */
function sharing(own: ReadonlySet<string>, { said, index }: Prose): Said[] {
  const places = [...own].map((stem) => index.get(stem) ?? []).toSorted((a, b) => a.length - b.length)
  const leading = places.filter(({ length }, at) => length <= common || at === 0).flat()
  return [...new Set(leading)]
    .toSorted((a, b) => a - b)
    .flatMap((place) => said[place] ?? [])
    .filter(({ stems: its }) => {
      let shared = 0
      for (const stem of own) if (its.has(stem)) shared += 1
      return shared > 1
    })
}

/** The best run of at most three sentences of one section that says what the bullet says. */
function bestGround(own: ReadonlySet<string>, from: readonly Said[], { said, weights }: Prose) {
  let best: { share: number; at: Said | undefined } = { share: 0, at: undefined }
  for (const first of from) {
    const together = new Set(first.stems)
    for (const size of [1, 2, 3]) {
      const share = weights.share(own, together) - (size - 1) * 0.02
      if (share > best.share) best = { share, at: first }
      const next = said[first.place + size]
      if (next?.sentence.block.section !== first.sentence.block.section) break
      for (const it of next?.stems ?? []) together.add(it)
    }
  }
  return best
}

function withoutGround(bullet: Block, prose: Prose): Found[] {
  if (stems(bullet.text).size < 3) return []
  const own = telling(bullet.text)
  const near = sharing(own, prose)
  const isHere = ({ sentence }: Said) => sentence.block.section === bullet.section
  const here = bestGround(own, near.filter(isHere), prose)
  const there = bestGround(
    own,
    // What is said elsewhere without a study behind it is no ground, but a summary too.
    near.filter((it) => !isHere(it) && prose.cited(it.sentence)),
    prose,
  )
  const better = there.share > here.share + clearly
  if (here.share >= grounded && !better && here.at && prose.cited(here.at.sentence)) return []
  const base = { severity: 'warning', excerpt: bullet.text, where: placeIn(bullet, 0) } as const
  if (there.share >= elsewhere && there.share > here.share + 0.1 && there.at) {
    return [
      {
        ...base,
        code: 'bullet-ground-elsewhere',
        confidence: Math.min(0.9, there.share),
        values: {
          line: there.at.sentence.place.line,
          section: there.at.sentence.place.section ?? '',
          there: there.at.sentence.text,
        },
      },
    ]
  }
  const cited = here.at && prose.cited(here.at.sentence)
  if (here.share >= touched && here.share < grounded && cited && !better) return []
  const uncited = here.share >= grounded
  return [
    {
      ...base,
      code: 'bullet-without-ground',
      confidence: uncited ? 0.6 : Math.max(0.4, Math.min(0.9, 0.95 - here.share)),
      values: { uncited: uncited ? 'yes' : '' },
    },
  ]
}

/** Each sentence of the bullet with the sentence, or the two, of the text that say the same. */
function strongerThanText(bullet: Block, prose: Prose, { library }: Ground): Found[] {
  const found = new Map<string, Found>()
  const base = { severity: 'warning', excerpt: bullet.text, where: placeIn(bullet, 0) } as const
  for (const [from, to] of sentenceRanges(bullet.text)) {
    const own = stems(bullet.text.slice(from, to))
    if (own.size < 3) continue
    const near = sayingTheSame(own, bullet, prose)
    // What the text says is so, a bullet that denies it does not sum up.
    if (!near || (negates(bullet.text.slice(from, to)) && !near.said.some(({ sentence }) => negates(sentence.text))))
      continue
    const hedged = near.said.find(({ sentence }) => hedgeIn(sentence.text))
    if (hedged && !hasHedge(bullet.text))
      found.set('hedge', {
        ...base,
        code: 'bullet-drops-hedge',
        confidence: Math.min(0.85, near.share),
        values: {
          words: hedgeIn(hedged.sentence.text) ?? '',
          line: hedged.sentence.place.line,
          there: hedged.sentence.text,
        },
      })
    // Of two sentences, the one with the voice must carry its part of the bullet.
    const only = near.said.find((it) => near.said.length === 1 || prose.weights.share(own, it.stems) >= carries)
    const voice = only ? voiceIn(only.sentence.text, library.known) : undefined
    if (only && voice && !hasVoice(bullet.text))
      found.set('voice', {
        ...base,
        code: 'bullet-drops-attribution',
        confidence: Math.min(0.8, near.share),
        values: { words: voice, line: only.sentence.place.line, there: only.sentence.text },
      })
  }
  return [...found.values()]
}

/** What two sentences in a row must share together, and each alone; and how much more they must say than the best one by itself. */
const together = 0.75
const each = 0.3
const carries = 0.5
const more = 0.2

function sayingTheSame(
  own: ReadonlySet<string>,
  bullet: Block,
  prose: Prose,
): { said: readonly Said[]; share: number } | undefined {
  const shareOf = (it: Said) => prose.weights.share(own, it.stems)
  const candidates = sharing(own, prose)
  const [one] = candidates
    .map((it) => ({ it, share: shareOf(it) + (it.sentence.block.section === bullet.section ? 0.07 : 0) }))
    .filter(({ share }) => share >= same)
    .toSorted((a, b) => b.share - a.share || a.it.place - b.it.place)
  const [two] = candidates
    .flatMap((first) => {
      const next = prose.said[first.place + 1]
      if (next?.sentence.block !== first.sentence.block || first.sentence.block.section !== bullet.section) return []
      const alone = Math.max(shareOf(first), shareOf(next))
      if (Math.min(shareOf(first), shareOf(next)) < each) return []
      const share = prose.weights.share(own, new Set([...first.stems, ...next.stems]))
      return share >= together && share >= alone + more ? [{ said: [first, next], share: share - 0.15 }] : []
    })
    .toSorted((a, b) => b.share - a.share)
  if (one && (!two || one.share > two.share)) return { said: [one.it], share: one.share }
  return two
}
