/** `oversyn screening standing`: what the rule for stopping says of each stage, in the words and numbers of the screen. */
import type { Client, PastStopSchema, StageStanding } from '@oversyn/api'
import type { Language, Stage } from '@oversyn/model'
import { connected } from '../connect.ts'
import { exitCodes } from '../exit-codes.ts'
import { counted, print, printJson } from '../print.ts'
import type { Settings } from '../settings.ts'

export interface StandingFlags {
  stage?: Stage
  lang: Language
}

interface Told extends StageStanding {
  stage: Stage
  /** The stop that stands, if the stage was stopped. */
  stopped: PastStopSchema | null
}

export async function screeningStanding(
  settings: Settings,
  review: string,
  { stage, lang }: StandingFlags,
): Promise<number> {
  const stages = await connected(settings, async (client) => {
    const told: Told[] = []
    for (const each of await stagesOf(client, review, stage)) {
      const standing = await client.stageStanding({ review, stage: each, query: { lang } })
      const { stops } = await client.stageStops({ review, stage: each })
      told.push({ stage: each, ...standing, stopped: stops.find((it) => it.resumed === null) ?? null })
    }
    return told
  })
  if (settings.json) printJson({ stages })
  else if (stages.length === 0) print('There are no reports to screen.')
  else for (const it of stages) printStage(it)
  return exitCodes.ok
}

/** The stage that is asked for; else each of the protocol that is open to any report. */
async function stagesOf(client: Client, review: string, stage: Stage | undefined): Promise<Stage[]> {
  const { stages } = await client.screening({ review })
  return stage ? [stage] : stages.filter((it) => it.eligible > 0).map((it) => it.stage)
}

function printStage({ stage, ranked, standing, stopped }: Told): void {
  if (!ranked) print(`${stage}: the ranking is off, so there is nothing to estimate from.`)
  else if (!standing) print(`${stage}: nothing is known yet.`)
  else {
    const { words, screened, records, found, unread, draws } = standing
    print(`${stage}: ${words.rule}`)
    if (records > 0) {
      print(`  ${[words.recall, ...(unread > 0 ? [words.stoppingNow] : [])].join(' ')}`)
      print(
        `  ${screened} of ${records} judged, ${found} included, ${unread} unread, ${counted(draws, 'random draw', 'random draws')}`,
      )
    }
  }
  if (!stopped) return
  const { at, stop } = stopped
  const how = stop.allowed ? 'as the rule allowed' : 'against the rule'
  print(`  Stopped ${at}, ${how}, with ${stop.remaining} unread.${stop.reason ? ` Reason: ${stop.reason}` : ''}`)
}
