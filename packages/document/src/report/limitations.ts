/** The weaknesses: those the review states, those its data show, and the findings that appear to contradict each other. */
import { capital, showNumber } from '@oversyn/model'
import { quoteValue } from '@oversyn/synthesis'
import { type Block, type Inline, text } from '../document/document.ts'
import { type Context, proseOf, subheading } from './context.ts'
import { rankingLimitations } from './ranking-text.ts'
import { screeningLimitations } from './screening-text.ts'

export function limitations(context: Context): Block[] {
  const { review, words, write, oppositions } = context
  const stated = (about: 'review' | 'studies', id: string, heading: string): Block[] => {
    const items = review.weaknesses
      .filter((weakness) => weakness.about === about)
      .map(({ text: said }) => write.line(said))
    return items.length > 0 ? [subheading(id, heading), { kind: 'list', ordered: false, items }] : []
  }
  const computed = computedLimitations(context)
  const opposed = oppositions.map(({ object, positive, negative }): Inline[] => [
    { kind: 'strong', inlines: write.line(capital(object)) },
    text(': '),
    ...write.studies([...new Set(positive.map((finding) => finding.study))]),
    text(` ${words.limitations.against} `),
    ...write.studies([...new Set(negative.map((finding) => finding.study))]),
  ])
  return [
    ...proseOf(context, 'limitations'),
    ...stated('review', 'svakheter-oppsummeringen', words.limitations.ofReview),
    ...stated('studies', 'svakheter-studiene', words.limitations.ofStudies),
    ...(computed.length > 0
      ? ([
          subheading('svakheter-tall', words.limitations.computed),
          { kind: 'list', ordered: false, items: computed },
        ] as const)
      : []),
    ...(opposed.length > 0
      ? ([
          subheading('motsetninger', words.limitations.opposedHeading),
          { kind: 'paragraph', inlines: [text(words.limitations.opposedLead)] },
          { kind: 'list', ordered: false, items: opposed },
        ] as const)
      : []),
  ]
}

/** What the data show about their own weakness, each as a sentence with live numbers. */
function computedLimitations(context: Context): Inline[][] {
  const { review, ways, words, write, profile, language } = context
  const say = words.limitations
  const sentences: string[] = []
  const screeners = review.protocol?.screeners ?? null
  const planned = screeningLimitations(context)
  if (planned) sentences.push(...planned)
  else if (screeners !== 2) sentences.push(screeners === 1 ? say.oneScreener : say.screenersUnknown)
  sentences.push(...rankingLimitations(context))
  if (!review.protocol?.appraisal) sentences.push(say.noAppraisal)
  const { theses, secondHand, concentration } = profile
  if (theses.value > 0) sentences.push(say.theses(theses.value, theses.expression))
  if (secondHand.value > 0) sentences.push(say.secondHand(secondHand.value, secondHand.expression))
  const { largest, index } = concentration
  if (largest && largest.value > 1 && index !== null) {
    const group = `studies where group = ${quoteValue(largest.key)}`
    const said = say.concentration(largest.key, largest.value, `count ${group}`, `share ${group} of studies`)
    sentences.push(`${said} ${say.index(showNumber(Math.round(index * 100) / 100, 'count', language))}`)
  }
  const bullets = (having: string, count: number, sentence: (n: number, expression: string) => string) => {
    if (count > 0) sentences.push(sentence(count, `count bullets where ${having}`))
  }
  const grounds = review.bullets.map((bullet) => ways.studiesOfBullet(bullet).length)
  bullets('studies = 1', grounds.filter((studies) => studies === 1).length, say.oneStudy)
  bullets('studies = 0', grounds.filter((studies) => studies === 0).length, say.withoutFindings)
  const inferred = review.bullets.filter((bullet) => bullet.tie === 'inferred' && bullet.findings.length > 0)
  if (review.head.process === 'published') bullets('tie = inferred and findings > 0', inferred.length, say.inferred)
  const unused = review.studies.filter((study) =>
    ways.findingsByStudy(study.id).every((finding) => finding.themes.length === 0),
  )
  if (unused.length > 0) sentences.push(say.unused(unused.length, 'count studies where not used = theme'))
  return sentences.map((sentence) => write.own(sentence))
}
