/** The source line of Ovid, `Journal of X. 12(3):45-50, 2020 Jan.`, taken apart into the fields it stands for. */
import type { Tags } from '../../shape/tags.ts'

const numbers =
  /^(.*?)[.,]?\s+(?:Vol\.?\s*)?(\d+)\s*(?:\(([^()]*(?:\([^)]*\))?)\))?\s*[:,(]\s*(?:\d{4},?\s*)?(?:pp?\.?\s*)?(?:(?:Article Number:\s*)?([A-Za-z]?\d[\w.-]*))?/

/** `Journal of X June 2019;12(3):45-50`, as abstracts of MEDLINE have it. */
const dated = /^(.*?)[.,]?\s+((?:\p{L}{3,9}\s+)?(?:19|20)\d{2})\s*;\s*(\d+)(?:\(([^)]*)\))?\s*:\s*([\w-]+)/u

/** Fills what the record says nowhere else; the line itself stays. */
export function readSource(tags: Tags): void {
  const source = tags.all('SO')[0]
  if (!source) return
  const fill = (tag: string, unless: readonly string[], text: string | undefined): void => {
    if (text !== undefined && text !== '' && !unless.some((it) => tags.has(it))) tags.add(tag, text, source.line)
  }
  const short = dated.exec(source.text)
  if (short) {
    fill('JN', ['JN', 'JT', 'BT', 'BK', 'JA'], short[1])
    fill('VO', ['VO', 'VI'], short[3])
    fill('IP', ['IP'], short[4])
    fill('PG', ['PG'], short[5])
    fill('YR', ['YR', 'DP', 'PY', 'DA'], short[2])
    return
  }
  const year = /\b((?:19|20)\d{2})(?:\s+(\p{L}{3})\b(?:\s+(\d{1,2})\b)?)?/u.exec(source.text)
  const dotted = /^(.*?)\.\s/.exec(source.text)?.[1]
  const match = numbers.exec(source.text)
  fill('JN', ['JN', 'JT', 'BT', 'BK', 'JA'], (match?.[1] ?? dotted)?.replace(/\s+\p{Lu}\p{Ll}+ \d{4};?$/u, ''))
  fill('VO', ['VO', 'VI'], match?.[2])
  fill('IP', ['IP'], match?.[3])
  fill('PG', ['PG'], match?.[4])
  fill('YR', ['YR', 'DP', 'PY', 'DA'], year?.slice(1).filter(Boolean).join(' '))
  // What is not printed yet has its date in its status.
  fill('YR', ['YR', 'DP', 'PY', 'DA'], /\d{1,2} \p{L}+ (?:19|20)\d{2}/u.exec(tags.peek('Status') ?? '')?.[0])
}
