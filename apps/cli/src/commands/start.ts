/** `oversyn start`: the web app on this machine, until it is told to stop. */
import { newToken, runningServer, serve, signInLink } from '@oversyn/server'
import { appOptions } from '../app-options.ts'
import { loadExample } from '../example.ts'
import { exitCodes } from '../exit-codes.ts'
import { clientOf } from '../in-process.ts'
import { openBrowser } from '../open-browser.ts'
import { openWhenFree } from '../open-home.ts'
import { print, printJson } from '../print.ts'
import { type Settings, storeName } from '../settings.ts'

/** Serves until SIGINT or SIGTERM. Where a server of this home runs already, says so and gives its link. */
export async function start(settings: Settings, { port, open }: { port: number; open: boolean }): Promise<number> {
  const ready = (link: string, running: boolean) => {
    if (settings.json) printJson({ link, running, home: settings.home })
    else print(running ? `Oversyn is running already: ${link}` : `Oversyn is ready: ${link}`)
    if (open) openBrowser(link)
  }
  const opened = await openWhenFree(settings, () => runningServer(settings.home))
  if ('url' in opened) {
    ready(signInLink(opened.url, opened.token), true)
    return exitCodes.ok
  }
  for (const warning of opened.warnings) console.error(`oversyn: ${warning}`)
  const token = process.env.OVERSYN_TOKEN || newToken()
  const options = appOptions(opened, token)
  try {
    await loadExample(clientOf(options)).catch((error) => {
      const message = error instanceof Error ? error.message : String(error)
      console.error(`oversyn: the example review was not loaded: ${message}`)
    })
    const { link, stop } = await serve({ ...options, home: settings.home, port, storeName: storeName(settings) })
    const stopped = untilTold()
    ready(link, false)
    if (!settings.json) print('Press Ctrl-C to stop.')
    await stopped
    await stop()
    return exitCodes.ok
  } catch (error) {
    await options.runner.stop()
    await options.rankings.stop()
    await opened.close()
    throw error
  }
}

/** Waits to be stopped. A second Ctrl-C, from somebody who cannot wait, ends the process at once. */
function untilTold(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })
}
