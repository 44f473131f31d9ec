/** A chapter for each theme: its question, its prose, and its bullets with a note on what each rests on. */
import type { Bullet, Theme } from '@oversyn/model'
import { quoteValue } from '@oversyn/synthesis'
import { type Block, type BulletItem, type Inline, text } from '../document/document.ts'
import { type Context, proseOf, subheading } from './context.ts'
import { themeId } from './opening.ts'

export function themeChapter(context: Context, theme: Theme): Block[] {
  const { ways, words, write } = context
  const prose = proseOf(context, 'theme', theme)
  const bullets = ways.bulletsByTheme(theme.id)
  const ground = words.theme.ground(
    ways.studiesByTheme(theme.id).length,
    ways.findingsByTheme(theme.id).length,
    quoteValue(theme.key),
  )
  return [
    { kind: 'paragraph', inlines: [{ kind: 'emphasis', inlines: write.line(theme.question) }] },
    { kind: 'note', inlines: write.own(ground) },
    ...(prose.length > 0 ? prose : ([{ kind: 'paragraph', inlines: [text(words.theme.noText)] }] as const)),
    subheading(`${themeId(theme.key)}-oppsummering`, words.theme.summary),
    bullets.length > 0
      ? { kind: 'bullets', items: bullets.map((bullet) => bulletItem(context, bullet)) }
      : { kind: 'paragraph', inlines: [text(words.theme.noBullets)] },
  ]
}

/** The id of a bullet in the document. */
export function bulletId(key: string): string {
  return `punkt-${key}`
}

function bulletItem(context: Context, bullet: Bullet): BulletItem {
  const { ways, write } = context
  return {
    id: bulletId(bullet.key),
    inlines: write.line(bullet.text),
    note: bulletNote(context, bullet),
    studies: ways.studiesOfBullet(bullet).map((study) => study.id),
  }
}

/** How many studies, which, and a word where the ground is weak: `tre studier: A 2008; B 2009; C 2010 · andrehånds`. */
function bulletNote(context: Context, bullet: Bullet): Inline[] {
  const { ways, words, write, oppositions } = context
  const findings = ways.findingsOfBullet(bullet)
  const studies = ways.studiesOfBullet(bullet)
  if (studies.length === 0) return [text(words.theme.noFindings)]
  const keys = findings.map((finding) => quoteValue(finding.key)).join(', ')
  const own = new Set(findings.map((finding) => finding.id))
  const disagree = oppositions.some(
    ({ positive, negative }) => positive.some(({ id }) => own.has(id)) && negative.some(({ id }) => own.has(id)),
  )
  const weak = [
    ...(studies.every((study) => study.basis === 'second-hand') ? [words.theme.secondHand] : []),
    ...(disagree ? [words.theme.opposed] : []),
  ]
  return [
    ...write.own(words.theme.restsOn(studies.length, `distinct study of findings where key in (${keys})`)),
    text(': '),
    ...write.studies(studies.map((study) => study.id)),
    ...weak.map((word) => text(` · ${word}`)),
  ]
}
