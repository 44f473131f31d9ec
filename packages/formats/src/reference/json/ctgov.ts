/** Studies of ClinicalTrials.gov (API 2). */
import type { Place, Reference } from '../reference.ts'
import type { Dialect } from '../shape/rules.ts'
import { shape } from '../shape/shape.ts'
import { flattenJson } from './flatten-json.ts'
import { isObject, type JsonObject, textsAt } from './json-value.ts'

const at = (module: string, path: string): string => `protocolSection.${module}.${path}`

const ctgov: Dialect = {
  typeTags: [],
  types: {},
  otherwise: 'document',
  rules: [
    ['title', 'text', at('identificationModule', 'officialTitle'), at('identificationModule', 'briefTitle')],
    ['title-short', 'text', at('identificationModule', 'acronym'), at('identificationModule', 'briefTitle')],
    ['author', 'institutions', at('sponsorCollaboratorsModule', 'leadSponsor.name')],
    ['contributor', 'institutions', at('sponsorCollaboratorsModule', 'collaborators.name')],
    ['issued', 'date', at('statusModule', 'studyFirstPostDateStruct.date'), at('statusModule', 'studyFirstSubmitDate')],
    ['abstract', 'paragraphs', at('descriptionModule', 'briefSummary'), at('descriptionModule', 'detailedDescription')],
    ['keyword', 'list', at('conditionsModule', 'conditions'), at('conditionsModule', 'keywords')],
    ['status', 'text', at('statusModule', 'overallStatus')],
    ['genre', 'text', 'genre'],
    ['number', 'text', at('identificationModule', 'nctId')],
    ['source', 'text', 'source'],
    ['URL', 'address', 'url'],
    ['id', 'text', 'id'],
  ],
}

/** A registered study is a document of its sponsor; the number of the register is its key and address. */
export function readCtgov(given: JsonObject, place: Place): Reference {
  const work: JsonObject = isObject(given.study) ? given.study : given
  const tags = flattenJson(work, place.line)
  const [number] = textsAt(work, at('identificationModule', 'nctId'))
  tags.add('genre', 'Trial registration', place.line)
  tags.add('source', 'ClinicalTrials.gov', place.line)
  if (number !== undefined) {
    tags.add('id', number, place.line)
    tags.add('url', `https://clinicaltrials.gov/study/${number}`, place.line)
  }
  return shape(tags, ctgov, place, () => {})
}
