/** How long a person waits for what they did to be saved: appended, projected and committed, over HTTP. */
import { type Figure, p95, timed } from './figures.ts'
import type { Running } from './running.ts'

const rounds = 100
const target = 60

/** The p95 of stating a theme anew, writing a note and, where there are records, judging one. */
export async function measureCommands(running: Running, key: string): Promise<Figure[]> {
  const at = `/api/reviews/${key}`
  const { themes } = JSON.parse((await running.ask(`${at}/state`)).text) as {
    themes: { id: string; question: string }[]
  }
  const theme = themes[0]
  const { records } = JSON.parse((await running.ask(`${at}/records?limit=200`)).text) as {
    records: { report: string }[]
  }
  const command = async (verb: string, input: object): Promise<void> => {
    const answer = await running.ask(`${at}/commands/${verb}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ input }),
    })
    if (answer.status !== 200) throw new Error(`${verb} answered ${answer.status}: ${answer.text.slice(0, 200)}`)
  }
  const state = (round: number) =>
    command('stateTheme', { value: { ...theme, question: `Hva vet vi etter runde ${round}?` } })
  const figures = [
    p95('command: an object changed', await timed(rounds, 3, state), target),
    p95(
      'command: an object added',
      await timed(rounds, 3, (round) => command('writeNote', { value: { about: null, text: `Merknad ${round}.` } })),
      target,
    ),
  ]
  const judge = (round: number) =>
    command('screenReport', {
      report: records[round + 3]?.report,
      stage: 'title',
      verdict: 'maybe',
      criterion: null,
      note: 'Vurdert på nytt.',
    })
  if (records.length > 0) figures.push(p95('command: a report judged', await timed(rounds, 3, judge), target))
  return figures
}
