/** The commands of `oversyn` and their flags. What a command does is loaded only when it is run. */
import { Command, CommanderError } from 'commander'
import { port } from './arguments.ts'
import { complain } from './complain.ts'
import type { Doing } from './doing.ts'
import { exitCodes } from './exit-codes.ts'
import { addFormats } from './formats-program.ts'
import { print } from './print.ts'
import { addRecords } from './records-program.ts'
import { addKeeping, addReadings, addReviews } from './reviews-program.ts'
import { addScreening } from './screening-program.ts'
import { type Settings, settingsFrom } from './settings.ts'
import { addTools } from './tools-program.ts'

/** Runs the program on its arguments; gives the exit status, and never rejects. */
export async function runProgram(args: string[]): Promise<number> {
  const json = args.includes('--json')
  let status: number = exitCodes.ok
  /** Runs a command with the settings of its flags and keeps its exit status. */
  const doing =
    <A extends unknown[]>(run: (settings: Settings, ...given: A) => Promise<number>) =>
    async (...given: [...A, Command]) => {
      const command = given.pop() as Command
      status = await run(settingsFrom(command.optsWithGlobals()), ...(given as unknown as A))
    }
  try {
    if (args.length === 0) {
      print(program(doing).helpInformation().trimEnd())
      return exitCodes.usage
    }
    const it = program(doing)
    if (json) silence(it)
    await it.parseAsync(args, { from: 'user' })
    return status
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return exitCodes.ok
      if (json)
        return complain({ code: 'usage', message: error.message.replace(/^error: /, '') }, exitCodes.usage, true)
      return exitCodes.usage
    }
    return complain(error, undefined, json)
  }
}

function program(doing: Doing): Command {
  const it = new Command('oversyn')
    .description('Carries a knowledge summary from the commission to the report.')
    .option('--home <dir>', 'where the store lies (else OVERSYN_HOME, else your data folder)')
    .option('--json', 'answer for programs')
    .configureHelp({ showGlobalOptions: true })
    .exitOverride()
  it.command('start')
    .description('serve the web app on this machine and print the link that signs you in')
    .option('--port <n>', 'the port to listen on', port, 4820)
    .option('--no-open', 'do not open a browser')
    .action(
      doing(async (settings, flags: { port: number; open: boolean }) => {
        const { start } = await import('./commands/start.ts')
        return start(settings, flags)
      }),
    )
  addReviews(it, doing)
  addReadings(it, doing)
  addKeeping(it, doing)
  addRecords(it, doing)
  addScreening(it, doing)
  addFormats(it, doing)
  addTools(it, doing)
  return it
}

/** Usage errors are told as JSON instead. */
function silence(command: Command): void {
  command.configureOutput({ writeErr: () => {} })
  for (const each of command.commands) silence(each)
}
