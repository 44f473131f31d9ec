/** The ways into a review: its objects by id and by key, and what hangs on what, found in one pass. */
import type {
  Bullet,
  Criterion,
  Finding,
  Id,
  Key,
  Report,
  Review,
  Search,
  Source,
  Study,
  Theme,
  Work,
} from '@oversyn/model'
import { groupBy, indexBy } from './grouping.ts'

/** Read-only; lists are in the reading order of the review. A key of a list that holds nothing gives an empty list. */
export interface Lookup {
  readonly review: Review
  readonly byId: {
    readonly themes: ReadonlyMap<Id, Theme>
    readonly criteria: ReadonlyMap<Id, Criterion>
    readonly sources: ReadonlyMap<Id, Source>
    readonly reports: ReadonlyMap<Id, Report>
    readonly studies: ReadonlyMap<Id, Study>
    readonly findings: ReadonlyMap<Id, Finding>
    readonly bullets: ReadonlyMap<Id, Bullet>
  }
  readonly byKey: {
    readonly themes: ReadonlyMap<Key, Theme>
    readonly sources: ReadonlyMap<Key, Source>
    readonly works: ReadonlyMap<Key, Work>
    readonly reports: ReadonlyMap<Key, Report>
    readonly studies: ReadonlyMap<Key, Study>
    readonly findings: ReadonlyMap<Key, Finding>
    readonly bullets: ReadonlyMap<Key, Bullet>
  }
  reportsByStudy(study: Id): readonly Report[]
  findingsByStudy(study: Id): readonly Finding[]
  findingsByTheme(theme: Id): readonly Finding[]
  /** A study belongs to a theme through its findings. */
  studiesByTheme(theme: Id): readonly Study[]
  bulletsByTheme(theme: Id): readonly Bullet[]
  bulletsByFinding(finding: Id): readonly Bullet[]
  /** The findings of a bullet that exist. */
  findingsOfBullet(bullet: Bullet): readonly Finding[]
  /** The different studies that a bullet rests on. */
  studiesOfBullet(bullet: Bullet): readonly Study[]
  searchesBySource(source: Id): readonly Search[]
}

/** @example lookup(review).studiesByTheme(theme.id).length */
export function lookup(review: Review): Lookup {
  const byId = {
    themes: indexBy(review.themes, (theme) => theme.id),
    criteria: indexBy(review.criteria, (criterion) => criterion.id),
    sources: indexBy(review.sources, (source) => source.id),
    reports: indexBy(review.reports, (report) => report.id),
    studies: indexBy(review.studies, (study) => study.id),
    findings: indexBy(review.findings, (finding) => finding.id),
    bullets: indexBy(review.bullets, (bullet) => bullet.id),
  }
  const findingsByStudy = groupBy(review.findings, (finding) => [finding.study])
  const findingsByTheme = groupBy(review.findings, (finding) => finding.themes)
  const themesOf = (study: Study) => new Set((findingsByStudy.get(study.id) ?? []).flatMap((finding) => finding.themes))
  const studiesByTheme = groupBy(review.studies, (study) => [...themesOf(study)])
  const bulletsByTheme = groupBy(review.bullets, (bullet) => [bullet.theme])
  const bulletsByFinding = groupBy(review.bullets, (bullet) => bullet.findings)
  const searchesBySource = groupBy(review.searches, (search) => [search.source])
  const findingsOfBullet = (bullet: Bullet) => present(bullet.findings, byId.findings)
  return {
    review,
    byId,
    byKey: {
      themes: indexBy(review.themes, (theme) => theme.key),
      sources: indexBy(review.sources, (source) => source.key),
      works: indexBy(review.works, (work) => work.key),
      reports: indexBy(review.reports, (report) => report.key),
      studies: indexBy(review.studies, (study) => study.key),
      findings: indexBy(review.findings, (finding) => finding.key),
      bullets: indexBy(review.bullets, (bullet) => bullet.key),
    },
    reportsByStudy: (study) => present(byId.studies.get(study)?.reports ?? [], byId.reports),
    findingsByStudy: (study) => findingsByStudy.get(study) ?? [],
    findingsByTheme: (theme) => findingsByTheme.get(theme) ?? [],
    studiesByTheme: (theme) => studiesByTheme.get(theme) ?? [],
    bulletsByTheme: (theme) => bulletsByTheme.get(theme) ?? [],
    bulletsByFinding: (finding) => bulletsByFinding.get(finding) ?? [],
    findingsOfBullet,
    studiesOfBullet: (bullet) =>
      present([...new Set(findingsOfBullet(bullet).map((finding) => finding.study))], byId.studies),
    searchesBySource: (source) => searchesBySource.get(source) ?? [],
  }
}

function present<T>(ids: readonly string[], from: ReadonlyMap<string, T>): T[] {
  return ids.flatMap((id) => from.get(id) ?? [])
}
