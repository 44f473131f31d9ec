/** OpenAlex works, whose abstract is an index of words and their places. */
import type { CslType, Place, Reference } from '../reference.ts'
import type { Dialect } from '../shape/rules.ts'
import { shape } from '../shape/shape.ts'
import { flattenJson } from './flatten-json.ts'
import { isObject, type JsonObject } from './json-value.ts'

const types: Readonly<Record<string, CslType>> = {
  article: 'article-journal',
  book: 'book',
  'book-chapter': 'chapter',
  dissertation: 'thesis',
  report: 'report',
  preprint: 'article',
  dataset: 'dataset',
  review: 'article-journal',
  'journal-article': 'article-journal',
  letter: 'article-journal',
  editorial: 'article-journal',
  monograph: 'book',
  'edited-book': 'book',
  'reference-entry': 'entry',
  'proceedings-article': 'paper-conference',
  standard: 'standard',
  'peer-review': 'review',
  paratext: 'document',
  other: 'document',
}

const openalex: Dialect = {
  typeTags: ['type', 'type_crossref'],
  types,
  otherwise: 'document',
  rules: [
    ['title', 'text', 'title', 'display_name'],
    ['author', 'spoken-names', 'authorships.author.display_name', 'authorships.raw_author_name'],
    ['issued', 'date', 'publication_date', 'publication_year'],
    [
      'container-title',
      'text',
      'primary_location.source.display_name',
      'host_venue.display_name',
      'locations.source.display_name',
    ],
    ['ISSN', 'issn', 'primary_location.source.issn', 'primary_location.source.issn_l', 'host_venue.issn'],
    ['DOI', 'doi', 'doi', 'ids.doi'],
    ['volume', 'text', 'biblio.volume'],
    ['issue', 'text', 'biblio.issue'],
    ['page', 'pages', 'biblio.first_page', 'biblio.last_page'],
    ['abstract', 'paragraphs', 'abstract'],
    ['keyword', 'list', 'keywords.display_name', 'keywords.keyword', 'keywords'],
    ['language', 'text', 'language'],
    ['publisher', 'text', 'primary_location.source.host_organization_name', 'host_venue.publisher'],
    ['URL', 'address', 'primary_location.landing_page_url', 'doi'],
    ['license', 'text', 'primary_location.license'],
    ['id', 'text', 'id', 'ids.openalex'],
  ],
}

export function readOpenalex(work: JsonObject, place: Place): Reference {
  const tags = flattenJson(work, place.line, new Set(['abstract_inverted_index']))
  const abstract = abstractOf(work.abstract_inverted_index)
  if (abstract !== undefined) tags.add('abstract', abstract, place.line)
  for (const tag of ['ids.pmid', 'ids.pmcid']) {
    const [value] = tags.take(tag)
    if (value) tags.add(tag === 'ids.pmid' ? 'PMID' : 'PMCID', value.text.replace(/^.*\//, ''), value.line)
  }
  const dialect: Dialect = {
    ...openalex,
    rules: [...openalex.rules, ['PMID', 'text', 'PMID'], ['PMCID', 'text', 'PMCID']],
  }
  return shape(tags, dialect, place, () => {})
}

/** The words in their places; a place that nothing fills is skipped. */
function abstractOf(index: unknown): string | undefined {
  if (!isObject(index)) return undefined
  const words: [place: number, word: string][] = []
  for (const [word, places] of Object.entries(index)) {
    if (Array.isArray(places)) for (const it of places) if (typeof it === 'number') words.push([it, word])
  }
  return words.length === 0
    ? undefined
    : words
        .sort((a, b) => a[0] - b[0])
        .map(([, word]) => word)
        .join(' ')
}
