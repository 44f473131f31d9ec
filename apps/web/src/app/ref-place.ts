/** What an object of the review is called on the screen, and where it is shown. */
import type { Language, Ref, Review } from '@oversyn/model'
import { plurals, vocabulary } from '@oversyn/model'
import { kindLabel } from '../ui/kind-label.ts'
import { lookupOf, nameOf, plainOf } from './derived.ts'

export interface RefPlace {
  label: string
  /** The language of the label. */
  lang: string
  to: string
  search: Record<string, string>
}

/** `undefined` where the object is no longer part of the review. */
export function refPlace(
  ref: { kind: string; id: string; title?: string | undefined },
  review: Review,
  language: Language,
): RefPlace | undefined {
  const at = `/r/${review.head.key}`
  const place = (label: string, path: string, search = {}, lang: string = review.head.language): RefPlace => ({
    label,
    lang,
    to: at + path,
    search,
  })
  const { byId, reportsByStudy } = lookupOf(review)
  const themeKey = (id: string | null | undefined) => byId.themes.get(id ?? '')?.key ?? ''
  const studyPlace = (id: string | undefined): RefPlace | undefined => {
    const study = byId.studies.get(id ?? '')
    if (!study) return undefined
    const [report] = reportsByStudy(study.id)
    const title = report ? `${nameOf(review, study, language)}: ${report.title}` : study.key
    return place(title, `/studies/${study.key}`, {}, report?.language)
  }
  switch (ref.kind as Ref['kind']) {
    case 'study':
      return studyPlace(ref.id)
    case 'report': {
      const report = byId.reports.get(ref.id)
      const study = review.studies.find((it) => it.reports.includes(ref.id))
      return (
        report && { ...(studyPlace(study?.id) ?? place('', '/studies')), label: report.title, lang: report.language }
      )
    }
    case 'finding': {
      const finding = byId.findings.get(ref.id)
      const study = byId.studies.get(finding?.study ?? '')
      return (
        finding && study && place(plainOf(review, finding.statement), `/studies/${study.key}`, { finding: finding.key })
      )
    }
    case 'bullet': {
      const bullet = byId.bullets.get(ref.id)
      return bullet && place(plainOf(review, bullet.text), `/themes/${themeKey(bullet.theme)}`, { bullet: bullet.key })
    }
    case 'theme': {
      const theme = byId.themes.get(ref.id)
      return theme && place(theme.title, `/themes/${theme.key}`)
    }
    case 'source': {
      const source = byId.sources.get(ref.id)
      return source && place(source.name, '/search', { source: source.key })
    }
    case 'search': {
      const search = review.searches.find((it) => it.id === ref.id)
      const source = byId.sources.get(search?.source ?? '')
      return (
        search &&
        place(source ? `${source.name} (${search.key})` : search.key, '/search', { source: source?.key ?? '' })
      )
    }
    case 'relation': {
      const relation = review.relations.find((it) => it.id === ref.id)
      const [from, to] = [relation?.from, relation?.to].map((id) => byId.studies.get(id ?? ''))
      if (!from || !to) return undefined
      return place(`${nameOf(review, from, language)} → ${nameOf(review, to, language)}`, `/studies/${from.key}`)
    }
    case 'prose': {
      const prose = review.prose.find((it) => it.id === ref.id)
      if (!prose) return undefined
      return place(prose.key, prose.theme ? `/themes/${themeKey(prose.theme)}` : '/report')
    }
    case 'quote': {
      const quote = review.quotes.find((it) => it.id === ref.id)
      return quote && place(quote.text, `/fulltext/${quote.report}`, { file: quote.file, page: String(quote.page) })
    }
    case 'stop': {
      const stop = review.stops.find((it) => it.id === ref.id)
      if (!stop) return undefined
      const { stage } = stop
      return { ...place(vocabulary[language].stages[stage], `/screening/${stage}/enough`), lang: language }
    }
    case 'plan':
      return { ...place(kindLabel('plan', vocabulary[language]), '/screening/plan'), lang: language }
    case 'dismissal':
      return place(review.dismissals.find((it) => it.id === ref.id)?.excerpt ?? '', '/check')
    case 'record':
      // Its title is not part of the small state; the log gives it where the record is here.
      return place(ref.title ?? kindLabel('record', vocabulary[language]), `/records/${ref.id}`)
    case 'head':
      return place(review.head.title, '')
    case 'person':
    case 'criterion':
    case 'work':
    case 'commission':
    case 'question':
    case 'protocol':
      return place(ownWords(ref, review), '/commission')
    default:
      return ownWords(ref, review) === '' ? undefined : place(ownWords(ref, review), '/report')
  }
}

/** The words an object has of its own: a name, a title or a text. Empty where it has none, or is gone. */
function ownWords(ref: { kind: string; id: string }, review: Review): string {
  if (ref.kind === 'commission') return review.commission?.client ?? ''
  if (ref.kind === 'question') return review.question?.text ?? ''
  if (ref.kind === 'protocol') return review.protocol?.designStated ?? review.protocol?.design ?? ''
  const plural = plurals[ref.kind as keyof typeof plurals]
  const list: readonly { id: string }[] = plural ? review[plural] : []
  const found = list.find((it) => it.id === ref.id)
  if (!found) return ''
  for (const field of ['name', 'title', 'short', 'text'] as const) {
    const value = (found as Partial<Record<typeof field, unknown>>)[field]
    if (typeof value === 'string') return plainOf(review, value)
  }
  return ''
}
