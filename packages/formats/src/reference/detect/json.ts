/** The formats in JSON, each by keys that only it has. */
import type { ReferenceFormat } from '../formats.ts'
import type { Wrong } from './binary.ts'

const signs: readonly [format: ReferenceFormat, sign: RegExp][] = [
  ['ctgov-json', /"protocolSection"\s*:/],
  ['eppi-json', /"CodeSets"\s*:|"AttributesList"\s*:|"ItemId"\s*:\s*\d[\s\S]*"(?:ParentTitle|TypeName)"\s*:/],
  [
    'nva-json',
    /"entityDescription"\s*:|"cristin_result_id"|"(?:@context|id)"\s*:\s*"https:\/\/api\.(?:\w+\.)?nva\.unit\.no/,
  ],
  ['openalex-json', /"(?:id|openalex)"\s*:\s*"https:\/\/openalex\.org\/W|"abstract_inverted_index"\s*:/],
  ['primo-json', /"pnx"\s*:|"b_title"\s*:|"mms_id"\s*:/],
  [
    'datacite-json',
    /"creators"\s*:[\s\S]*"(?:titles|publicationYear|types)"\s*:|"titles"\s*:[\s\S]*"creators"\s*:|"schemaVersion"\s*:\s*"http:\/\/datacite/,
  ],
  [
    'crossref-json',
    /"message-type"\s*:|"(?:reference-count|is-referenced-by-count|references-count)"\s*:[\s\S]*"title"\s*:\s*\[|"title"\s*:\s*\[[\s\S]*"(?:reference-count|is-referenced-by-count|references-count)"\s*:/,
  ],
  ['csl-json', /"(?:title|type|itemType|author|authors|DOI|container-title|issued)"\s*:/],
]

/** The format, or what an answer that is none says. */
export function detectJson(text: string): ReferenceFormat | Wrong {
  const said =
    /^\{\s*"(?:error|errors|message|detail|fault|error_message)"\s*:\s*(?:\{[\s\S]*?"(?:message|detail)"\s*:\s*)?"([^"]{1,200})"/.exec(
      text,
    )?.[1]
  if (said !== undefined) {
    return {
      code: 'content-error',
      message: `This is an error message of a service, not references. It says: "${said}".`,
    }
  }
  const found = signs.find(([, sign]) => sign.test(text))?.[0]
  if (found) return found
  if (/^\[\s*\]\s*$/.test(text)) return 'csl-json'
  return { code: 'format-unknown', message: 'This is JSON in none of the formats that are read.' }
}
