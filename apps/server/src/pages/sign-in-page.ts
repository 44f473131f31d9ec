/** What a person sees who is not signed in: what happened, and what to do. */
import { htmlPage } from './html-page.ts'

/** `wrong-link`: the link is from an earlier start. `no-session`: there was no link, or this browser was not signed in. */
export function signInPage(why: 'wrong-link' | 'no-session'): string {
  const what =
    why === 'wrong-link'
      ? '<p>Lenken du brukte, gjelder ikke lenger. Den blir ny hver gang Oversyn starter.</p>'
      : '<p>Denne nettleseren er ikke logget inn i Oversyn. Ingenting er gått tapt.</p>'
  return htmlPage(
    'Du er ikke logget inn',
    `${what}
<p>Slik kommer du inn:</p>
<ul>
<li>Finn vinduet der Oversyn ble startet, og åpne lenken som står der.</li>
<li>Finner du den ikke, kjør <code>npx oversyn start</code> en gang til. Da skrives lenken ut på nytt.</li>
<li>Er du allerede logget inn, <a href="/">åpne forsiden</a>.</li>
</ul>
<p lang="en">You are not signed in. Open the link that <code>oversyn start</code> printed, or run it again to see the link.</p>`,
  )
}

/** What stands where the web app would be, when it was not built. */
export function notBuiltPage(): string {
  return htmlPage(
    'Nettsidene er ikke bygget',
    `<p>Oversyn kjører, men filene til nettsidene finnes ikke. Dataene dine er ikke berørt.</p>
<p>Kjør <code>npm run build</code> i mappen der Oversyn ligger, og last siden på nytt.</p>
<p><a href="/api/docs">Grensesnittet for programmer (API)</a> virker som før.</p>`,
  )
}

/** A path that leads nowhere. */
export function noSuchPage(): string {
  return htmlPage('Siden finnes ikke', '<p>Adressen fører ingen steder. <a href="/">Gå til forsiden</a>.</p>')
}
