/** Audits a finished text against a review: as one answer, or line by line while it runs. */
import type { AuditAnswer, AuditLine } from '@oversyn/api'
import type { Review } from '@oversyn/model'
import { standing } from '@oversyn/synthesis'
import { auditInThread } from '../auditing/audit-in-thread.ts'
import type { Step } from '../auditing/messages.ts'
import { problemDetails } from '../errors/problem-response.ts'
import type { Handler } from './handler.ts'

export const audit: Handler<'audit'> = async ({ params, body, headers, signal }, { store, onBug }) => {
  const review = await store.state(params.review)
  const answerOf = ({ problems, read }: Step) => present(problems, read, review, body.all)
  const bytes = new Uint8Array(Buffer.from(body.base64, 'base64'))
  const left = new AbortController()
  const job = { name: body.name, bytes, review, dismissed: body.dismissed }
  const steps = auditInThread(job, AbortSignal.any([signal, left.signal]))
  if (!headers.get('accept')?.includes('application/x-ndjson')) {
    let last: Step | undefined
    for await (const step of steps) last = step
    if (!last) throw new Error('an audit has at least one step')
    return answerOf(last)
  }
  // The file has been read when the first step comes: what cannot be read is refused as everywhere.
  const first = await steps.next()
  const lines = linesOf(first, steps, answerOf, (error) =>
    onBug?.({ method: 'POST', path: `/api/reviews/${params.review}/audit`, error }),
  )
  return new Response(
    streamOf(lines, () => left.abort()),
    {
      headers: { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' },
    },
  )
}

function present(problems: Step['problems'], read: Step['read'], review: Review, all: boolean): AuditAnswer {
  const standings = standing(problems, review, 'audit', all)
  return { problems: standings.map((it) => ({ ...it, values: { ...it.values }, refs: [...it.refs] })), read }
}

async function* linesOf(
  first: IteratorResult<Step>,
  steps: AsyncGenerator<Step>,
  answerOf: (step: Step) => AuditAnswer,
  onBug: (error: unknown) => void,
): AsyncGenerator<AuditLine> {
  try {
    for (let it = first; !it.done; it = await steps.next()) {
      const { done, of } = it.value
      yield { done, of }
      if (done === of) yield { answer: answerOf(it.value) }
    }
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') return
    onBug(error)
    yield { refused: problemDetails(error) }
  }
}

/** Values as lines of JSON. `onLeave` is called when nobody reads them any more. */
function streamOf(lines: AsyncGenerator<unknown>, onLeave: () => void): ReadableStream<Uint8Array> {
  const text = new TextEncoder()
  return new ReadableStream({
    pull: async (controller) => {
      const { value, done } = await lines.next()
      if (done) controller.close()
      else controller.enqueue(text.encode(`${JSON.stringify(value)}\n`))
    },
    cancel: onLeave,
  })
}
