/** Two records side by side, field by field, with what differs marked. */
import type { PairSchema } from '@oversyn/api'
import { capital } from '@oversyn/model'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { lookupOf } from '../../app/derived.ts'
import { useReview } from '../../app/use-review.ts'
import { typeName } from '../records/words.ts'
import { unlikeWords } from './unlike-words.ts'

type Why = PairSchema['why'][number]

const order = ['title', 'authors', 'year', 'journal', 'volume', 'issue', 'pages', 'doi', 'pmid', 'isbn'] as const

/** The fields in the order a librarian reads them; what neither has is left out. */
export function PairTable({ pair }: { pair: PairSchema }) {
  const review = useReview()
  const { t } = useTranslation()
  const sourceOf = (id: string) => lookupOf(review).byId.sources.get(id)?.name ?? ''
  const said = new Map<string, Why>(pair.why.map((it) => [it.field, it]))
  const types = [typeOf(pair.a), typeOf(pair.b)].map((it) => (it === '' ? '' : capital(typeName(it, t))))
  const abstracts = [textOf(pair.a.reference.abstract), textOf(pair.b.reference.abstract)] as const
  return (
    <table className="pair-table">
      <thead>
        <tr>
          <td aria-hidden="true" />
          <th scope="col">
            {t('duplicates.pair.first')}
            <Report pair={pair} side="a" source={sourceOf(pair.a.source)} />
          </th>
          <th scope="col">
            {t('duplicates.pair.second')}
            <Report pair={pair} side="b" source={sourceOf(pair.b.source)} />
          </th>
        </tr>
      </thead>
      <tbody>
        {order.flatMap((field) => {
          const why = said.get(field)
          return why ? [<Row key={field} why={why} field={field} />] : []
        })}
        {types[0] || types[1] ? <Row field="type" why={whyOf('type', types[0] ?? '', types[1] ?? '')} /> : null}
        {abstracts[0] || abstracts[1] ? (
          <Row
            field="abstract"
            why={{
              field: 'abstract',
              verdict: said.get('abstract')?.verdict ?? 'unknown',
              a: abstracts[0],
              b: abstracts[1],
            }}
          />
        ) : null}
        <tr className="pair-row pair-open">
          <th scope="row">{t('duplicates.pair.fields.report')}</th>
          {[pair.a, pair.b].map((it, at) => (
            <td key={it.id}>
              <Report pair={pair} side={at === 0 ? 'a' : 'b'} source={sourceOf(it.source)} />
              <Link
                to="/r/$review/records/$report"
                params={{ review: review.head.key, report: it.id }}
                aria-label={t(at === 0 ? 'duplicates.pair.openFirst' : 'duplicates.pair.openSecond')}
              >
                {t('duplicates.pair.open')}
              </Link>
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  )
}

function Report({ pair, side, source }: { pair: PairSchema; side: 'a' | 'b'; source: string }) {
  const { t } = useTranslation()
  const more = pair[side].records - 1
  return (
    <span className="pair-source">
      {source}
      {more > 0 ? ` · ${t('duplicates.pair.more', { count: more })}` : ''}
    </span>
  )
}

const signs = { same: '=', close: '≈', differs: '≠', unknown: '–' } as const

function Row({ why, field }: { why: Why; field: (typeof order)[number] | 'abstract' | 'type' }) {
  const { t } = useTranslation()
  const { verdict } = why
  const verdictWords = t(`duplicates.pair.verdicts.${verdict}`)
  return (
    <tr className={`pair-row pair-${verdict} pair-field-${field}`}>
      <th scope="row">
        {t(`duplicates.pair.fields.${field}`)}
        <span className="pair-verdict" title={verdictWords}>
          <span aria-hidden="true">{signs[verdict]}</span>
          <span className="aksel-sr-only">: {verdictWords}</span>
        </span>
      </th>
      <td>
        <Value text={why.a} other={why.b} marked={verdict !== 'same'} />
      </td>
      <td>
        <Value text={why.b} other={why.a} marked={verdict !== 'same'} />
      </td>
    </tr>
  )
}

function Value({ text, other, marked }: { text: string; other: string; marked: boolean }) {
  if (text === '') return <span className="quiet">–</span>
  if (!marked || other === '') return text
  return unlikeWords(text, other).map((piece, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text have no other name
    piece.unlike ? <mark key={at}>{piece.text}</mark> : <span key={at}>{piece.text}</span>,
  )
}

function typeOf({ reference }: PairSchema['a']): string {
  return textOf(reference.type)
}

/** What two texts say of a field that the finder does not weigh by itself. */
function whyOf(field: string, a: string, b: string): Why {
  return { field, verdict: a === '' || b === '' ? 'unknown' : a === b ? 'same' : 'differs', a, b }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
