/** Crossref's deposit and answer XML (UNIXREF): its elements, and which field each is. */
import type { CslType } from '../../reference.ts'
import type { Dialect } from '../../shape/rules.ts'
import type { Tags } from '../../shape/tags.ts'
import type { Flattening } from '../flatten.ts'
import { textOf, type XmlNode } from '../node.ts'

/** The elements a work stands in, the innermost first, and what it is then. */
const works: readonly (readonly [element: string, type: CslType])[] = [
  ['journal_article', 'article-journal'],
  ['conference_paper', 'paper-conference'],
  ['content_item', 'chapter'],
  ['dissertation', 'thesis'],
  ['posted_content', 'article'],
  ['peer_review', 'review'],
  ['dataset', 'dataset'],
  ['standard_metadata', 'standard'],
  ['report-paper_metadata', 'report'],
  ['report-paper_series_metadata', 'report'],
  ['book_metadata', 'book'],
  ['book_series_metadata', 'book'],
  ['book_set_metadata', 'book'],
  ['proceedings_metadata', 'book'],
  ['proceedings_series_metadata', 'book'],
  ['journal_issue', 'periodical'],
  ['journal_metadata', 'periodical'],
  ['database_metadata', 'dataset'],
]

/** The type of a record, by the innermost element that it has. */
export function crossrefType(tags: Tags): CslType {
  const paths = [...tags.entries()].map(([path]) => path)
  return works.find(([element]) => paths.some((it) => it.startsWith(`${element}/`)))?.[1] ?? 'document'
}

const elements = works.map(([element]) => element)
const of = (path: string): string[] => elements.map((it) => `${it}/${path}`)
const hosts = [
  'journal_metadata',
  'proceedings_metadata',
  'book_metadata',
  'book_series_metadata',
  'book_set_metadata',
  'proceedings_series_metadata',
  'database_metadata',
]

export const crossref: Dialect = {
  typeTags: [],
  types: {},
  otherwise: 'document',
  rules: [
    ['title', 'text', ...of('titles/title'), ...of('full_title'), ...of('proceedings_title')],
    ['author', 'names', ...of('author')],
    ['author', 'names', ...of('reviewer')],
    ['author', 'institutions', ...of('organization')],
    ['editor', 'names', ...of('editor')],
    ['translator', 'names', ...of('translator')],
    [
      'container-title',
      'text',
      'journal_metadata/full_title',
      'proceedings_metadata/proceedings_title',
      'book_metadata/titles/title',
      'book_series_metadata/titles/title',
      'book_set_metadata/titles/title',
      'proceedings_series_metadata/proceedings_title',
      'database_metadata/titles/title',
    ],
    ['container-title-short', 'text', 'journal_metadata/abbrev_title'],
    [
      'collection-title',
      'text',
      'book_series_metadata/series_metadata/titles/title',
      'series_metadata/titles/title',
      'book_metadata/series_metadata/titles/title',
      'report-paper_series_metadata/series_metadata/titles/title',
      'proceedings_series_metadata/series_metadata/titles/title',
    ],
    [
      'issued',
      'date',
      ...of('publication_date'),
      ...of('publication_date[online]'),
      ...of('approval_date'),
      ...of('posted_date'),
      ...of('review_date'),
      ...of('database_date/publication_date'),
    ],
    ['volume', 'text', 'journal_issue/journal_volume/volume', 'book_series_metadata/volume', 'book_metadata/volume'],
    ['issue', 'text', 'journal_issue/issue'],
    ['page', 'pages', 'journal_article/pages/first_page', 'journal_article/pages/last_page'],
    ['page', 'pages', 'conference_paper/pages/first_page', 'conference_paper/pages/last_page'],
    ['page', 'pages', 'content_item/pages/first_page', 'content_item/pages/last_page'],
    ['DOI', 'doi', ...of('doi_data/doi')],
    ['URL', 'address', ...of('doi_data/resource')],
    ['ISSN', 'issn', ...hosts.map((it) => `${it}/issn`), 'series_metadata/issn'],
    ['ISBN', 'isbn', ...of('isbn')],
    ['abstract', 'paragraphs', ...of('abstract')],
    ['publisher', 'text', ...of('publisher/publisher_name'), ...of('institution/institution_name')],
    ['publisher-place', 'text', ...of('publisher/publisher_place'), ...of('institution/institution_place')],
    ['edition', 'text', ...of('edition_number')],
    ['genre', 'text', ...of('degree')],
    ['event-title', 'text', 'event_metadata/conference_name'],
    ['event-place', 'text', 'event_metadata/conference_location'],
    ['language', 'text', ...of('@language'), 'journal_metadata@language'],
  ],
}

const person =
  (at: string) =>
  (node: XmlNode): [string, string][] => {
    const role = node.attributes.contributor_role ?? 'author'
    const name = [textOf(node, 'surname') ?? '', textOf(node, 'given_name'), textOf(node, 'suffix')].filter(
      (it) => it !== undefined,
    )
    return [
      [`${at}/${role}`, name.join(', ')],
      ...(['ORCID', 'affiliation'] as const).flatMap((it): [string, string][] => {
        const text = textOf(node, it)
        return text === undefined ? [] : [[`${at}/${it}`, text]]
      }),
    ]
  }

const date =
  (tag: string) =>
  (node: XmlNode): [string, string][] => [
    [
      // Where there are both, the date in print is the one that is cited.
      node.attributes.media_type === 'online' && tag.endsWith('/publication_date') ? `${tag}[online]` : tag,
      ['year', 'month', 'day']
        .map((it) => textOf(node, it))
        .filter(Boolean)
        .join('-'),
    ],
  ]

export const crossrefInline: ReadonlySet<string> = new Set([
  'i',
  'b',
  'em',
  'strong',
  'sub',
  'sup',
  'scp',
  'tt',
  'u',
  'p',
  'sec',
  'italic',
  'bold',
])

export const crossrefFlattening: Flattening = {
  transparent: new Set([
    'crossref',
    'journal',
    'conference',
    'book',
    'report-paper',
    'database',
    'standard',
    'contributors',
    'sa_component',
    'doi_record',
    'body',
    'query_result',
    'error',
  ]),
  noise: new Set([
    'sequence',
    'media_type',
    'contributor_role',
    'start_day',
    'end_day',
    'start_month',
    'end_month',
    'reg-agency',
    'metadata_distribution_opts',
    'reference_distribution_opts',
    'publication_type',
    'content_version',
    'mime_type',
    'provider',
    'publisher_id',
    'first-line',
    'key',
  ]),
  compose: Object.fromEntries(
    elements.flatMap((at) => [
      [`${at}/person_name`, person(at)] as const,
      [
        `${at}/organization`,
        (node: XmlNode) => [
          [`${at}/${node.attributes.contributor_role === 'editor' ? 'editor' : 'organization'}`, node.text] as const,
        ],
      ] as const,
      ...['publication_date', 'approval_date', 'posted_date', 'review_date', 'database_date/publication_date'].map(
        (it) => [`${at}/${it}`, date(`${at}/${it}`)] as const,
      ),
      [`${at}/titles`, (node: XmlNode) => titles(node, at)] as const,
    ]),
  ),
}

function titles(node: XmlNode, at: string): [string, string][] {
  const whole = [textOf(node, 'title'), textOf(node, 'subtitle')].filter(Boolean).join(': ')
  const original = textOf(node, 'original_language_title')
  return [
    [`${at}/titles/title`, whole.replace(/\s+/g, ' ')],
    ...(original ? [[`${at}/titles/original`, original] as [string, string]] : []),
  ]
}
