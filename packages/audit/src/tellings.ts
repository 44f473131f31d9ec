/** Where the text tells of one study: sentences of the running text, rows of tables, and the table of studies at the end. */
import { entriesByNumber } from './checks/reference-list.ts'
import type { Ground } from './ground.ts'
import type { Block, Sentence } from './manuscript/manuscript.ts'
import { foldName } from './text/fold-name.ts'

export interface Telling {
  readonly study: string
  readonly sentence: Sentence
  readonly where: 'text' | 'table'
}

/**
 * The tellings of each study. In a paragraph, a sentence that cites one study alone begins a telling of it, which goes on until another is
 * cited. In the back matter a table may be torn into lines: there a study is told of from its title to the next.
 */
export function tellingsOf(ground: Ground): Telling[] {
  return [...inText(ground), ...inRows(ground), ...inBackMatter(ground)]
}

function inText(ground: Ground): Telling[] {
  const studies = new Map<Sentence, Set<string>>()
  const note = (sentence: Sentence, study: string) => {
    const known = studies.get(sentence)
    if (known) known.add(study)
    else studies.set(sentence, new Set([study]))
  }
  for (const { citation, match } of ground.cited) {
    const found = 'entries' in match && match.how !== 'year' ? match.entries.map(({ study }) => study) : []
    for (const study of found.length > 0 ? found : ['another']) note(citation.sentence, study)
  }
  const numbered = entriesByNumber(ground)
  for (const { sentence, number } of ground.numbers) note(sentence, numbered.get(number)?.entry?.study ?? 'another')
  let block: Block | undefined
  let current: string | undefined
  return ground.body.flatMap((sentence): Telling[] => {
    if (sentence.block !== block) current = undefined
    block = sentence.block
    if (block.kind !== 'paragraph') return []
    const own = studies.get(sentence)
    if (own) current = own.size === 1 ? [...own][0] : undefined
    return current === undefined || current === 'another' ? [] : [{ study: current, sentence, where: 'text' }]
  })
}

function inRows({ tabled, manuscript }: Ground): Telling[] {
  const rows = new Map<Block, string>()
  for (const { citation, match } of tabled) {
    const [entry, other] = 'entries' in match ? match.entries : []
    if (entry && !other) rows.set(citation.sentence.block, entry.study)
  }
  return manuscript.sentences.flatMap((sentence): Telling[] => {
    const study = rows.get(sentence.block)
    return study === undefined ? [] : [{ study, sentence, where: 'table' }]
  })
}

/** From where each title of the review stands in the back matter. Rows that name their study are told of already. */
function inBackMatter({ manuscript, library, tabled }: Ground): Telling[] {
  const rows = new Set(tabled.map(({ citation }) => citation.sentence.block))
  const back = manuscript.blocks.filter(({ part, kind }) => part === 'back' && kind !== 'heading')
  const starts: number[] = []
  let text = ''
  for (const block of back) {
    starts.push(text.length)
    text += letters(block.text)
  }
  const titles = new Map<Block, string>()
  for (const { study, report } of library.entries) {
    const title = letters(report.title).slice(0, 40)
    const at = title.length < 15 ? -1 : text.indexOf(title)
    const block =
      at < 0 || text.includes(title, at + 1) ? undefined : back[starts.findLastIndex((start) => start <= at)]
    if (block) titles.set(block, study)
  }
  let current: string | undefined
  const studies = new Map<Block, string>()
  for (const block of back) {
    current = titles.get(block) ?? current
    if (current !== undefined && !rows.has(block)) studies.set(block, current)
  }
  return manuscript.sentences.flatMap((sentence): Telling[] => {
    const study = studies.get(sentence.block)
    return study === undefined ? [] : [{ study, sentence, where: 'table' }]
  })
}

function letters(text: string): string {
  return foldName(text).replace(/[^\p{L}\p{N}]+/gu, '')
}
