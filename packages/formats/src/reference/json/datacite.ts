/** DataCite's JSON, as its API and its documents have it. */
import type { Place, Reference } from '../reference.ts'
import type { Dialect } from '../shape/rules.ts'
import { shape } from '../shape/shape.ts'
import { flattenJson } from './flatten-json.ts'
import { isObject, type JsonObject, textOf, valuesAt } from './json-value.ts'

const datacite: Dialect = {
  typeTags: ['types.citeproc', 'types.resourceType', 'types.resourceTypeGeneral', 'types.ris'],
  types: {
    'article-journal': 'article-journal',
    dataset: 'dataset',
    book: 'book',
    chapter: 'chapter',
    thesis: 'thesis',
    report: 'report',
    software: 'software',
    webpage: 'webpage',
    graphic: 'graphic',
    motion_picture: 'motion_picture',
    song: 'song',
    'paper-conference': 'paper-conference',
    journalarticle: 'article-journal',
    'journal article': 'article-journal',
    scholarlyarticle: 'article-journal',
    bookchapter: 'chapter',
    'book chapter': 'chapter',
    dissertation: 'thesis',
    preprint: 'article',
    conferencepaper: 'paper-conference',
    'conference paper': 'paper-conference',
    image: 'graphic',
    audiovisual: 'motion_picture',
    sound: 'song',
    text: 'document',
    article: 'article',
    collection: 'document',
  },
  otherwise: 'document',
  rules: [
    ['title', 'text', 'title'],
    ['original-title', 'text', 'titles[TranslatedTitle]'],
    ['author', 'names', 'creator'],
    ['author', 'institutions', 'creator[Organizational]'],
    ['editor', 'names', 'contributor[Editor]'],
    ['contributor', 'names', 'contributor'],
    ['issued', 'date', 'date[Issued]', 'publicationYear', 'published', 'date[Available]', 'date[Created]'],
    ['publisher', 'text', 'publisher.name', 'publisher'],
    ['container-title', 'text', 'container.title'],
    ['volume', 'text', 'container.volume'],
    ['issue', 'text', 'container.issue'],
    ['page', 'pages', 'container.firstPage', 'container.lastPage'],
    ['DOI', 'doi', 'doi', 'identifiers.identifier', 'id'],
    ['ISSN', 'issn', 'container.identifier', 'relatedIdentifiers.relatedIdentifier'],
    ['abstract', 'paragraphs', 'description[Abstract]', 'description'],
    ['keyword', 'list', 'subjects.subject'],
    ['language', 'text', 'language'],
    ['version', 'text', 'version'],
    ['license', 'text', 'rightsList.rights'],
    ['URL', 'address', 'url', 'id'],
    ['id', 'text', 'id'],
  ],
}

export function readDatacite(given: JsonObject, place: Place): Reference {
  // The API wraps each record as a resource with attributes.
  const work: JsonObject = isObject(given.attributes) ? { ...given.attributes, id: given.id } : given
  const tags = flattenJson(work, place.line, new Set(['titles', 'creators', 'contributors', 'dates', 'descriptions']))
  const put = (tag: string, text: string | undefined): void => {
    if (text !== undefined && text.trim() !== '') tags.add(tag, text.trim(), place.line)
  }
  readTitles(work, put)
  for (const [list, tag] of [
    ['creators', 'creator'],
    ['contributors', 'contributor'],
  ] as const) {
    for (const it of valuesAt(work[list], [])) {
      if (!isObject(it)) continue
      const kind =
        tag === 'contributor'
          ? textOf(it.contributorType)
          : it.nameType === 'Organizational'
            ? 'Organizational'
            : undefined
      const family = textOf(it.familyName)
      const name = family ? [family, textOf(it.givenName)].filter(Boolean).join(', ') : textOf(it.name)
      put(kind && (tag === 'creator' || kind === 'Editor') ? `${tag}[${kind}]` : tag, name)
      for (const more of valuesAt(it.affiliation, []))
        put(`${tag}.affiliation`, textOf(more) ?? (isObject(more) ? textOf(more.name) : undefined))
      for (const more of valuesAt(it.nameIdentifiers, ['nameIdentifier'])) put(`${tag}.nameIdentifier`, textOf(more))
    }
  }
  for (const it of valuesAt(work.dates, []))
    if (isObject(it)) put(`date[${textOf(it.dateType) ?? ''}]`, textOf(it.date))
  for (const it of valuesAt(work.descriptions, [])) {
    if (!isObject(it)) continue
    const kind = textOf(it.descriptionType)
    put(kind ? `description[${kind}]` : 'description', textOf(it.description))
  }
  return shape(tags, datacite, place, () => {})
}

/** The title, with its subtitle; another kind of title stands by its kind, and for the title where there is none. */
function readTitles(work: JsonObject, put: (tag: string, text: string | undefined) => void): void {
  const titles = valuesAt(work.titles, []).filter(isObject)
  const main = titles.find((it) => textOf(it.titleType) === undefined) ?? titles[0]
  const subtitle = titles.find((it) => textOf(it.titleType) === 'Subtitle')
  put('title', [main, main === subtitle ? undefined : subtitle].flatMap((it) => textOf(it?.title) ?? []).join(': '))
  for (const it of titles) {
    if (it !== main && it !== subtitle) put(`titles[${textOf(it.titleType) ?? ''}]`, textOf(it.title))
  }
}
