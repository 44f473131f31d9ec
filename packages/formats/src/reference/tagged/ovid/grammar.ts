/** Ovid's own exports: tagged, with two letters and a hyphen, and labelled, with a name on one line and its value indented below. */
import type { Tags } from '../../shape/tags.ts'
import type { Grammar } from '../grammar.ts'
import { ovid, ovidLabels } from './dialect.ts'
import { readSource } from './source.ts'

const counter = /^\s*<\s*\d+\s*\.?\s*>\s*$/
const headings = new Set(['SH', 'MH', 'KW', 'ID'])
const lists = new Set(['AU', 'FA', 'ED', 'SH', 'MH', 'KW', 'DE', 'ID'])

export const ovidTaggedGrammar: Grammar = {
  dialect: ovid,
  separates: (line) => counter.test(line),
  field: (line) => {
    const match = /^([A-Z][A-Z0-9]) {0,2}- ?(.*)$/.exec(line)
    return match?.[1] === undefined ? undefined : { tag: match[1], text: (match[2] ?? '').trim() }
  },
  startsAnew: (tag, afterBlank, has) =>
    (tag === 'VN' && has('VN')) || (afterBlank && ['DB', 'UI', 'AN', 'TI'].includes(tag) && has(tag)),
  continuation: (tag) => (lists.has(tag) ? 'value' : 'space'),
  refine: (tags) => {
    splitNames(tags)
    readSource(tags)
  },
}

export const ovidLabelledGrammar: Grammar = {
  dialect: ovid,
  separates: (line) => counter.test(line),
  // The search that found them may stand before the records, and its lines look like labels.
  isRecord: (has) => ['TI', 'BT', 'AU', 'FA', 'ED', 'AB', 'SO', 'UI', 'AN'].some(has),
  field: (line) => {
    if (/^\s/.test(line) || line.length > 80) return undefined
    const label = line.trim().replace(/:$/, '')
    const tag = ovidLabels[label.toLowerCase()] ?? label
    return { tag, text: '' }
  },
  continuation: (tag) => (tag === 'AB' || headings.has(tag) ? 'newline' : 'space'),
  refine: (tags) => {
    splitNames(tags)
    for (const tag of headings) splitHeadings(tags, tag)
    for (const tag of ['KW', 'ID']) splitAt(tags, tag, /\s*;\s+|\s*\.\s*$/)
    readSource(tags)
  },
}

/** Headings are parted by semicolons over several lines, or are one a line. */
function splitHeadings(tags: Tags, tag: string): void {
  const values = tags.all(tag).flatMap(({ text, line }) => {
    const parts = text.includes(';') ? text.replaceAll('\n', ' ').split(/\s*;\s*/) : text.split('\n')
    return parts.map((it) => ({ text: it.trim(), line })).filter((it) => it.text !== '')
  })
  tags.leave(tag, values)
}

/** Several names on a line are parted by semicolons; marks that refer to institutions follow them. */
function splitNames(tags: Tags): void {
  for (const tag of ['AU', 'FA', 'ED']) {
    splitAt(tags, tag, /\s*;\s+/)
    tags.leave(
      tag,
      tags.all(tag).map(({ text, line }) => ({
        text: text.replace(/(?:\s+(?:\d+|[*+†‡§#]+|M\.?D\.?|PhD|BSc|MSc|MPH),?)+$/, '').replace(/,\s*$/, ''),
        line,
      })),
    )
  }
}

function splitAt(tags: Tags, tag: string, at: RegExp): void {
  const values = tags.all(tag).flatMap(({ text, line }) =>
    text
      .split(at)
      .filter((it) => it !== '')
      .map((it) => ({ text: it, line })),
  )
  tags.leave(tag, values)
}
