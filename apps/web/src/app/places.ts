/** Everywhere one can go in a review, and finding a place by a few letters. */
import { Language, type Review, vocabulary } from '@oversyn/model'
import { ownStages } from '@oversyn/synthesis'
import type { TFunction } from 'i18next'
import { lookupOf, nameOf, plainOf } from './derived.ts'
import { languageNames } from './speak.ts'
import { stations } from './stations.ts'

export interface Place {
  id: string
  kind: 'page' | 'study' | 'theme' | 'bullet' | 'action'
  title: string
  lang?: string
  /** What else it can be found by. */
  also: string
  to: string
  search?: Record<string, string>
  /** A file to fetch, instead of a place to go. */
  file?: string
  /** A language to speak from now on, instead of a place to go. */
  speak?: Language
}

export function placesOf(review: Review, language: Language, t: TFunction): Place[] {
  const at = `/r/${review.head.key}`
  const lang = review.head.language
  const themeKey = new Map(review.themes.map((theme) => [theme.id, theme.key]))
  const pages = stations.map(
    (station): Place => ({
      id: station.name,
      kind: 'page',
      title: t(`way.${station.name}`),
      also: station.name,
      to: station.to.replace('/r/$review', at),
    }),
  )
  const themes = review.themes.map(
    (theme): Place => ({
      id: theme.id,
      kind: 'theme',
      title: theme.title,
      lang,
      also: theme.key,
      to: `${at}/themes/${theme.key}`,
    }),
  )
  const studies = review.studies.map((study): Place => {
    const [report] = lookupOf(review).reportsByStudy(study.id)
    return {
      id: study.id,
      kind: 'study',
      title: `${nameOf(review, study, language)}: ${report?.title ?? ''}`,
      lang: report?.language ?? lang,
      also: `${study.key} ${study.group ?? ''}`,
      to: `${at}/studies/${study.key}`,
    }
  })
  const bullets = review.bullets.map(
    (bullet): Place => ({
      id: bullet.id,
      kind: 'bullet',
      title: plainOf(review, bullet.text),
      lang,
      also: bullet.key,
      to: `${at}/themes/${themeKey.get(bullet.theme) ?? ''}`,
      search: { bullet: bullet.key },
    }),
  )
  const enough = ownStages(review).map(
    (stage): Place => ({
      id: `enough-${stage}`,
      kind: 'page',
      title: `${t('ranking.title')} (${vocabulary[language].stages[stage]})`,
      also: 'stop enough',
      to: `${at}/screening/${stage}/enough`,
    }),
  )
  const home: Place = { id: 'reviews', kind: 'page', title: t('goto.allReviews'), also: 'reviews', to: '/' }
  return [...pages, ...enough, home, ...actionsOf(review, language, t), ...themes, ...studies, ...bullets]
}

/** What can be done from anywhere. */
function actionsOf(review: Review, language: Language, t: TFunction): Place[] {
  const { key, language: written } = review.head
  const action = (id: string, title: string, rest: Partial<Place>): Place => ({
    id,
    kind: 'action',
    title,
    also: id,
    to: '',
    ...rest,
  })
  return [
    action('new-review', t('goto.actions.newReview'), { to: '/new' }),
    action('add-study', t('goto.actions.addStudy'), { to: `/r/${key}/studies`, search: { add: 'study' } }),
    action('download-report', t('goto.actions.download'), {
      file: `/api/reviews/${encodeURIComponent(key)}/report?lang=${written}&download=true`,
    }),
    ...Language.options
      .filter((other) => other !== language)
      .map((other) =>
        action(`language-${other}`, t('goto.actions.language', { language: languageNames[other] }), { speak: other }),
      ),
  ]
}

/** The places that have every word, those whose title begins with the words first. At most `limit`; without words the first ones. */
export function findPlaces(places: Place[], words: string, limit = 30): Place[] {
  const sought = words.toLowerCase().split(/\s+/).filter(Boolean)
  if (sought.length === 0) return places.slice(0, limit)
  const found = places.filter((place) => {
    const text = `${place.title} ${place.also}`.toLowerCase()
    return sought.every((word) => text.includes(word))
  })
  const begins = (place: Place) => (place.title.toLowerCase().startsWith(sought.join(' ')) ? 0 : 1)
  return found.sort((a, b) => begins(a) - begins(b)).slice(0, limit)
}
