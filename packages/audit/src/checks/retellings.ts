/** A study told of twice, in a chapter and in a table: the reservation or the voice that one of the two has lost. */
import type { Check, Ground } from '../ground.ts'
import type { Sentence } from '../manuscript/manuscript.ts'
import type { Found } from '../problem.ts'
import { tellingsOf } from '../tellings.ts'
import { hasHedge, hasVoice, strongHedgeIn, voiceIn } from '../text/marks.ts'
import { telling, Weights } from '../text/stems.ts'

/** Shares of the words, by weight, that the shorter sentence must have in the longer one, and the longer in the shorter. */
const most = 0.7
const least = 0.45
const fewest = 4
/** A stem in more sentences than this says too little to look sentences up by. */
const common = 200
/** How far around a mark its own words stand, and how many of them the other sentence must have. */
const around = 70
const meant = 0.55

interface Told {
  readonly study: string | undefined
  readonly sentence: Sentence
  readonly stems: ReadonlySet<string>
}

/**
 * Each sentence of a table, or of the back matter, with the sentence of the text that says the same. A table that was torn into lines does not
 * tell which study it speaks of: the text does.
 */
export const retellings: Check = (ground) => {
  const studyOf = new Map(
    tellingsOf(ground)
      .filter(({ where, sentence: { block } }) => where === 'text' || block.kind === 'row')
      .map((it) => [it.sentence, it.study]),
  )
  const back = ground.manuscript.sentences.filter(
    ({ block: { part, kind } }) => kind === 'row' || (part === 'back' && kind !== 'heading'),
  )
  const toldOf = (sentences: readonly Sentence[]) =>
    sentences
      .map((sentence): Told => ({ study: studyOf.get(sentence), sentence, stems: telling(sentence.text) }))
      .filter(({ stems }) => stems.size >= fewest)
  const text = toldOf(ground.body.filter(({ block }) => block.kind === 'paragraph' && ground.citing.has(block)))
  const table = toldOf(back)
  if (table.length === 0) return []
  const weights = new Weights([...text, ...table].map(({ stems }) => stems))
  const index = new Map<string, Told[]>()
  for (const it of text)
    for (const stem of it.stems) {
      const places = index.get(stem)
      if (!places) index.set(stem, [it])
      else if (places.length < common) places.push(it)
    }
  return table.flatMap((row) => {
    const shared = new Map<Told, number>()
    for (const stem of row.stems) for (const it of index.get(stem) ?? []) shared.set(it, (shared.get(it) ?? 0) + 1)
    const near = [...shared].filter(([it, both]) => both >= fewest && !other(row, it)).map(([it]) => it)
    const twin = twinOf(row, near, weights)
    return twin ? [...lost(row, twin.it, twin, weights, ground), ...lost(twin.it, row, twin, weights, ground)] : []
  })
}

/** Whether the two are surely of different studies. */
function other({ study }: Told, it: Told): boolean {
  return study !== undefined && it.study !== undefined && study !== it.study
}

interface Twin {
  readonly it: Told
  readonly share: number
}

function twinOf(row: Told, text: readonly Told[], weights: Weights): Twin | undefined {
  const [best] = text
    .flatMap((it) => {
      const [forth, back] = [weights.share(row.stems, it.stems), weights.share(it.stems, row.stems)]
      return Math.max(forth, back) >= most && Math.min(forth, back) >= least
        ? [{ it, share: Math.max(forth, back) }]
        : []
    })
    .toSorted((a, b) => b.share - a.share)
  return best
}

/** What `full` has and `bare` has lost. */
function lost(bare: Told, full: Told, { it: { study }, share }: Twin, weights: Weights, { library }: Ground): Found[] {
  const { line, section } = full.sentence.place
  const { text } = full.sentence
  const says = (from: number, to: number) =>
    weights.share(telling(text.slice(Math.max(0, from), to)), bare.stems) >= meant
  const said = (code: 'retelling-drops-hedge' | 'retelling-drops-attribution', words: string): Found => ({
    code,
    severity: 'warning',
    confidence: Math.min(0.75, Math.round(share * 80) / 100),
    excerpt: bare.sentence.text,
    where: bare.sentence.place,
    refs: study === undefined ? [] : [{ kind: 'study', id: study }],
    values: { line, section: section ?? '', words, there: text },
  })
  const hedge = strongHedgeIn(text)
  const voice = voiceIn(text, library.known)
  const [hedgeAt, voiceAt] = [text.indexOf(hedge ?? ''), text.indexOf(voice ?? '')]
  // A reservation speaks of what follows; whose view it is may come last.
  const reserved = hedge && says(hedgeAt + hedge.length, hedgeAt + hedge.length + around)
  const voiced = voice && says(voiceAt - around, voiceAt + voice.length + around)
  return [
    ...(reserved && !hasHedge(bare.sentence.text) ? [said('retelling-drops-hedge', hedge)] : []),
    ...(voiced && !hasVoice(bare.sentence.text) ? [said('retelling-drops-attribution', voice)] : []),
  ]
}
