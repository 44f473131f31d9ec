/** A PDF sent as it is, or the part of it that is asked for (RFC 9110, section 14). */
import { Refusal } from '../errors/refusal.ts'
import { asStream } from '../handlers/as-stream.ts'

interface Pdf {
  name: string
  /** What its content is known by; it never changes. */
  hash: string
  bytes: number
  part: (from: number, to: number) => Promise<Uint8Array>
}

const pieceBytes = 1024 * 1024

/** It may show itself and nothing else: browsers show a PDF by a page of their own, which needs its own style. */
const policy =
  "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** @param asked the header `range`, if there is one; of several ranges none is taken, and the whole is sent */
export function pdfResponse(pdf: Pdf, asked: string | null): Response {
  const range = asked === null ? undefined : readRange(asked, pdf.bytes)
  const { from, to } = range ?? { from: 0, to: pdf.bytes }
  const plain = pdf.name.replace(/[^\w.-]/g, '_')
  return new Response(asStream(pieces(pdf, from, to)), {
    status: range ? 206 : 200,
    headers: {
      'content-type': 'application/pdf',
      'content-length': String(to - from),
      'content-disposition': `inline; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(pdf.name)}`,
      'content-security-policy': policy,
      'accept-ranges': 'bytes',
      'cache-control': 'private, max-age=31536000, immutable',
      etag: `"${pdf.hash}"`,
      ...(range ? { 'content-range': `bytes ${from}-${to - 1}/${pdf.bytes}` } : {}),
    },
  })
}

async function* pieces({ part }: Pdf, from: number, to: number): AsyncGenerator<Uint8Array> {
  for (let at = from; at < to; at += pieceBytes) yield await part(at, Math.min(to, at + pieceBytes))
}

/** @example readRange('bytes=0-99', 1000) // { from: 0, to: 100 } */
function readRange(asked: string, bytes: number): { from: number; to: number } | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(asked.trim()) ?? []
  if (first === '' && last === '') return undefined
  const from = first === '' ? Math.max(0, bytes - Number(last)) : Number(first)
  const to = first === '' || last === '' ? bytes : Math.min(bytes, Number(last) + 1)
  if (from >= to) throw new Refusal('range-unknown', `The file has ${bytes} bytes.`)
  return { from, to }
}
