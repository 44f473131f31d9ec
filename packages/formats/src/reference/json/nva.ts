/** The Norwegian research archive NVA (and its forerunner Cristin): publications with Norwegian theses and report series. */
import type { CslType, Place, Reference } from '../reference.ts'
import type { Dialect } from '../shape/rules.ts'
import { shape } from '../shape/shape.ts'
import { flattenJson } from './flatten-json.ts'
import { isObject, type JsonObject, textOf, valuesAt } from './json-value.ts'

/** The kinds of publication of NVA, in lower case. */
const types: Readonly<Record<string, CslType>> = {
  academicarticle: 'article-journal',
  academicmonograph: 'book',
  academicchapter: 'chapter',
  reportresearch: 'report',
  degreemaster: 'thesis',
  conferencelecture: 'speech',
  mediafeaturearticle: 'article-newspaper',
  degreephd: 'thesis',
  degreelicentiate: 'thesis',
  degreebachelor: 'thesis',
  artisticdegreephd: 'thesis',
  otherstudentwork: 'thesis',
  academicliteraturereview: 'article-journal',
  popularsciencearticle: 'article-magazine',
  professionalarticle: 'article-journal',
  casereport: 'article-journal',
  studyprotocol: 'article-journal',
  journalarticle: 'article-journal',
  journalcontent: 'article-journal',
  journalletter: 'article-journal',
  journalleader: 'article-journal',
  journalreview: 'review',
  journalinterview: 'interview',
  featurearticle: 'article-magazine',
  bookmonograph: 'book',
  bookanthology: 'book',
  nonfictionmonograph: 'book',
  popularsciencemonograph: 'book',
  textbook: 'book',
  encyclopedia: 'book',
  chapterarticle: 'chapter',
  nonfictionchapter: 'chapter',
  popularsciencechapter: 'chapter',
  textbookchapter: 'chapter',
  encyclopediachapter: 'entry-encyclopedia',
  introduction: 'chapter',
  reportbasic: 'report',
  reportpolicy: 'report',
  reportworkingpaper: 'report',
  reportbookofabstract: 'report',
  conferencereport: 'report',
  conferenceabstract: 'paper-conference',
  chapterconferenceabstract: 'paper-conference',
  conferenceposter: 'paper-conference',
  lecture: 'speech',
  otherpresentation: 'speech',
  dataset: 'dataset',
  datamanagementplan: 'document',
}

const description = 'entityDescription'
const context = `${description}.reference.publicationContext`
const instance = `${description}.reference.publicationInstance`

const nva: Dialect = {
  typeTags: [`${instance}.type`, `${description}.publicationType`, 'category.code'],
  types,
  otherwise: 'document',
  rules: [
    ['title', 'text', `${description}.mainTitle`, 'title.nb', 'title.en', 'title'],
    ['original-title', 'text', `${description}.alternativeTitles.en`, `${description}.alternativeTitles.no`],
    ['author', 'names', 'author'],
    ['editor', 'names', 'editor'],
    ['contributor', 'names', 'contributor'],
    ['issued', 'date', 'date', 'year_published'],
    ['abstract', 'paragraphs', `${description}.abstract`, `${description}.alternativeAbstracts.en`],
    ['keyword', 'list', `${description}.tags`],
    ['language', 'text', `${description}.language`, 'original_language'],
    ['DOI', 'doi', 'doi', `${description}.reference.doi`, 'links.url'],
    [
      'container-title',
      'text',
      `${context}.name`,
      `${context}.title`,
      `${context}.entityDescription.mainTitle`,
      'journal.name',
    ],
    ['collection-title', 'text', `${context}.series.name`, `${context}.series.title`],
    ['collection-number', 'text', `${context}.seriesNumber`],
    [
      'publisher',
      'text',
      `${context}.publisher.name`,
      'resourceOwner.owner',
      'publisher.labels.nb',
      'publisher.labels.no',
    ],
    ['ISBN', 'isbn', `${context}.isbnList`],
    [
      'ISSN',
      'issn',
      `${context}.onlineIssn`,
      `${context}.printIssn`,
      `${context}.series.onlineIssn`,
      `${context}.series.printIssn`,
    ],
    ['volume', 'text', `${instance}.volume`, 'volume'],
    ['issue', 'text', `${instance}.issue`, 'issue'],
    ['page', 'pages', `${instance}.pages.begin`, `${instance}.pages.end`, `${instance}.articleNumber`],
    ['number-of-pages', 'text', `${instance}.pages.pages`],
    ['URL', 'address', 'handle', 'link', 'id', 'url'],
    ['note', 'paragraphs', `${description}.description`],
    ['id', 'text', 'identifier', 'id', 'cristin_result_id'],
  ],
}

/** What Norwegian theses are called, for the genre. */
const genres: Readonly<Record<string, string>> = {
  degreemaster: 'Masteroppgave',
  degreephd: 'Doktorgradsavhandling',
  degreelicentiate: 'Lisensiatavhandling',
  degreebachelor: 'Bacheloroppgave',
}

export function readNva(work: JsonObject, place: Place): Reference {
  const people = `${description}.contributors`
  const when = `${description}.publicationDate`
  const tags = flattenJson(work, place.line, new Set([people, when, `${description}.date`]))
  const put = (tag: string, text: string | undefined): void => {
    if (text !== undefined && text.trim() !== '') tags.add(tag, text.trim(), place.line)
  }
  for (const it of valuesAt(work, people.split('.'))) {
    if (!isObject(it)) continue
    const role = (isObject(it.role) ? textOf(it.role.type) : textOf(it.role)) ?? 'Creator'
    const tag = role === 'Creator' ? 'author' : role === 'Editor' ? 'editor' : 'contributor'
    put(tag, asFamilyFirst(valuesAt(it, ['identity', 'name']).map(textOf)[0]))
    for (const more of flattenJson(it, place.line, new Set(['identity.name', 'role', 'sequence', 'type'])).entries()) {
      for (const value of more[1]) put(`${people}.${more[0]}`, value.text)
    }
  }
  for (const it of [...valuesAt(work, when.split('.')), ...valuesAt(work, [description, 'date'])]) {
    if (!isObject(it)) continue
    put(
      'date',
      [it.year, it.month, it.day]
        .map(textOf)
        .filter(Boolean)
        .map((part) => part?.padStart(2, '0'))
        .join('-'),
    )
  }
  const [kind] = tags.all(`${instance}.type`)
  const reference = shape(tags, nva, place, () => {})
  const genre = kind ? genres[kind.text.toLowerCase()] : undefined
  if (genre !== undefined) reference.genre ??= genre
  return reference
}

/** NVA writes names as they are spoken; the last word is the family name unless there is a comma. */
function asFamilyFirst(name: string | undefined): string | undefined {
  if (name === undefined || name.includes(',')) return name
  const match = /^(.+)\s(\S+)$/.exec(name.trim())
  return match ? `${match[2]}, ${match[1]}` : name
}
