/** What each hostile file must come to, as far as a program can tell, by the number at the head of its name. */
import type { ReadResult } from '@oversyn/formats'

type Must = (result: ReadResult, seconds: number) => boolean

const tells =
  (...codes: string[]): Must =>
  ({ problems }) =>
    codes.some((code) => problems.some((it) => it.code === code))
const all =
  (...musts: Must[]): Must =>
  (result, seconds) =>
    musts.every((it) => it(result, seconds))
const within =
  (limit: number): Must =>
  (_, seconds) =>
    seconds < limit

/** The musts beyond the number of records; a file that is not here has none that can be checked. */
export const hostileMusts: Readonly<Record<string, Must>> = {
  h01: all(tells('record-unfinished'), ({ problems }) => problems.every((it) => it.line !== null)),
  h05: ({ records }) => /\u2028.*\u2029.*\u0085/.test(records[0]?.title ?? ''),
  h08: ({ encoding }) => encoding === 'utf-16le-bom',
  h10: tells('encoding-doubled'),
  h12: ({ records }) => records.every((it) => it.title?.startsWith('Title number') ?? false),
  h15: tells('direction-turned'),
  h17: tells('content-html'),
  h18: all(tells('content-error'), ({ problems }) =>
    problems.some((it) => it.message.includes('API rate limit exceeded')),
  ),
  h23: tells('file-empty', 'no-records'),
  h31: all(tells('value-repeated'), ({ records }) => Object.keys(records[0]?.extra ?? {}).length >= 4),
  h33: all(tells('field-cut'), within(5)),
  h34: within(2),
  h38: all(tells('xml-entity'), ({ records }) => JSON.stringify(records).length < 1_000_000),
  h39: all(tells('xml-too-deep'), within(5)),
  h41: all(tells('encoding-wrong'), ({ records }) => records[0]?.title === 'Blåbær'),
  h45: ({ records, encoding }) => records[0]?.title === 'Bøker; og papir' && encoding === 'windows-1252',
  h46: all(tells('columns-repeated'), ({ records }) => Object.values(records[0]?.extra ?? {}).flat().length === 2),
  h47: all(tells('control-characters'), ({ records }) => records[1]?.title === 'x y'),
  h48: () => !('polluted' in {}),
  h51: within(5),
  h52: within(2),
  h53: all(tells('string-too-long'), ({ records }) => JSON.stringify(records).length < 10_000_000),
  h54: ({ records }) => !JSON.stringify(records).includes('javascript:'),
  h56: tells('record-unfinished'),
  h57: ({ records }) => records[0]?.abstract === 'Text blank line inside abstract' && records[0].author?.length === 1,
  h60: tells('archive-too-large'),
  h63: ({ records }) => records[0]?.abstract?.includes('{{constructor') ?? false,
  h64: ({ records }) => records.map((it) => it.title).join() === 'A,B',
  h65: ({ records }) =>
    records[3]?.page === '123-129' &&
    !JSON.stringify(records).includes('null') &&
    records[3].issued?.literal === 'in press',
}
