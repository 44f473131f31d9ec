/** A MARC record (MARC 21, NORMARC), from XML or ISO 2709 alike, and what its fields and subfields come to as tags. */
import type { CslType } from '../reference.ts'
import { clean } from '../shape/clean.ts'
import { Tags } from '../shape/tags.ts'
import { nameRole } from './roles.ts'

export interface Subfield {
  code: string
  text: string
}

interface DataField {
  tag: string
  ind1: string
  ind2: string
  subfields: readonly Subfield[]
  line: number
}

export class MarcRecord {
  leader = ''
  readonly #control: [tag: string, text: string][] = []
  readonly #fields: DataField[] = []
  readonly #line: number

  constructor(line: number) {
    this.#line = line
  }

  get isEmpty(): boolean {
    return this.#fields.length === 0
  }

  control(tag: string, text: string): void {
    this.#control.push([tag, text])
  }

  data(tag: string, ind1: string, ind2: string, subfields: readonly Subfield[], line: number): void {
    this.#fields.push({ tag, ind1, ind2, subfields, line })
  }

  /** By the notes of theses and the leader: position 6 says what it is, position 7 whether it stands in something else. */
  get type(): CslType {
    if (this.#fields.some((it) => it.tag === '502')) return 'thesis'
    const [kind, level] = [this.leader[6] ?? 'a', this.leader[7] ?? 'm']
    const host = this.#fields.find((it) => it.tag === '773')
    if (kind === 'e' || kind === 'f') return 'map'
    if (kind === 'c' || kind === 'd') return 'musical_score'
    if (kind === 'g') return 'motion_picture'
    if (kind === 'i' || kind === 'j') return 'song'
    if (kind === 'k') return 'graphic'
    if (kind === 'm') return 'software'
    const inBook = host?.subfields.some((it) => it.code === 'z') || level === 'a'
    if (host && inBook && !host.subfields.some((it) => it.code === 'x'))
      return level === 'b' ? 'article-journal' : 'chapter'
    if (host || level === 'b') return 'article-journal'
    if (level === 's' || level === 'i') return 'periodical'
    const genres = this.#fields.filter((it) => it.tag === '655').flatMap((it) => it.subfields.map(({ text }) => text))
    return genres.some((it) => /rapport|report/i.test(it)) ? 'report' : 'book'
  }

  tags(): Tags {
    const tags = new Tags()
    for (const [tag, text] of this.#control) {
      if (tag === '008') this.#readFixed(text, tags)
      if (text !== '') tags.add(tag, clean(text), this.#line)
    }
    for (const field of this.#fields) addField(field, tags)
    return tags
  }

  /** The year and the language at their places in 008. */
  #readFixed(text: string, tags: Tags): void {
    const year = text.slice(7, 11)
    if (/^[12]\d{3}$/.test(year)) tags.add('008year', year, this.#line)
    const language = text.slice(35, 38)
    if (/^[a-z]{3}$/.test(language) && language !== 'und') tags.add('008language', language, this.#line)
  }
}

const whole: Readonly<Record<string, string>> = {
  '245': 'anbpf',
  '246': 'abnp',
  '490': 'a',
  '830': 'anp',
  '440': 'anp',
  '502': 'abcdgo',
}
const people = new Set(['100', '700', '600'])
const bodies = new Set(['110', '710', '111', '711'])

/** Title, people and series are values as a whole; everything else is a value for each subfield. */
function addField({ tag, ind1, ind2, subfields, line }: DataField, tags: Tags): void {
  const texts = (codes: string): string[] =>
    subfields
      .filter((it) => codes.includes(it.code))
      .map((it) => clean(it.text))
      .filter((it) => it !== '')
  const put = (as: string, text: string): void => {
    if (text !== '') tags.add(as, text, line)
  }
  let used = ''
  if (people.has(tag) || bodies.has(tag)) {
    used = people.has(tag) ? 'abcq4e' : 'abcdn4e'
    const role = tag.startsWith('6') ? '' : nameRole(tag, texts('4e'))
    const name = texts(people.has(tag) ? 'ab' : 'ab')
      .join(' ')
      .replace(/[\s,.:;/]+$/, (end) => (/^\.$/.test(end) ? end : ''))
    const plain = people.has(tag) ? name.replace(/(?<=\p{Ll}{2})\.$/u, '') : name.replace(/\.$/, '')
    put(tag.startsWith('6') ? '650$a' : `${people.has(tag) ? 'person' : 'body'}[${role}]`, plain)
  } else if (whole[tag] !== undefined) {
    used = whole[tag] ?? ''
    put(tag, joinTitle(subfields.filter((it) => used.includes(it.code))))
  } else if (tag === '024') {
    used = 'a'
    const kind = texts('2')[0]?.toLowerCase() ?? ind1
    for (const text of texts('a')) put(`024[${kind}]`, text)
  } else if (tag === '264' && ind2 !== '1' && ind2 !== ' ') {
    for (const { code, text } of subfields) put(`264[${ind2}]$${code}`, clean(text))
    return
  }
  for (const { code, text } of subfields) {
    if (used.includes(code) && code !== '') continue
    put(`${tag}$${code}`, clean(text))
  }
}

/** Subfields with the signs of ISBD between them; where the record has none, a colon before the subtitle. */
function joinTitle(subfields: readonly Subfield[]): string {
  return subfields
    .reduce((before, { code, text }) => {
      const value = clean(text)
      if (before === '') return value
      const marked = /[:;=/.,]$/.test(before)
      return `${before.replace(/\s+([:;=])$/, '$1')}${marked ? ' ' : code === 'b' ? ': ' : '. '}${value}`
    }, '')
    .replace(/\s*[/:;=,]\s*$/, '')
    .replace(/\s+:\s/g, ': ')
}
