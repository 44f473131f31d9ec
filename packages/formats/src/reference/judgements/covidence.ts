/**
 * Covidence exports lists: what it means to be in one stands in the name of the file, such as `review_123_included_csv_…`; the notes say why
 * a full text was excluded (`Exclusion reason: Wrong study design; `). People are not named. Source: exports in public repositories.
 */
import type { Stage, Verdict } from '@oversyn/model'
import type { JudgementOptions, Judgements } from './judgements.ts'

/** The lists, by the word in the name; `screen` is still to be screened. */
const lists: Readonly<Record<string, { verdict: Verdict; stage: Stage } | null>> = {
  screen: null,
  irrelevant: { verdict: 'exclude', stage: 'abstract' },
  select: { verdict: 'include', stage: 'abstract' },
  excluded: { verdict: 'exclude', stage: 'fulltext' },
  extract: { verdict: 'include', stage: 'fulltext' },
  included: { verdict: 'include', stage: 'fulltext' },
}

const listName = /(?:^|[/\\])review_\d+_(screen|irrelevant|select|excluded|extract|included)_/i
/** A note as people write it in Covidence: name, time and stage before the text. */
const signed = /([^;()]{2,80}?)\s*\((\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)?)\)\s*(?:\([^)]*\))?:\s*/g

/** Whether the name of a file is one that Covidence gives. */
export function isCovidenceName(file: string): boolean {
  return listName.test(file)
}

/** Reads a reference of Covidence: the list it stood in, its notes and tags. Gives what is left of the notes: nothing. */
export function readCovidence(
  { file = '', notes, tags }: { file?: string | undefined; notes: string; tags: readonly string[] },
  { verdict, stage }: JudgementOptions,
  into: Judgements,
): void {
  const [reason, rest] = splitReason(notes)
  const named = listName.exec(file)?.[1]?.toLowerCase()
  const list = named === undefined ? undefined : lists[named]
  const meant = list ?? (verdict ? { verdict, stage: stage ?? 'abstract' } : undefined)
  if (reason !== undefined) {
    into.decisions.push({ person: null, verdict: 'exclude', stage: 'fulltext', reason, at: null })
    if (meant && meant.verdict !== 'exclude') {
      const message = `The list is of ${meant.verdict === 'include' ? 'included' : 'undecided'} references, but this one has a reason for exclusion: ${reason}.`
      into.problems.push({ code: 'judgement-contradicts', severity: 'warning', message })
    }
  } else if (meant) {
    into.decisions.push({ person: null, ...meant, reason: null, at: null })
  } else if (list === undefined) {
    const message =
      'Covidence says by the name of the file which list this is, and this name does not. Say what being in it means.'
    into.problems.push({ code: 'verdict-unsaid', severity: 'note', message })
  }
  into.notes.push(...notesIn(rest))
  into.labels.push(...tags.flatMap((it) => it.split(/\s*[;,]\s*/)).filter((it) => it !== ''))
}

function splitReason(notes: string): [reason: string | undefined, rest: string] {
  const match = /^\s*Exclusion reason:\s*([^;\n]*)(?:;|\n|$)\s*/i.exec(notes)
  const reason = match?.[1]?.trim()
  return match && reason ? [reason, notes.slice(match[0].length)] : [undefined, notes]
}

function notesIn(text: string): Judgements['notes'] {
  const signs = [...text.matchAll(signed)]
  const first = text.slice(0, signs[0]?.index ?? text.length).trim()
  const notes: Judgements['notes'] = first === '' ? [] : [{ person: null, text: first.replace(/;$/, '') }]
  for (const [at, sign] of signs.entries()) {
    const body = text.slice(sign.index + sign[0].length, signs[at + 1]?.index ?? text.length).trim()
    const said = body.replace(/;$/, '').trim()
    if (said !== '') notes.push({ person: sign[1]?.trim() ?? null, text: said })
  }
  return notes
}
