/** The client of this page: the same routes as everywhere, sent with the session cookie and with who is at this machine. */
import { type Client, client } from '@oversyn/api'
import { choosePerson, personAt } from './person.ts'

export const api = client(async (path, init) => {
  const review = reviewIn(path)
  const person = review === undefined ? undefined : personAt(review)
  const answer = await send(path, init, person)
  if (review === undefined || person === undefined || answer.status !== 422) return answer
  const { code } = (await answer.clone().json()) as { code?: string }
  if (code !== 'person-unknown') return answer
  // Whoever it was has been taken out of the review: somebody else must be chosen.
  choosePerson(review, null)
  return send(path, init, undefined)
})

/** A client that says what one person has done, whoever is at the machine by now. */
export function apiAs(person: string): Client {
  return client((path, init) => send(path, init, person))
}

function send(path: string, init: RequestInit, person: string | undefined): Promise<Response> {
  const headers = new Headers(init.headers)
  if (person !== undefined) headers.set('x-oversyn-person', person)
  return fetch(path, { ...init, headers, credentials: 'same-origin', cache: 'no-cache' })
}

/** The key of the review that a path is about. */
function reviewIn(path: string): string | undefined {
  const [, key] = /^\/api\/reviews\/([^/?]+)/.exec(path) ?? []
  return key === undefined ? undefined : decodeURIComponent(key)
}
