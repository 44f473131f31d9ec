/** What several screens derive from the same review, computed once for each state of it. */
import type { Language, Review, Study } from '@oversyn/model'
import { inBrackets, type Lookup, lookup, type StudyName, studyNames } from '@oversyn/synthesis'

const lookups = new WeakMap<Review, Lookup>()
const names = new WeakMap<Review, Map<Language, ReadonlyMap<string, StudyName>>>()

/** The ways into a review. */
export function lookupOf(review: Review): Lookup {
  let it = lookups.get(review)
  if (!it) lookups.set(review, (it = lookup(review)))
  return it
}

/** How a study is called: `Fimreite og Lægreid 2008a`. */
export function nameOf(review: Review, study: Study, language: Language): string {
  let byLanguage = names.get(review)
  if (!byLanguage) names.set(review, (byLanguage = new Map()))
  let byStudy = byLanguage.get(language)
  if (!byStudy) byLanguage.set(language, (byStudy = studyNames(review, language)))
  const name = byStudy.get(study.id)
  return name ? inBrackets(name) : study.key
}
